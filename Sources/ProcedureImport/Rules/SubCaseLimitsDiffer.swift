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
    done: Bilingual(
      vi:
        "thời hạn của từng trường hợp ghi ở trường hợp đó hoặc ở chú thích, kèm một «câu hỏi» cho người soạn",
      en: "the limit of each is written beside it, with a «question» to the author"),
    question: "trường hợp nào theo mức nào; các mã cùng tên thì mã nào còn dùng?",
    settled: Bilingual(
      vi: "mỗi trường hợp ghi thời hạn của nó",
      en: "each sub-procedure has its own limit in the file")
  ) { record, report in
    let limits = record.subCases.compactMap { LimitExtractor.length($0.time, $0.unit) }
    guard limits.hasDifferences else { return }
    report.found(
      "/cases", record.subCases.map { "\($0.code) \(DataWording.limit($0.time, $0.unit))" }.joined(separator: "; "),
      isSettled: report.subject.limitsShareNoAmount || report.subject.subProcedures.replacesLimits)
  }
}
