import ProcedureCatalogue

/// A time limit with its conditions resolved; a class, so that looking at it copies nothing.
final class CompiledLimit: Sendable {
  let limit: TimeLimit
  let when: Int
  /// For each part the conditions of its alternatives.
  let parts: [[Int]]

  init(_ limit: TimeLimit, _ builder: inout CodeBuilder) {
    self.limit = limit
    when = builder.condition(limit.when)
    guard case .parts(let list) = limit.amount else {
      parts = []
      return
    }
    parts = list.map { part in part.alternatives.map { builder.condition($0.when) } }
  }
}
