import ProcedureDiagnostics

extension DataRule {
  static let unknownColumn = DataRule(
    661, .note,
    title: Bilingual(
      vi: "cột không biết",
      en: "a column that is not known"),
    why: Bilingual(
      vi: "Nội dung cột này được giữ thành ghi chú; đổi tên cột nếu nó là một trong các cột đã biết.",
      en: "Its cells are kept as notes; rename it if it is one of the known columns."),
    done: Bilingual(
      vi: "ô của cột này giữ thành ghi chú",
      en: "its cells are kept as notes"))
}
