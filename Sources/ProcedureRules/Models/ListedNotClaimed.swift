import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let listedNotClaimed = Rule(
    307, .warning,
    title: Bilingual(vi: "đặc tả ghi nhiều hơn số mô hình công bố", en: "more is listed than a model claims"),
    why: Bilingual(
      vi:
        "Đặc tả ghi nhiều thủ tục, lĩnh vực hoặc cơ quan hơn số mà nguồn của mô hình nêu: một trong hai bên sai, hoặc có "
        + "phần thuộc địa bàn mà không thuộc mô hình.",
      en: "The specification lists more procedures, fields or agencies than the source of the model states: one of the "
        + "two is wrong, or something of the area does not belong to the model."),
    wrong: .file(offices(claiming: 1)),
    right: .file(offices(claiming: 2)),
    .catalogue { subject, report in
      for (index, model) in subject.contents.oneStopModels.enumerated() {
        let places = subject.model.oneStopModelPlaces[index]
        for (claim, place) in zip(model.claims, places.claims) where !claim.isExceeded {
          // The fields that the model names itself count as well.
          let named = claim.subject == .fields ? Set(model.fields).count : 0
          let listed = max(named, subject.oneStopModelScopes[index].listed(claim.subject))
          guard listed > claim.number else { continue }
          report.report(
            Violation(
              Bilingual(
                vi: "mô hình công bố \(claim.words.vi), đặc tả ghi tới \(listed)",
                en: "the model claims \(claim.words.en), but the specification lists \(listed)"),
              at: place,
              help: [
                Bilingual(
                  vi: "đối chiếu với nguồn, sửa số lượng hoặc thời gian hiệu lực của phần ghi thừa",
                  en: "compare with the source; correct the number, or the days in force of what is too much")
              ]))
        }
      }
    })

  private static func offices(claiming number: Int) -> String {
    """
    cơ quan sở_nội_vụ_hp "Sở Nội vụ" { cấp tỉnh; địa bàn hải_phòng }
    cơ quan sở_tư_pháp_hp "Sở Tư pháp" { cấp tỉnh; địa bàn hải_phòng }
    mô hình một_cửa_hải_phòng "Cơ chế một cửa" {
      địa bàn hải_phòng
      công bố \(number) cơ quan cấp tỉnh
    }
    """
  }
}
