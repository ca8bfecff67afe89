import ProcedureCatalogue
import ProcedureDiagnostics

extension Assessment {
  /// The requirements that apply, or may apply, in the order of the procedure.
  public var requirements: [RequirementReport] {
    let citation = CitationText(bound.index.catalogue)
    return requirementOutcomes.map { outcome in
      let requirement = procedure.requirements[outcome.requirement]
      let reason =
        switch outcome.isMet {
        case .yes: RequirementWording.met
        case .no: RequirementWording.notMet(requirement.otherwise)
        case .undecided: RequirementWording.open
        }
      return RequirementReport(
        id: requirement.origin.id, text: requirement.text, isMet: outcome.isMet, reason: reason,
        otherwise: requirement.otherwise, basis: requirement.origin.basis.map { citation.text($0) })
    }
  }

  /// Whether all of them are met.
  public var meetsRequirements: Truth {
    if requirementOutcomes.contains(where: { $0.isMet == .no }) { return .no }
    return requirementOutcomes.contains { $0.isMet == .undecided } ? .undecided : .yes
  }
}
