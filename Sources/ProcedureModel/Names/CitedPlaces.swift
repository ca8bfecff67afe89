import ProcedureCatalogue

/// The places that one citation names in one source: `điểm a khoản 2, điểm c khoản 4 Điều 8` names two.
enum CitedPlaces {
  /// The places in the order in which they are written, each from its smallest step to its largest.
  ///
  /// Where no kind of step stands twice there is one place, whichever way it is written. Otherwise the citation is read
  /// as the law writes, from the small to the large, unless it ends below its largest step: then from the large to the
  /// small. What a place leaves out it shares with its neighbour towards the large side.
  static func places(_ steps: [Citation.Locator]) -> [[Citation.Locator]] {
    guard Set(steps.map(\.kind)).count < steps.count else { return [steps.sorted { rank($0) < rank($1) }] }
    let isTopDown = rank(steps[steps.count - 1]) < steps.map(rank).max() ?? 0
    let fromSmall = isTopDown ? steps.reversed() : steps
    var places: [[Citation.Locator]] = []
    for step in fromSmall {
      if let last = places.last?.last, rank(last) < rank(step) {
        places[places.count - 1].append(step)
      } else {
        places.append([step])
      }
    }
    for index in places.indices.dropLast().reversed() {
      places[index] += shared(by: places[index + 1], with: places[index])
    }
    return isTopDown ? places.reversed() : places
  }

  /// A point or clause needs its article, a section its annex; an article, an annex and a form stand for themselves.
  private static func shared(
    by neighbour: [Citation.Locator], with place: [Citation.Locator]
  ) -> [Citation.Locator] {
    guard let largest = place.last, [.point, .clause, .section].contains(largest.kind) else { return [] }
    return neighbour.filter { rank($0) > rank(largest) }
  }

  private static func rank(_ step: Citation.Locator) -> Int {
    Citation.Locator.Kind.allCases.firstIndex(of: step.kind) ?? 0
  }
}
