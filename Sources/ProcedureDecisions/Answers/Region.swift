/// The cases in which a condition holds: a handle that belongs to the `DecisionSpace` that made it.
///
/// Two equal regions hold in the same cases. Two different ones may do so too, when they speak of the same days or
/// numbers in different words: ask `areEquivalent`.
package struct Region: Hashable, Sendable {
  let node: Int32

  /// Whether the condition could be taken apart; if not, no question about it is decided.
  package var isKnown: Bool { node >= 0 }

  /// Every case.
  package static let everything = Region(node: Diagram.yes)
  /// No case.
  package static let nothing = Region(node: Diagram.no)
}
