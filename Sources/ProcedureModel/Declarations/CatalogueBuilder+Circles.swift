import ProcedureCatalogue
import ProcedureDiagnostics

extension CatalogueBuilder {
  /// Agencies and areas that took over from each other in a circle, so that nobody would be left who stands for them,
  /// those that lie in each other, and documents of which each is part of the other.
  func checkCircles() {
    let agencies = contents.agencies
    let areas = contents.areas
    report(circlesOf: .agency, .successors, agencies.map { ($0.origin.id, $0.title, $0.successors) })
    report(circlesOf: .area, .successors, areas.map { ($0.origin.id, $0.title, $0.successors) })
    report(circlesOf: .agency, .parents, agencies.map { ($0.origin.id, $0.title, Self.list($0.parent)) })
    report(circlesOf: .area, .parents, areas.map { ($0.origin.id, $0.title, Self.list($0.parent)) })
    checkDocuments()
  }

  /// Declared documents of which each counts as the other, or lies in the other. `contents` are what their sets hold.
  private func checkDocuments() {
    let all = documents.known
    report(circlesOf: .document, .choices, all.map { ($0.id, $0.document.title, $0.document.anyOf) })
    guard !declaredContents.isEmpty else { return }
    report(circlesOf: .document, .contents, all.map { ($0.id, $0.document.title, declaredContents[$0.id] ?? []) })
  }

  private static func list(_ id: String?) -> [String] { id.map { [$0] } ?? [] }

  private func report(
    circlesOf kind: DeclarationKind, _ relation: CircleRelation,
    _ all: [(id: String, title: String, next: [String])]
  ) {
    // What leads nowhere stands in no circle, and most lead nowhere.
    let elements = all.filter { !$0.next.isEmpty }
    guard !elements.isEmpty else { return }
    var places: [String: Int] = [:]
    for (index, element) in elements.enumerated() { places[element.id] = index }
    let circles = Circles.all(in: elements.map { $0.next.compactMap { places[$0] } })
    guard !circles.isEmpty else { return }
    for circle in circles {
      guard let declaration = declarations.first(where: { $0.kind == kind && $0.id == elements[circle[0]].id }) else {
        continue
      }
      report(.circular((circle + [circle[0]]).map { elements[$0].title }, relation, at: declaration.place))
    }
  }
}

/// What leads from one element of a circle to the next.
enum CircleRelation {
  case successors
  case parents
  case choices
  case contents
}

/// Ways that lead back to where they began.
enum Circles {
  /// One circle of each set of elements that all lead to one another, beginning with the first of them; `next` says where
  /// each one leads. Every element and every step is looked at once.
  static func all(in next: [[Int]]) -> [[Int]] {
    var circles: [[Int]] = []
    var isDone = Array(repeating: false, count: next.count)
    /// Where an element stands on the way that is being walked.
    var position: [Int?] = Array(repeating: nil, count: next.count)
    for start in next.indices where !isDone[start] && !next[start].isEmpty {
      var way = [start]
      var steps = [0]
      position[start] = 0
      while let element = way.last {
        let step = steps[steps.count - 1]
        guard step < next[element].count else {
          isDone[element] = true
          position[element] = nil
          way.removeLast()
          steps.removeLast()
          continue
        }
        steps[steps.count - 1] += 1
        let follower = next[element][step]
        if let known = position[follower] {
          circles.append(fromItsFirst(Array(way[known...])))
        } else if !isDone[follower] {
          position[follower] = way.count
          way.append(follower)
          steps.append(0)
        }
      }
    }
    return circles
  }

  private static func fromItsFirst(_ circle: [Int]) -> [Int] {
    let first = circle.indices.min { circle[$0] < circle[$1] } ?? 0
    return Array(circle[first...] + circle[..<first])
  }
}
