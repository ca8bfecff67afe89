import ProcedureCatalogue

/// What of a dossier's life moves one time: what concerns the whole dossier moves every time, what concerns one part of a
/// bundle only the times that have to do with it.
struct ClockScope {
  /// For dossiers that tell of no part alone.
  static let whole = ClockScope(parts: [])

  private let parts: Set<Int>

  private init(parts: Set<Int>) { self.parts = parts }

  /// The time of one stage: what holds up the stages before it moves its beginning.
  init(ofStage stage: Int) { self.init(parts: [stage]) }

  /// A limit: of the whole, whatever part counts towards it; of some results, the parts that give them and what those
  /// build on.
  init(of limit: TimeLimit, in bound: BoundCase) {
    let stages = bound.procedure.process.stages
    let titles = limit.results.map { result in
      bound.procedure.results.first { $0.origin.id == result }?.title ?? result
    }
    let givers = stages.indices.filter { index in
      bound.truth(bound.compiled.stages[index].when) != .no
        && stages[index].result.map { limit.results.contains($0) || titles.contains($0) } ?? false
    }
    self.init(
      parts: givers.isEmpty
        ? Set(stages.indices.filter { !bound.isUncounted(stage: $0) }) : bound.compiled.stageOrder.upTo(givers))
  }

  /// Whether what is told of a part, or of the whole, matters here.
  func holds(_ part: Int?) -> Bool { part.map(parts.contains) ?? true }
}
