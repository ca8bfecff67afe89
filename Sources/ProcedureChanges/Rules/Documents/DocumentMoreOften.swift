import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let documentMoreOften = ChangeRule(
    422, [.applicant(.heavier, .error), .consumer(.note)],
    title: Bilingual(vi: "phải nộp giấy tờ trong nhiều trường hợp hơn", en: "a document demanded in more cases"),
    why: Bilingual(
      vi: "Điều kiện để phải nộp rộng hơn: điều kiện cũ kéo theo điều kiện mới, nhưng không ngược lại.",
      en: "The condition is wider: the old one implies the new one, and not the other way round."),
    example: Example(
      "thành phần hồ sơ 01 bộ { nộp \"Giấy ủy quyền\" 01 bản chính khi \"nộp thay\" và \"không phải người thân\" }",
      "thành phần hồ sơ 01 bộ { nộp \"Giấy ủy quyền\" 01 bản chính khi \"nộp thay\" }"),
    .versions { pair, report in
      for change in pair.burdens where change.lighter.isEmpty {
        DocumentChange.report(change.heavier, .moreCases, isLighter: false, pair, &report)
      }
    })
}
