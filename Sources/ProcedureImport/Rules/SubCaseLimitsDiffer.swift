import ProcedureDiagnostics

extension DataRule {
  static let subCaseLimitsDiffer = DataRule(
    659, .note,
    title: Bilingual(
      vi: "các trường hợp có thời hạn khác nhau",
      en: "sub-procedures have different limits"),
    why: Bilingual(
      vi: "Nói rõ hồ sơ nào thuộc trường hợp nào.",
      en: "Say which dossier is which case."),
    done: DataWording.askedAuthor
  ) { record, report in
    let limits = record.subCases.compactMap { LimitExtractor.length($0.time, $0.unit) }
    guard limits.hasDifferences else { return }
    report.found(
      "/cases",
      record.subCases.map { "\($0.code) \(DataWording.limit($0.time, $0.unit))" }.joined(separator: "; "))
  }
}
