import ProcedureDiagnostics

extension DataRule {
  static let dutyLeftOpen = DataRule(
    670, .note,
    title: Bilingual(
      vi: "cột «Bắt buộc» để trống",
      en: "an empty cell in the column «required»"),
    why: Bilingual(
      vi: "Trống có thể là không bắt buộc, cũng có thể là quên ghi: ghi «không» hoặc «x», hoặc chọn trong tệp.",
      en: "Empty may mean optional, or forgotten: write «no» or «x», or decide in the file."),
    done: DataWording.askedAuthor)
}
