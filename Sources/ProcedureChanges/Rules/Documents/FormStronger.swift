import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let formStronger = ChangeRule(
    428, [.applicant(.heavier, .error), .consumer(.note)],
    title: Bilingual(vi: "giấy tờ phải nộp ở dạng khó hơn", en: "a document in a stronger form"),
    why: Bilingual(
      vi: "Từ bản chụp lên bản sao có chứng thực, từ bản sao lên bản chính, thêm bản, thêm bộ, từ xuất "
        + "trình sang nộp, hoặc giấy tờ phải mới hơn. Dạng nào được nhận thay dạng nào là theo bảng "
        + "trong danh mục.",
      en: "From a photocopy to a certified copy, from a copy to the original, more of them, from "
        + "showing to leaving, or a paper that may not be as old. Which form counts for which is a "
        + "table of the catalogue."),
    example: Example(
      "thành phần hồ sơ 01 bộ { nộp \"Bằng tốt nghiệp\" 01 bản sao }",
      "thành phần hồ sơ 01 bộ { nộp \"Bằng tốt nghiệp\" 01 bản sao có chứng thực }"),
    .versions { pair, report in
      for change in pair.burdens where change.lighter.isEmpty {
        DocumentChange.report(change.heavier, .form, isLighter: false, pair, &report)
      }
    })
}
