import WorkingCalendar

/// Arithmetic on days of which only the first and the last possible one are known; it is monotone, so that the ends
/// of the answer come from the ends of the question.
enum DateBounds {
  static func completedYears(from birth: Bounds, to day: Bounds) -> Bounds {
    guard let firstBirth = date(birth.lower), let lastBirth = date(birth.upper), let firstDay = date(day.lower),
      let lastDay = date(day.upper)
    else { return .unknown }
    return Bounds(
      Int64(lastBirth.completedYears(on: firstDay)), Int64(firstBirth.completedYears(on: lastDay)))
  }

  /// Without a calendar a day moved by working days may be any day.
  static func shifted(_ day: Bounds, _ shift: CodeBuilder.Shift, _ edition: CalendarEdition?) -> Bounds {
    guard let first = date(day.lower), let last = date(day.upper) else { return .unknown }
    let earliest = first.moved(by: shift.by, backward: shift.isBackward, edition?.calendar) ?? CivilDate.first
    let latest = last.moved(by: shift.by, backward: shift.isBackward, edition?.calendar) ?? CivilDate.last
    return Bounds(Int64(earliest.days), Int64(latest.days))
  }

  static func date(_ days: Int64) -> CivilDate? { Int32(exactly: days).flatMap { CivilDate(days: $0) } }
}

extension CivilDate {
  /// The date that much later or earlier; months and years end on the last day of a shorter month. Nil for a length that
  /// is no number of whole days, for working days without a calendar or beyond it, and when the date leaves the years
  /// that dates can have.
  func moved(by length: TimeQuantity, backward: Bool, _ calendar: WorkingCalendar?) -> CivilDate? {
    guard let whole = length.amount.whole else { return nil }
    let count = backward ? -whole : whole
    switch length.unit {
    case .day: return adding(days: count)
    case .week: return adding(days: count * 7)
    case .month: return addingMonthsClamped(count)
    case .year: return addingMonthsClamped(count * 12)
    case .workingDay: return calendar?.adding(workingDays: count, to: self)
    case .workingHour, .hour, .minute: return nil
    }
  }
}
