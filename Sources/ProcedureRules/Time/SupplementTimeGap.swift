import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let supplementTimeGap = Rule(
    702, .warning,
    title: Bilingual(vi: "có trường hợp không có thời gian bổ sung", en: "cases without a time for a supplement"),
    why: Bilingual(
      vi:
        "Thời gian chỉ nêu cho một số trường hợp; các trường hợp khác theo quy ước chung của danh mục, hoặc không có thời "
        + "gian nào. Nếu văn bản có quy định thì thêm một dòng không có điều kiện cho các trường hợp còn lại.",
      en:
        "The time is given for some cases only; the others follow the general rule of the catalogue, or have none. If the "
        + "law sets one, add a line without a condition for all other cases."),
    wrong: .procedure(
      "bổ sung { yêu cầu trong 08 giờ làm việc khi \"hồ sơ nộp theo lô\"; tính lại từ đầu }"),
    right: .procedure(
      "bổ sung { yêu cầu trong 08 giờ làm việc khi \"hồ sơ nộp theo lô\"; yêu cầu trong 01 ngày làm việc; tính lại từ đầu }"
    ),
    .procedure { subject, report in
      for times in subject.supplementTimes {
        guard let gap = times.check?.gap else { continue }
        let described = subject.describe(gap)
        report.report(
          Violation(
            Bilingual(
              vi: "có trường hợp không có thời gian \(times.purpose.vi)",
              en: "in some cases there is no time \(times.purpose.en)"),
            at: subject.nearest(to: gap, times.cases.map(\.when), times.places) ?? times.places[0],
            details: described.details, witness: described.witness,
            help: [
              Bilingual(
                vi: "thêm một dòng không có điều kiện cho các trường hợp còn lại",
                en: "add a line without a condition for all other cases")
            ]))
      }
    })
}
