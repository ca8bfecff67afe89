import ProcedureDiagnostics

extension DataRule {
  static let noHeader = DataRule(
    660, .error,
    title: Bilingual(
      vi: "danh sách không có dòng tên cột với cột mã thủ tục",
      en: "a list without a row of names of columns, the code among them"),
    why: Bilingual(
      vi:
        "Một trong 30 dòng đầu phải ghi tên các cột, trong đó có cột «Mã thủ tục», để biết mỗi dòng thuộc thủ tục nào.",
      en: "One of the first 30 rows must name the columns, one of them the code of the procedure."),
    done: DataWording.nothingImported)
}
