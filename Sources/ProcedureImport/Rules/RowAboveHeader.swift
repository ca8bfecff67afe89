import ProcedureDiagnostics

extension DataRule {
  static let rowAboveHeader = DataRule(
    668, .note,
    title: Bilingual(
      vi: "dòng đứng trên dòng tên cột",
      en: "a row above the names of the columns"),
    why: Bilingual(
      vi: "Thường là tên danh mục; tên cột được tìm trong những dòng đầu.",
      en: "Mostly the title of the list; the names of the columns are looked for in the first rows."),
    done: DataWording.notARow)
}
