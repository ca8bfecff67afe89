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
    done: DataWording.kept
  ) { record, report in
    guard !record.subCases.isEmpty else { return }
    let channels = Set(record.methods.compactMap { LimitExtractor.length($0.time, $0.unit) })
    let cases = Set(record.subCases.compactMap { LimitExtractor.length($0.time, $0.unit) })
    let units = (Set(channels.map(\.unit)), Set(cases.map(\.unit)))
    guard !channels.isEmpty, !cases.isEmpty, units.0.isDisjoint(with: units.1) else { return }
    let words = [units.0, units.1].map { $0.map { Statement.phrase($0.keyword) }.sorted().joined(separator: ", ") }
    report.found("/cases", words.joined(separator: " ≠ "))
  }
}
