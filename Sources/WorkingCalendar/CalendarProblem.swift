/// A contradiction in the data of a calendar.
public enum CalendarProblem: Hashable, Sendable {
  /// The years are reversed, more than `CalendarDefinition.maximumCoveredYears`, or outside 1900–2200.
  case noSuchRange(firstYear: Int, lastYear: Int)
  /// The announced-until date lies outside the covered years.
  case announcementOutsideRange(CivilDate)
  /// No day of the week is a working day.
  case noWorkingDay
  /// A weekday is not 1 to 7, or is listed twice.
  case wrongWeekday(Int)
  /// The usual hours, or those of a weekday, are empty, out of order, overlapping, or outside the day.
  case wrongHours(weekday: Int?)
  /// The hours of a half day are empty, out of order, overlapping, or outside the day.
  case wrongHoursOfHalfDay(CivilDate)
  /// The day lies outside the covered years.
  case outsideRange(CivilDate)
  /// The day is listed twice, or both as off and as worked.
  case duplicateDay(CivilDate)
  /// The day is listed as a rest day that is worked, but it works anyway.
  case alreadyWorking(CivilDate)
  /// The day exchanged for this one is not off.
  case exchangedDayIsNotOff(CivilDate, for: CivilDate)
  /// The day has its own hours but is off.
  case halfDayIsOff(CivilDate)
  /// Two conventions answer the same question of counting.
  case conventionTwice(CountingConvention.Choice)
  /// The holiday rule of this name can never give a day off: no such day, no or too many days, or a time in force that
  /// ends before it begins.
  case wrongHolidayRule(name: String)
}
