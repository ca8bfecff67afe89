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
      vi: "thiếu cả hai, hoặc dòng của danh sách thiếu mã, thì không nhập; còn lại vẫn nhập, phần thiếu để trống",
      en:
        "without both, or without the code in a row of a list, nothing is imported; else it is, with what lacks left empty"
    ),
    question: "mã hoặc tên là gì?")
}
