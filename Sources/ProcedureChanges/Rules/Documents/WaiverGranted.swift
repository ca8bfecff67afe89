import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let waiverGranted = ChangeRule(
    431, [.applicant(.lighter, .note), .consumer(.note)],
    title: Bilingual(vi: "không phải nộp thứ Nhà nước đã có", en: "a paper spared that the State holds"),
    why: Bilingual(
      vi: "Khi cơ sở dữ liệu trả lời được thì người nộp không phải nộp.",
      en: "While the database answers, applicants need not hand it in."),
    example: Example(
      "thành phần hồ sơ 01 bộ { xuất trình \"Thẻ căn cước\" }",
      "thành phần hồ sơ 01 bộ { xuất trình \"Thẻ căn cước\", trừ trường hợp khai thác được từ csdl_dân_cư }"),
    .versions { pair, report in
      for change in pair.burdens where change.heavier.isEmpty {
        DocumentChange.report(change.lighter, .waiver, isLighter: true, pair, &report)
      }
    })
}
