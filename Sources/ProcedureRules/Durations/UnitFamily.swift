import WorkingCalendar

/// Units that convert into each other whatever the calendar, so that their sums can be compared exactly.
enum UnitFamily: Hashable {
  /// Working days and working hours: a working day has the hours of the calendar.
  case working
  /// Days and weeks.
  case calendarDays
  /// Hours and minutes that run day and night.
  case elapsed
  /// Months and years.
  case months

  init(_ unit: TimeUnit) {
    self =
      switch unit {
      case .workingDay, .workingHour: .working
      case .day, .week: .calendarDays
      case .hour, .minute: .elapsed
      case .month, .year: .months
      }
  }
}
