import ProcedureCatalogue

/// A round of supplements with its conditions resolved: none for a time that is the same in every case.
struct CompiledRound: Sendable {
  let noticeCases: [Int]
  let submitCases: [Int]

  init(_ round: SupplementRule.Round, _ builder: inout CodeBuilder) {
    noticeCases = round.noticeCases.map { builder.condition($0.when) }
    submitCases = round.submitCases.map { builder.condition($0.when) }
  }

  var isTheSameInEveryCase: Bool { noticeCases.isEmpty && submitCases.isEmpty }
}
