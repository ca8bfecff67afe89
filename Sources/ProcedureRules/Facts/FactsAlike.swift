import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let factsAlike = Rule(
    384, .warning,
    title: Bilingual(vi: "hai thông tin suy ra luôn bằng nhau", en: "two derived facts that are always equal"),
    why: Bilingual(
      vi:
        "Hai thông tin có/không suy ra, hay hai trường hợp có tên, đúng ở chính những hồ sơ như nhau: chép mà quên sửa, "
        + "hoặc thừa một.",
      en:
        "Two derived yes/no facts, or two named cases, hold for the very same dossiers: one was copied and not changed, "
        + "or is superfluous."),
    wrong: .procedure(
      """
      thông tin {
        số_tờ: số nguyên đơn vị tờ "Số tờ?"
        ít_tờ = số_tờ < 10
        nhiều_tờ = không (số_tờ ≥ 10)
      }
      miễn lệ phí khi ít_tờ
      lệ phí 5.000 đồng khi không nhiều_tờ
      """),
    right: .procedure(
      """
      thông tin {
        số_tờ: số nguyên đơn vị tờ "Số tờ?"
        ít_tờ = số_tờ < 10
        nhiều_tờ = số_tờ ≥ 10
      }
      miễn lệ phí khi ít_tờ
      lệ phí 5.000 đồng khi nhiều_tờ
      """),
    .procedure { subject, report in
      guard subject.hasDerivedTruths else { return }
      var first: [Region: Int] = [:]
      for (index, fact) in subject.procedure.facts.enumerated() {
        guard fact.kind == .boolean, case .expression(let expression)? = fact.derivation, subject.isRead(.fact(index))
        else { continue }
        // A new name for one question is a convenience.
        if case .fact = expression { continue }
        let cases = subject.cases(.fact(index))
        guard cases != .nothing, cases != .everything else { continue }
        guard let earlier = first[cases] else {
          first[cases] = index
          continue
        }
        let other = subject.procedure.facts[earlier]
        report.report(
          Violation(
            Bilingual(
              vi: "«\(fact.origin.id)» luôn bằng «\(other.origin.id)»",
              en: "«\(fact.origin.id)» always equals «\(other.origin.id)»"),
            at: subject.places.facts[index],
            labels: [Finding.Label(subject.places.facts[earlier], RuleWording.alreadyHere)],
            help: [Bilingual(vi: "sửa biểu thức, hoặc dùng chung một thông tin", en: "correct it, or use one of them")])
        )
      }
    })
}
