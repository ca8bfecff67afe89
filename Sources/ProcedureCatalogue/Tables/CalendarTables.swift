import CanonicalJSON
import WorkingCalendar

extension CalendarDefinition {
  static let codec = Codec.object(
    "Calendar",
    "A working calendar day by day. Monday is weekday 1. Days after `announcedUntil` are provisional.",
    blank: CalendarDefinition(id: "", title: "", firstYear: 0, lastYear: 0, announcedUntil: .first),
    [
      .required("id", \.id, .text),
      .required("title", \.title, .text),
      .defaulted("edition", \.edition, .text, ""),
      .required("weekdays", \.weekdays, .list(.integer)),
      .required("officeHours", \.officeHours, .list(OfficeWindow.codec)),
      .list("weekdayHours", \.weekdayHours, WeekdayHours.codec),
      .required("firstYear", \.firstYear, .integer),
      .required("lastYear", \.lastYear, .integer),
      .required("announcedUntil", \.announcedUntil, .date),
      .list("daysOff", \.daysOff, DayOff.codec),
      .list("workingDays", \.workingDays, WorkingDayOverride.codec),
      .list("halfDays", \.halfDays, HalfDay.codec),
      .list("holidayRules", \.holidayRules, HolidayRule.codec),
      .optional("compensation", \.compensation, CompensationRule.codec),
      .list("conventions", \.conventions, CountingConvention.codec),
      .list("sources", \.sources, .text),
    ])
}

extension CountingConvention {
  fileprivate static let codec = Codec.object(
    "CountingConvention", "How limits are counted where the law leaves a question open.",
    blank: CountingConvention(.receiptDayNotCounted),
    [
      .required("choice", \.choice, .word),
      .list("sources", \.basis, .text),
    ])
}

extension OfficeWindow {
  fileprivate static let codec = Codec.object(
    "OfficeWindow", "A stretch of a day in which offices are open; the closing minute no longer counts.",
    blank: OfficeWindow(opens: 0, closes: 0),
    [
      .required("opens", \.opens, .clockTime),
      .required("closes", \.closes, .clockTime),
    ])
}

extension WeekdayHours {
  fileprivate static let codec = Codec.object(
    "WeekdayHours", "The office hours of a day of the week where they differ.",
    blank: WeekdayHours(weekday: 1, windows: []),
    [
      .required("weekday", \.weekday, .integer),
      .required("windows", \.windows, .list(OfficeWindow.codec)),
    ])
}

extension DayOff {
  fileprivate static let codec = Codec.object(
    "DayOff", "A day on which offices are closed, and why.", blank: DayOff(.first, .holiday, name: ""),
    [
      .required("date", \.date, .date),
      .required("kind", \.kind, .word),
      .required("name", \.name, .text),
      .list("sources", \.basis, .text),
      .flag("projected", \.isProjected),
      .optional("announcedOn", \.announcedOn, .date),
    ])
}

extension WorkingDayOverride {
  fileprivate static let codec = Codec.object(
    "WorkingRestDay", "A weekly rest day on which offices work, and the day off for which it stands in.",
    blank: WorkingDayOverride(.first),
    [
      .required("date", \.date, .date),
      .optional("for", \.replacedDay, .date),
      .optional("name", \.name, .text),
      .list("sources", \.basis, .text),
      .flag("projected", \.isProjected),
      .optional("announcedOn", \.announcedOn, .date),
    ])
}

extension HalfDay {
  fileprivate static let codec = Codec.object(
    "HalfDay", "A working day with its own office hours.", blank: HalfDay(.first, windows: []),
    [
      .required("date", \.date, .date),
      .required("windows", \.windows, .list(OfficeWindow.codec)),
      .list("sources", \.basis, .text),
      .optional("announcedOn", \.announcedOn, .date),
    ])
}

extension HolidayRule {
  fileprivate static let codec = Codec.object(
    "HolidayRule", "A public holiday as the law fixes it, for the years that nobody has announced yet.",
    blank: HolidayRule(.solar(month: 1, day: 1), name: "", inForceFrom: .first),
    [
      .required("reckoning", \.day.reckoning, .word),
      .required("month", \.day.month, .integer),
      .required("day", \.day.day, .integer),
      .defaulted("daysBefore", \.daysBefore, .integer, 0),
      .required("days", \.count, .integer),
      .required("name", \.name, .text),
      .list("sources", \.basis, .text),
      .required("from", \.inForceFrom, .date),
      .optional("until", \.inForceUntil, .date),
      .optional("decidedYearlyBy", \.decidedYearlyBy, .text),
      .optional("announcedOn", \.announcedOn, .date),
    ])
}

extension CompensationRule {
  fileprivate static let codec = Codec.object(
    "CompensationRule", "A holiday on a weekly rest day gives the next working day off.", blank: CompensationRule(),
    [.list("sources", \.basis, .text)])
}
