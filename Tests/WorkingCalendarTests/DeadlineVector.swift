import WorkingCalendar

/// One row of a table of deadlines: what goes in, and the due date or minute that must come out.
///
///     A04 2026-03-06T16:30 1 workingDays 15:00 - - 2026-03-10
struct DeadlineVector {
  let id: String
  let received: CivilMoment
  let rule: DeadlineRule
  let suspensions: [Suspension]
  let calendar: WorkingCalendar
  let expected: String

  init(_ row: Substring) {
    let fields = row.split(separator: " ").map(String.init)
    guard fields.count == 8, let amount = Rational(parsing: fields[2]), let unit = DeadlineVector.units[fields[3]]
    else {
      fatalError("no vector: \(row)")
    }
    var rule = DeadlineRule(TimeQuantity(amount, unit))
    if fields[4] != "-" { rule.cutoff = DeadlineRule.Cutoff(after: DeadlineVector.minute(fields[4][...])) }
    var calendar = PublicSectorCalendar.shared
    for choice in fields[5].split(separator: ",") where choice != "-" {
      switch choice {
      case "sameDay": rule.receiptDay = .counted
      case "asIs": rule.outsideWorkingDays = .asIs
      case "noRoll": rule.endRoll = .never
      default: calendar = DeadlineVector.calendar(hours: choice)
      }
    }
    self.id = fields[0]
    self.received = PublicSectorCalendar.moment(fields[1])
    self.rule = rule
    self.suspensions = fields[6].split(separator: ",").filter { $0 != "-" }.map { text in
      let ends = text.split(separator: "/").map { PublicSectorCalendar.moment(String($0)) }
      return Suspension(from: ends[0], to: ends[1])
    }
    self.calendar = calendar
    self.expected = fields[7]
  }

  /// The answer in the form of the table, after checking that it has a proof.
  func answer() -> String {
    do {
      let deadline = try calendar.proof(of: rule, received: received, suspensions: suspensions).deadline
      return rule.quantity.unit.isCountedInDays ? deadline.dueDate.iso : deadline.dueAt.iso
    } catch {
      return "\(error)"
    }
  }

  private static let units: [String: TimeUnit] = [
    "workingDays": .workingDay, "days": .day, "weeks": .week, "months": .month, "years": .year,
    "workingHours": .workingHour, "hours": .hour,
  ]

  private static let calendars = [
    "hours=07:00-11:30+13:30-17:00", "hours=07:30-11:30+13:00-16:30", "hours=08:00-16:00",
  ].reduce(into: [String: WorkingCalendar]()) { calendars, hours in
    let windows = hours.dropFirst("hours=".count).split(separator: "+").map { window in
      let ends = window.split(separator: "-").map(minute)
      return OfficeWindow(opens: ends[0], closes: ends[1])
    }
    calendars[hours] = PublicSectorCalendar.calendar(officeHours: windows)
  }

  private static func calendar(hours: Substring) -> WorkingCalendar {
    guard let calendar = calendars[String(hours)] else { fatalError("no such office hours: \(hours)") }
    return calendar
  }

  private static func minute(_ text: Substring) -> Int {
    let parts = text.split(separator: ":").compactMap { Int($0) }
    return parts[0] * 60 + parts[1]
  }
}
