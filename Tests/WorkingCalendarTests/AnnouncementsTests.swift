import Testing
import WorkingCalendar

/// A calendar knows what had been announced on any day.
@Suite struct AnnouncementsTests {
  private static func date(_ text: String) -> CivilDate { PublicSectorCalendar.date(text) }

  /// 2025 is announced; 2026 since 16/10/2025, its first swap since 25/12/2025; a storm closed offices on short notice.
  private static let definition = CalendarDefinition(
    id: "hành_chính", title: "Lịch", firstYear: 2025, lastYear: 2026, announcedUntil: date("2026-12-31"),
    daysOff: [
      DayOff(date("2025-01-01"), .holiday, name: "Tết Dương lịch"),
      DayOff(date("2026-01-01"), .holiday, name: "Tết Dương lịch", announcedOn: date("2025-10-16")),
      DayOff(date("2026-01-02"), .swapped, name: "Tết Dương lịch", announcedOn: date("2025-12-25")),
      DayOff(date("2026-09-07"), .special, name: "bão", announcedOn: date("2026-09-06")),
    ],
    workingDays: [
      WorkingDayOverride(date("2026-01-10"), for: date("2026-01-02"), announcedOn: date("2025-10-16"))
    ],
    halfDays: [
      HalfDay(
        date("2026-01-10"), windows: [OfficeWindow(opens: 480, closes: 720)], announcedOn: date("2025-12-25"))
    ],
    holidayRules: [
      HolidayRule(.solar(month: 1, day: 1), name: "Tết Dương lịch", inForceFrom: date("2021-01-01")),
      HolidayRule(
        .solar(month: 11, day: 24), name: "Ngày Văn hóa Việt Nam", inForceFrom: date("2026-07-01"),
        announcedOn: date("2026-04-24")),
    ], compensation: CompensationRule())

  private static func known(on day: String) throws -> WorkingCalendar {
    try WorkingCalendar(definition.known(on: date(day)))
  }

  @Test func `Each announcement adds what it says, and a pair of swapped days comes and goes together`() throws {
    let before = try Self.known(on: "2025-12-24")
    let after = try Self.known(on: "2025-12-25")
    #expect(before.isWorkingDay(Self.date("2026-01-02")) == true)
    #expect(before.isWorkingDay(Self.date("2026-01-10")) == false)
    #expect(after.isWorkingDay(Self.date("2026-01-02")) == false)
    #expect(after.isWorkingDay(Self.date("2026-01-10")) == true)
    #expect(after.officeHours(on: Self.date("2026-01-10"))?.count == 1)
    #expect(after.isWorkingDay(Self.date("2026-09-07")) == true)
    #expect(
      before.daysThatDiffer(from: after, in: Self.date("2025-12-01")...Self.date("2026-12-31")).map(\.iso)
        == ["2026-01-02", "2026-01-10"])
    #expect(Self.definition.announcementDates.map(\.iso) == ["2025-10-16", "2025-12-25", "2026-04-24", "2026-09-06"])
  }

  @Test func `Before a year is announced its days are proposals and dates in it are provisional`() throws {
    let early = try Self.known(on: "2025-10-01")
    #expect(early.definition.announcedUntil.iso == "2025-12-31")
    #expect(early.definition.daysOff.map(\.date.iso) == ["2025-01-01", "2026-01-01"])
    #expect(early.definition.daysOff.last?.isProjected == true)
    let rule = DeadlineRule(TimeQuantity(10, .workingDay))
    let deadline = try early.deadline(rule, received: PublicSectorCalendar.moment("2025-12-22T09:00"))
    #expect(deadline.dueDate.iso == "2026-01-06")
    #expect(deadline.firstUnannouncedDay?.iso == "2026-01-01")
    let final = try Self.known(on: "2025-12-25").deadline(
      rule, received: PublicSectorCalendar.moment("2025-12-22T09:00"))
    #expect(final.dueDate.iso == "2026-01-07")
    #expect(!final.isProvisional)
  }

  @Test func `A day that was announced last is known from then on, and nothing is left out any more`() throws {
    #expect(Self.definition.known(on: Self.date("2026-09-06")) == Self.definition)
    #expect(try Self.known(on: "2026-09-05").isWorkingDay(Self.date("2026-09-07")) == true)
    #expect(try Self.known(on: "2026-09-06").isWorkingDay(Self.date("2026-09-07")) == false)
  }

  @Test func `A calendar whose days carry no date of announcement is always known`() {
    let definition = PublicSectorCalendar.definition
    #expect(definition.announcementDates.isEmpty)
    #expect(definition.known(on: .first) == definition)
  }
}
