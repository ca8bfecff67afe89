import ProcedureDiagnostics

extension DataRule {
  static let wrongType = DataRule(
    601, .error,
    title: Bilingual(
      vi: "giá trị không dùng được",
      en: "a value that cannot be used"),
    why: Bilingual(
      vi: "Giá trị phải như thông báo nêu ở chỗ «cần là …»; sửa ở nơi xuất dữ liệu rồi nhập lại.",
      en: "The value must be what the message says it should be; mend it where the data come from."),
    done: DataWording.notRead,
    question: "giá trị đúng là gì?")
}
