import ProcedureCatalogue

extension CatalogueBuilder {
  /// Agencies and areas that took over from each other in a circle: nobody would be left who stands for them.
  func checkCircles() {
    report(
      circlesOf: .agency, contents.agencies.map { (id: $0.origin.id, title: $0.title, next: $0.successors) })
    report(circlesOf: .area, contents.areas.map { (id: $0.origin.id, title: $0.title, next: $0.successors) })
  }

  private func report(circlesOf kind: DeclarationKind, _ elements: [(id: String, title: String, next: [String])]) {
    var places: [String: Int] = [:]
    for (index, element) in elements.enumerated() { places[element.id] = index }
    var isKnown = Array(repeating: false, count: elements.count)
    for start in elements.indices where !isKnown[start] && !elements[start].next.isEmpty {
      let way = wayBack(to: start, elements.map { $0.next.compactMap { places[$0] } })
      guard !way.isEmpty else { continue }
      for member in way { isKnown[member] = true }
      guard
        let declaration = declarations.first(where: { $0.kind == kind && $0.id == elements[start].id })
      else { continue }
      report(.circularSuccessors((way + [start]).map { elements[$0].title }, at: declaration.place))
    }
  }

  /// The elements on a way from one back to itself, itself first; empty when there is none.
  private func wayBack(to start: Int, _ next: [[Int]]) -> [Int] {
    var ways = [[start]]
    var seen: Set<Int> = []
    while let way = ways.popLast() {
      for follower in next[way[way.count - 1]] {
        if follower == start { return way }
        if seen.insert(follower).inserted { ways.append(way + [follower]) }
      }
    }
    return []
  }
}
