import ProcedureCatalogue
import WorkingCalendar

/// Expressions of every form, sensible or not, the same for the same seed.
struct RandomExpressions {
  private var state: UInt64
  private let facts: [Fact]

  init(seed: UInt64, facts: [Fact]) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    self.facts = facts
  }

  mutating func expression(depth: Int) -> Expression {
    guard depth > 0 else { return leaf() }
    switch number(below: 11) {
    case 0: return .not(expression(depth: depth - 1))
    case 1: return .all(list(depth))
    case 2: return .any(list(depth))
    case 3, 4: return .compare(one(of: Comparison.allCases), expression(depth: depth - 1), expression(depth: depth - 1))
    case 5: return .isOneOf(expression(depth: depth - 1), (0..<number(below: 4)).map { _ in value() })
    case 6: return .sum(list(depth))
    case 7: return .difference(expression(depth: depth - 1), expression(depth: depth - 1))
    case 8: return .product(list(depth))
    default: return leaf()
    }
  }

  private mutating func list(_ depth: Int) -> [Expression] {
    (0..<number(below: 4)).map { _ in expression(depth: depth - 1) }
  }

  private mutating func leaf() -> Expression {
    switch number(below: 4) {
    case 0: .fact(number(below: facts.count))
    case 1: .given(one(of: Given.allCases))
    case 2: .isPlaceWithin(one(of: [.residence, .headOffice, .land, .lodging, .described("a.b%2E")]), "vùng")
    default: .constant(value())
    }
  }

  private mutating func value() -> Value {
    let integer = Int64(number(below: 40_000)) - 20_000
    switch number(below: 9) {
    case 0: return .boolean(integer > 0)
    case 1: return .integer(integer)
    case 2: return .decimal(integer)
    case 3: return .money(integer)
    case 4: return CivilDate(days: Int32(integer)).map(Value.date) ?? .integer(integer)
    case 5: return .time(number(below: 1440))
    case 6: return .year(number(below: 3000))
    case 7: return .choice("c\(integer)")
    default: return .text("t.\(integer)")
    }
  }

  private mutating func one<Element>(of elements: [Element]) -> Element { elements[number(below: elements.count)] }

  private mutating func number(below limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % limit
  }
}
