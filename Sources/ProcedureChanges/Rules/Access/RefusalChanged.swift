import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let refusalChanged = ChangeRule(
    463, [.applicant(.neutral, .warning), .agency(.neutral, .note), .consumer(.note)],
    title: Bilingual(vi: "từ chối hồ sơ khác trước", en: "other refusals"),
    why: Bilingual(
      vi:
        "Không đáp ứng yêu cầu thì bị từ chối, được trả lại hay được chuyển sang thủ tục khác; và văn bản từ chối nào "
        + "được trả trong trường hợp nào: đổi thì người nộp được trả lời khác trước.",
      en:
        "Whether who does not meet a requirement is refused, gets the dossier back or is handed to another procedure, "
        + "and which refusal is given when: applicants get another answer than before."),
    example: Example(
      """
      thông tin { tuổi: số nguyên "Số tuổi của người nộp" }
      yêu cầu đủ_tuổi: tuổi ≥ 18 "Đủ 18 tuổi", không đáp ứng thì trả lại hồ sơ
      """,
      """
      thông tin { tuổi: số nguyên "Số tuổi của người nộp" }
      yêu cầu đủ_tuổi: tuổi ≥ 18 "Đủ 18 tuổi", không đáp ứng thì từ chối
      """),
    .versions { pair, report in
      for (index, requirement) in pair.new.requirements.enumerated() {
        guard let former = pair.old.requirements.first(where: { $0.origin.id == requirement.origin.id }),
          former.otherwise != requirement.otherwise
        else { continue }
        report.report(
          ChangeWording.consequence(requirement.text, requirement.otherwise, before: former.otherwise),
          at: pair.site(requirement.origin, "requirements", index, before: former.origin))
      }
      if let now = pair.new.supplement, let then = pair.old.supplement, now.onOverdue != then.onOverdue {
        report.report(
          ChangeWording.overdueSupplement(now.onOverdue, before: then.onOverdue), at: pair.supplementSite)
      }
      ResultChange.reportRefusals(pair, &report)
    })
}
