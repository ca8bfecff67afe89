import WorkingCalendar

/// Due dates that were computed, for the limits that end on the same day whatever the hour at which they begin, but for
/// whether it is behind the cutoff or the closing hour.
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
    /// A receipt after this minute ends on another day than one before it.
    let lastMinute: Int
    let runsFromSubmissionAlone: Bool
  }

  private var rules: [Rule] = []
  private var limits: [Limit] = []
  /// For each plan its limits; none where a due date depends on more than a day.
  private var plans: [Range<Int>] = []
  /// The day of receipt that each place is for.
  private var days = Array(repeating: Int32.min, count: dayCount)
  /// How many days after receipt a limit ends, plus one; 0 where that is not known. For each rule twice so many as there
  /// are places for days, the second time for receipts behind the last minute. They are small, so that all stay near.
  private var distances: [UInt16] = []

  /// Adds a plan; they are told apart by the order in which they are added.
  mutating func add(_ plan: DuePlan, _ edition: CalendarEdition?) {
    let first = limits.count
    if case .limits(let all) = plan, let edition, all.allSatisfy(\.rule.dependsOnDayAndCutoff),
      all.count == 1 || all.allSatisfy(\.rule.quantity.isCountedInDays)
    {
      let known = all.compactMap { limit -> Limit? in
        guard let last = edition.calendar.lastMinute(of: limit.rule), let number = number(of: limit.rule, edition)
        else { return nil }
        return Limit(rule: number, lastMinute: last, runsFromSubmissionAlone: limit.runsFromSubmissionAlone)
      }
      if known.count == all.count { limits += known }
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
    distances += Array(repeating: 0, count: 2 * DueDays.dayCount)
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
      let day = received.date.days
      let distance = distances[DueDays.place(limit, received)]
      guard distance > 0, days[DueDays.place(day)] == day else { return nil }
      latest = max(latest, day &+ Int32(distance) &- 1)
    }
    return CivilDate(days: latest)
  }

  /// Remembers when the limits of a plan end, in their order.
  mutating func remember(_ dues: [CivilDate], _ plan: Int, submitted: CivilMoment, accepted: CivilMoment) {
    guard plans[plan].count == dues.count else { return }
    for (limit, due) in zip(limits[plans[plan]], dues) {
      let received = limit.runsFromSubmissionAlone ? submitted : accepted
      // On the very last day more than the day may matter.
      guard due < .last, let distance = UInt16(exactly: due.days - received.date.days), distance < .max else {
        continue
      }
      give(received.date.days)
      distances[DueDays.place(limit, received)] = distance + 1
    }
  }

  /// Gives a day its place, and forgets what was known of another one there.
  private mutating func give(_ day: Int32) {
    let place = DueDays.place(day)
    guard days[place] != day else { return }
    days[place] = day
    for known in stride(from: place, to: distances.count, by: DueDays.dayCount) { distances[known] = 0 }
  }

  @inline(__always)
  private static func place(_ day: Int32) -> Int { Int(day) & (dayCount &- 1) }

  @inline(__always)
  private static func place(_ limit: Limit, _ received: CivilMoment) -> Int {
    let isLate = received.minuteOfDay > limit.lastMinute ? 1 : 0
    return (limit.rule &* 2 &+ isLate) &* DueDays.dayCount &+ DueDays.place(received.date.days)
  }
}
