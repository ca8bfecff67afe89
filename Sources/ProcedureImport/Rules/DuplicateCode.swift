import ProcedureDiagnostics

extension DataRule {
  static let duplicateCode = DataRule(
    605, .error,
    title: Bilingual(
      vi: "mã thủ tục đã có ở bản ghi khác",
      en: "another record has the same code"),
    why: Bilingual(
      vi: "Hai bản ghi cùng mã: một bản có thể là bản cũ. Bản sau được nhập với tên riêng; giữ bản đúng, xóa bản kia.",
      en: "Two records of one code: one may be out of date. The later is imported under a name of its own."),
    done: Bilingual(
      vi: "cả hai được nhập, mỗi bản một tệp, bản sau mang tên riêng",
      en: "both are imported, each into a file of its own, the later under a name of its own"))
}
