import ProcedureCatalogue

/// Which areas lie in which, as far as the catalogue says for sure.
struct Places {
  private let areas: [String: Area]

  init(_ areas: [Area]) {
    self.areas = Dictionary(areas.map { ($0.origin.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func title(_ area: String) -> String { areas[area]?.title ?? area }

  /// Whether no place can lie in one area and outside the other.
  func surely(_ area: String, liesIn other: String) -> Bool {
    if reaches(area, other) { return true }
    guard let known = areas[other], known.level == .classOfAreas else { return false }
    return known.members.contains { reaches(area, $0) }
  }

  /// Whether no place can lie in both.
  func areApart(_ area: String, _ other: String) -> Bool {
    guard let first = areas[area], let second = areas[other], first.level != .classOfAreas,
      second.level != .classOfAreas
    else { return false }
    return !reaches(area, other) && !reaches(other, area)
  }

  private func reaches(_ area: String, _ other: String) -> Bool {
    var place: String? = area
    // In a catalogue from outside areas may lie in each other in a circle.
    for _ in 0...areas.count {
      guard let current = place else { return false }
      if current == other { return true }
      place = areas[current]?.parent
    }
    return false
  }

  /// Whether some place can lie in all of the first and in none of the others.
  func canLie(in inside: [String], outside: [String]) -> Bool {
    for (position, area) in inside.enumerated() {
      if outside.contains(where: { surely(area, liesIn: $0) }) { return false }
      if inside[(position + 1)...].contains(where: { areApart(area, $0) }) { return false }
    }
    return true
  }
}
