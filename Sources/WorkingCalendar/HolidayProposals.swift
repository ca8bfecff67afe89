/// Proposes the days off of a year that nobody has announced yet.
///
/// Fixed and lunar holidays come from rules; where the law says so, a holiday that meets a weekly rest day gives the
/// next working day off. The competent body may choose other days, so every proposal is marked projected.
public struct HolidayProposals: Hashable, Sendable {
  /// The holidays of the law.
  public var rules: [HolidayRule]
  /// The working days of the week: Monday is 1, Sunday is 7.
  public var weekdays: [Int]
  /// What replaces a holiday on a rest day; nil when nothing does.
  public var compensation: CompensationRule?

  /// Proposals from rules and a working week.
  public init(
    rules: [HolidayRule], weekdays: [Int] = [1, 2, 3, 4, 5], compensation: CompensationRule? = CompensationRule()
  ) {
    self.rules = rules
    self.weekdays = weekdays
    self.compensation = compensation
  }

  /// Proposals by the rules that a calendar itself holds.
  public init(of definition: CalendarDefinition) {
    self.init(rules: definition.holidayRules, weekdays: definition.weekdays, compensation: definition.compensation)
  }

  /// The days off to expect in a solar year, in order of date.
  ///
  /// Two holidays that meet give one day off with the name of the first rule, and no compensatory day. Compensatory
  /// days may fall into January of the next year.
  public func daysOff(in year: Int) -> [DayOff] {
    var days: [CivilDate: DayOff] = [:]
    for rule in rules {
      for date in rule.dates(in: year) where days[date] == nil && rule.isInForce(on: date) {
        days[date] = DayOff(date, .holiday, name: rule.name, basis: rule.basis, isProjected: true)
      }
    }
    if let compensation {
      for holiday in days.values.sorted(by: { $0.date < $1.date }) where !weekdays.contains(holiday.date.weekday) {
        guard let date = freeWorkingDay(after: holiday.date, taken: days) else { continue }
        days[date] = DayOff(date, .compensatory, name: holiday.name, basis: compensation.basis, isProjected: true)
      }
    }
    return days.values.sorted { $0.date < $1.date }
  }

  /// The rules that give days off in a year, in their order.
  public func rules(of year: Int) -> [HolidayRule] {
    rules.filter { rule in rule.dates(in: year).contains { rule.isInForce(on: $0) } }
  }

  /// The next day that is neither a rest day nor already off; looked for within a month.
  private func freeWorkingDay(after date: CivilDate, taken: [CivilDate: DayOff]) -> CivilDate? {
    (1...HolidayRule.maximumDays).lazy.compactMap { date.adding(days: $0) }
      .first { weekdays.contains($0.weekday) && taken[$0] == nil }
  }
}

extension HolidayRule {
  /// The days off that the rule gives in a solar year, in order; empty for a day that does not exist.
  fileprivate func dates(in year: Int) -> [CivilDate] {
    guard isMeaningful else { return [] }
    let anchor =
      switch day.reckoning {
      case .solar: CivilDate(year: year, month: day.month, day: day.day)
      case .lunar: solarDate(ofLunarMonth: day.month, day: day.day, in: year)
      }
    return (0..<count).compactMap { anchor?.adding(days: $0 - daysBefore) }
  }

  /// The last two months of a lunar year may reach into the next solar year.
  private func solarDate(ofLunarMonth month: Int, day: Int, in year: Int) -> CivilDate? {
    guard LunarCalendar.years.contains(year) else { return nil }
    return [year, year - 1].lazy
      .compactMap { LunarCalendar.civilDate(of: LunarDate(year: $0, month: month, day: day)) }
      .first { $0.year == year }
  }
}
