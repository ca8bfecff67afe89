import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let documentLessOften = ChangeRule(
    423, [.applicant(.lighter, .note), .consumer(.note)],
    title: Bilingual(vi: "phải nộp giấy tờ trong ít trường hợp hơn", en: "a document demanded in fewer cases"),
    why: Bilingual(
      vi: "Điều kiện để phải nộp hẹp hơn: điều kiện mới kéo theo điều kiện cũ, nhưng không ngược lại.",
      en: "The condition is narrower: the new one implies the old one, and not the other way round."),
    example: Example(
      "thành phần hồ sơ 01 bộ { nộp \"Giấy ủy quyền\" 01 bản chính khi \"nộp thay\" }",
      "thành phần hồ sơ 01 bộ { nộp \"Giấy ủy quyền\" 01 bản chính khi \"nộp thay\" và \"không phải người thân\" }"),
    .versions { pair, report in
      for change in pair.burdens where change.heavier.isEmpty {
        DocumentChange.report(change.lighter, .moreCases, isLighter: true, pair, &report)
      }
    })
}
