/// Places in a list by identifier, compared byte by byte: identifiers were brought to one spelling when they were read,
/// and hashing them as texts would bring them to it again and again.
///
/// Of places and of nothing else, so that other modules call it as it is compiled here.
package struct IdentifierMap: Sendable {
  private var identifiers: ByteInterner
  private var places: [Int] = []

  /// Room for half as many identifiers as `slots`, a power of two, before the map grows.
  package init(slots: Int = 64) { identifiers = ByteInterner(slots: slots) }

  /// The places of identifiers in a list, each given by its place; of two alike the first counts.
  package init(_ list: Range<Int>, identifier: (Int) -> String) {
    self.init(slots: list.count < 16 ? 32 : 64)
    for place in list { add(place, for: identifier(place)) }
  }

  package subscript(identifier: String) -> Int? {
    identifiers.knownNumber(of: identifier.utf8.span).map { places[Int($0)] }
  }

  /// Forgets all identifiers, and keeps the memory for others.
  package mutating func removeAll() {
    identifiers.removeAll()
    places.removeAll(keepingCapacity: true)
  }

  /// Of two places for one identifier the first stays.
  package mutating func add(_ place: Int, for identifier: String) {
    if Int(identifiers.number(of: identifier.utf8.span)) == places.count { places.append(place) }
  }
}
