/// Which areas lie in which: by the area that each names as the one around it, and by the classes that list it.
package struct AreaOrder: Sendable {
  private let parents: [String: String]
  private let classes: [String: [String]]

  package init(_ areas: [Area]) {
    var parents: [String: String] = [:]
    var classes: [String: [String]] = [:]
    for area in areas {
      parents[area.origin.id] = area.parent
      for member in area.members where area.level == .classOfAreas {
        classes[member, default: []].append(area.origin.id)
      }
    }
    self.parents = parents
    self.classes = classes
  }

  /// An area and those around it, the narrowest first, each once.
  package func around(_ area: String) -> [String] {
    var found: [String] = []
    var known: Set<String> = []
    var next: String? = area
    while let current = next, known.insert(current).inserted {
      found.append(current)
      for group in classes[current] ?? [] where known.insert(group).inserted { found.append(group) }
      next = parents[current]
    }
    return found
  }

  /// Whether one area lies in the other, and is not the same.
  package func isStrictly(_ area: String, within other: String) -> Bool {
    area != other && around(area).contains(other) && !around(other).contains(area)
  }

  /// How many areas lie around one: areas that lie in others come behind them.
  package func depth(_ area: String) -> Int { around(area).count }
}
