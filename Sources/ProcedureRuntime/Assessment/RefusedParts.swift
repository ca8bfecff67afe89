import ProcedureCatalogue

/// The parts of a bundle that were refused or withdrawn, and those that cannot take place without them; all others go on.
struct RefusedParts {
  /// The stages that ended without a result.
  private(set) var refused: Set<Int> = []
  /// The stages that these leave without ground.
  private(set) var dropped: Set<Int> = []

  /// The stages that do not take place in this case anyway.
  private var absent: Set<Int> = []

  /// Most dossiers tell of no refusal: nothing is looked at then.
  init(of bound: BoundCase) {
    guard bound.events.contains(where: { $0.mayEndOneStage && $0.at <= bound.now }) else { return }
    let stages = bound.procedure.process.stages
    for index in bound.compiled.stageOrder.topological {
      guard bound.truth(bound.compiled.stages[index].when) != .no else {
        absent.insert(index)
        continue
      }
      if StageProgress(of: stages[index], in: bound).isFruitless {
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

  var isEmpty: Bool { refused.isEmpty }
}
