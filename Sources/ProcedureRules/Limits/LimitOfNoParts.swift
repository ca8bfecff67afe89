import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let limitOfNoParts = Rule(
    315, .error,
    title: Bilingual(vi: "thời hạn không còn phần nào", en: "a limit of which no part is left"),
    why: Bilingual(
      vi:
        "«Thời hạn gồm» cộng các phần áp dụng cho hồ sơ. Nếu có trường hợp không phần nào áp dụng thì thời hạn là 0 ngày: "
        + "không phải ý của văn bản nào. Thêm phần còn thiếu, hoặc «còn lại» trong một phần.",
      en: "«Time limit made of» adds up the parts that apply. Where none does the limit is nothing at all, which no "
        + "instrument means. Add the missing part, or «otherwise» in one of them."),
    wrong: .procedure(
      """
      thời hạn gồm {
        phần đo_đạc "Đo đạc": 05 ngày làm việc khi "phải đo đạc"
        phần xác_minh "Xác minh": 03 ngày làm việc khi "phải xác minh"
      }
      """),
    right: .procedure(
      """
      thời hạn gồm {
        phần thẩm_định "Thẩm định": 02 ngày làm việc
        phần đo_đạc "Đo đạc": 05 ngày làm việc khi "phải đo đạc"
      }
      """),
    .procedure { subject, report in
      for (index, limit) in subject.procedure.limits.enumerated() {
        guard case .parts(let parts) = limit.amount else { continue }
        let place = subject.places.limits[index]
        let conditions = parts.flatMap { $0.alternatives.map(\.when) }
        guard !conditions.isEmpty, !conditions.contains(.always), conditions.allSatisfy(subject.isRead),
          subject.isRead(limit.when)
        else { continue }
        let gap = subject.decisions.minus(subject.cases(limit.when), conditions.map(subject.cases))
        guard subject.isPossible(gap, at: place) else { continue }
        let described = subject.describe(gap)
        report.report(
          Violation(
            Bilingual(
              vi: "có trường hợp không phần nào của thời hạn áp dụng",
              en: "in some cases no part of the time limit applies"),
            at: place, details: described.details,
            witness: described.witness.map {
              Bilingual(vi: "\($0.vi) → thời hạn 0 ngày", en: "\($0.en) → a limit of no length")
            },
            help: [
              Bilingual(
                vi: "thêm phần áp dụng cho các trường hợp đó, hoặc «còn lại» trong một phần",
                en: "add a part for those cases, or «otherwise» in one of the parts")
            ]))
      }
    })
}
