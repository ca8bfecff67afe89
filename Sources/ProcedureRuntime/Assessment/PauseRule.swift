import ProcedureCatalogue

/// What lets the clock stand still where an event says that it was paused. Without any of it the clock goes on: nobody
/// knows how long such a pause may last.
enum PauseRule {
  /// A rule on pauses, by its place in the procedure.
  case rule(Int)
  /// A wait that is not counted, by the place of the exclusion.
  case exclusion(Int)
  /// A stage that is not counted.
  case stage(Int)
  /// Several may be meant, and the event names none: what they await.
  case several([String])
  /// The event names none of those that there are: what they await.
  case unknown([String])
  /// The procedure lets the clock stand still in no such case.
  case none

  var stopsTheClock: Bool {
    switch self {
    case .rule, .exclusion, .stage: true
    case .several, .unknown, .none: false
    }
  }

  /// The rule that says how long and how often it may be.
  var rule: Int? {
    if case .rule(let rule) = self { rule } else { nil }
  }
}

extension BoundCase {
  /// What a pause falls under: the rule that it names, by its id or by what is awaited, or the only one there is. A pause
  /// of one part of a bundle is named by the part.
  func pauseRule(named name: String?, ofPart part: Int? = nil) -> PauseRule {
    var known: [(rule: PauseRule, id: String, awaiting: String)] = []
    for (place, pause) in procedure.pauses.enumerated() where truth(compiled.pauses[place]) != .no {
      let own = self.part(ofPause: place)
      guard part == nil || own == nil || own == part else { continue }
      known.append((.rule(place), pause.origin.id, pause.awaiting))
    }
    for (place, exclusion) in procedure.exclusions.enumerated()
    where part == nil && truth(compiled.exclusions[place]) != .no {
      known += exclusion.waits.map { (.exclusion(place), exclusion.origin.id, $0) }
    }
    guard let name, !name.isEmpty, part == nil else {
      guard let only = known.first else { return .none }
      return known.count == 1 ? only.rule : .several(known.map(\.awaiting))
    }
    for (place, stage) in procedure.process.stages.enumerated() where isUncounted(stage: place) {
      known.append((.stage(place), stage.origin.id, stage.title))
    }
    guard !known.isEmpty else { return .none }
    let named = known.first { NameIndex.isSame($0.awaiting, name) || NameIndex.isSame($0.id, name) }
    return named?.rule ?? .unknown(known.map(\.awaiting))
  }
}
