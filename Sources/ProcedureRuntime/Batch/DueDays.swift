import WorkingCalendar

/// Due dates that were computed, for the limits that end on the same day whatever the hour at which they begin.
///
/// There are few rules in a catalogue, such as "15 working days", and few days in a year.
struct DueDays {
  private static let maximumRules = 256
  /// So many days that follow one another have each a place of their own: more than a year.
  private static let dayCount = 512

  private struct Rule {
    let rule: DeadlineRule
    let edition: CalendarEdition
  }

  /// How the due date of a plan is found.
  private struct Plan {
    /// Negative when it depends on more than a day.
    let rule: Int32
    let runsFromSubmissionAlone: Bool
  }

  private struct Entry {
    let received: Int32
    let due: Int32
  }

  private var rules: [Rule] = []
  private var plans: [Plan] = []
  /// For each rule so many as there are places for days.
  private var entries: [Entry] = []

  /// Adds a plan; they are told apart by the order in which they are added.
  mutating func add(_ plan: DuePlan, _ edition: CalendarEdition?) {
    guard case .limits(let limits) = plan, limits.count == 1, let edition, limits[0].rule.dependsOnDayAlone,
      let rule = number(of: limits[0].rule, edition)
    else { return plans.append(Plan(rule: -1, runsFromSubmissionAlone: false)) }
    plans.append(Plan(rule: Int32(clamping: rule), runsFromSubmissionAlone: limits[0].runsFromSubmissionAlone))
  }

  mutating func forgetPlans() { plans.removeAll() }

  private mutating func number(of rule: DeadlineRule, _ edition: CalendarEdition) -> Int? {
    if let known = rules.firstIndex(where: { $0.edition === edition && $0.rule == rule }) { return known }
    guard rules.count < DueDays.maximumRules else { return nil }
    rules.append(Rule(rule: rule, edition: edition))
    entries += Array(repeating: Entry(received: .min, due: 0), count: DueDays.dayCount)
    return rules.count - 1
  }

  @inline(__always)
  func runsFromSubmissionAlone(_ plan: Int) -> Bool { plans[plan].runsFromSubmissionAlone }

  @inline(__always)
  func due(_ plan: Int, received: CivilDate) -> CivilDate? {
    guard let place = place(plan, received), entries[place].received == received.days else { return nil }
    return CivilDate(days: entries[place].due)
  }

  mutating func remember(_ due: CivilDate, _ plan: Int, received: CivilDate) {
    // On the very last day more than the day may matter.
    guard let place = place(plan, received), due < .last else { return }
    entries[place] = Entry(received: received.days, due: due.days)
  }

  @inline(__always)
  private func place(_ plan: Int, _ received: CivilDate) -> Int? {
    let rule = Int(plans[plan].rule)
    guard rule >= 0 else { return nil }
    return rule &* DueDays.dayCount &+ Int(received.days) & (DueDays.dayCount &- 1)
  }
}
