import WorkingCalendar

/// A place on a time line that begins with the end of the day of receipt: whole days, then minutes of office hours.
///
/// Where only one family of units is involved the days stay 0 and the minutes hold the whole length.
struct PlainTime: Hashable, Comparable {
  var day: Int
  var minute: Int

  static func < (left: PlainTime, right: PlainTime) -> Bool {
    left.day == right.day ? left.minute < right.minute : left.day < right.day
  }
}
