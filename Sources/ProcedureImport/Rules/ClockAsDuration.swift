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
    let cases = record.subCases.enumerated().map {
      ("/cases/\($0.offset)/processingDay", $0.element.time, $0.element.unit)
    }
    let methods = record.methods.enumerated().map {
      ("/executionMethods/\($0.offset)", $0.element.time, $0.element.unit)
    }
    let texts = record.methods.map(\.description) + record.steps.map(\.description)
    for (pointer, time, unit) in methods + cases where unit == .hour && time == "15" {
      guard texts.contains(where: { Prose($0).contains(["sau 15 giờ"]) }) else { continue }
      report.found(pointer, DataWording.limit(time, unit))
    }
  }
}
