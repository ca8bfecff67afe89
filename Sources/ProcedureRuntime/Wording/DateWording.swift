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

  /// When a time ends: `16:10 ngày 06/02/2026`, or the day alone where it ends with the day.
  var vietnameseEnd: String { isEndOfDay ? "hết ngày \(date.vietnamese)" : vietnamese }

  /// The same in English.
  var englishEnd: String { isEndOfDay ? "the end of \(date.iso)" : iso }

  /// Whether it is the last minute of its day.
  var isEndOfDay: Bool { minuteOfDay == CivilMoment.minutesPerDay - 1 }

  /// `16:10`.
  var clock: String { "\(twoDigits(minuteOfDay / 60)):\(twoDigits(minuteOfDay % 60))" }
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
