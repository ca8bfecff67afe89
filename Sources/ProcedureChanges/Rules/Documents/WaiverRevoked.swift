import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let waiverRevoked = ChangeRule(
    430, [.applicant(.heavier, .error), .consumer(.warning)],
    title: Bilingual(vi: "phải nộp lại thứ Nhà nước đã có", en: "a paper demanded that the State holds"),
    why: Bilingual(
      vi: "Trước đây cơ quan khai thác từ cơ sở dữ liệu, nay người nộp lại phải nộp.",
      en: "Before, the agency took it from a database; now applicants must hand it in again."),
    example: Example(
      "thành phần hồ sơ 01 bộ { xuất trình \"Thẻ căn cước\", trừ trường hợp khai thác được từ csdl_dân_cư }",
      "thành phần hồ sơ 01 bộ { xuất trình \"Thẻ căn cước\" }"),
    .versions { pair, report in
      for change in pair.burdens where change.lighter.isEmpty {
        DocumentChange.report(change.heavier, .waiver, isLighter: false, pair, &report)
      }
    })
}
