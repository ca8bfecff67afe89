import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let alternativeAdded = ChangeRule(
    427, [.applicant(.lighter, .note), .consumer(.note)],
    title: Bilingual(vi: "thêm lựa chọn giấy tờ", en: "an alternative more"),
    why: Bilingual(
      vi: "Người nộp có thêm giấy tờ để chọn.",
      en: "Applicants have one more paper to choose."),
    example: Example(
      """
      thành phần hồ sơ 01 bộ {
        nộp nhân_thân: "Thẻ căn cước" 01 bản sao
      }
      """,
      """
      thành phần hồ sơ 01 bộ {
        nộp nhân_thân: một trong { "Hộ chiếu" 01 bản sao; "Thẻ căn cước" 01 bản sao }
      }
      """),
    .versions { pair, report in
      for change in pair.burdens where change.heavier.isEmpty {
        DocumentChange.report(change.lighter, .choices, isLighter: true, pair, &report)
      }
    })
}
