import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let requirementAlwaysMet = Rule(
    336, .warning,
    title: Bilingual(vi: "yêu cầu ai cũng đáp ứng", en: "a requirement that everybody meets"),
    why: Bilingual(
      vi: "Yêu cầu luôn đúng, như «số tờ ≥ 0», không loại hồ sơ nào: ghi nhầm số hoặc nhầm dấu so sánh.",
      en: "A requirement that always holds, as «number ≥ 0», turns nobody away: a number or a sign is wrong."),
    wrong: .procedure(
      """
      thông tin { số_tờ: số nguyên đơn vị tờ "Số tờ?" }
      yêu cầu số_tờ ≥ 0 "Có số tờ", không đáp ứng thì từ chối
      """),
    right: .procedure(
      """
      thông tin { số_tờ: số nguyên đơn vị tờ "Số tờ?" }
      yêu cầu số_tờ ≥ 1 "Có ít nhất một tờ", không đáp ứng thì từ chối
      """),
    .procedure { subject, report in
      for (index, requirement) in subject.procedure.requirements.enumerated() where requirement.isDecidable(subject) {
        let place = subject.places.requirements[index]
        guard subject.isPossible(subject.cases(requirement.when), at: place),
          subject.isProved(subject.decisions.isEverything(subject.cases(requirement.met)), at: place)
        else { continue }
        report.report(
          Violation(
            Bilingual(vi: "hồ sơ nào cũng đáp ứng yêu cầu này", en: "every dossier meets this requirement"), at: place,
            help: [Bilingual(vi: "sửa yêu cầu, hoặc bỏ đi", en: "correct the requirement, or remove it")]))
      }
    })
}
