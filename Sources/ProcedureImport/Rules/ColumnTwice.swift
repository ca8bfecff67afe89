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
    done: Bilingual(
      vi: "dùng cột đầu; ô của cột sau giữ thành ghi chú",
      en: "the first is used; cells of the other are kept as notes"))
}
