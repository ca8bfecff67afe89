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
    question: "trường hợp nào theo mức nào?",
    settled: Bilingual(
      vi: "mỗi trường hợp ghi thời hạn của nó",
      en: "each sub-procedure has its own limit in the file")
  ) { record, report in
    let limits = record.subCases.compactMap { LimitExtractor.length($0.time, $0.unit) }
    guard limits.hasDifferences else { return }
    report.found(
      "/cases", record.subCases.map { "\($0.code) \(DataWording.limit($0.time, $0.unit))" }.joined(separator: "; "),
      isSettled: report.subject.limitsShareNoAmount
        || report.subject.subProcedures.replacesLimits && !areNamedAlike(record.subCases))
  }
}

/// Whether two of one name have different limits: then nobody can choose between them.
private func areNamedAlike(_ subCases: [NationalRecord.SubCase]) -> Bool {
  var limits: [RecordFacts.Key: DurationText.Length] = [:]
  return subCases.contains { subCase in
    guard let limit = LimitExtractor.length(subCase.time, subCase.unit) else { return false }
    let known = limits.updateValue(limit, forKey: RecordFacts.key(subCase.name))
    return known != nil && known != limit
  }
}
