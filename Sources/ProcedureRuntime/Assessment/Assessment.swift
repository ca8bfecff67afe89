public import ProcedureCatalogue
public import ProcedureDiagnostics
public import WorkingCalendar

/// What a dossier comes to: every answer with its reason and its legal basis.
///
/// Statuses and dates are computed when the dossier is assessed; words, proofs and plans are made when they are asked
/// for.
public struct Assessment: Sendable {
  /// Whether everything that is owed now is there.
  public enum Completeness: String, CaseIterable, Sendable {
    /// Everything that is owed is there.
    case complete
    /// Something is missing or not acceptable.
    case incomplete
    /// Open questions decide.
    case undetermined
  }

  /// False when the catalogue has no version of the procedure that applies; every answer is open then.
  public let isProcedureKnown: Bool
  let bound: BoundCase
  /// Knows the other procedures that stages of a bundle run.
  let assessor: Assessor
  /// The same dossier seen through the procedures from which parts are taken.
  let included: [IncludedCase]
  let documentEntries: [DocumentEntry]
  /// How the members of choices stand, those of one choice side by side.
  let memberOutcomes: [DocumentOutcome]
  let lodgingOutcome: LodgingOutcome
  let deadlineOutcome: DeadlineOutcome
  /// The case whose limits apply: of the procedure itself, or of one from which it takes its limits.
  let deadlineCase: BoundCase
  /// The condition that leaves open whose limits apply.
  let deadlineInclusion: Int?
  let feeEntries: [FeeEntry]
  let requirementOutcomes: [RequirementOutcome]
  let caseClock: CaseClock
  /// What is wrong with the record itself, whatever the rules say about it.
  package let dataFindings: [Finding]

  /// A document outcome with the case to which its positions belong.
  struct DocumentEntry: Sendable {
    let part: PartOfCase
    let requirement: Int
    var outcome: DocumentOutcome
    /// The condition that leaves open whether the other procedure's demand counts here.
    var inclusion: Int?
  }

  /// A fee with the case to which its positions belong.
  struct FeeEntry: Sendable {
    let part: PartOfCase
    let outcome: FeeOutcome
    let inclusion: Int?

    var applies: Truth { inclusion == nil ? outcome.applies : .undecided }
    /// Whether it may yet turn out not to be owed.
    var isOpen: Bool { applies != .yes || outcome.mayBeSpared }
  }

  init(
    _ bound: BoundCase, included: [IncludedCase], isKnown: Bool, findings: [Finding], by assessor: Assessor
  ) {
    self.bound = bound
    self.included = included
    self.assessor = assessor
    isProcedureKnown = isKnown
    (documentEntries, memberOutcomes) = Assessment.documents(bound, included)
    lodgingOutcome = LodgingAssessor(bound: bound).outcome()
    let limits = included.first { $0.part == .limits }
    deadlineCase = limits?.bound ?? bound
    deadlineInclusion = limits.map(\.condition).flatMap { bound.truth($0) == .undecided ? $0 : nil }
    caseClock = CaseClock(deadlineCase)
    deadlineOutcome = DeadlineAssessor(bound: deadlineCase, clock: caseClock, lodging: lodgingOutcome).outcome()
    feeEntries = Assessment.fees(bound, included)
    requirementOutcomes = RequirementAssessor(bound: bound).outcomes()
    guard isKnown else {
      dataFindings = findings
      return
    }
    let own =
      PlaceChecks(bound: bound, included: included).findings
      + EventChecks(bound: bound, included: included).findings
    dataFindings = own.isEmpty ? findings : findings + own
  }

  private static func documents(
    _ bound: BoundCase, _ included: [IncludedCase]
  ) -> (entries: [DocumentEntry], members: [DocumentOutcome]) {
    let assessor = DocumentAssessor(bound: bound)
    let count = bound.compiled.demands.demands.count
    var entries: [DocumentEntry] = []
    var members: [DocumentOutcome] = []
    entries.reserveCapacity(count)
    members.reserveCapacity(bound.compiled.demands.items.count - count)
    for place in 0..<count {
      let outcome = assessor.outcome(ofDemand: place, members: &members)
      entries.append(DocumentEntry(part: .own, requirement: place, outcome: outcome))
    }
    for (position, other) in included.enumerated() where other.part == .documents {
      let isOpen = bound.truth(other.condition) == .undecided
      let assessor = DocumentAssessor(bound: other.bound)
      for place in other.bound.compiled.demands.demands.indices {
        let outcome = assessor.outcome(ofDemand: place, members: &members)
        var entry = DocumentEntry(part: PartOfCase(included: position), requirement: place, outcome: outcome)
        if isOpen && (!outcome.isSettled || outcome.status == .later) {
          if outcome.status != .later { entry.outcome.status = .undetermined }
          entry.outcome.reason = .conditionOpen
          entry.inclusion = other.condition
        }
        let same = entries.firstIndex { earlier in
          other.bound.compiled.asks(
            for: place, asMuchAs: earlier.requirement, of: earlier.part.bound(bound, included).compiled)
        }
        if let same {
          if entries[same].outcome.status.isLess(than: entry.outcome.status) { entries[same] = entry }
        } else {
          entries.append(entry)
        }
      }
    }
    return (entries, members)
  }

  private static func fees(_ bound: BoundCase, _ included: [IncludedCase]) -> [FeeEntry] {
    var entries = FeeAssessor(bound: bound).entries(part: .own)
    for (position, other) in included.enumerated() where other.part == .fees {
      let inclusion = bound.truth(other.condition) == .undecided ? other.condition : nil
      let own = FeeAssessor(bound: other.bound).entries(part: PartOfCase(included: position), inclusion: inclusion)
      // The same duty under the same law is owed once, however many parts of a bundle name it, and surely when one does.
      for fee in own {
        let same = entries.firstIndex { earlier in
          other.bound.names(fee.outcome.fee, asTheDuty: earlier.outcome.fee, of: earlier.part.bound(bound, included))
        }
        if let same {
          if entries[same].isOpen, !fee.isOpen { entries[same] = fee }
        } else {
          entries.append(fee)
        }
      }
    }
    return entries
  }
}

extension Assessment {
  /// The version of the procedure that was applied.
  public var procedure: Procedure { bound.procedure }

  /// The dossier.
  public var dossier: Dossier { bound.dossier }

  /// The case to which the positions of an entry belong.
  func bound(_ part: PartOfCase) -> BoundCase { part.bound(bound, included) }

  /// The moment for which it was assessed.
  public var now: CivilMoment { bound.now }

  /// Whether everything that is owed now is there.
  public var completeness: Completeness {
    guard isProcedureKnown else { return .undetermined }
    var isOpen = false
    for entry in documentEntries {
      switch entry.outcome.status {
      case .missing, .defective: return .incomplete
      case .undetermined: isOpen = true
      case .satisfied, .notRequired, .waived, .optional, .later: break
      }
    }
    return isOpen ? .undetermined : .complete
  }

  /// What is wrong with the dossier, and what one should know about the answer.
  public var findings: [Finding] {
    var findings = dataFindings + caseClock.findings + deadlineOutcome.findings
    if isProcedureKnown {
      findings += standing.findings + findingsOnParts
      if let finding = promiseFinding { findings.append(finding) }
      if let finding = startAssumption { findings.append(finding) }
      if let finding = receiptWithoutEffect { findings.append(finding) }
      findings += papersIssuedLater
      if let finding = paperTransfer?.finding(in: bound) { findings.append(finding) }
    }
    for (position, verbatim) in bound.procedure.verbatim.enumerated()
    where bound.truth(bound.compiled.verbatim[position]) != .no {
      findings.append(
        Finding(
          DossierCode.needsPerson, .note, DossierWording.needsPerson(verbatim.text),
          at: Place(file: bound.dossier.file), basis: basis(verbatim.origin.basis)))
    }
    if case .unavailable(let position) = deadlineOutcome.reason,
      case .noCalendar = deadlineOutcome.limits[position].state
    {
      findings.append(
        Finding(
          DossierCode.noCalendar, .warning, DossierWording.noCalendar(deadlineCase.procedure.calendar),
          at: Place(file: bound.dossier.file)))
    }
    return findings
  }

  /// Citations in words; nil for none.
  func basis(_ citations: [Citation]) -> Bilingual? {
    citations.isEmpty ? nil : CitationText(bound.index.catalogue).text(citations)
  }
}
