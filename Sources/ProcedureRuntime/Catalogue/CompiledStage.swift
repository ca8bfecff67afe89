import ProcedureCatalogue

/// A stage with its conditions resolved.
struct CompiledStage: Sendable {
  let when: Int
  let countingWhen: Int
  let durations: [Int]

  init(_ stage: Stage, _ builder: inout CodeBuilder) {
    when = builder.condition(stage.when)
    countingWhen = builder.condition(stage.countingWhen)
    durations = stage.durations.map { builder.condition($0.when) }
  }
}
