import WorkingCalendar

/// Decides the conditions of one procedure for one dossier, over what is known of each slot.
struct Evaluator {
  /// More combinations of undecided answers than this are not tried one by one.
  static let maximumCombinations = 256

  private var code: CompiledCode
  /// The calendar by which days are moved by working days.
  private var edition: CalendarEdition?
  private(set) var slots: [Bounds]
  /// As high as the deepest condition needs.
  private var stack: [Bounds]

  /// `slots` holds what the dossier says for each slot of the code; derived facts are filled in here.
  init(_ code: CompiledCode, _ edition: CalendarEdition?, slots: consuming [Bounds]) {
    self.code = code
    self.edition = edition
    self.slots = slots
    stack = code.emptyStack
    derive()
  }

  /// An evaluator for many dossiers, one after the other: `takeSlots` and `put`, then `turn`, then `derive`.
  init(_ code: CompiledCode) {
    self.init(code, nil, slots: code.domains)
  }

  /// The memory of the slots, to be filled for the next dossier and put back.
  mutating func takeSlots() -> [Bounds] {
    var taken: [Bounds] = []
    swap(&taken, &slots)
    return taken
  }

  mutating func put(_ slots: consuming [Bounds]) { self.slots = slots }

  /// Goes on with the conditions of another procedure, whose slots have been put.
  mutating func turn(to code: CompiledCode, _ edition: CalendarEdition?) {
    guard self.code !== code else { return }
    self.code = code
    self.edition = edition
    if stack.count < code.deepestStack { stack = code.emptyStack }
  }

  /// What a condition of the code comes to.
  mutating func truth(of condition: Int) -> Truth {
    let plan = code.plans[condition]
    if let constant = plan.constant { return constant.truth }
    let truth = run(plan.code).truth
    guard truth == .undecided, plan.wantsEnumeration else { return truth }
    return enumeratedTruth(code.conditions[condition])
  }

  /// The slots whose answers would decide the condition, in order of first appearance; empty when it is decided, nil
  /// when trying the unknown answers one by one does not tell.
  mutating func slotsNeeded(by number: Int) -> [Int]? {
    guard truth(of: number) == .undecided else { return [] }
    let condition = code.conditions[number]
    let candidates = code.slotsNeeded(condition.code, slots: slots, edition)
    guard condition.wantsEnumeration else { return candidates }
    guard let table = enumerated(condition) else { return nil }
    return condition.slots.filter { slot in
      guard let position = table.positions.firstIndex(where: { $0.slot == slot }) else {
        return candidates.contains(slot)
      }
      return table.matters(position)
    }
  }

  /// Fills in the derived facts.
  mutating func derive() {
    for derivation in code.derivations {
      slots[derivation.slot] = derivation.constant ?? run(derivation.code)
    }
  }

  // MARK: One by one

  /// What every combination of the unknown yes/no and choice answers comes to; nil when there are none or too many.
  private mutating func enumerated(_ condition: Condition) -> OutcomeTable? {
    guard let positions = positions(condition) else { return nil }
    var outcomes: [Bounds] = []
    tryAll(positions, condition) { outcome in
      outcomes.append(outcome)
      return true
    }
    return OutcomeTable(positions: positions, outcomes: outcomes)
  }

  /// Yes or no when every combination says so.
  private mutating func enumeratedTruth(_ condition: Condition) -> Truth {
    guard let positions = positions(condition) else { return .undecided }
    var hull: Bounds?
    tryAll(positions, condition, fromBothEnds: true) { outcome in
      let known = hull ?? outcome
      let wider = Bounds(min(known.lower, outcome.lower), max(known.upper, outcome.upper))
      hull = wider
      // Once there is one case of each kind, no other case can decide it.
      return wider.truth != .undecided
    }
    return hull?.truth ?? .undecided
  }

  /// The unknown answers that can be tried one by one; nil when there are none, or too many combinations of them.
  private func positions(_ condition: Condition) -> [OutcomeTable.Position]? {
    var positions: [OutcomeTable.Position] = []
    var combinations = 1
    for slot in condition.slots where !slots[slot].isExact {
      let values = code.choices[slot]
      guard !values.isEmpty else { continue }
      positions.append(
        OutcomeTable.Position(slot: slot, stride: combinations, values: values, known: slots[slot]))
      combinations *= values.count
      guard combinations <= Evaluator.maximumCombinations else { return nil }
    }
    return positions.isEmpty ? nil : positions
  }

  /// Runs a condition with one combination after the other for as long as `take` wants more; from both ends, the last one
  /// comes second: where all answers pull the same way, the two differ if any do.
  private mutating func tryAll(
    _ positions: [OutcomeTable.Position], _ condition: Condition, fromBothEnds: Bool = false, _ take: (Bounds) -> Bool
  ) {
    let combinations = positions.reduce(1) { $0 * $1.values.count }
    // Without derived facts only the tried slots change.
    let before = code.derivations.isEmpty ? nil : slots
    for step in 0..<combinations {
      let combination = fromBothEnds && step > 0 ? (step == 1 ? combinations - 1 : step - 1) : step
      for position in positions { slots[position.slot] = Bounds(position.value(in: combination)) }
      derive()
      guard take(run(condition.code)) else { break }
    }
    if let before {
      slots = before
    } else {
      for position in positions { slots[position.slot] = position.known }
    }
  }

  /// What the bounds alone say.
  mutating func run(_ range: Range<Int>) -> Bounds {
    // Most conditions ask one yes/no, or one choice, or several of them: no stack is needed for that.
    if range.count == 1, let only = range.first {
      let instruction = code.code[only]
      switch instruction.operation {
      case .load: return slots[Int(instruction.operand)]
      case .matches: return code.outcome(ofTest: Int(instruction.operand), slots.span)
      case .allMatch: return code.joined(instruction.tests, slots.span, until: .no)
      case .anyMatches: return code.joined(instruction.tests, slots.span, until: .yes)
      default: break
      }
    }
    return code.run(range, slots: slots, edition, stack: &stack)
  }
}
