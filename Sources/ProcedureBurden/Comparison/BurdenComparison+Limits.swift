import ProcedureCatalogue
import ProcedureDecisions
import WorkingCalendar

extension BurdenComparison {
  /// A limit under conditions: the parts and additions that apply together.
  private struct LengthCase {
    let length: LimitLength
    let when: [Expression]
  }

  /// Combinations of parts and additions of one limit that are told apart.
  private static let maximumCases = 64

  var limitIncreases: [BurdenIncrease] {
    let changedAdditions = before.additions.map(\.content) != after.additions.map(\.content)
    let known = Set(before.limits.map(\.content))
    return after.limits.indices.compactMap { index in
      let limit = after.limits[index]
      guard changedAdditions || !known.contains(limit.content) else { return nil }
      for other in before.limits.indices where concernTheSame(limit, before.limits[other]) {
        if let increase = increase(index, other) { return increase }
      }
      return nil
    }
  }

  /// Limits that some dossiers had and that nothing takes the place of.
  var lostLimits: [BurdenIncrease] {
    before.limits.indices.compactMap { place in
      let former = before.limits[place]
      let kept = after.limits.filter { concernTheSame($0, former) }.map { region($0.when) }
      return increase(.limitGone(before: place), in: space.minus(region(former.when), kept))
    }
  }

  private func concernTheSame(_ limit: TimeLimit, _ other: TimeLimit) -> Bool {
    limit.results == other.results || !Set(limit.results).isDisjoint(with: other.results)
  }

  private func increase(_ index: Int, _ other: Int) -> BurdenIncrease? {
    let (limit, below) = (after.limits[index], before.limits[other])
    let both = space.and(region(limit.when), region(below.when))
    guard both != .nothing else { return nil }
    func found(_ what: BurdenIncrease.LimitIncrease, _ region: Region) -> BurdenIncrease? {
      increase(.limit(after: index, before: other, what), in: region)
    }
    guard let own = cases(of: limit, after.additions) else {
      // What was a text before may stay one.
      return cases(of: below, before.additions) == nil ? nil : found(.noLength, both)
    }
    guard let their = cases(of: below, before.additions) else { return nil }
    // A least time promises no day.
    if limit.bound == .atLeast, below.bound != .atLeast, let more = found(.noLength, both) { return more }
    for one in own {
      for two in their {
        let what: BurdenIncrease.LimitIncrease
        switch durations.compare(one.length, with: two.length) {
        case .neverLonger, .neverLongerWhile: continue
        case .longer(let witness, let always):
          what = .longer(one.length, than: two.length, witness, always: always)
        case .undecided: what = .notComparable(one.length, with: two.length)
        }
        let region = space.and([both] + (one.when + two.when).map { self.region($0) })
        if let increase = found(what, region) { return increase }
      }
    }
    return isStartLater(limit.start, than: below.start) ? found(.laterStart, both) : nil
  }

  // MARK: Lengths

  /// The lengths that a limit may have; nil when it has none that can be computed.
  private func cases(of limit: TimeLimit, _ additions: [TimeAddition]) -> [LengthCase]? {
    var cases: [LengthCase]
    var parts: Set<String> = []
    switch limit.amount {
    case .described: return nil
    case .sameDay: cases = [LengthCase(length: LimitLength(.sameDay, cutoff: limit.cutoff), when: [])]
    case .atOnce: cases = [LengthCase(length: LimitLength(.atOnce, cutoff: limit.cutoff), when: [])]
    case .quantity(let quantity): cases = [LengthCase(length: LimitLength(quantity, cutoff: limit.cutoff), when: [])]
    case .parts(let list):
      parts = Set(list.map(\.origin.id))
      cases = []
      for part in list {
        cases = combined(cases, part.alternatives.map { ($0.amount, $0.when) }, limit.cutoff)
      }
    }
    for addition in additions where addition.part.map(parts.contains) ?? true {
      let longer = cases.compactMap { known in
        known.length.adding(addition.amount).map { LengthCase(length: $0, when: known.when + [addition.when]) }
      }
      let asBefore = cases.map { LengthCase(length: $0.length, when: $0.when + [.not(addition.when)]) }
      cases = (addition.when == .always ? [] : asBefore) + longer
      cases = Array(cases.prefix(Self.maximumCases))
    }
    return cases.isEmpty ? nil : cases
  }

  private func combined(
    _ cases: [LengthCase], _ alternatives: [(amount: TimeQuantity, when: Expression)], _ cutoff: LimitCutoff?
  ) -> [LengthCase] {
    guard !alternatives.isEmpty else { return cases }
    guard !cases.isEmpty else {
      return alternatives.map { LengthCase(length: LimitLength($0.amount, cutoff: cutoff), when: [$0.when]) }
    }
    let all = cases.flatMap { known in
      alternatives.compactMap { alternative in
        known.length.adding(alternative.amount).map { LengthCase(length: $0, when: known.when + [alternative.when]) }
      }
    }
    return Array(all.prefix(Self.maximumCases))
  }

  // MARK: Start

  /// A limit starts with the latest of its events: each must come no later than one of the others.
  private func isStartLater(_ start: [StartEvent], than other: [StartEvent]) -> Bool {
    !start.allSatisfy { event in other.contains { comesNoLater(event, than: $0) } }
  }

  private func comesNoLater(_ event: StartEvent, than other: StartEvent) -> Bool {
    switch (event, other) {
    case (.submitted, _), (.acceptedComplete, .receivedByCompetentAgency): true
    default: event == other
    }
  }

  // MARK: What moves the end

  var extensionIncreases: [BurdenIncrease] {
    let known = Set(before.extensions.map(\.content))
    return after.extensions.indices.compactMap { index in
      let extended = after.extensions[index]
      guard !known.contains(extended.content) else { return nil }
      let allowed = before.extensions.filter { isNotMore(extended, than: $0) }.map { region($0.when) }
      return increase(.longerExtension(after: index), in: space.minus(region(extended.when), allowed))
    }
  }

  private func isNotMore(_ extended: LimitExtension, than other: LimitExtension) -> Bool {
    isNotMore(extended.maximumTimes, than: other.maximumTimes) && isNotLonger(extended.atMost, than: other.atMost)
  }

  /// No number means any number.
  private func isNotMore(_ count: Int?, than other: Int?) -> Bool {
    guard let other else { return true }
    return count.map { $0 <= other } ?? false
  }

  private func isNotLonger(_ length: TimeQuantity?, than other: TimeQuantity?) -> Bool {
    guard let other else { return true }
    guard let length else { return false }
    switch durations.compare(LimitLength(length), with: LimitLength(other)) {
    case .neverLonger, .neverLongerWhile: return true
    case .longer, .undecided: return false
    }
  }

  var pauseIncreases: [BurdenIncrease] {
    let known = Set(before.pauses.map(\.content))
    return after.pauses.indices.compactMap { index in
      let pause = after.pauses[index]
      guard !known.contains(pause.content) else { return nil }
      let allowed = before.pauses.filter {
        // What one part may wait for, the others may not.
        $0.awaiting == pause.awaiting && ($0.stage == nil || $0.stage == pause.stage)
          && isNotMore(pause.maximumTimes, than: $0.maximumTimes)
          && isNotLonger(pause.maximumLength, than: $0.maximumLength)
      }
      return increase(.pause(after: index), in: space.minus(region(pause.when), allowed.map { region($0.when) }))
    }
  }

  var exclusionIncreases: [BurdenIncrease] {
    let known = Set(before.exclusions.map(\.content))
    return after.exclusions.indices.compactMap { index in
      let exclusion = after.exclusions[index]
      guard !known.contains(exclusion.content) else { return nil }
      let holds = region(exclusion.when)
      var found: BurdenIncrease?
      var names: [String] = []
      for name in exclusion.stages + exclusion.waits {
        let allowed = before.exclusions.filter { $0.stages.contains(name) || $0.waits.contains(name) }
        let rest = space.minus(holds, allowed.map { region($0.when) })
        guard let more = increase(.exclusion(after: index, [name]), in: rest) else { continue }
        names.append(name)
        found = found ?? more
      }
      return found.map {
        BurdenIncrease(what: .exclusion(after: index, names), witness: $0.witness, undecided: $0.undecided)
      }
    }
  }

  var supplementIncreases: [BurdenIncrease] {
    var increases: [BurdenIncrease] = []
    if let other = before.supplement, after.supplement?.content != other.content {
      let kept = after.supplement.map { [region($0.when)] } ?? []
      let lost = space.minus(region(other.when), kept)
      increases +=
        [after.supplement.flatMap { supplementIncrease($0, other) } ?? increase(.supplement, in: lost)]
        .compactMap(\.self)
    }
    if let own = after.closing, own.content != before.closing?.content,
      before.closing.map({ leavesLessTime(own.after, than: $0.after) }) ?? true
    {
      increases.append(BurdenIncrease(what: .closing, witness: nil, undecided: nil))
    }
    return increases
  }

  private func supplementIncrease(_ own: SupplementRule, _ other: SupplementRule) -> BurdenIncrease? {
    let mayAskMore =
      own.hasUnlimitedRounds
      ? !other.hasUnlimitedRounds
      : !other.hasUnlimitedRounds && !isNotMore(own.maximumRounds, than: other.maximumRounds)
    if own.effect.rank > other.effect.rank || mayAskMore,
      let more = increase(.supplement, in: region(own.when))
    {
      return more
    }
    for number in Set([1] + (own.rounds + other.rounds).map(\.number)).sorted() {
      let (now, then) = (own.round(number), other.round(number))
      let less = heavierCases(now?.submitTimes, then?.submitTimes) { leavesLessTime($0, than: $1) }
      let longer = heavierCases(now?.noticeTimes, then?.noticeTimes) { !isNotLonger($0, than: $1) }
      for heavier in less + longer {
        if let more = increase(.supplement, in: space.and([region(own.when)] + heavier.map { region($0) })) {
          return more
        }
      }
    }
    return nil
  }

  /// The conditions under which a time of the later version weighs more than one of the earlier version that held in the
  /// same cases.
  private func heavierCases(
    _ now: [SupplementRule.Case]?, _ then: [SupplementRule.Case]?, _ isHeavier: (TimeQuantity?, TimeQuantity?) -> Bool
  ) -> [[Expression]] {
    let earlier = Self.everyCase(then)
    return Self.everyCase(now).flatMap { later in
      earlier.filter { isHeavier(later.amount, $0.amount) }.map { [later.when, $0.when] }
    }
  }

  /// The times with their conditions, and the cases in which nothing is said.
  private static func everyCase(_ times: [SupplementRule.Case]?) -> [(amount: TimeQuantity?, when: Expression)] {
    let said = (times ?? []).map { (amount: Optional($0.amount), when: $0.when) }
    if said.isEmpty { return [(nil, .always)] }
    return said[0].when == .always ? said : said + [(nil, .not(.any(said.map(\.when))))]
  }

  /// A time that the applicant has; no time at all means any time.
  private func leavesLessTime(_ length: TimeQuantity?, than other: TimeQuantity?) -> Bool {
    guard let length else { return false }
    return !isNotLonger(other, than: length)
  }
}

extension SupplementRule {
  /// What binds a round; the last one for which the author gives times binds those behind it.
  fileprivate func round(_ number: Int) -> Round? { rounds.first { $0.number == number } ?? rounds.last }
}

extension SupplementRule.Effect {
  /// How much later the result may come.
  fileprivate var rank: Int {
    switch self {
    case .goOn: 0
    case .pause: 1
    case .restart: 2
    }
  }
}
