import ProcedureCatalogue
import WorkingCalendar

/// The conditions of one procedure, compiled once and shared by all its dossiers.
///
/// A class because every dossier refers to it, and its dozen lists would each be counted.
final class CompiledCode: Sendable {
  /// What a derived fact always is, or the code that gives it.
  struct Derivation: Sendable {
    let slot: Int
    let constant: Bounds?
    let code: Range<Int>
  }

  /// What deciding a condition takes, without lists that would be counted whenever it is looked at.
  struct Plan: Sendable {
    let code: Range<Int>
    let constant: Bounds?
    let wantsEnumeration: Bool
    let isBeyondEnumeration: Bool

    init(_ condition: Condition) {
      code = condition.code
      constant = condition.constant
      wantsEnumeration = condition.wantsEnumeration
      isBeyondEnumeration = condition.isBeyondEnumeration
    }
  }

  let code: [Instruction]
  let tests: [CodeBuilder.Test]
  let constants: [Bounds]
  let lists: [[Bounds]]
  let shifts: [CodeBuilder.Shift]
  let slots: [Slot]
  /// The bounds of every slot before anything is known.
  let domains: [Bounds]
  /// How the slots of derived facts are filled, each after those it follows from.
  let derivations: [Derivation]
  /// The slots that ask whether a place lies in an area.
  let placeSlots: [Int]
  let conditions: [Condition]
  /// For each of them.
  let plans: [Plan]
  /// What each condition says.
  let expressions: [Expression]
  /// The places of the conditions that bounds and enumeration may leave open though they are decided.
  let beyondEnumeration: [Int]
  /// For each slot its values where there are few, else none.
  let choices: [[Int64]]
  let symbols: SymbolTable
  private let symbolNames: ExactNames
  let deepestStack: Int
  /// As high as the deepest condition needs; evaluators begin with it, as a list costs more to make than to copy.
  let emptyStack: [Bounds]
  /// The slots of `Given.allCases`, in that order; nil where no condition asks.
  private let givenSlots: [Int?]

  init(_ builder: CodeBuilder) {
    code = builder.code
    tests = builder.tests
    constants = builder.constants
    lists = builder.lists
    shifts = builder.shifts
    slots = builder.slots
    domains = builder.slots.map(\.domain)
    derivations = builder.slots.enumerated().compactMap { slot, element in
      element.derivation.map { Derivation(slot: slot, constant: $0.constant, code: $0.code) }
    }
    placeSlots = builder.slots.indices.filter { index in
      if case .place = builder.slots[index].source { true } else { false }
    }
    var read = Array(repeating: false, count: builder.slots.count)
    for slot in builder.code.flatMap({ builder.slots(readBy: $0) }) { read[slot] = true }
    givenSlots = Given.allCases.map { given in
      builder.slots.firstIndex { $0.source == .given(given) }.flatMap { read[$0] ? $0 : nil }
    }
    conditions = builder.conditions
    plans = builder.conditions.map(Plan.init)
    expressions = builder.expressions
    beyondEnumeration = builder.conditions.indices.filter { builder.conditions[$0].isBeyondEnumeration }
    choices = builder.slots.map { $0.values ?? [] }
    symbols = builder.symbols
    symbolNames = ExactNames(builder.symbols.entries)
    deepestStack = builder.deepestStack
    emptyStack = Array(repeating: .unknown, count: builder.deepestStack)
  }

  /// The slot of what every dossier says about itself; nil when no condition asks for it.
  func slot(of given: Given) -> Int? { givenSlots[given.position] }

  /// The number of a text that some condition mentions; most are written with the very same bytes.
  func symbol(of text: String) -> Int64? { symbolNames[text].map { Int64($0) } ?? symbols.number(of: text) }

  /// What a stretch of the code comes to; the stack must be as high as `deepestStack`.
  ///
  /// Spans, because a list would be counted in and out of use at each of its instructions.
  func run(
    _ range: Range<Int>, slots known: [Bounds], _ edition: CalendarEdition?, stack results: inout [Bounds]
  ) -> Bounds {
    let slots = known.span
    var stack = results.mutableSpan
    var height = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let instruction = code[index]
      index += 1
      if let ending = instruction.ending {
        guard stack[height - 1] == ending else { continue }
        height -= Int(instruction.count) - 1
        stack[height - 1] = ending
        index = Int(instruction.operand)
        continue
      }
      let result = result(of: instruction, slots: slots, edition, stack: stack.span, height: height)
      height -= instruction.arity
      stack[height] = result
      height += 1
    }
    return height > 0 ? stack[height - 1] : .unknown
  }

  /// What the instruction makes of the first `height` results on the stack, which it leaves there.
  @inline(__always)
  private func result(
    of instruction: Instruction, slots: Span<Bounds>, _ edition: CalendarEdition?, stack: Span<Bounds>, height: Int
  ) -> Bounds {
    let top = height - 1
    switch instruction.operation {
    case .constant: return constants[Int(instruction.operand)]
    case .load: return slots[Int(instruction.operand)]
    case .matches: return outcome(ofTest: Int(instruction.operand), slots)
    case .allMatch: return joined(instruction.tests, slots, until: .no)
    case .anyMatches: return joined(instruction.tests, slots, until: .yes)
    case .not: return stack[top].negated
    case .all: return joined(instruction, stack, height, Bounds.and)
    case .any: return joined(instruction, stack, height, Bounds.or)
    case .endIfNo, .endIfYes: return stack[top]
    case .sum: return joined(instruction, stack, height, Bounds.sum)
    case .less: return Bounds.less(stack[top - 1], stack[top])
    case .lessOrEqual: return Bounds.lessOrEqual(stack[top - 1], stack[top])
    case .equal: return Bounds.equal(stack[top - 1], stack[top])
    case .isOneOf: return membership(of: stack[top], in: lists[Int(instruction.operand)])
    case .difference: return Bounds.difference(stack[top - 1], stack[top])
    case .product: return Bounds.product(stack[top - 1], stack[top])
    case .completedYears: return DateBounds.completedYears(from: stack[top - 1], to: stack[top])
    case .shift: return DateBounds.shifted(stack[top], shifts[Int(instruction.operand)], edition)
    }
  }

  /// No as soon as a test of several says no, or yes as soon as one says yes; else open while one is.
  func joined(_ range: Range<Int>, _ slots: Span<Bounds>, until end: Bounds) -> Bounds {
    var result = end.negated
    for number in range {
      let outcome = outcome(ofTest: number, slots)
      if outcome == end { return end }
      if outcome == .undecided { result = .undecided }
    }
    return result
  }

  /// Whether the slot of a test has its value.
  @inline(__always)
  func outcome(ofTest number: Int, _ slots: Span<Bounds>) -> Bounds {
    let test = tests[number]
    let outcome = Bounds.equal(slots[test.slot], test.value)
    return test.isNegated ? outcome.negated : outcome
  }

  /// The slots without a known value on which the result still depends, derived facts replaced by what they follow from.
  func slotsNeeded(_ range: Range<Int>, slots known: [Bounds], _ edition: CalendarEdition?) -> [Int] {
    var neededByDerived: [Int: [Int]] = [:]
    return slotsNeeded(range, slots: known, edition, &neededByDerived)
  }

  /// Derived facts may follow from each other by many ways: what each one needs is found once.
  private func slotsNeeded(
    _ range: Range<Int>, slots known: [Bounds], _ edition: CalendarEdition?, _ neededByDerived: inout [Int: [Int]]
  ) -> [Int] {
    var values: [Bounds] = []
    var needs: [[Int]] = []
    for index in range where code[index].ending == nil {
      let instruction = code[index]
      let result = result(
        of: instruction, slots: known.span, edition, stack: values.span, height: values.count)
      var needed: [Int] = []
      if !result.isExact {
        switch instruction.operation {
        case .load: needed = slotsNeeded(Int(instruction.operand), slots: known, edition, &neededByDerived)
        case .matches:
          needed = slotsNeeded(tests[Int(instruction.operand)].slot, slots: known, edition, &neededByDerived)
        case .allMatch, .anyMatches:
          for test in instruction.tests where !outcome(ofTest: test, known.span).isExact {
            needed += slotsNeeded(tests[test].slot, slots: known, edition, &neededByDerived)
              .filter { !needed.contains($0) }
          }
        default:
          for operand in needs.suffix(instruction.arity) {
            needed += operand.filter { !needed.contains($0) }
          }
        }
      }
      values.removeLast(instruction.arity)
      needs.removeLast(instruction.arity)
      values.append(result)
      needs.append(needed)
    }
    return needs.last ?? []
  }

  private func slotsNeeded(
    _ slot: Int, slots known: [Bounds], _ edition: CalendarEdition?, _ neededByDerived: inout [Int: [Int]]
  ) -> [Int] {
    guard let derivation = slots[slot].derivation else { return [slot] }
    if let found = neededByDerived[slot] { return found }
    let needed = slotsNeeded(derivation.code, slots: known, edition, &neededByDerived)
    neededByDerived[slot] = needed
    return needed
  }

  @inline(__always)
  private func joined(
    _ instruction: Instruction, _ stack: Span<Bounds>, _ height: Int, _ join: (Bounds, Bounds) -> Bounds
  ) -> Bounds {
    let first = height - Int(instruction.operand)
    var result = stack[first]
    for index in (first + 1)..<height { result = join(result, stack[index]) }
    return result
  }

  private func membership(of value: Bounds, in list: [Bounds]) -> Bounds {
    var result = Bounds.no
    for member in list { result = Bounds.or(result, Bounds.equal(value, member)) }
    guard result.truth == .undecided, value.lower > .min, value.upper < .max else { return result }
    let (width, overflow) = value.upper.subtractingReportingOverflow(value.lower)
    guard !overflow, width < Int64(list.count) else { return result }
    let covers = (value.lower...value.upper).allSatisfy { candidate in list.contains(Bounds(candidate)) }
    return covers ? .yes : result
  }
}

extension Given {
  /// Its place in `allCases`.
  fileprivate var position: Int {
    switch self {
    case .submittedDate: 0
    case .submittedTime: 1
    case .acceptedDate: 2
    case .postmarkDate: 3
    case .channel: 4
    case .lodgedAt: 5
    case .decidedAt: 6
    case .applicant: 7
    case .supplementRound: 8
    }
  }
}
