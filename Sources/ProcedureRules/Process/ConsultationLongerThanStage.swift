import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import WorkingCalendar

extension Rule {
  static let consultationLongerThanStage = Rule(
    345, .warning,
    title: Bilingual(vi: "lấy ý kiến lâu hơn bước chứa nó", en: "a consultation longer than its stage"),
    why: Bilingual(
      vi:
        "Một bước ghi hai thời gian, của bước và của việc lấy ý kiến, mà việc lấy ý kiến lâu hơn: bước kết thúc trước khi "
        + "có ý kiến. Chỉ thời gian ghi trước được dùng để tính. Tách thành hai bước, hoặc sửa thời gian.",
      en:
        "A stage states two times, its own and that of the consultation, and the consultation takes longer: the stage "
        + "ends before the opinion comes. Only the time written first counts. Make two stages, or correct a time."),
    wrong: .procedure(
      """
      thời hạn 20 ngày làm việc
      quy trình {
        bước tiếp_nhận "Tiếp nhận hồ sơ" do ttpvhcc_xã
        bước thẩm_định "Thẩm định hồ sơ" do ubnd_xã trong 03 ngày làm việc, lấy ý kiến sở_xây_dựng trong 10 ngày làm việc
      }
      """),
    right: .procedure(
      """
      thời hạn 20 ngày làm việc
      quy trình {
        bước tiếp_nhận "Tiếp nhận hồ sơ" do ttpvhcc_xã
        bước hỏi_ý_kiến "Lấy ý kiến" do ubnd_xã trong 10 ngày làm việc, lấy ý kiến sở_xây_dựng
        bước thẩm_định "Thẩm định hồ sơ" do ubnd_xã trong 10 ngày làm việc
      }
      """),
    .procedure { subject, report in
      for (index, stage) in subject.procedure.process.stages.enumerated() where !stage.consulted.isEmpty {
        let places = subject.places.particulars(ofStage: index).durations
        guard stage.durations.count > 1, stage.durations[0].when == .always, places.count == stage.durations.count
        else { continue }
        let own = stage.durations[0].duration.length
        for (alternative, place) in zip(stage.durations, places).dropFirst()
        where subject.lengthOrder.isLonger(alternative.duration.length, than: own) {
          let (asked, whole) = (LengthWording.length(alternative.duration.length), LengthWording.length(own))
          report.report(
            Violation(
              Bilingual(
                vi: "lấy ý kiến trong \(asked.vi), lâu hơn cả bước (\(whole.vi))",
                en: "a consultation of \(asked.en), longer than the whole stage (\(whole.en))"),
              at: place,
              labels: [Finding.Label(places[0], Bilingual(vi: "thời gian của bước", en: "the time of the stage"))],
              help: [
                Bilingual(
                  vi: "tách việc lấy ý kiến thành một bước riêng, hoặc sửa thời gian",
                  en: "make the consultation a stage of its own, or correct a time")
              ]))
        }
      }
    })
}
