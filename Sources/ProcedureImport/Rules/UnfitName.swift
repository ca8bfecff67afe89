import ProcedureDiagnostics

extension DataRule {
  static let unfitName = DataRule(
    681, .error,
    title: Bilingual(
      vi: "mã hoặc lĩnh vực có ký tự của đường dẫn tệp, hoặc là tên máy dành riêng",
      en: "a code or field with signs of a path, or a name that systems keep for devices"),
    why: Bilingual(
      vi: "Chữ như vậy không phải mã hay tên lĩnh vực; sửa trong cơ sở dữ liệu.",
      en: "Such words are no code and no field; mend them in the database."),
    done: Bilingual(
      vi: "tệp và thư mục mang tên khác, không ra ngoài thư mục nhập; chữ giữ nguyên trong tệp",
      en: "file and folder have another name inside the folder of the import; the words are kept in the file")
  ) { record, report in
    for (pointer, name) in [("/code", record.code), ("/categoriesDetails/0/name", record.field.name)]
    where !name.isEmpty && ImportNames.isUnfitForFiles(name) {
      report.found(pointer, name)
    }
  }
}
