import ProcedureBurden
import ProcedureCatalogue
package import ProcedureDiagnostics

extension ChangeRule {
  static let identifierReused = ChangeRule(
    491, [.consumer(.error)], isApprovable: false,
    title: Bilingual(vi: "mã cũ bị dùng cho thứ khác", en: "an old code or id given to something else"),
    why: Bilingual(
      vi: "Danh mục đã công bố còn nhớ mã này thuộc về một thứ khác. Dịch vụ đã lưu mã cũ sẽ hiểu sai. "
        + "Đặt mã hay tên mới; nếu vẫn là thứ cũ thì giữ nguyên tên gọi cũ.",
      en: "The published catalogue remembers that it belonged to something else. Services that stored "
        + "it would take the one for the other. Give a new code or name; if it is the same thing, keep "
        + "its former title."),
    example: Example(
      "giấy tờ giấy_a \"Giấy A\"",
      "giấy tờ giấy_a \"Giấy khác\"", areFiles: true),
    .catalogues { catalogues, report in
      for reused in catalogues.reusedIdentifiers {
        report.report(ChangeWording.identifierReused(reused.id, before: reused.title ?? reused.id))
      }
    })

  /// The same code, for `compile --previous`.
  package static let codeOfReusedIdentifier = identifierReused.code
}
