import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let claimedNotListed = Rule(
    305, .note,
    title: Bilingual(vi: "mô hình công bố nhiều hơn số đã ghi", en: "a model claims more than is listed"),
    why: Bilingual(
      vi:
        "Nguồn của mô hình nêu một số lượng, đặc tả mới ghi được một phần: người đọc cần biết còn thiếu bao nhiêu. "
        + "Không phải lỗi; số sẽ khớp khi ghi đủ thủ tục, cơ quan có «địa bàn» hoặc «áp dụng tại» của mô hình.",
      en: "The source of a model states a number of which the specification lists a part so far: readers need to know "
        + "how much is missing. This is no fault; the numbers meet when every procedure and agency of the area is written."
    ),
    wrong: .procedure("áp dụng tại hải_phòng", declarations: model(claiming: 2)),
    right: .procedure("áp dụng tại hải_phòng", declarations: model(claiming: 1)),
    .catalogue { subject, report in
      for (index, model) in subject.contents.oneStopModels.enumerated() {
        let scope = subject.oneStopModelScopes[index]
        let places = subject.model.oneStopModelPlaces[index]
        for (claim, place) in zip(model.claims, places.claims) {
          let listed = scope.listed(claim.subject)
          guard listed < claim.number || (claim.isExceeded && listed == claim.number) else { continue }
          report.report(
            Violation(
              Bilingual(
                vi: "mô hình công bố \(claim.words.vi), đặc tả ghi \(listed)",
                en: "the model claims \(claim.words.en), the specification lists \(listed)"),
              at: place))
        }
        for (field, place) in zip(model.fields, places.fields) where !scope.fields.contains(field) {
          report.report(
            Violation(
              Bilingual(
                vi: "chưa có thủ tục nào của mô hình thuộc lĩnh vực «\(RuleWording.short(field))»",
                en: "no procedure of the model is in the field «\(RuleWording.short(field))» yet"),
              at: place))
        }
      }
    })

  private static func model(claiming number: Int) -> String {
    """
    mô hình một_cửa_hải_phòng "Cơ chế một cửa" {
      địa bàn hải_phòng
      hiệu lực từ 01/01/2026
      công bố \(number) thủ tục
    }
    """
  }
}
