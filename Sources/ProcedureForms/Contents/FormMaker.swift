import ProcedureCatalogue
package import ProcedureDiagnostics
package import ProcedureRuntime
import WorkingCalendar

/// Fills in forms from dossiers, their catalogue and a moment: the day of issue, by which the edition of the form is
/// chosen and how each dossier stands.
///
/// What nobody knows stays blank; a form that does not fit how the dossier stands is made all the same, with a finding.
/// Whoever issues one asks `obstacle` first.
package struct FormMaker {
  /// A form, and what an officer should know before signing it.
  package struct Result {
    package let form: OfficialForm
    package let findings: [Finding]
  }

  private let assessor: Assessor
  private let language: Language

  package init(_ assessor: Assessor, language: Language) {
    self.assessor = assessor
    self.language = language
  }

  /// Why a form must not be issued at all, and what is to be done instead: what may not be received where or how it was
  /// handed in gets no receipt, and is not passed on; what is incomplete, or has to be given back, gets no receipt before
  /// it was taken on. Nil where it may be issued.
  package static func obstacle(to kind: FormKind, about assessment: Assessment) -> Finding? {
    let lodging = assessment.lodging
    let isForbidden =
      switch kind {
      case .receipt: lodging.allowed == .no
      case .controlSlip: assessment.isTurnedAway
      case .supplementRequest, .refusal, .apology, .stopNotice, .register: false
      }
    if isForbidden { return FormFindingWording.notReceivedHere(kind, lodging, assessment.dossier.file) }
    return kind == .receipt && !assessment.isTakenOn ? obstacleToReceipt(assessment) : nil
  }

  private static func obstacleToReceipt(_ assessment: Assessment) -> Finding? {
    let file = assessment.dossier.file
    if let unmet = assessment.requirements.first(where: { $0.isMet == .no && $0.otherwise == .returnDossier }) {
      return FormFindingWording.noReceipt(FormFindingWording.unmet(unmet.text), instead: .refusal, file)
    }
    guard assessment.completeness == .incomplete, !assessment.isReceivedBeforeSupplements else { return nil }
    let lacking = assessment.documents.filter { $0.status == .missing || $0.status == .defective }.map(\.document)
    return FormFindingWording.noReceipt(FormFindingWording.lacking(lacking), instead: .supplementRequest, file)
  }

  /// A form about one dossier, assessed at the moment of issue. `reason` is what the officer gives as the reason, `part`
  /// the part of a bundle that the officer has chosen; without one the dossier tells which it is.
  package func form(
    _ kind: FormKind, about assessment: Assessment, reason: String? = nil, part: BundlePart? = nil
  ) -> Result {
    form(kind, about: [assessment], at: assessment.now, in: assessment, reason: reason, part: part)
  }

  /// The register of dossiers, a line for each in the given order; nil without dossiers.
  package func register(of assessments: [Assessment]) -> Result? {
    assessments.first.map { form(.register, about: assessments, at: $0.now, in: $0, reason: nil, part: nil) }
  }

  private func form(
    _ kind: FormKind, about assessments: [Assessment], at moment: CivilMoment, in first: Assessment, reason: String?,
    part: BundlePart?
  ) -> Result {
    let edition = FormEdition(kind, on: moment.date, in: first.catalogue)
    let facts = assessments.map {
      FormFacts(
        kind, $0, edition: edition, language: language, reason: reason, part: part, provisional: provisional($0))
    }
    var filler = FormFiller(kind, edition, facts, language)
    for row in edition.rows(of: kind) { filler.fill(row) }
    var findings = FormChecks(kind: kind, edition: edition, moment: moment).findings(facts)
    if edition.template == nil { findings.insert(FormFindingWording.noForm(kind, on: moment.date), at: 0) }
    return Result(form: filler.form, findings: findings)
  }

  /// The dossier as it will stand when what machines do is done in the very minute in which it was accepted, and the
  /// competent agency receives it then; nil when its dates wait for nothing of the kind.
  private func provisional(_ assessment: Assessment) -> Assessment? {
    guard let accepted = assessment.acceptedAt, accepted <= assessment.now else { return nil }
    var events = assessment.unmeasuredMachineStages.map { Dossier.Event(.stageDone, at: accepted, name: $0) }
    if assessment.startsAtCompetentAgency, assessment.deadline.dueAt == nil,
      assessment.receivedByCompetentAgencyAt == nil
    {
      events.append(Dossier.Event(.receivedByCompetentAgency, at: accepted))
    }
    guard !events.isEmpty else { return nil }
    var dossier = assessment.dossier
    dossier.events += events
    return try? assessor.assess(dossier, now: assessment.now)
  }
}
