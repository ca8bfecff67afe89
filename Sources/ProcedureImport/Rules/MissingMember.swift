import ProcedureDiagnostics

extension DataRule {
  static let missingMember = DataRule(
    603, .error,
    title: Bilingual(
      vi: "thiếu mã hoặc tên thủ tục",
      en: "no code or no name"),
    why: Bilingual(
      vi: "Bản ghi không có mã hoặc tên thì không phải một thủ tục.",
      en: "A record without them is no procedure."),
    done: Bilingual(
      vi: "thiếu một thì phần còn lại vẫn được nhập; thiếu cả hai thì bản ghi không được nhập",
      en: "where one is missing the rest is imported; where both are, the record is not"))
}
