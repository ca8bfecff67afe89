/// A set of keywords as bits: the table of one slot.
package struct KeywordSet: Sendable, ExpressibleByArrayLiteral {
  /// Room for 384 keywords; a set is copied often.
  private var bits = InlineArray<6, UInt64>(repeating: 0)

  package init() {}

  package init(arrayLiteral keywords: Keyword...) {
    for keyword in keywords { insert(keyword) }
  }

  package init(_ keyword: Keyword) { insert(keyword) }

  package init(_ keywords: some Sequence<Keyword>) {
    for keyword in keywords { insert(keyword) }
  }

  package mutating func insert(_ keyword: Keyword) {
    bits[Int(keyword.rawValue &>> 6)] |= 1 &<< UInt64(keyword.rawValue & 63)
  }

  @inline(__always)
  package func contains(_ keyword: Keyword) -> Bool {
    bits[Int(keyword.rawValue &>> 6)] & (1 &<< UInt64(keyword.rawValue & 63)) != 0
  }

  package func union(_ other: KeywordSet) -> KeywordSet {
    var result = self
    for index in bits.indices { result.bits[index] |= other.bits[index] }
    return result
  }

  /// Whether some keyword is in both sets.
  @inline(__always)
  package func intersects(_ other: KeywordSet) -> Bool {
    var common: UInt64 = 0
    for index in bits.indices { common |= bits[index] & other.bits[index] }
    return common != 0
  }

  package var isEmpty: Bool { bits.indices.allSatisfy { bits[$0] == 0 } }

  package var keywords: [Keyword] { Keyword.allCases.filter(contains) }
}
