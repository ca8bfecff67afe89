import ProcedureDiagnostics

extension DataRule {
  static let calendarDaysInText = DataRule(
    613, .warning,
    title: Bilingual(
      vi: "số liệu ghi «ngày làm việc», lời văn ghi «ngày»",
      en: "the data say working days, the text says days"),
    why: Bilingual(
      vi: "Cùng một con số mà hai đơn vị; theo lời văn thì ngày hẹn sớm hơn.",
      en: "The same number in two units; by the text the date is earlier."),
    done: DataWording.asked,
    question: "tính theo đơn vị nào?"
  ) { record, report in
    for (index, method) in record.methods.enumerated() where method.unit == .workingDay {
      // Where the description is silent, the course may tell.
      let said = report.subject.lengths[index].isEmpty ? report.subject.stepLengths : report.subject.lengths[index]
      guard let stated = LimitExtractor.length(method.time, .workingDay) else { continue }
      let other = DurationText.Length(amount: stated.amount, unit: .day)
      guard said.contains(other), !said.contains(stated) else { continue }
      report.found("/executionMethods/\(index)", DataWording.difference([stated], [other]))
    }
  }
}
