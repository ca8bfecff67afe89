import ProcedureSyntax

/// Places in a list by identifier, compared byte by byte: identifiers were brought to one spelling when they were read,
/// and comparing them as texts would bring them to it again and again.
struct IdentifierIndex {
  private var known = ByteInterner(slots: 64)
  private var places: [Int] = []

  /// Of two alike the first counts.
  init(_ identifiers: some Sequence<String>) {
    for (place, identifier) in identifiers.enumerated() {
      let number = known.number(of: identifier.utf8.span)
      if number == places.count { places.append(place) }
    }
  }

  subscript(_ identifier: String) -> Int? {
    known.knownNumber(of: identifier.utf8.span).map { places[Int($0)] }
  }
}
