import Testing
import WorkingCalendar

@Suite struct CalendarDefinitionTests {
  private static func problems(_ change: (inout CalendarDefinition) -> Void) -> [CalendarProblem] {
    var definition = PublicSectorCalendar.definition
    change(&definition)
    do {
      _ = try WorkingCalendar(definition)
      return []
    } catch {
      return error.problems
    }
  }

  private static let monday = PublicSectorCalendar.date("2026-03-02")
  private static let saturday = PublicSectorCalendar.date("2026-03-07")
  private static let morning = OfficeWindow(opens: 480, closes: 720)

  @Test func `A calendar in which no day is working is refused`() {
    #expect(Self.problems { $0.weekdays = [] } == [.noWorkingDay])
  }

  @Test func `A swapped working day on a day that already works is a problem`() {
    let tuesday = PublicSectorCalendar.date("2026-03-03")
    #expect(Self.problems { $0.workingDays.append(WorkingDayOverride(tuesday)) } == [.alreadyWorking(tuesday)])
  }

  @Test func `A working Saturday for a day that is not off is a problem`() {
    let problems = Self.problems { $0.workingDays.append(WorkingDayOverride(Self.saturday, for: Self.monday)) }
    #expect(problems == [.exchangedDayIsNotOff(Self.monday, for: Self.saturday)])
  }

  @Test func `A day listed twice, or as off and worked, is a problem`() {
    let tet = PublicSectorCalendar.date("2026-02-17")
    #expect(Self.problems { $0.daysOff.append(DayOff(tet, .holiday, name: "Tết")) } == [.duplicateDay(tet)])
    let both = Self.problems {
      $0.daysOff.append(DayOff(Self.saturday, .special, name: "-"))
      $0.workingDays.append(WorkingDayOverride(Self.saturday))
    }
    #expect(both == [.duplicateDay(Self.saturday)])
  }

  @Test func `Hours that overlap, run backwards or leave the day are a problem`() {
    #expect(Self.problems { $0.officeHours = [] } == [.wrongHours(weekday: nil)])
    #expect(Self.problems { $0.officeHours = [Self.morning, Self.morning] } == [.wrongHours(weekday: nil)])
    #expect(
      Self.problems { $0.weekdayHours = [WeekdayHours(weekday: 6, windows: [OfficeWindow(opens: 720, closes: 480)])] }
        == [.wrongHours(weekday: 6)])
    #expect(
      Self.problems { $0.halfDays = [HalfDay(Self.monday, windows: [OfficeWindow(opens: 0, closes: 1_441)])] }
        == [.wrongHoursOfHalfDay(Self.monday)])
    #expect(
      Self.problems { $0.officeHours = [OfficeWindow(opens: .min, closes: .max)] } == [.wrongHours(weekday: nil)])
  }

  @Test(arguments: [
    HolidayRule(.solar(month: 2, day: 30), name: "-", inForceFrom: .first),
    HolidayRule(.lunar(month: 1, day: 31), name: "-", inForceFrom: .first),
    HolidayRule(.solar(month: 1, day: 1), count: 0, name: "-", inForceFrom: .first),
    HolidayRule(.solar(month: 1, day: 1), daysBefore: -1, name: "-", inForceFrom: .first),
    HolidayRule(.solar(month: 1, day: 1), name: "-", inForceFrom: .last, inForceUntil: .first),
  ])
  func `A holiday rule that can never give a day off is a problem`(rule: HolidayRule) {
    #expect(Self.problems { $0.holidayRules.append(rule) } == [.wrongHolidayRule(name: "-")])
    #expect(HolidayProposals(rules: [rule]).daysOff(in: 2026) == [])
  }

  @Test func `A half day that is off, or listed twice, is a problem`() {
    let half = HalfDay(Self.saturday, windows: [Self.morning])
    #expect(Self.problems { $0.halfDays = [half] } == [.halfDayIsOff(Self.saturday)])
    let twice = HalfDay(Self.monday, windows: [Self.morning])
    #expect(Self.problems { $0.halfDays = [twice, twice] } == [.duplicateDay(Self.monday)])
  }

  @Test func `A weekday that does not exist, or is listed twice, is a problem`() {
    #expect(Self.problems { $0.weekdays = [1, 2, 2, 8] } == [.wrongWeekday(2), .wrongWeekday(8)])
    #expect(
      Self.problems { $0.weekdayHours = [WeekdayHours(weekday: 0, windows: [Self.morning])] } == [.wrongWeekday(0)])
  }

  @Test func `Years that are reversed, too many or out of range are a problem`() {
    for (first, last) in [(2027, 2013), (1901, 2100), (1899, 1901), (2190, 2201), (Int.min, Int.max)] {
      let problems = Self.problems {
        $0.firstYear = first
        $0.lastYear = last
      }
      #expect(problems == [.noSuchRange(firstYear: first, lastYear: last)])
    }
    let stray = PublicSectorCalendar.date("2028-01-01")
    #expect(Self.problems { $0.daysOff.append(DayOff(stray, .holiday, name: "-")) } == [.outsideRange(stray)])
    #expect(Self.problems { $0.announcedUntil = stray } == [.announcementOutsideRange(stray)])
  }

  @Test func `A day says what it is and where that comes from`() throws {
    let calendar = PublicSectorCalendar.shared
    #expect(calendar.reason(for: Self.monday) == .working)
    #expect(calendar.reason(for: Self.saturday) == .weeklyRest)
    let swapped = PublicSectorCalendar.date("2026-01-02")
    #expect(calendar.reason(for: swapped) == .off(DayOff(swapped, .swapped, name: "Tết Dương lịch")))
    let worked = PublicSectorCalendar.date("2026-01-10")
    #expect(calendar.reason(for: worked) == .workedRestDay(WorkingDayOverride(worked, for: swapped)))
    #expect(calendar.officeHours(on: Self.saturday) == [])
    #expect(calendar.officeHours(on: worked)?.count == 2)
    #expect(calendar.reason(for: .first) == nil)
    #expect(calendar.officeHours(on: .last) == nil)
  }

  @Test func `Days that nobody has announced are listed`() throws {
    let calendar = PublicSectorCalendar.shared
    let range = PublicSectorCalendar.date("2026-12-30")...PublicSectorCalendar.date("2027-01-02")
    #expect(calendar.unannouncedDays(in: range).map(\.iso) == ["2027-01-01", "2027-01-02"])
    #expect(calendar.firstUnannouncedDay(in: range)?.iso == "2027-01-01")
    #expect(calendar.isAnnounced(range.lowerBound))
    #expect(!calendar.isAnnounced(PublicSectorCalendar.date("2030-01-02")))
  }

  /// Statutory holidays a year: 9 in 2013, 10 to 2020, 11 to 2025, 12 from 2026.
  @Test(arguments: 2013...2027)
  func `Every holiday on a rest day is compensated one for one`(year: Int) {
    let days = PublicSectorCalendar.definition.daysOff.filter { $0.date.year == year }
    let holidays = days.filter { $0.kind == .holiday }
    let lost = holidays.filter { $0.date.weekday > 5 }
    #expect(days.filter { $0.kind == .compensatory }.count == lost.count)
    #expect(holidays.count == (year == 2013 ? 9 : year <= 2020 ? 10 : year <= 2025 ? 11 : 12))
  }
}
