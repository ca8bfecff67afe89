import WorkingCalendar

/// Adds lengths of time to a place on a time line, as early or as late as the law can mean it.
///
/// Lengths of one family are added exactly. Mixed ones are followed through weeks without holidays, from a given
/// weekday of receipt: what comes out then holds for every such week, and holidays can only move it. The day of receipt
/// is not counted (Civil Code 2015, Art. 147.2); a working day is as long as the office hours of the calendar, so that
/// hours and days of a table of stages add up as the tables do.
struct DurationClock {
  /// How the lengths are followed.
  enum Course: Hashable {
    case exact
    /// Through plain weeks, received on this weekday: Monday is 1.
    case plainWeeks(receivedOn: Int)
  }

  let course: Course
  private let week: PlainWeek

  init(_ course: Course, _ week: PlainWeek) {
    self.course = course
    self.week = week
  }

  /// The end of the day of receipt.
  var start: PlainTime { PlainTime(day: 0, minute: course == .exact ? 0 : week.minutes) }

  /// The earliest end of a length that begins at `time`.
  func earliest(_ length: TimeQuantity, after time: PlainTime) -> PlainTime {
    adding(length, to: time, roundingUp: false)
  }

  /// The latest end of lengths that follow each other from the receipt on; the last day, when it is a day off, gives way
  /// to the next working day (Civil Code 2015, Art. 148.5).
  func latest(_ lengths: [TimeQuantity]) -> PlainTime {
    let end = lengths.reduce(start) { adding($1, to: $0, roundingUp: true) }
    guard case .plainWeeks(let weekday) = course, !week.works(weekday, end.day) else { return end }
    return PlainTime(day: week.nextWorkingDay(weekday, after: end.day), minute: week.minutes)
  }

  private func adding(_ length: TimeQuantity, to time: PlainTime, roundingUp: Bool) -> PlainTime {
    switch course {
    case .exact:
      return PlainTime(day: 0, minute: time.minute + amount(length, exactFactor(length.unit), roundingUp))
    case .plainWeeks(let weekday):
      switch length.unit {
      case .workingDay, .workingHour:
        let minutes = amount(length, length.unit == .workingDay ? week.minutes : 60, roundingUp)
        return week.adding(minutes, to: time, receivedOn: weekday)
      default:
        return PlainTime(day: time.day + days(length, roundingUp), minute: time.minute)
      }
    }
  }

  private func exactFactor(_ unit: TimeUnit) -> Int {
    switch unit {
    case .workingDay: week.minutes
    case .workingHour, .hour: 60
    case .week: 7
    case .year: 12
    case .minute, .day, .month: 1
    }
  }

  /// Whole calendar days; of months and years the shortest or the longest there are.
  private func days(_ length: TimeQuantity, _ roundingUp: Bool) -> Int {
    switch length.unit {
    case .week: return amount(length, 7, roundingUp)
    case .month, .year:
      let months = amount(length, length.unit == .year ? 12 : 1, roundingUp)
      // A run of months is at most two days shorter, or one longer, than its share of a year.
      return roundingUp ? (months * 366 + 11) / 12 + 1 : max(months * 365 / 12 - 2, 0)
    case .hour: return part(length, 24, roundingUp)
    case .minute: return part(length, 24 * 60, roundingUp)
    case .day, .workingDay, .workingHour: return amount(length, 1, roundingUp)
    }
  }

  private func amount(_ length: TimeQuantity, _ factor: Int, _ roundingUp: Bool) -> Int {
    Self.quotient(Int(length.amount.numerator) * factor, Int(length.amount.denominator), roundingUp)
  }

  private func part(_ length: TimeQuantity, _ divisor: Int, _ roundingUp: Bool) -> Int {
    Self.quotient(Int(length.amount.numerator), Int(length.amount.denominator) * divisor, roundingUp)
  }

  private static func quotient(_ dividend: Int, _ divisor: Int, _ roundingUp: Bool) -> Int {
    roundingUp ? (dividend + divisor - 1) / divisor : dividend / divisor
  }
}
