import ProcedureCatalogue

/// A time limit with its conditions resolved.
struct CompiledLimit: Sendable {
  let when: Int
  /// For each part the conditions of its alternatives.
  let parts: [[Int]]

  init(_ limit: TimeLimit, _ builder: inout CodeBuilder) {
    when = builder.condition(limit.when)
    guard case .parts(let list) = limit.amount else {
      parts = []
      return
    }
    parts = list.map { part in part.alternatives.map { builder.condition($0.when) } }
  }
}
