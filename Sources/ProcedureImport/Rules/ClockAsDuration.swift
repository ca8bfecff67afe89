import ProcedureDiagnostics

extension DataRule {
  static let clockAsDuration = DataRule(
    615, .warning,
    title: Bilingual(
      vi: "giờ nhận hồ sơ bị nhập thành thời hạn",
      en: "an hour of the day entered as a length of time"),
    why: Bilingual(
      vi: "«Sau 15 giờ» là mốc trong ngày, không phải thời hạn 15 giờ.",
      en: "«After 15:00» is a time of day, not a limit of fifteen hours."),
    done: DataWording.keptAsData
  ) { record, report in
    func isClock(_ time: String, _ unit: NationalRecord.Unit) -> Bool { unit == .hour && time == "15" }
    let methods = record.methods.indices.filter { isClock(record.methods[$0].time, record.methods[$0].unit) }
    let cases = record.subCases.indices.filter { isClock(record.subCases[$0].time, record.subCases[$0].unit) }
    guard !methods.isEmpty || !cases.isEmpty else { return }
    let texts = report.subject.descriptions + report.subject.steps
    guard texts.contains(where: { $0.contains(["sau 15 giờ"]) }) else { return }
    for pointer in methods.map({ "/executionMethods/\($0)" }) + cases.map({ "/cases/\($0)/processingDay" }) {
      report.found(pointer, DataWording.limit("15", .hour))
    }
  }
}
