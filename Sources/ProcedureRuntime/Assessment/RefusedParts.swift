import ProcedureCatalogue

/// The parts of a bundle that were refused or withdrawn, and those that cannot take place without them; all others go on.
struct RefusedParts {
  /// The stages that ended without a result.
  private(set) var refused: Set<Int> = []
  /// The stages that these leave without ground.
  private(set) var dropped: Set<Int> = []

  /// The stages that do not take place in this case anyway.
  private var absent: Set<Int> = []

  init(of bound: BoundCase) {
    // Most dossiers tell of no refusal: nothing is looked at then.
    let mayBeRefused = bound.events.contains { $0.mayEndOneStage && $0.at <= bound.now }
    let stages = bound.procedure.process.stages
    let fruitless = stages.indices.filter { mayBeRefused && StageProgress(of: stages[$0], in: bound).isFruitless }
    self.init(in: bound, after: Set(fruitless))
  }

  /// Those that follow from the stages that ended without a result.
  init(in bound: BoundCase, after fruitless: Set<Int>) {
    guard !fruitless.isEmpty else { return }
    let stages = bound.procedure.process.stages
    for index in bound.compiled.stageOrder.topological {
      guard bound.truth(bound.compiled.stages[index].when) != .no else {
        absent.insert(index)
        continue
      }
      if fruitless.contains(index) {
        refused.insert(index)
        continue
      }
      let before = bound.compiled.stageOrder.predecessors[index].filter {
        bound.truth(bound.compiled.stages[$0].when) != .no
      }
      let lost = before.filter { refused.contains($0) || dropped.contains($0) }
      // A part builds on every part before it; where branches only join, one that goes on is enough.
      let isPart = stages[index].procedure != nil || stages[index].result != nil
      if isPart ? !lost.isEmpty : !before.isEmpty && lost.count == before.count { dropped.insert(index) }
    }
  }

  /// Whether every stage that gives the result ended without it or will not take place.
  func withhold(_ result: String, in stages: [Stage], _ title: String?) -> Bool {
    let givers = stages.indices.filter {
      !absent.contains($0) && (stages[$0].result == result || stages[$0].result == title)
    }
    return !givers.isEmpty && givers.allSatisfy { refused.contains($0) || dropped.contains($0) }
  }

  /// The same for a result by its place.
  func withholds(_ result: Int, in bound: BoundCase) -> Bool {
    let own = bound.procedure.results[result]
    return withhold(own.origin.id, in: bound.procedure.process.stages, own.title)
  }

  var isEmpty: Bool { refused.isEmpty }
}
