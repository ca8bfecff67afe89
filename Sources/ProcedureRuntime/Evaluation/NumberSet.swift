/// A set of small numbers; the first 64 of them take no memory of their own.
struct NumberSet: Sendable {
  private var first: UInt64 = 0
  private var others: Set<Int> = []

  func contains(_ number: Int) -> Bool {
    NumberSet.isFirst(number) ? first & (1 &<< UInt64(truncatingIfNeeded: number)) != 0 : others.contains(number)
  }

  mutating func insert(_ number: Int) {
    if NumberSet.isFirst(number) {
      first |= 1 &<< UInt64(truncatingIfNeeded: number)
    } else {
      others.insert(number)
    }
  }

  private static func isFirst(_ number: Int) -> Bool { 0..<UInt64.bitWidth ~= number }
}
