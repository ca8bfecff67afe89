import WorkingCalendar

/// Due dates that were computed, for the limits that end on the same day whatever the hour at which they begin, but for
/// whether it is behind the cutoff.
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

  /// A limit of a plan.
  private struct Limit {
    let rule: Int
    /// A receipt after this minute is behind the cutoff.
    let cutoff: Int
    let runsFromSubmissionAlone: Bool
  }

  private struct Entry {
    let received: Int32
    let due: Int32
  }

  private var rules: [Rule] = []
  private var limits: [Limit] = []
  /// For each plan its limits; none where a due date depends on more than a day.
  private var plans: [Range<Int>] = []
  /// For each rule twice so many as there are places for days, the second time for receipts behind the cutoff.
  private var entries: [Entry] = []

  /// Adds a plan; they are told apart by the order in which they are added.
  mutating func add(_ plan: DuePlan, _ edition: CalendarEdition?) {
    let first = limits.count
    if case .limits(let all) = plan, let edition, all.allSatisfy(\.rule.dependsOnDayAndCutoff),
      all.count == 1 || all.allSatisfy(\.rule.quantity.isCountedInDays)
    {
      let numbers = all.compactMap { number(of: $0.rule, edition) }
      if numbers.count == all.count {
        limits += zip(numbers, all).map { number, limit in
          Limit(
            rule: number, cutoff: limit.rule.cutoff?.minuteOfDay ?? .max,
            runsFromSubmissionAlone: limit.runsFromSubmissionAlone)
        }
      }
    }
    plans.append(first..<limits.count)
  }

  mutating func forgetPlans() {
    plans.removeAll()
    limits.removeAll()
  }

  private mutating func number(of rule: DeadlineRule, _ edition: CalendarEdition) -> Int? {
    if let known = rules.firstIndex(where: { $0.edition === edition && $0.rule == rule }) { return known }
    guard rules.count < DueDays.maximumRules else { return nil }
    rules.append(Rule(rule: rule, edition: edition))
    entries += Array(repeating: Entry(received: .min, due: 0), count: 2 * DueDays.dayCount)
    return rules.count - 1
  }

  /// The latest end of the limits of a plan; nil when one of them is not known.
  @inline(__always)
  func due(_ plan: Int, submitted: CivilMoment, accepted: CivilMoment) -> CivilDate? {
    let known = limits.span
    var latest = Int32.min
    for place in plans[plan] {
      let limit = known[place]
      let received = limit.runsFromSubmissionAlone ? submitted : accepted
      let entry = entries[DueDays.place(limit, received)]
      guard entry.received == received.date.days else { return nil }
      latest = max(latest, entry.due)
    }
    return CivilDate(days: latest)
  }

  /// Remembers when the limits of a plan end, in their order.
  mutating func remember(_ dues: [CivilDate], _ plan: Int, submitted: CivilMoment, accepted: CivilMoment) {
    guard plans[plan].count == dues.count else { return }
    for (limit, due) in zip(limits[plans[plan]], dues) {
      let received = limit.runsFromSubmissionAlone ? submitted : accepted
      // On the very last day more than the day may matter.
      guard due < .last else { continue }
      entries[DueDays.place(limit, received)] = Entry(received: received.date.days, due: due.days)
    }
  }

  @inline(__always)
  private static func place(_ limit: Limit, _ received: CivilMoment) -> Int {
    let isLate = received.minuteOfDay > limit.cutoff ? 1 : 0
    return (limit.rule &* 2 &+ isLate) &* DueDays.dayCount &+ Int(received.date.days) & (DueDays.dayCount &- 1)
  }
}
