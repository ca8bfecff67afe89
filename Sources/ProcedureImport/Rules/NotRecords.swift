import ProcedureDiagnostics

extension DataRule {
  static let notRecords = DataRule(
    678, .error,
    title: Bilingual(
      vi: "tệp không chứa bản ghi nào của cơ sở dữ liệu",
      en: "a file without any record of the database"),
    why: Bilingual(
      vi:
        "Cần tệp NDJSON (mỗi dòng một bản ghi) hoặc mảng JSON. Tệp nén thì giải nén trước; bảng tính thì dùng «tthc import list».",
      en: "It should be NDJSON, a record a line, or an array. Unpack what is packed; lists go to `tthc import list`."),
    done: DataWording.nothingImported)
}
