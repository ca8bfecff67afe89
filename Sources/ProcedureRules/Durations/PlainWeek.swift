import WorkingCalendar

/// The working week of a calendar when no holiday falls into it.
struct PlainWeek {
  /// The weekdays on which offices work: Monday is 1.
  let weekdays: [Int]
  /// The minutes of a full working day.
  let minutes: Int
  private let pattern: [Bool]

  init(_ calendar: CalendarDefinition?) {
    let days = (calendar?.weekdays ?? []).filter { 1...7 ~= $0 }.sorted()
    let hours = calendar?.officeHours.reduce(0) { $0 + max($1.minutes, 0) } ?? 0
    weekdays = days.isEmpty ? [1, 2, 3, 4, 5] : days
    minutes = hours > 0 ? hours : 480
    let worked = weekdays
    pattern = (1...7).map(worked.contains)
  }

  /// Whether offices work on the day that lies `day` days after a receipt on `weekday`.
  func works(_ weekday: Int, _ day: Int) -> Bool { pattern[(weekday - 1 + day) % 7] }

  func nextWorkingDay(_ weekday: Int, after day: Int) -> Int {
    var next = day + 1
    while !works(weekday, next) { next += 1 }
    return next
  }

  /// The number of working days after the day of receipt, up to and including a day.
  func workingDays(_ weekday: Int, through day: Int) -> Int {
    let rest = day % 7
    return day / 7 * weekdays.count + (0..<rest).count { works(weekday, $0 + 1) }
  }

  /// The time at which so many more minutes of office hours have passed.
  func adding(_ minutes: Int, to time: PlainTime, receivedOn weekday: Int) -> PlainTime {
    guard minutes > 0 else { return time }
    let perWeek = weekdays.count * self.minutes
    // A whole week less than needed, so that the walk ends on a working day.
    let weeks = max((minutes - 1) / perWeek, 0)
    var remaining = minutes - weeks * perWeek
    var day = time.day + weeks * 7
    var used = works(weekday, day) ? time.minute : self.minutes
    while remaining > self.minutes - used {
      remaining -= self.minutes - used
      used = 0
      day = nextWorkingDay(weekday, after: day)
    }
    return PlainTime(day: day, minute: used + remaining)
  }
}
