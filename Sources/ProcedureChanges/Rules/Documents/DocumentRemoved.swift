import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let documentRemoved = ChangeRule(
    425, [.applicant(.lighter, .note), .agency(.neutral, .warning), .consumer(.note)],
    title: Bilingual(vi: "bớt giấy tờ phải nộp", en: "a document less"),
    why: Bilingual(
      vi: "Giấy tờ này không còn phải nộp. Cơ quan cần có cách khác để biết điều mà giấy tờ chứng minh.",
      en: "The document is no longer demanded. The agency needs another way to know what it proved."),
    example: Example(
      """
      thành phần hồ sơ 01 bộ {
        nộp "Tờ khai" 01 bản chính
        nộp "Giấy khám sức khỏe" 01 bản chính
      }
      """,
      "thành phần hồ sơ 01 bộ { nộp \"Tờ khai\" 01 bản chính }"),
    .versions { pair, report in
      for change in pair.burdens where change.heavier.isEmpty {
        DocumentChange.report(change.lighter, .added, isLighter: true, pair, &report)
      }
    })
}
