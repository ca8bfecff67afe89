import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let approvalUnused = ChangeRule(
    486, [.legal(.error)], isApprovable: false,
    title: Bilingual(vi: "lời chấp thuận không ứng với thay đổi nào", en: "an approval of nothing"),
    why: Bilingual(
      vi: "Lời chấp thuận chỉ đúng cho một mã, một cặp phiên bản và, nếu ghi nhãn, một câu. Thay đổi đã "
        + "xong thì bỏ lời chấp thuận, để nó không che thay đổi khác.",
      en: "An approval is about one code, one pair of versions and, with a label, one statement. When "
        + "the change is done, remove it, lest it hides another one."),
    example: Example(
      "thời hạn 05 ngày làm việc",
      """
      thời hạn 05 ngày làm việc
      chấp thuận thay đổi TTHC421 phiên bản 01/01/2026 đến 01/01/2026 vì "Theo luật mới", người duyệt "Vụ Pháp chế", hết hạn 31/12/2026
      """),
    .elsewhere)
}
