import ProcedureCatalogue
import ProcedureDiagnostics

/// Lays statements of one kind over those under them.
///
/// A statement replaces the one with the same label, else the one with a logically equal guard, else the only one of its
/// kind; several may take the place of one, such as the fees of a council. What replaces nothing is added, unless it
/// could have meant several.
struct LayerMerge<Element: LayeredElement> {
  /// A statement that might have been meant by several.
  struct Doubt {
    let place: Place
    let candidates: [(element: Element, place: Place)]
  }

  /// The id of the area whose layer it is.
  let area: String
  /// Whether two statements are of one kind, so that one may replace the other.
  let isKindred: (Element, Element) -> Bool
  /// The guard; nil for statements that have none.
  let guardPath: WritableKeyPath<Element, Expression>?
  /// Whether a statement that fits several may stand beside them; otherwise it is in doubt.
  let mayBeAdded: Bool
  /// Whether an id is a label that the author gave.
  let isLabel: (String) -> Bool
  /// Whether the guard of a statement of the layer is `còn lại`.
  let isOtherwise: (String) -> Bool
  /// Whether that of a statement below is.
  let wasOtherwise: (String) -> Bool
  let areEqual: (Expression, Expression) -> Bool

  private(set) var doubts: [Doubt] = []

  init(
    area: String, guardedBy guardPath: WritableKeyPath<Element, Expression>?, mayBeAdded: Bool,
    isLabel: @escaping (String) -> Bool, isOtherwise: @escaping (String) -> Bool,
    wasOtherwise: @escaping (String) -> Bool,
    areEqual: @escaping (Expression, Expression) -> Bool, isKindred: @escaping (Element, Element) -> Bool
  ) {
    self.area = area
    self.guardPath = guardPath
    self.mayBeAdded = mayBeAdded
    self.isLabel = isLabel
    self.isOtherwise = isOtherwise
    self.wasOtherwise = wasOtherwise
    self.areEqual = areEqual
    self.isKindred = isKindred
  }

  /// The merged statements with their places: what is replaced gives way at its place, what is added comes last.
  mutating func merge(
    _ below: [Element], _ belowPlaces: [Place], _ layer: [Element], _ layerPlaces: [Place]
  ) -> [(element: Element, place: Place)] {
    var replacing: [[(element: Element, place: Place)]] = Array(repeating: [], count: below.count)
    var added: [(element: Element, place: Place)] = []
    for (var element, place) in zip(layer, layerPlaces) {
      let isLabelled = isLabel(element.origin.id)
      let holdsOtherwise = isOtherwise(element.origin.id)
      element.origin.layer = area
      let kindred = below.indices.filter { isKindred(below[$0], element) }
      if let target = target(of: element, isLabelled, holdsOtherwise, among: kindred, below) {
        if let guardPath, element[keyPath: guardPath] == .always {
          element[keyPath: guardPath] = below[target][keyPath: guardPath]
        }
        element.origin.id = below[target].origin.id
        element.overrides = [below[target]]
        replacing[target].append((element, place))
      } else if kindred.isEmpty || mayBeAdded {
        added.append((element, place))
      } else {
        doubts.append(Doubt(place: place, candidates: kindred.map { (below[$0], belowPlaces[$0]) }))
      }
    }
    var ids = IdentifierPool()
    for element in below { _ = ids.unique(element.origin.id) }
    var merged: [(element: Element, place: Place)] = []
    for index in below.indices {
      guard !replacing[index].isEmpty else {
        merged.append((below[index], belowPlaces[index]))
        continue
      }
      for (position, (var element, place)) in replacing[index].enumerated() {
        if position > 0 { element.origin.id = ids.unique(element.origin.id) }
        merged.append((element, place))
      }
    }
    for (var element, place) in added {
      element.origin.id = ids.unique(element.origin.id)
      merged.append((element, place))
    }
    return merged
  }

  private func target(
    of element: Element, _ isLabelled: Bool, _ holdsOtherwise: Bool, among kindred: [Int], _ below: [Element]
  ) -> Int? {
    if isLabelled {
      let key = TextLiteral.key(element.origin.id)
      if let same = kindred.first(where: { TextLiteral.key(below[$0].origin.id) == key }) { return same }
    }
    guard let guardPath else { return kindred.first }
    let own = element[keyPath: guardPath]
    if holdsOtherwise, own == .always {
      let others = kindred.filter { wasOtherwise(below[$0].origin.id) }
      if others.count == 1 { return others[0] }
    }
    if let equal = kindred.first(where: { areEqual(below[$0][keyPath: guardPath], own) }) { return equal }
    return kindred.count == 1 ? kindred[0] : nil
  }
}
