import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let limitPartOverlap = Rule(
    314, .error,
    title: Bilingual(vi: "một phần của thời hạn có hai số ngày", en: "a part of a limit with two amounts"),
    why: Bilingual(
      vi:
        "Mỗi phần của «thời hạn gồm» góp đúng một số ngày cho mỗi hồ sơ. Hai số cùng áp dụng thì không biết cộng số nào. "
        + "Thêm «còn lại», hoặc sửa điều kiện.",
      en:
        "Each part of «time limit made of» adds one amount for a dossier. When two apply nobody knows which to add. Add "
        + "«otherwise», or change the conditions."),
    wrong: .procedure(
      """
      thông tin { số_tờ: số nguyên đơn vị tờ "Số tờ?" }
      thời hạn gồm {
        phần thẩm_định "Thẩm định": { 05 ngày làm việc khi số_tờ ≤ 10; 08 ngày làm việc khi số_tờ ≥ 10 }
      }
      """),
    right: .procedure(
      """
      thông tin { số_tờ: số nguyên đơn vị tờ "Số tờ?" }
      thời hạn gồm {
        phần thẩm_định "Thẩm định": { 05 ngày làm việc khi số_tờ ≤ 10; 08 ngày làm việc còn lại }
      }
      """),
    .procedure { subject, report in
      for (index, limit) in subject.procedure.limits.enumerated() {
        guard case .parts(let parts) = limit.amount else { continue }
        let place = subject.places.limits[index]
        for part in parts where part.alternatives.count > 1 {
          let check = subject.partition(part.alternatives.map(\.when), within: limit.when, at: place)
          let overlap = check.overlaps.first {
            part.alternatives[$0.first].amount != part.alternatives[$0.second].amount
          }
          guard let overlap else { continue }
          let title = part.title.shortened
          report.report(
            Violation(
              Bilingual(
                vi: "phần «\(title)» có hai số ngày cho một hồ sơ",
                en: "the part «\(title)» has two amounts for one dossier"),
              at: place, witness: subject.decisions.witness(of: overlap.region)?.text,
              help: [
                Bilingual(
                  vi: "thêm «còn lại», hoặc sửa điều kiện để không trường hợp nào thuộc cả hai",
                  en: "add «otherwise», or change the conditions so that no case belongs to both")
              ]))
        }
      }
    })
}
