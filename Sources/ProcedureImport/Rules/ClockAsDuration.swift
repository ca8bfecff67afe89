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
    done: DataWording.asked,
    question: "thời hạn thật là bao nhiêu?",
    settled: Bilingual(
      vi: "ghi «trong ngày», nhận sau 15 giờ thì trả ngày làm việc tiếp theo, như lời văn",
      en: "written as within the day, after 15:00 the next working day, as the text says")
  ) { record, report in
    func isClock(_ time: String, _ unit: NationalRecord.Unit) -> Bool { unit == .hour && time == "15" }
    let methods = record.methods.indices.filter { isClock(record.methods[$0].time, record.methods[$0].unit) }
    let cases = record.subCases.indices.filter { isClock(record.subCases[$0].time, record.subCases[$0].unit) }
    guard !methods.isEmpty || !cases.isEmpty else { return }
    let texts = report.subject.descriptions + report.subject.steps
    guard texts.contains(where: { $0.contains(["sau 15 giờ"]) }) else { return }
    for index in methods {
      let isSettled = if case .sameDay = report.subject.limits[index].value { true } else { false }
      report.found("/executionMethods/\(index)", DataWording.limit("15", .hour), isSettled: isSettled)
    }
    for index in cases { report.found("/cases/\(index)/processingDay", DataWording.limit("15", .hour)) }
  }
}
