import ProcedureDiagnostics
import ProcedureSyntax

extension DataRule {
  static let limitUnitsDisagree = DataRule(
    611, .warning,
    title: Bilingual(
      vi: "thời hạn theo cách thức và theo trường hợp khác đơn vị",
      en: "limits by channel and by sub-procedure are in different units"),
    why: Bilingual(
      vi: "«Ngày» và «ngày làm việc» cho ngày hẹn khác nhau.",
      en: "Days and working days give different dates."),
    done: DataWording.asked,
    question: "theo đơn vị nào?",
    settled: Bilingual(
      vi: "hỏi một lần, cùng với việc hai bên không có mức chung (TTHC610)",
      en: "asked once, with there being no value in common (TTHC610)")
  ) { record, report in
    guard !record.subCases.isEmpty else { return }
    let (channels, cases) = report.subject.statedLimits
    let units = (Set(channels.map(\.unit)), Set(cases.map(\.unit)))
    guard !channels.isEmpty, !cases.isEmpty, units.0.isDisjoint(with: units.1) else { return }
    let words = [units.0, units.1].map { $0.map { Statement.phrase($0.keyword) }.sorted().joined(separator: ", ") }
    report.found("/cases", words.joined(separator: " ≠ "), isSettled: report.subject.limitsShareNoAmount)
  }
}
