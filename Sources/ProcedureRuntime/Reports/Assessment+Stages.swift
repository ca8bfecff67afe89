import ProcedureCatalogue
import ProcedureDiagnostics

extension Assessment {
  /// The stages that apply, or may apply, planned from the acceptance on.
  public var stages: [StageReport] {
    let citation = CitationText(bound.index.catalogue)
    let condition = ExpressionText(procedure, in: bound.index.catalogue)
    return StagePlanner(bound: bound, due: standing.due).outcomes().map { outcome in
      let stage = procedure.process.stages[outcome.stage]
      let note = outcome.applies == .undecided ? StageWording.ifApplies(condition.text(stage.when)) : nil
      return StageReport(
        id: stage.origin.id, title: stage.title, actors: stage.actors.map { agencyTitle($0) },
        applies: outcome.applies, start: outcome.start, end: outcome.end, counting: counting(outcome),
        isCritical: outcome.isCritical, slack: outcome.slack,
        appointment: stage.hasOwnAppointment ? outcome.end : nil,
        note: note ?? outcome.duration.map { StageWording.duration($0) },
        basis: stage.origin.basis.map { citation.text($0) })
    }
  }

  /// A stage is left out of the limit only where its own condition for that holds, or an exclusion names it.
  private func counting(_ outcome: StageOutcome) -> Stage.Counting {
    guard bound.isUncounted(stage: outcome.stage) else { return .counted }
    let stated = procedure.process.stages[outcome.stage].counting
    return stated == .counted ? .notCounted : stated
  }
}
