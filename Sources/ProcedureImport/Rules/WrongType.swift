import ProcedureDiagnostics

extension DataRule {
  static let wrongType = DataRule(
    601, .error,
    title: Bilingual(
      vi: "giá trị không đúng kiểu",
      en: "a value of the wrong type"),
    why: Bilingual(
      vi: "Trường này phải là kiểu ghi trong ngoặc; sửa ở nơi xuất dữ liệu rồi nhập lại.",
      en: "The member must be of the type in parentheses; mend it where the data come from."),
    done: DataWording.notRead,
    question: "giá trị đúng là gì?")
}
