import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let approvalExpired = ChangeRule(
    487, [.legal(.error)], isApprovable: false,
    title: Bilingual(vi: "lời chấp thuận đã hết hạn", en: "an approval that has expired"),
    why: Bilingual(
      vi: "Qua ngày hết hạn thì thay đổi phải được xem lại.",
      en: "After its last day the change has to be looked at again."),
    example: Example(
      "thành phần hồ sơ 01 bộ { nộp \"Tờ khai\" 01 bản chính }",
      """
      thành phần hồ sơ 01 bộ {
        nộp "Tờ khai" 01 bản chính
        nộp "Giấy khám sức khỏe" 01 bản chính
      }
      chấp thuận thay đổi TTHC421 phiên bản 01/01/2026 đến 01/01/2026 vì "Theo luật mới", người duyệt "Vụ Pháp chế", hết hạn 31/01/2026
      """),
    .elsewhere)
}
