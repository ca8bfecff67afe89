import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let eligibilityWidened = ChangeRule(
    458, [.applicant(.lighter, .note), .consumer(.note)],
    title: Bilingual(vi: "điều kiện nhẹ hơn, hoặc thêm đối tượng được nộp", en: "more may apply"),
    why: Bilingual(
      vi: "Có người trước đây không đủ điều kiện, nay đủ.",
      en: "Some who did not meet the requirements meet them now."),
    example: Example(
      """
      thông tin { tuổi: số nguyên "Số tuổi của người nộp" }
      yêu cầu đủ_tuổi: tuổi ≥ 18 "Đủ 18 tuổi", không đáp ứng thì từ chối
      """,
      """
      thông tin { tuổi: số nguyên "Số tuổi của người nộp" }
      yêu cầu đủ_tuổi: tuổi ≥ 16 "Đủ 16 tuổi", không đáp ứng thì từ chối
      """),
    .versions { pair, report in
      for change in pair.burdens where change.heavier.isEmpty {
        for found in change.lighter where found.undecided == nil {
          guard case .requirement(let place) = found.what else { continue }
          let requirement = pair.old.requirements[place]
          report.report(
            ChangeWording.requirementRemoved(requirement.text), at: pair.site(gone: requirement.origin),
            witness: found.witness)
        }
      }
      for applicant in pair.new.applicants where !pair.old.applicants.contains(applicant) {
        report.report(ChangeWording.applicantAdded(applicant), at: pair.head)
      }
    })
}
