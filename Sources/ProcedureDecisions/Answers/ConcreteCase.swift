package import ProcedureCatalogue

/// A case of which everything is known that some question asks for: what witnesses consist of.
package struct ConcreteCase: Hashable, Sendable {
  /// Whether a place lies in an area.
  package struct Place: Hashable, Sendable {
    package var base: PlaceBase
    package var area: String
    package var isWithin: Bool

    package init(_ base: PlaceBase, area: String, isWithin: Bool) {
      self.base = base
      self.area = area
      self.isWithin = isWithin
    }
  }

  /// By index into `Procedure.facts`; nil for facts that follow from others, and for those that do not matter.
  package var facts: [Value?]
  /// In the order of `Given.allCases`.
  package var givens: [Value?]
  package var places: [Place]

  /// A case of which nothing is known.
  package init(of procedure: Procedure) { self.init(facts: procedure.facts.count) }

  init(facts count: Int) {
    facts = Array(repeating: nil, count: count)
    givens = Array(repeating: nil, count: Given.allCases.count)
    places = []
  }

  package subscript(given: Given) -> Value? {
    get { Given.allCases.firstIndex(of: given).flatMap { givens[$0] } }
    set {
      guard let index = Given.allCases.firstIndex(of: given) else { return }
      givens[index] = newValue
    }
  }
}
