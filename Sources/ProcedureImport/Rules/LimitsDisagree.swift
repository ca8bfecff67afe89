import ProcedureDiagnostics

extension DataRule {
  static let limitsDisagree = DataRule(
    610, .warning,
    title: Bilingual(
      vi: "thời hạn theo cách thức và theo trường hợp không có mức nào chung",
      en: "limits by channel and by sub-procedure have no value in common"),
    why: Bilingual(
      vi: "Người nộp hồ sơ không biết thời hạn nào đúng; sửa theo quyết định công bố.",
      en: "Nobody can tell which holds; mend it after the publishing decision."),
    done: DataWording.kept
  ) { record, report in
    guard !record.subCases.isEmpty else { return }
    let channels = Set(record.methods.compactMap { LimitExtractor.length($0.time, $0.unit)?.amount })
    let cases = Set(record.subCases.compactMap { LimitExtractor.length($0.time, $0.unit)?.amount })
    guard !channels.isEmpty, !cases.isEmpty, channels.isDisjoint(with: cases) else { return }
    report.found("/cases", "\(channels.sorted().joined(separator: ", ")) ≠ \(cases.sorted().joined(separator: ", "))")
  }
}
