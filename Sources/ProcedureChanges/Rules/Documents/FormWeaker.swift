import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let formWeaker = ChangeRule(
    429, [.applicant(.lighter, .note), .consumer(.note)],
    title: Bilingual(vi: "giấy tờ nộp ở dạng dễ hơn", en: "a document in a weaker form"),
    why: Bilingual(
      vi: "Nhận thêm dạng giấy tờ, bớt số bản, bớt số bộ, hoặc chỉ phải xuất trình.",
      en: "More forms are accepted, fewer copies, fewer sets, or it is only shown."),
    example: Example(
      "thành phần hồ sơ 01 bộ { nộp \"Bằng tốt nghiệp\" 01 bản sao có chứng thực }",
      "thành phần hồ sơ 01 bộ { nộp \"Bằng tốt nghiệp\" 01 bản sao }"),
    .versions { pair, report in
      for change in pair.burdens where change.heavier.isEmpty {
        DocumentChange.report(change.lighter, .form, isLighter: true, pair, &report)
      }
    })
}
