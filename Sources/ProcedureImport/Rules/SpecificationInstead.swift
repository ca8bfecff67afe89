import ProcedureDiagnostics

extension DataRule {
  static let specificationInstead = DataRule(
    686, .error,
    title: Bilingual(
      vi: "tệp này đã là đặc tả .tthc, không phải dữ liệu để nhập",
      en: "a specification (.tthc) in place of data to import"),
    why: Bilingual(
      vi:
        "Đặc tả thì không nhập nữa: kiểm tra bằng «tthc check», biên dịch bằng «tthc compile». Để nhập, đưa tệp bản ghi của cơ sở dữ liệu hoặc danh sách.",
      en:
        "A specification needs no import: check it with `tthc check`, compile it with `tthc compile`. Imported are records of the database or lists."
    ),
    done: DataWording.nothingImported)
}
