import ProcedureDiagnostics

extension DataRule {
  static let columnTwice = DataRule(
    662, .warning,
    title: Bilingual(
      vi: "hai cột cùng một nội dung",
      en: "two columns for one thing"),
    why: Bilingual(
      vi: "Cột đầu được dùng; cột sau giữ thành ghi chú. Bỏ hoặc đổi tên một cột.",
      en: "The first is used, the other kept as notes. Remove or rename one."),
    done: DataWording.keptAsProse)
}
