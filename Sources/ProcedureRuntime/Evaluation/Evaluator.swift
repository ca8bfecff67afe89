import WorkingCalendar

/// Decides the conditions of one procedure for one dossier, over what is known of each slot.
struct Evaluator {
  /// More combinations of undecided answers than this are not tried one by one.
  static let maximumCombinations = 256

  private var code: CompiledCode
  private(set) var slots: [Bounds]
  /// As high as the deepest condition needs.
  private var stack: [Bounds]

  /// `slots` holds what the dossier says for each slot of the code; derived facts are filled in here.
  init(_ code: CompiledCode, slots: [Bounds]) {
    self.code = code
    self.slots = slots
    stack = Array(repeating: .unknown, count: code.deepestStack)
    derive()
  }

  /// An evaluator for many dossiers, one after the other: `takeSlots` and `put`, then `turn`, then `derive`.
  init(_ code: CompiledCode) {
    self.init(code, slots: code.domains)
  }

  /// The memory of the slots, to be filled for the next dossier and put back.
  mutating func takeSlots() -> [Bounds] {
    var taken: [Bounds] = []
    swap(&taken, &slots)
    return taken
  }

  mutating func put(_ slots: consuming [Bounds]) { self.slots = slots }

  /// Goes on with the conditions of another procedure, whose slots have been put.
  mutating func turn(to code: CompiledCode) {
    guard self.code !== code else { return }
    self.code = code
    if stack.count < code.deepestStack { stack = Array(repeating: .unknown, count: code.deepestStack) }
  }

  /// What a condition of the code comes to.
  mutating func truth(of condition: Int) -> Truth {
    let plan = code.plans[condition]
    if let constant = plan.constant { return constant.truth }
    let truth = run(plan.code).truth
    guard truth == .undecided, plan.wantsEnumeration else { return truth }
    return enumerated(code.conditions[condition])?.hull.truth ?? truth
  }

  /// The slots whose answers would decide the condition, in order of first appearance; empty when it is decided, nil
  /// when trying the unknown answers one by one does not tell.
  mutating func slotsNeeded(by number: Int) -> [Int]? {
    guard truth(of: number) == .undecided else { return [] }
    let condition = code.conditions[number]
    let candidates = code.slotsNeeded(condition.code, slots: slots)
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

  /// Tries every combination of the unknown yes/no and choice answers; nil when there are none or too many.
  private mutating func enumerated(_ condition: Condition) -> OutcomeTable? {
    var positions: [OutcomeTable.Position] = []
    var combinations = 1
    for slot in condition.slots where !slots[slot].isExact {
      guard let values = code.slots[slot].values, !values.isEmpty else { continue }
      positions.append(OutcomeTable.Position(slot: slot, stride: combinations, values: values))
      combinations *= values.count
      guard combinations <= Evaluator.maximumCombinations else { return nil }
    }
    guard !positions.isEmpty else { return nil }
    let known = slots
    var outcomes: [Bounds] = []
    for combination in 0..<combinations {
      for position in positions { slots[position.slot] = Bounds(position.value(in: combination)) }
      derive()
      outcomes.append(run(condition.code))
    }
    slots = known
    return OutcomeTable(positions: positions, outcomes: outcomes)
  }

  /// What the bounds alone say.
  mutating func run(_ range: Range<Int>) -> Bounds {
    // Most conditions ask one yes/no.
    if range.count == 1, let only = range.first, code.code[only].operation == .load {
      return slots[Int(code.code[only].operand)]
    }
    var height = 0
    for index in range {
      let instruction = code.code[index]
      let result = code.result(of: instruction, slots: slots, stack: stack, height: height)
      height -= instruction.arity
      stack[height] = result
      height += 1
    }
    return height > 0 ? stack[height - 1] : .unknown
  }
}
