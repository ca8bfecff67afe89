import ProcedureDiagnostics

/// What is said about lines of a batch that cannot be answered.
enum BatchWording {
  static func lineTooLong(limit: Int) -> Bilingual {
    Bilingual(
      vi: "dòng này quá dài: mỗi hồ sơ chỉ được đến \(limit >> 20) MB",
      en: "this line is too long: a dossier may have up to \(limit >> 20) MB")
  }
}
