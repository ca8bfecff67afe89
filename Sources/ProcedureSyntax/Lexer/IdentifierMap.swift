/// Values by identifier, compared byte by byte: identifiers were brought to one spelling when they were read, and hashing
/// them as texts would bring them to it again and again.
package struct IdentifierMap<Value> {
  private var identifiers = ByteInterner(slots: 64)
  private var values: [Value] = []

  package init() {}

  package subscript(identifier: String) -> Value? {
    identifiers.knownNumber(of: identifier.utf8.span).map { values[Int($0)] }
  }

  /// Of two values for one identifier the first stays.
  package mutating func add(_ value: Value, for identifier: String) {
    if Int(identifiers.number(of: identifier.utf8.span)) == values.count { values.append(value) }
  }
}

extension IdentifierMap where Value == Int {
  /// The places of identifiers in a list; of two alike the first counts.
  package init(_ identifiers: some Sequence<String>) {
    for (place, identifier) in identifiers.enumerated() { add(place, for: identifier) }
  }
}

extension IdentifierMap: Sendable where Value: Sendable {}
