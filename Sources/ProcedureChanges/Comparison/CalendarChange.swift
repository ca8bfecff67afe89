import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// What the rules about calendars share.
enum CalendarChange {
  /// More days than these are counted, not listed.
  private static let maximumListed = 5

  /// The days that are off in one edition and worked in the other, or have hours of their own in one of them, by
  /// calendar; without a day of today all are past.
  static func reportDays(_ catalogues: CatalogueComparison, arePast: Bool, _ report: inout ChangeReport) {
    for (then, now) in shared(catalogues) {
      guard let before = catalogues.old.catalogue.calendar(then.id),
        let after = catalogues.new.catalogue.calendar(now.id)
      else { continue }
      let listed =
        then.daysOff.map(\.date) + now.daysOff.map(\.date) + then.workingDays.map(\.date)
        + now.workingDays.map(\.date)
      let halfDays = Set((then.halfDays + now.halfDays).map(\.date))
      let years =
        max(then.firstYear, now.firstYear)...max(min(then.lastYear, now.lastYear), then.firstYear, now.firstYear)
      let changed = Set(listed).union(halfDays).filter { day in
        years.contains(day.year) && (catalogues.today.map { day < $0 } ?? true) == arePast
          && (before.isWorkingDay(day) != after.isWorkingDay(day)
            || halfDays.contains(day) && before.officeHours(on: day) != after.officeHours(on: day))
      }
      guard !changed.isEmpty else { continue }
      report.report(
        ChangeWording.days(now.title, changed.sorted().prefix(maximumListed).map { $0 }, count: changed.count))
    }
  }

  /// Years, the week and the hours.
  static func reportCoverage(_ catalogues: CatalogueComparison, _ report: inout ChangeReport) {
    for then in catalogues.old.catalogue.calendars {
      guard let now = catalogues.new.catalogue.calendars.first(where: { $0.id == then.id }) else {
        report.report(ChangeWording.calendarGone(then.title))
        continue
      }
      if now.lastYear < then.lastYear || now.firstYear > then.firstYear {
        report.report(ChangeWording.yearsGone(now.title, now.firstYear, now.lastYear))
      }
      if now.weekdays != then.weekdays || now.officeHours != then.officeHours || now.weekdayHours != then.weekdayHours {
        report.report(ChangeWording.otherHours(now.title))
      }
      if now.conventions.map(\.choice) != then.conventions.map(\.choice) {
        report.report(ChangeWording.otherCounting(now.title))
      }
    }
  }

  private static func shared(
    _ catalogues: CatalogueComparison
  ) -> [(then: CalendarDefinition, now: CalendarDefinition)] {
    catalogues.old.catalogue.calendars.compactMap { then in
      catalogues.new.catalogue.calendars.first { $0.id == then.id }.map { (then, $0) }
    }
  }
}
