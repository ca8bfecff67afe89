import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let eligibilityNarrowed = ChangeRule(
    457, [.applicant(.heavier, .error), .consumer(.note)],
    title: Bilingual(vi: "điều kiện chặt hơn, hoặc bớt đối tượng được nộp", en: "fewer may apply"),
    why: Bilingual(
      vi: "Có người trước đây đủ điều kiện, nay không đủ.",
      en: "Some who met the requirements do not meet them any more."),
    example: Example(
      """
      thông tin { tuổi: số nguyên "Số tuổi của người nộp" }
      yêu cầu đủ_tuổi: tuổi ≥ 16 "Đủ 16 tuổi", không đáp ứng thì từ chối
      """,
      """
      thông tin { tuổi: số nguyên "Số tuổi của người nộp" }
      yêu cầu đủ_tuổi: tuổi ≥ 18 "Đủ 18 tuổi", không đáp ứng thì từ chối
      """),
    .versions { pair, report in
      for change in pair.burdens {
        for found in change.heavier where found.undecided == nil {
          guard case .requirement(let place) = found.what else { continue }
          let requirement = pair.new.requirements[place]
          report.report(
            ChangeWording.requirementAdded(requirement.text),
            at: pair.site(requirement.origin, "requirements", place), witness: found.witness,
            details: ChangeWording.lighterFor(change), isIncomparable: change.isIncomparable)
        }
      }
      for applicant in pair.old.applicants where !pair.new.applicants.contains(applicant) {
        report.report(ChangeWording.applicantRemoved(applicant), at: pair.head)
      }
    })
}
