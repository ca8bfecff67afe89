public import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// Runs the worked examples of procedures: the specification's own tests.
///
///     let runner = ExampleRunner(assessor)
///     let outcomes = try runner.run(procedure)
///     outcomes.filter { !$0.isPassed }   // what the specification does not do as its author expects
public struct ExampleRunner: Sendable {
  private let assessor: Assessor

  /// A runner for the procedures of the assessor's catalogue.
  public init(_ assessor: Assessor) {
    self.assessor = assessor
  }

  /// The examples of one version of a procedure, in order.
  public func run(_ version: Catalogue.Version) throws(CatalogueError) -> [ExampleOutcome] {
    try runWithCoverage(version).outcomes
  }

  /// The examples of one version, and what of it they exercise.
  public func runWithCoverage(
    _ version: Catalogue.Version
  ) throws(CatalogueError) -> (outcomes: [ExampleOutcome], coverage: ExampleCoverage) {
    let compiled = try assessor.procedure(version)
    var coverage = CoverageCounter(compiled, areas: assessor.index.areaList)
    var outcomes: [ExampleOutcome] = []
    for example in compiled.procedure.examples {
      let assessment = try assessor.assess(
        example.dossier(of: compiled.procedure), as: compiled, now: example.lastMoment)
      coverage.count(assessment)
      let checker = ExpectationChecker(assessment)
      outcomes.append(
        ExampleOutcome(
          example: example, expectations: example.expected.map { checker.outcome(of: $0) },
          findings: assessment.findings))
    }
    return (outcomes, coverage.result)
  }
  /// What of one version the dossiers of some assessments exercise, all of which were made of that version.
  package func coverage(
    of version: Catalogue.Version, by assessments: [Assessment]
  ) throws(CatalogueError) -> ExampleCoverage {
    var coverage = CoverageCounter(try assessor.procedure(version), areas: assessor.index.areaList)
    for assessment in assessments { coverage.count(assessment) }
    return coverage.result
  }
}
