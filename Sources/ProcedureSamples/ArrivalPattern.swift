import WorkingCalendar

/// How many dossiers come in on which day and at which hour: more after a rest, in spring and before the school year, few
/// when offices are closed.
///
/// The weights are assumptions for measuring and showing, not statistics.
struct ArrivalPattern: Sendable {
  /// Monday to Sunday; at the weekend only online.
  private static let weekdays = [130, 110, 105, 100, 95, 12, 6]
  /// January to December.
  private static let months = [85, 70, 115, 110, 105, 110, 115, 120, 105, 100, 95, 90]
  /// By the hour of the day while offices are open; the counter opens at 7:30 or 8.
  private static let hours = [
    1, 0, 0, 0, 0, 1, 4, 30, 120, 150, 130, 70, 12, 60, 120, 110, 80, 25, 6, 6, 8, 8, 5, 2,
  ]

  let days: [CivilDate]
  /// How many dossiers have come in by the end of each day.
  let cumulated: [Int]
  private let hoursCumulated: [Int]

  init(year: Int, count: Int, calendar: WorkingCalendar?) {
    var days: [CivilDate] = []
    var weights: [Int] = []
    var date = CivilDate(year: year, month: 1, day: 1)
    while let day = date, day.year == year {
      let isOpen = calendar?.isWorkingDay(day) ?? (day.weekday < 6)
      let usual = Self.weekdays[day.weekday - 1]
      days.append(day)
      weights.append((isOpen ? max(usual, 95) : min(usual, 8)) * Self.months[day.month - 1])
      date = day.adding(days: 1)
    }
    self.days = days
    let total = max(weights.reduce(0, +), 1)
    var sum = 0
    cumulated = weights.map { weight in
      sum += weight
      // Multiplied in two steps: a year of many millions would overflow nothing, but a hostile count could.
      return count / total * sum + count % total * sum / total
    }
    var hour = 0
    hoursCumulated = Self.hours.map { weight in
      hour += weight
      return hour
    }
  }

  /// A minute of a day.
  func minute(_ random: inout SeededRandom) -> Int { random.place(among: hoursCumulated) * 60 + random.below(60) }
}
