package import ProcedureCatalogue
import WorkingCalendar

/// An expression to look things up by, with a digest that is worked out once.
///
/// The words in it are told apart by their bytes, which takes a fraction of what the hash of a text takes.
package struct ExpressionKey: Hashable {
  private let expression: Expression
  private let digest: UInt64

  package init(_ expression: Expression) {
    self.expression = expression
    var digest = Digest()
    digest.add(expression)
    self.digest = digest.value
  }

  package static func == (left: ExpressionKey, right: ExpressionKey) -> Bool {
    left.digest == right.digest && left.expression == right.expression
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}

/// Mixes what mostly tells expressions apart; what is left out is told apart when digests are equal.
private struct Digest {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

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

  mutating func add(_ expression: Expression) {
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
