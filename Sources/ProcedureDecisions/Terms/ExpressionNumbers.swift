package import ProcedureCatalogue
import WorkingCalendar

/// Numbers for conditions: equal ones have equal numbers, counted from 0 in the order of their first coming.
///
/// The words in them are told apart by their bytes, which takes a fraction of what the hash of a text takes. Open
/// addressing, with a table at most half full; few procedures have more than a dozen conditions, which are looked through.
package struct ExpressionNumbers {
  private static let few = 8

  private var expressions: [Expression] = []
  private var digests: [UInt64] = []
  /// For each place one more than the number there, 0 for none; empty while there are few.
  private var slots: [UInt32] = []

  package init() {}

  package var count: Int { expressions.count }

  package mutating func number(of expression: Expression) -> Int {
    let digest = Digest.of(expression)
    if let known = knownNumber(of: expression, digest) { return known }
    if expressions.isEmpty {
      expressions.reserveCapacity(Self.few)
      digests.reserveCapacity(Self.few)
    }
    expressions.append(expression)
    digests.append(digest)
    if slots.isEmpty ? expressions.count > Self.few : expressions.count * 2 > slots.count {
      grow()
    } else if !slots.isEmpty {
      place(expressions.count - 1)
    }
    return expressions.count - 1
  }

  package func knownNumber(of expression: Expression) -> Int? { knownNumber(of: expression, Digest.of(expression)) }

  private func knownNumber(of expression: Expression, _ digest: UInt64) -> Int? {
    guard !slots.isEmpty else {
      for number in digests.indices where digests[number] == digest && expressions[number] == expression {
        return number
      }
      return nil
    }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: digest) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if digests[number] == digest, expressions[number] == expression { return number }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private mutating func place(_ number: Int) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: digests[number]) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = UInt32(number + 1)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: max(4 * Self.few, slots.count * 2))
    for number in expressions.indices { place(number) }
  }
}

/// Mixes what mostly tells expressions apart; what is left out is told apart when digests are equal.
private struct Digest {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  static func of(_ expression: Expression) -> UInt64 {
    var digest = Digest()
    digest.add(expression)
    return digest.value
  }

  private mutating func add(_ number: UInt64) {
    value = (value ^ number) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 29
  }

  private mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

  private mutating func add(_ text: String) {
    add(text.utf8.count)
    for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  private mutating func add(_ operands: [Expression]) {
    add(operands.count)
    for operand in operands { add(operand) }
  }

  private mutating func add(_ expression: Expression) {
    switch expression {
    case .constant(let value):
      add(1)
      add(value)
    case .fact(let fact):
      add(2)
      add(fact)
    case .given: add(3)
    case .not(let operand):
      add(4)
      add(operand)
    case .all(let operands):
      add(5)
      add(operands)
    case .any(let operands):
      add(6)
      add(operands)
    case .compare(_, let left, let right):
      add(7)
      add(left)
      add(right)
    case .isOneOf(let operand, let values):
      add(8)
      add(operand)
      for value in values { add(value) }
    case .sum(let operands):
      add(9)
      add(operands)
    case .difference(let left, let right):
      add(10)
      add(left)
      add(right)
    case .product(let operands):
      add(11)
      add(operands)
    case .isPlaceWithin(_, let area):
      add(12)
      add(area)
    }
  }

  private mutating func add(_ value: Value) {
    switch value {
    case .boolean(let flag): add(flag ? 1 : 0)
    case .integer(let number), .decimal(let number), .money(let number): add(UInt64(bitPattern: number))
    case .date(let date): add(Int(date.days))
    case .time(let minute): add(minute)
    case .year(let year): add(year)
    case .choice(let word), .text(let word): add(word)
    }
  }
}
