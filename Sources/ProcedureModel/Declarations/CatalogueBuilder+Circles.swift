import ProcedureCatalogue

extension CatalogueBuilder {
  /// Agencies and areas that took over from each other in a circle, so that nobody would be left who stands for them, and
  /// those that lie in each other.
  func checkCircles() {
    let agencies = contents.agencies
    let areas = contents.areas
    report(circlesOf: .agency, bySuccessors: true, agencies.map { ($0.origin.id, $0.title, $0.successors) })
    report(circlesOf: .area, bySuccessors: true, areas.map { ($0.origin.id, $0.title, $0.successors) })
    report(circlesOf: .agency, bySuccessors: false, agencies.map { ($0.origin.id, $0.title, Self.list($0.parent)) })
    report(circlesOf: .area, bySuccessors: false, areas.map { ($0.origin.id, $0.title, Self.list($0.parent)) })
  }

  private static func list(_ id: String?) -> [String] { id.map { [$0] } ?? [] }

  private func report(
    circlesOf kind: DeclarationKind, bySuccessors: Bool, _ elements: [(id: String, title: String, next: [String])]
  ) {
    var places: [String: Int] = [:]
    for (index, element) in elements.enumerated() { places[element.id] = index }
    let next = elements.map { $0.next.compactMap { places[$0] } }
    var isKnown = Array(repeating: false, count: elements.count)
    for start in elements.indices where !isKnown[start] && !next[start].isEmpty {
      let way = wayBack(to: start, next)
      guard !way.isEmpty else { continue }
      for member in way { isKnown[member] = true }
      guard
        let declaration = declarations.first(where: { $0.kind == kind && $0.id == elements[start].id })
      else { continue }
      report(.circular((way + [start]).map { elements[$0].title }, bySuccessors: bySuccessors, at: declaration.place))
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
