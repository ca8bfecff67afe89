import WorkingCalendar

/// Dates as Vietnamese papers write them.
extension CivilDate {
  /// Day first, as Vietnamese papers write it: `06/02/2026`.
  var vietnamese: String { "\(twoDigits(day))/\(twoDigits(month))/\(year)" }

  /// The short form inside one month's table: `06/02`.
  var vietnameseDayAndMonth: String { "\(twoDigits(day))/\(twoDigits(month))" }
}

extension CivilMoment {
  /// `16:10 ngày 06/02/2026`.
  var vietnamese: String { "\(clock) ngày \(date.vietnamese)" }

  /// `16:10`.
  var clock: String { "\(twoDigits(minuteOfDay / 60)):\(twoDigits(minuteOfDay % 60))" }
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
