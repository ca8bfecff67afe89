import Foundation
import ProcedureCatalogue
import ProcedureCompiler
import ProcedureText
import WorkingCalendar

/// What counting costs, from the bare table to the full proof.
extension Bench {
  static func deadline(_ texts: [SourceText], _ size: Size) {
    let catalogue = Catalogue(contents: Compilation(of: texts).contents)
    guard let definition = catalogue.calendars.first, let calendar = catalogue.calendar(definition.id),
      let start = CivilDate(year: 2026, month: 1, day: 1)
    else { return }
    let days = (0..<256).compactMap { start.adding(days: $0) }
    adding(calendar, days, 10_000_000 / size.rounds, size)
    rules(calendar, days, 5_000_000 / size.rounds, size)
    textToText(calendar, days, 5_000_000 / size.rounds, size)
    proofs(calendar, days, 100_000 / size.rounds, size)
    tables(definition, 400 / size.rounds, size)
  }

  private static func adding(_ calendar: WorkingCalendar, _ days: [CivilDate], _ count: Int, _ size: Size) {
    var sum: Int64 = 0
    let seconds = median(size) {
      for index in 0..<count {
        sum &+= Int64(calendar.adding(workingDays: index & 31, to: days[index & 255])?.days ?? 0)
      }
    }
    Output.line("deadline \(nanoseconds(seconds, count)) ns to add working days (sum \(sum))")
  }

  /// Range check, roll, cutoff and every other choice of a rule.
  private static func rules(_ calendar: WorkingCalendar, _ days: [CivilDate], _ count: Int, _ size: Size) {
    let rules = (0..<32).map { number in
      var rule = DeadlineRule(TimeQuantity(Int32(number), number % 3 == 0 ? .day : .workingDay))
      if number % 2 == 0 { rule.cutoff = DeadlineRule.Cutoff(after: 15 * 60) }
      return rule
    }
    let moments = days.enumerated().compactMap { CivilMoment(date: $1, minuteOfDay: 480 + 2 * $0) }
    var sum: Int64 = 0
    let seconds = median(size) {
      for round in 0..<count / 256 {
        let rule = rules[round & 31]
        for moment in moments {
          let date = try? calendar.dueDate(rule, received: moment)
          sum &+= Int64(date?.days ?? 0)
        }
      }
    }
    Output.line("deadline \(nanoseconds(seconds, count)) ns for a rule with its choices (sum \(sum))")
  }

  /// A date as text, the limit, and the due date as text.
  private static func textToText(_ calendar: WorkingCalendar, _ days: [CivilDate], _ count: Int, _ size: Size) {
    let texts = days.map { Array($0.iso.utf8) }
    var output: [UInt8] = []
    output.reserveCapacity(256 * 10)
    var sum = 0
    let seconds = median(size) {
      for index in 0..<count {
        if index & 255 == 0 { output.removeAll(keepingCapacity: true) }
        guard let date = try? CivilDate(utf8: texts[index & 255][...]),
          let due = calendar.adding(workingDays: index & 31, to: date)
        else { continue }
        due.appendISO(to: &output)
        sum &+= Int(output[output.count - 1])
      }
    }
    Output.line(
      "deadline \(nanoseconds(seconds, count)) ns from the text of a date to the text of the due date (sum \(sum))")
  }

  private static func proofs(_ calendar: WorkingCalendar, _ days: [CivilDate], _ count: Int, _ size: Size) {
    let moments = days.compactMap { CivilMoment(date: $0, minuteOfDay: 9 * 60) }
    let rule = DeadlineRule(TimeQuantity(30, .workingDay))
    var sum = 0
    let seconds = median(size) {
      for index in 0..<count {
        sum &+= (try? calendar.proof(of: rule, received: moments[index & 255]))?.days.count ?? 0
      }
    }
    Output.line("deadline \(nanoseconds(seconds, count)) ns for the proof of 30 working days (rows \(sum))")
  }

  private static func tables(_ definition: CalendarDefinition, _ count: Int, _ size: Size) {
    var bytes = 0
    let seconds = median(size) {
      for _ in 0..<count { bytes = (try? WorkingCalendar(definition))?.tableBytes ?? 0 }
    }
    let years = "\(definition.firstYear)–\(definition.lastYear)"
    Output.line("deadline \(nanoseconds(seconds, count)) ns to build the tables of \(years), \(bytes) bytes")
  }
}
