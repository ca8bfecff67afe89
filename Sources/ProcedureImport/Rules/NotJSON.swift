import ProcedureDiagnostics

extension DataRule {
  static let notJSON = DataRule(
    600, .error,
    title: Bilingual(
      vi: "bản ghi không phải JSON",
      en: "a record is not JSON"),
    why: Bilingual(
      vi: "Dòng bị cắt hoặc hỏng; tải lại bản ghi từ cơ sở dữ liệu.",
      en: "The line is cut or damaged; fetch the record again."),
    done: DataWording.notImported)
}
