import ProcedureDiagnostics

extension DataRule {
  static let noHeader = DataRule(
    660, .error,
    title: Bilingual(
      vi: "danh sách không có cột mã thủ tục ở dòng đầu",
      en: "a list whose first row has no column for the code"),
    why: Bilingual(
      vi: "Dòng đầu ghi tên các cột; phải có cột «Mã thủ tục» để biết mỗi dòng thuộc thủ tục nào.",
      en: "The first row names the columns; one must be the code of the procedure."),
    done: DataWording.notImported)
}
