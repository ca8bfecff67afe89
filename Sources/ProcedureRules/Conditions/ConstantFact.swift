import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let constantFact = Rule(
    303, .warning,
    title: Bilingual(vi: "thông tin suy ra chỉ có một giá trị", en: "a derived fact with one value only"),
    why: Bilingual(
      vi:
        "Thông tin có/không được suy ra, hoặc trường hợp có tên, mà luôn đúng hoặc luôn sai thì mọi điều kiện dùng nó đều "
        + "vô nghĩa: biểu thức ghi sai.",
      en: "A derived yes/no fact, or a named case, that is always or never true makes every condition that uses it "
        + "meaningless: its expression is wrong."),
    wrong: .procedure(
      """
      thông tin {
        số_tờ: số nguyên đơn vị tờ "Số tờ?"
        nhiều_tờ = số_tờ ≥ 100 và số_tờ < 10
      }
      miễn lệ phí khi nhiều_tờ
      lệ phí 5.000 đồng còn lại
      """),
    right: .procedure(
      """
      thông tin {
        số_tờ: số nguyên đơn vị tờ "Số tờ?"
        nhiều_tờ = số_tờ ≥ 10 và số_tờ < 100
      }
      miễn lệ phí khi nhiều_tờ
      lệ phí 5.000 đồng còn lại
      """),
    .procedure { subject, report in
      guard subject.hasDerivedTruths else { return }
      for (index, fact) in subject.procedure.facts.enumerated() {
        guard fact.kind == .boolean, case .expression? = fact.derivation, subject.isRead(.fact(index)) else { continue }
        let place = subject.places.facts[index]
        let cases = subject.cases(.fact(index))
        let isNever = subject.isProved(subject.decisions.isEmpty(cases), at: place)
        guard isNever || subject.isProved(subject.decisions.isEverything(cases), at: place) else { continue }
        report.report(
          Violation(
            isNever
              ? Bilingual(vi: "«\(fact.origin.id)» luôn là «không»", en: "«\(fact.origin.id)» is always «no»")
              : Bilingual(vi: "«\(fact.origin.id)» luôn là «có»", en: "«\(fact.origin.id)» is always «yes»"),
            at: place, help: [Bilingual(vi: "sửa biểu thức", en: "correct the expression")]))
      }
    })
}
