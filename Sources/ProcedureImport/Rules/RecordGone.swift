import ProcedureDiagnostics

extension DataRule {
  static let recordGone = DataRule(
    689, .note,
    title: Bilingual(
      vi: "tệp của lần nhập trước, lần này không còn bản ghi",
      en: "a file of an earlier import that has no record in this one"),
    why: Bilingual(
      vi:
        "Thủ tục có thể đã bị bãi bỏ hoặc đổi mã; nếu đúng thế thì xóa tệp hoặc ghi hết hiệu lực. Lần này chỉ nhập một phần thì không phải làm gì.",
      en:
        "The procedure may be abolished or have another code: then delete the file or end its validity. If only some were imported, nothing is to do."
    ),
    done: Bilingual(
      vi: "tệp giữ nguyên, không xóa",
      en: "the file stays as it is"))
}
