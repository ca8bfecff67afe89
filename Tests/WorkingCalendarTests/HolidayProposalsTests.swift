import Testing
import WorkingCalendar

@Suite struct HolidayProposalsTests {
  private static let inForce = PublicSectorCalendar.date("2021-01-01")
  /// Labour Code 2019, Art. 112.1, and Resolution 28/2026/QH16, with the Tet and National Day pattern of 2024.
  private static let proposals = HolidayProposals(rules: [
    HolidayRule(.solar(month: 1, day: 1), name: "Tết Dương lịch", inForceFrom: inForce),
    HolidayRule(.lunar(month: 1, day: 1), daysBefore: 2, count: 5, name: "Tết Nguyên đán", inForceFrom: inForce),
    HolidayRule(.lunar(month: 3, day: 10), name: "Giỗ Tổ Hùng Vương", inForceFrom: inForce),
    HolidayRule(.solar(month: 4, day: 30), name: "Ngày Chiến thắng", inForceFrom: inForce),
    HolidayRule(.solar(month: 5, day: 1), name: "Ngày Quốc tế Lao động", inForceFrom: inForce),
    HolidayRule(.solar(month: 9, day: 2), count: 2, name: "Quốc khánh", inForceFrom: inForce),
    HolidayRule(
      .solar(month: 11, day: 24), name: "Ngày Văn hóa Việt Nam",
      inForceFrom: PublicSectorCalendar.date("2026-07-01")),
  ])

  @Test func `The proposal for 2027 is the projection of the ministry's pattern`() {
    let expected = PublicSectorCalendar.definition.daysOff.filter { $0.date.year == 2027 }
    #expect(HolidayProposalsTests.proposals.daysOff(in: 2027) == expected)
  }

  @Test func `The proposal for a year already announced gives its holidays and compensatory days`() {
    let announced = PublicSectorCalendar.definition.daysOff.filter { $0.date.year == 2024 && $0.kind != .swapped }
    let proposed = HolidayProposalsTests.proposals.daysOff(in: 2024)
    #expect(proposed.map(\.date) == announced.map(\.date))
    #expect(proposed.map(\.kind) == announced.map(\.kind))
  }

  /// What the Prime Minister chose: the year, how many days of Tet and of National Day came before the day itself.
  private static let choices = [
    (2021, 2, 0), (2022, 1, 1), (2023, 2, 1), (2024, 2, 0), (2025, 2, 1), (2026, 1, 1),
  ]

  private static func announced(_ year: Int) -> [DayOff] {
    PublicSectorCalendar.definition.daysOff.filter { $0.date.year == year && $0.kind != .swapped }
  }

  @Test(arguments: choices)
  func `With the days that were chosen, a proposal gives the holidays and compensatory days that were announced`(
    _ year: Int, _ beforeTet: Int, _ beforeNationalDay: Int
  ) {
    var proposals = Self.proposals
    for index in proposals.rules.indices {
      switch proposals.rules[index].name {
      case "Tết Nguyên đán": proposals.rules[index].daysBefore = beforeTet
      case "Quốc khánh": proposals.rules[index].daysBefore = beforeNationalDay
      default: break
      }
    }
    let proposed = proposals.daysOff(in: year)
    let announced = Self.announced(year)
    #expect(proposed.map(\.date) == announced.map(\.date))
    #expect(proposed.map(\.kind) == announced.map(\.kind))
    #expect(proposed.map(\.name) == announced.map(\.name))
  }

  @Test(arguments: choices)
  func `Without them, a proposal differs from the announcement in Tet and National Day only`(
    _ year: Int, _ beforeTet: Int, _ beforeNationalDay: Int
  ) {
    let proposed = Self.proposals.daysOff(in: year)
    let announced = Self.announced(year)
    var open: Set<String> = []
    if beforeTet != 2 { open.insert("Tết Nguyên đán") }
    if beforeNationalDay != 0 { open.insert("Quốc khánh") }
    let differing = Set(proposed.map(\.date)).symmetricDifference(announced.map(\.date))
    #expect(Set((proposed + announced).filter { differing.contains($0.date) }.map(\.name)) == open)
  }

  @Test func `A holiday gives days off only while its rule is in force`() {
    let rule = HolidayRule(
      .solar(month: 11, day: 24), name: "-", inForceFrom: PublicSectorCalendar.date("2026-07-01"),
      inForceUntil: PublicSectorCalendar.date("2028-06-30"))
    let proposals = HolidayProposals(rules: [rule], compensation: nil)
    #expect((2024...2030).filter { !proposals.daysOff(in: $0).isEmpty } == [2026, 2027])
    #expect((2024...2030).filter { !proposals.rules(of: $0).isEmpty } == [2026, 2027])
  }

  @Test func `Where the law gives nothing for a holiday on a rest day, nothing is proposed for it`() {
    let proposals = HolidayProposals(rules: Self.proposals.rules, compensation: nil)
    #expect(proposals.daysOff(in: 2023).filter { $0.kind == .compensatory } == [])
  }

  @Test(arguments: 2021...2099)
  func `A proposal is always projected and replaces every holiday on a rest day`(year: Int) {
    let days = HolidayProposalsTests.proposals.daysOff(in: year)
    let lost = days.filter { $0.kind == .holiday && $0.date.weekday > 5 }
    let compensatory = days.filter { $0.kind == .compensatory }
    #expect(days.filter { !$0.isProjected } == [])
    #expect(compensatory.count == lost.count)
    #expect(compensatory.filter { $0.date.weekday > 5 } == [])
    #expect(days.count == compensatory.count + (year < 2026 ? 11 : 12))
  }

  @Test func `A rule that makes no sense proposes nothing`() {
    let rules = [
      HolidayRule(.solar(month: 2, day: 30), name: "-", inForceFrom: .first),
      HolidayRule(.lunar(month: 13, day: 1), name: "-", inForceFrom: .first),
      HolidayRule(.solar(month: 1, day: 1), count: Int.max, name: "-", inForceFrom: .first),
      HolidayRule(.solar(month: 1, day: 1), daysBefore: Int.min, name: "-", inForceFrom: .first),
    ]
    #expect(HolidayProposals(rules: rules).daysOff(in: 2026).isEmpty)
    #expect(HolidayProposals(rules: HolidayProposalsTests.proposals.rules, weekdays: []).daysOff(in: Int.max).isEmpty)
  }
}
