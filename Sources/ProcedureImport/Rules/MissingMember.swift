import ProcedureDiagnostics

extension DataRule {
  static let missingMember = DataRule(
    603, .error,
    title: Bilingual(
      vi: "thiếu mã hoặc tên",
      en: "no code or no name"),
    why: Bilingual(
      vi: "Thủ tục phải có mã và tên; bước phải có tên để biết là làm gì. Bổ sung ở nguồn rồi nhập lại.",
      en: "A procedure has a code and a name, and a step a name that says what is done. Add it and import again."),
    done: Bilingual(
      vi: "phần còn lại vẫn được nhập; bản ghi thiếu cả mã lẫn tên thì không được nhập",
      en: "the rest is imported; a record with neither is not"))
}
