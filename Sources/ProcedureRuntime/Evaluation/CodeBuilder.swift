import ProcedureCatalogue
import WorkingCalendar

/// Turns the expressions of one procedure into postfix code over its slots.
///
/// Equal expressions become one condition, so that each is decided once for a dossier.
struct CodeBuilder {
  /// Expressions come from a catalogue file; deeper ones than this are taken as undecided.
  static let maximumDepth = 200

  struct Shift: Sendable {
    let by: TimeQuantity
    let isBackward: Bool
  }

  /// Whether a slot has a value, or has another one.
  struct Test: Sendable {
    let slot: Int
    let value: Bounds
    var isNegated = false
  }

  private(set) var code: [Instruction] = []
  private(set) var tests: [Test] = []
  private(set) var constants: [Bounds] = []
  private(set) var lists: [[Bounds]] = []
  private(set) var shifts: [Shift] = []
  private(set) var slots: [Slot] = []
  private(set) var conditions: [Condition] = []
  /// What each condition says.
  private(set) var expressions: [Expression] = []
  private(set) var symbols = SymbolTable()
  private(set) var deepestStack = 1
  private var known: [Expression: Int] = [:]
  private var slotOf: [Slot.Source: Int] = [:]
  private var depth = 0

  init(_ procedure: Procedure) {
    for channel in Channel.allCases { _ = symbols.intern(channel.rawValue) }
    for (index, fact) in procedure.facts.enumerated() { appendFact(fact, at: index) }
    for given in Given.allCases { appendSlot(Slot(source: .given(given), domain: domain(of: given), values: nil)) }
    // Derivations come last: they may read whatever every dossier says about itself.
    for (index, fact) in procedure.facts.enumerated() {
      guard let derivation = fact.derivation else { continue }
      slots[index].derivation = compile { $0.emit(derivation) }
    }
  }

  /// The index of the condition in `conditions`.
  mutating func condition(_ expression: Expression) -> Int {
    if let index = known[expression] { return index }
    conditions.append(compile { $0.emit(expression) })
    expressions.append(expression)
    known[expression] = conditions.count - 1
    return conditions.count - 1
  }

  private mutating func appendFact(_ fact: Fact, at index: Int) {
    var slot = Slot(source: .fact(index), domain: .unknown, values: nil)
    switch fact.kind {
    case .boolean:
      slot = Slot(source: .fact(index), domain: .undecided, values: [0, 1])
    case .integer(let unit):
      slot = Slot(source: .fact(index), domain: unit == nil ? .unknown : Bounds(0, .max), values: nil)
    case .date:
      slot = Slot(source: .fact(index), domain: CodeBuilder.allDays, values: nil)
    case .choice(let choices):
      let values = choices.map { symbols.intern($0.id) }
      let domain = Bounds(values.min() ?? 0, values.max() ?? 0)
      slot = Slot(source: .fact(index), domain: domain, values: values)
    case .text:
      slot = Slot(source: .fact(index), domain: Bounds(0, .max), values: nil)
    case .decimal, .money:
      break
    }
    appendSlot(slot)
  }

  private mutating func appendSlot(_ slot: Slot) {
    slotOf[slot.source] = slots.count
    slots.append(slot)
  }

  private static let allDays = Bounds(Int64(CivilDate.first.days), Int64(CivilDate.last.days))

  private func domain(of given: Given) -> Bounds {
    switch given {
    case .submittedDate, .acceptedDate, .postmarkDate: CodeBuilder.allDays
    case .submittedTime: Bounds(0, Int64(CivilMoment.minutesPerDay - 1))
    case .channel: Bounds(0, Int64(Channel.allCases.count - 1))
    case .lodgedAt, .decidedAt, .applicant, .supplementRound: Bounds(0, .max)
    }
  }

  private mutating func compile(_ emit: (inout CodeBuilder) -> Void) -> Condition {
    let start = code.count
    emit(&self)
    let range = start..<code.count
    var read: [Int] = []
    var isReadTwice = false
    var height = 0
    for instruction in code[range] where instruction.ending == nil {
      height += 1 - instruction.arity
      deepestStack = max(deepestStack, height)
      for slot in slots(readBy: instruction) {
        // A derived fact that reads an answer twice leaves as much open as if its rule stood here.
        if slots[slot].derivation?.wantsEnumeration == true { isReadTwice = true }
        for source in slots[slot].derivation?.slots ?? [slot] {
          if read.contains(source) { isReadTwice = true } else { read.append(source) }
        }
      }
    }
    let hasGaps = read.contains { slot in
      guard let values = slots[slot].values else { return false }
      return Int64(values.count) != slots[slot].domain.upper - slots[slot].domain.lower + 1
    }
    var constant: Bounds?
    if range.count == 1, let only = code[range].first, only.operation == .constant {
      constant = constants[Int(only.operand)]
    }
    let wantsEnumeration = isReadTwice || hasGaps
    return Condition(
      code: range, slots: read, constant: constant, wantsEnumeration: wantsEnumeration,
      isBeyondEnumeration: wantsEnumeration && hasManyCombinations(read))
  }

  private func hasManyCombinations(_ read: [Int]) -> Bool {
    var combinations = 1
    for slot in read {
      combinations *= max(slots[slot].values?.count ?? 1, 1)
      if combinations > Evaluator.maximumCombinations { return true }
    }
    return false
  }

  /// The slots whose bounds an instruction takes.
  func slots(readBy instruction: Instruction) -> [Int] {
    switch instruction.operation {
    case .load: [Int(instruction.operand)]
    case .matches: [tests[Int(instruction.operand)].slot]
    case .allMatch, .anyMatches: tests[instruction.tests].map(\.slot)
    default: []
    }
  }

  private mutating func append(_ operation: Instruction.Operation, _ operand: Int = 0) {
    code.append(Instruction(operation, operand))
  }

  private mutating func constant(_ bounds: Bounds) {
    append(.constant, constants.count)
    constants.append(bounds)
  }

  private mutating func load(_ source: Slot.Source) {
    if case .place = source {
      append(.load, slot(of: source))
    } else if let slot = slotOf[source] {
      append(.load, slot)
    } else {
      constant(.unknown)
    }
  }

  private mutating func emit(_ derivation: Fact.Derivation) {
    switch derivation {
    case .expression(let expression):
      emit(expression)
    case .completedYears(let from, let to):
      emit(from)
      emit(to)
      append(.completedYears)
    case .shifted(let date, let by, let backward):
      emit(date)
      append(.shift, shifts.count)
      shifts.append(Shift(by: by, isBackward: backward))
    }
  }

  private mutating func emit(_ expression: Expression) {
    guard depth < CodeBuilder.maximumDepth else { return constant(.unknown) }
    depth += 1
    defer { depth -= 1 }
    switch expression {
    case .constant(let value): constant(bounds(of: value))
    case .fact(let index): load(.fact(index))
    case .given(let given): load(.given(given))
    case .isPlaceWithin(let base, let area): load(.place(base, area: area))
    case .not(let inner):
      emit(inner)
      append(.not)
    case .all(let parts): emit(parts, .all, whenEmpty: .yes)
    case .any(let parts): emit(parts, .any, whenEmpty: .no)
    case .sum(let parts): emit(parts, .sum, whenEmpty: Bounds(0))
    case .compare(let comparison, let left, let right): emit(comparison, left, right)
    case .isOneOf(let inner, let values):
      emit(inner)
      append(.isOneOf, lists.count)
      lists.append(values.map { bounds(of: $0) })
    case .difference(let left, let right):
      emit(left)
      emit(right)
      append(.difference)
    case .product(let parts):
      guard let first = parts.first else { return constant(Bounds(1)) }
      emit(first)
      for part in parts.dropFirst() {
        emit(part)
        append(.product)
      }
    }
  }

  private mutating func emit(_ parts: [Expression], _ operation: Instruction.Operation, whenEmpty: Bounds) {
    guard !parts.isEmpty else { return constant(whenEmpty) }
    guard !emitTests(parts, operation) else { return }
    let ending: Instruction.Operation? =
      switch operation {
      case .all: .endIfNo
      case .any: .endIfYes
      default: nil
      }
    var endings: [Int] = []
    for (position, part) in parts.enumerated() {
      emit(part)
      guard let ending, position + 1 < parts.count, let count = UInt16(exactly: position + 1) else { continue }
      endings.append(code.count)
      code.append(Instruction(ending, count: count))
    }
    if parts.count > 1 { append(operation, parts.count) }
    for place in endings {
      code[place] = Instruction(code[place].operation, code.count, count: code[place].count)
    }
  }

  private mutating func emit(_ comparison: Comparison, _ left: Expression, _ right: Expression) {
    if comparison == .equal || comparison == .notEqual, case .constant(let value) = right, let slot = slot(of: left) {
      append(.matches, tests.count)
      tests.append(Test(slot: slot, value: bounds(of: value)))
      if comparison == .notEqual { append(.not) }
      return
    }
    let isSwapped = comparison == .greater || comparison == .greaterOrEqual
    emit(isSwapped ? right : left)
    emit(isSwapped ? left : right)
    switch comparison {
    case .equal: append(.equal)
    case .notEqual:
      append(.equal)
      append(.not)
    case .less, .greater: append(.less)
    case .lessOrEqual, .greaterOrEqual: append(.lessOrEqual)
    }
  }

  /// Several parts that each ask a slot for one value; false where one of them does more.
  private mutating func emitTests(_ parts: [Expression], _ operation: Instruction.Operation) -> Bool {
    let joining: Instruction.Operation
    switch operation {
    case .all: joining = .allMatch
    case .any: joining = .anyMatches
    default: return false
    }
    guard parts.count > 1, let count = UInt16(exactly: parts.count), parts.allSatisfy({ isTest($0) }) else {
      return false
    }
    let first = tests.count
    for part in parts {
      guard let test = test(part) else { continue }
      tests.append(test)
    }
    code.append(Instruction(joining, first, count: count))
    return true
  }

  private func isTest(_ expression: Expression) -> Bool {
    switch expression {
    case .not(let inner): isTest(inner)
    case .isPlaceWithin: true
    case .fact(let index): slotOf[.fact(index)].map { slots[$0].domain == .undecided } ?? false
    case .compare(.equal, let left, .constant), .compare(.notEqual, let left, .constant): slot(of: left) != nil
    default: false
    }
  }

  private mutating func test(_ expression: Expression) -> Test? {
    switch expression {
    case .not(let inner):
      var test = test(inner)
      test?.isNegated.toggle()
      return test
    case .isPlaceWithin(let base, let area): return Test(slot: slot(of: .place(base, area: area)), value: .yes)
    case .fact(let index): return slotOf[.fact(index)].map { Test(slot: $0, value: .yes) }
    case .compare(let comparison, let left, .constant(let value)):
      let wanted = bounds(of: value)
      return slot(of: left).map { Test(slot: $0, value: wanted, isNegated: comparison == .notEqual) }
    default: return nil
    }
  }

  /// The slot of a place, made when it is first asked for.
  private mutating func slot(of place: Slot.Source) -> Int {
    if let slot = slotOf[place] { return slot }
    appendSlot(Slot(source: place, domain: .undecided, values: [0, 1]))
    return slots.count - 1
  }

  private func slot(of expression: Expression) -> Int? {
    switch expression {
    case .fact(let index): slotOf[.fact(index)]
    case .given(let given): slotOf[.given(given)]
    default: nil
    }
  }

  private mutating func bounds(of value: Value) -> Bounds {
    switch value {
    case .choice(let text), .text(let text): Bounds(symbols.intern(text))
    default: Bounds(plain: value)
    }
  }
}

extension Instruction {
  /// The places of the tests that it joins.
  var tests: Range<Int> { Int(operand)..<Int(operand) + Int(count) }

  /// How many results it takes from the stack.
  var arity: Int {
    switch operation {
    case .constant, .load, .matches, .allMatch, .anyMatches, .endIfNo, .endIfYes: 0
    case .not, .isOneOf, .shift: 1
    case .less, .lessOrEqual, .equal, .difference, .product, .completedYears: 2
    case .all, .any, .sum: Int(operand)
    }
  }
}

extension Bounds {
  /// A value that is not a text; texts need a symbol table and are unknown here.
  init(plain value: Value) {
    switch value {
    case .boolean(let flag): self.init(flag ? 1 : 0)
    case .integer(let number), .decimal(let number), .money(let number): self.init(number)
    case .date(let date): self.init(Int64(date.days))
    case .time(let minute): self.init(Int64(minute))
    case .year(let year):
      guard let first = CivilDate(year: year, month: 1, day: 1), let last = CivilDate(year: year, month: 12, day: 31)
      else {
        self = .unknown
        return
      }
      self.init(Int64(first.days), Int64(last.days))
    case .choice, .text: self = .unknown
    }
  }
}
