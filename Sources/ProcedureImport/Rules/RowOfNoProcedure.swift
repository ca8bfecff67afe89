import ProcedureDiagnostics

extension DataRule {
  static let rowOfNoProcedure = DataRule(
    669, .warning,
    title: Bilingual(
      vi: "dòng không có mã, không rõ thuộc thủ tục nào",
      en: "a row without a code that belongs to no procedure"),
    why: Bilingual(
      vi: "Dòng tên lĩnh vực, cấp thực hiện thì được hiểu cho các dòng dưới; dòng khác phải có mã thủ tục.",
      en: "A row that names a field or a level counts for those below; any other needs a code."),
    done: DataWording.notARow)
}
