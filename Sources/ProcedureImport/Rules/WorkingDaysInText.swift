import ProcedureDiagnostics

extension DataRule {
  static let workingDaysInText = DataRule(
    612, .warning,
    title: Bilingual(
      vi: "số liệu ghi «ngày», lời văn ghi «ngày làm việc»",
      en: "the data say days, the text says working days"),
    why: Bilingual(
      vi: "Cùng một con số mà hai đơn vị; theo lời văn thì ngày hẹn muộn hơn.",
      en: "The same number in two units; by the text the date is later."),
    done: DataWording.asked,
    question: "tính theo đơn vị nào?"
  ) { record, report in
    for (index, method) in record.methods.enumerated() where method.unit == .day {
      // Where the description is silent, the course may tell.
      let said = report.subject.lengths[index].isEmpty ? report.subject.stepLengths : report.subject.lengths[index]
      guard let stated = LimitExtractor.length(method.time, .day) else { continue }
      let other = DurationText.Length(amount: stated.amount, unit: .workingDay)
      guard said.contains(other), !said.contains(stated) else { continue }
      report.found("/executionMethods/\(index)", DataWording.difference([stated], [other]))
    }
  }
}
