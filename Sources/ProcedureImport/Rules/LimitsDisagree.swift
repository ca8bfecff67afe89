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
    done: DataWording.asked,
    question: "theo mức nào?"
  ) { record, report in
    guard !record.subCases.isEmpty, report.subject.limitsShareNoAmount else { return }
    let (channels, cases) = report.subject.statedLimits
    report.found("/cases", DataWording.difference(channels, cases))
  }
}
