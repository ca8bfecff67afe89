import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let documentAdded = ChangeRule(
    421, [.applicant(.heavier, .error), .agency(.neutral, .note), .consumer(.note)],
    title: Bilingual(vi: "thêm giấy tờ phải nộp", en: "a document more"),
    why: Bilingual(
      vi: "Có hồ sơ trước đây không phải nộp giấy tờ này, nay phải nộp.",
      en: "Some dossiers need a document that they did not need before."),
    example: Example(
      "thành phần hồ sơ 01 bộ { nộp \"Tờ khai\" 01 bản chính }",
      """
      thành phần hồ sơ 01 bộ {
        nộp "Tờ khai" 01 bản chính
        nộp "Giấy khám sức khỏe" 01 bản chính
      }
      """),
    .versions { pair, report in
      for change in pair.burdens where change.lighter.isEmpty {
        DocumentChange.report(change.heavier, .added, isLighter: false, pair, &report)
      }
    })
}
