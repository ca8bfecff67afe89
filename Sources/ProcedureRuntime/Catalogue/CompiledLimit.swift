import ProcedureCatalogue
import WorkingCalendar

/// A time limit with its conditions resolved; a class, so that looking at it copies nothing.
final class CompiledLimit: Sendable {
  let limit: TimeLimit
  let when: Int
  /// What a late hour changes.
  let cutoff: DeadlineRule.Cutoff?
  /// For each part the conditions of its alternatives.
  let parts: [[Int]]
  /// Whether it is for refusing alone.
  let isOfRefusals: Bool

  init(_ limit: TimeLimit, refusals: Set<String>, _ builder: inout CodeBuilder) {
    self.limit = limit
    when = builder.condition(limit.when)
    isOfRefusals = !limit.results.isEmpty && limit.results.allSatisfy(refusals.contains)
    cutoff = limit.cutoff.map { cutoff in
      DeadlineRule.Cutoff(
        after: cutoff.after, moves: cutoff.moves == .start ? .start : .end, force: cutoff.isPermission ? .may : .must)
    }
    guard case .parts(let list) = limit.amount else {
      parts = []
      return
    }
    parts = list.map { part in part.alternatives.map { builder.condition($0.when) } }
  }
}
