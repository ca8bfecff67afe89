package import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
package import WorkingCalendar

/// Leads an applicant through a procedure: asks only what can still change the answer, in the order that needs the fewest
/// questions, and stops as soon as the documents, the fee, the limit, the place and the requirements are decided.
///
///     let guide = Guide(catalogue)
///     var state = GuideState(Dossier(procedure: "1.001193"))
///     while let question = try guide.step(state, now: now).question {
///       state = state.answering(question, ask(question))
///     }
///
/// It keeps no case: what is known is in the state that is handed over, so that steps may be far apart. It is not for
/// several threads at once.
package final class Guide {
  /// In which order questions are asked.
  package enum Order: Sendable {
    case fewestQuestions
    /// As the specification declares them, to compare with.
    case declared
  }

  private let catalogue: Catalogue
  private let assessor: Assessor
  /// The plan of the version, with the parts that it takes from others, that the last case followed.
  private var plan: GuidePlan?

  package init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    assessor = Assessor(catalogue)
  }

  /// What to ask next, or what the answer is. Throws when the catalogue itself cannot be read.
  package func step(
    _ state: GuideState, now: CivilMoment, order: Order = .fewestQuestions
  ) throws(CatalogueError) -> GuideStep {
    let assessment = try assess(state, now)
    let unknown = state.unknown + assessment.notKnown
    // What would decide open things takes longer to find than the next question: only who was asked in vain needs it.
    let unanswered = unknown.isEmpty ? [] : assessment.neededFacts.filter { unknown.contains($0.id) }
    func step(_ question: GuideQuestion?, open: Int, _ findings: [Finding]) -> GuideStep {
      GuideStep(
        assessment: assessment, question: question, openQuestions: open, findings: findings, unanswered: unanswered)
    }
    let errors = assessment.findings.filter { $0.severity == .error } + assessment.impossibleDates
    guard assessment.isProcedureKnown, errors.isEmpty else { return step(nil, open: 0, errors) }
    let refusals = assessment.refusals
    guard refusals.isEmpty else { return step(nil, open: 0, refusals) }
    let plan = plan(for: assessment)
    let next = plan.next(assessment, unknown: unknown, order: order)
    guard !next.isContradictory else {
      return step(nil, open: 0, [Finding(.contradictoryAnswers, .error, GuideWording.contradictory, at: nil)])
    }
    return step(next.question, open: next.open, assessment.doubts)
  }

  /// A usual value is for a question that nobody has asked: what was asked in vain stays open.
  private func assess(_ state: GuideState, _ now: CivilMoment) throws(CatalogueError) -> Assessment {
    let assessment = try assessor.assess(state.dossier, now: now)
    guard !state.unknown.isEmpty else { return assessment }
    let inVain = assessment.usualValues.filter { state.unknown.contains($0) }
    guard !inVain.isEmpty else { return assessment }
    var dossier = state.dossier
    dossier.facts += inVain.map { Dossier.Fact($0, .unknown) }
    return try assessor.assess(dossier, now: now)
  }

  private func plan(for assessment: Assessment) -> GuidePlan {
    let (procedure, parts) = (assessment.procedure, assessment.takenParts)
    if let plan, plan.isMade(for: procedure, taking: parts) { return plan }
    let made = GuidePlan(procedure, taking: parts, in: catalogue)
    plan = made
    return made
  }
}

extension Assessment {
  /// Dates that cannot be: what is answered can still be corrected.
  fileprivate var impossibleDates: [Finding] {
    dataFindings.filter { $0.code == DossierCode.afterLodging }.map { $0.with(severity: .error) }
  }

  /// Answers that contradict each other, or that nothing reads.
  fileprivate var doubts: [Finding] {
    dataFindings.filter { $0.severity == .warning || $0.code == DossierCode.severalPlaces }
  }

  /// The requirements that are surely not met, where the procedure is then not granted.
  fileprivate var refusals: [Finding] {
    requirements.filter { $0.isMet == .no && $0.otherwise != nil }.map { requirement in
      let basis = Bilingual(
        vi: requirement.basis.map(\.vi).joined(separator: "; "), en: requirement.basis.map(\.en).joined(separator: "; ")
      )
      return Finding(
        .requirementNotMet, .error, GuideWording.notMet(requirement.text, requirement.reason), at: nil,
        basis: requirement.basis.isEmpty ? nil : basis)
    }
  }
}

extension FindingCode {
  static let contradictoryAnswers = FindingCode(551)
  static let requirementNotMet = FindingCode(578)
}
