import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let requirementNeverMet = Rule(
    337, .error,
    title: Bilingual(vi: "yêu cầu không ai đáp ứng được", en: "a requirement that nobody meets"),
    why: Bilingual(
      vi:
        "Yêu cầu không bao giờ đúng ở trường hợp của nó thì mọi hồ sơ như vậy đều bị từ chối. Nếu ý là không nhận hồ sơ đó "
        + "thì nói rõ điều kiện được nhận.",
      en:
        "A requirement that never holds in its cases turns away every such dossier. If they are not to be accepted, state "
        + "who is."),
    wrong: .procedure(
      """
      thông tin { số_tờ: số nguyên đơn vị tờ "Số tờ?" }
      yêu cầu số_tờ ≥ 10 "Từ 10 tờ trở lên", không đáp ứng thì từ chối khi số_tờ < 5
      """),
    right: .procedure(
      """
      thông tin { số_tờ: số nguyên đơn vị tờ "Số tờ?" }
      yêu cầu số_tờ ≥ 10 "Từ 10 tờ trở lên", không đáp ứng thì từ chối khi "nộp cho tổ chức"
      """),
    .procedure { subject, report in
      for (index, requirement) in subject.procedure.requirements.enumerated() where requirement.isDecidable(subject) {
        let place = subject.places.requirements[index]
        let asked = subject.cases(requirement.when)
        let both = subject.decisions.and(asked, subject.cases(requirement.condition))
        guard subject.isProved(subject.decisions.isEmpty(both), at: place), subject.isPossible(asked, at: place) else {
          continue
        }
        report.report(
          Violation(
            Bilingual(
              vi: "không hồ sơ nào đáp ứng được yêu cầu này khi nó áp dụng",
              en: "no dossier meets this requirement where it applies"),
            at: place, witness: subject.decisions.witness(of: asked)?.text,
            help: [
              Bilingual(
                vi: "sửa yêu cầu, hoặc điều kiện «khi …» của nó", en: "correct the requirement, or its «when …»")
            ]))
      }
    })
}
