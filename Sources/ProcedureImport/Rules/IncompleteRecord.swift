import ProcedureDiagnostics

extension DataRule {
  static let incompleteRecord = DataRule(
    688, .error,
    title: Bilingual(
      vi: "bản ghi thiếu mục",
      en: "a record without some of its members"),
    why: Bilingual(
      vi:
        "Bản ghi nào của cơ sở dữ liệu cũng có các mục này, dù để trống; thiếu hẳn là xuất dữ liệu chưa đủ. Xuất lại rồi nhập lại.",
      en:
        "Every record of the database has these members, be they empty; without them the export is not whole. Export it again."
    ),
    done: Bilingual(
      vi: "coi như mục ấy trống; các mục khác vẫn được nhập",
      en: "they count as empty; everything else is imported"))
}
