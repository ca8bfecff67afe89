/// A set of keywords as bits: the table of one slot.
package struct KeywordSet: Sendable, ExpressibleByArrayLiteral {
  private var bits = SIMD8<UInt64>()

  package init() {}

  package init(arrayLiteral keywords: Keyword...) {
    for keyword in keywords { insert(keyword) }
  }

  package init(_ keywords: some Sequence<Keyword>) {
    for keyword in keywords { insert(keyword) }
  }

  package mutating func insert(_ keyword: Keyword) {
    bits[Int(keyword.rawValue >> 6)] |= 1 << UInt64(keyword.rawValue & 63)
  }

  package func contains(_ keyword: Keyword) -> Bool {
    bits[Int(keyword.rawValue >> 6)] & (1 << UInt64(keyword.rawValue & 63)) != 0
  }

  package func union(_ other: KeywordSet) -> KeywordSet {
    var result = self
    result.bits |= other.bits
    return result
  }

  package var isEmpty: Bool { bits == SIMD8<UInt64>() }

  package var keywords: [Keyword] { Keyword.allCases.filter(contains) }
}
