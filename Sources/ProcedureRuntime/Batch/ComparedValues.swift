/// The fixed values with which conditions compare each slot, as far as they do nothing else with it.
///
/// What such a condition comes to depends on the slot only by where its value lies among these: two values between the
/// same neighbours are below and above the same ones, and equal to none.
struct ComparedValues {
  private var values: [Int: Set<Int64>] = [:]
  /// The values for which a slot is asked alone: `n = 5` beside `n < 10` tells 4 from 5.
  private var matched: [Int: Set<Int64>] = [:]
  /// The slots with which something else is done.
  private var others: Set<Int> = []

  /// Looks through some conditions and everything that derived facts follow from.
  init(_ conditions: Set<Int>, _ code: CompiledCode) {
    for condition in conditions { add(code.conditions[condition].code, code) }
    for derivation in code.derivations { add(derivation.code, code) }
  }

  /// The values in rising order; nil when some condition wants to know more than where a value lies among them.
  func values(ofSlot slot: Int) -> [Int64]? {
    others.contains(slot) ? nil : values[slot]?.union(matched[slot] ?? []).sorted()
  }

  private mutating func add(_ range: Range<Int>, _ code: CompiledCode) {
    for place in range {
      let instruction = code.code[place]
      switch instruction.operation {
      case .load:
        let slot = Int(instruction.operand)
        if let compared = compared(place, range, code) {
          values[slot, default: []].formUnion(compared)
        } else {
          others.insert(slot)
        }
      case .matches: add(code.tests[Int(instruction.operand)])
      case .allMatch, .anyMatches:
        for test in code.tests[instruction.tests] { add(test) }
      default: break
      }
    }
  }

  private mutating func add(_ test: CodeBuilder.Test) {
    if test.value.isExact {
      matched[test.slot, default: []].insert(test.value.lower)
    } else {
      others.insert(test.slot)
    }
  }

  /// The values with which the slot that is loaded there is compared at once; nil when they are not fixed. Steps are in
  /// postfix order: what stands right before a comparison is its last operand, and a load or a constant is a whole one.
  private func compared(_ place: Int, _ range: Range<Int>, _ code: CompiledCode) -> [Int64]? {
    guard place + 1 < range.upperBound else { return nil }
    let next = code.code[place + 1]
    switch next.operation {
    case .isOneOf:
      let list = code.lists[Int(next.operand)]
      return list.allSatisfy(\.isExact) ? list.map(\.lower) : nil
    case .less, .lessOrEqual, .equal:
      return place > range.lowerBound ? constant(code.code[place - 1], code) : nil
    case .constant:
      guard place + 2 < range.upperBound else { return nil }
      switch code.code[place + 2].operation {
      case .less, .lessOrEqual, .equal: return constant(next, code)
      default: return nil
      }
    default: return nil
    }
  }

  private func constant(_ instruction: Instruction, _ code: CompiledCode) -> [Int64]? {
    guard instruction.operation == .constant else { return nil }
    let bounds = code.constants[Int(instruction.operand)]
    return bounds.isExact ? [bounds.lower] : nil
  }
}
