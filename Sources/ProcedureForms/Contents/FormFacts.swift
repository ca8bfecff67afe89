import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import WorkingCalendar

/// What one dossier has to say for the fields of a form: every answer is a text, or nil where nobody knows.
struct FormFacts {
  /// A result with its own appointment.
  struct Appointment {
    let result: String
    let agency: String?
    /// As it was promised.
    let at: CivilMoment?
    /// As it will be, where the promise waits only for machines and for the way of the papers.
    let provisional: CivilMoment?
    /// What has become of the promise; nil where it still holds.
    let change: Bilingual?
  }

  let assessment: Assessment
  let edition: FormEdition
  let language: Language
  /// As the dossier will stand; see `FormMaker`.
  let provisional: Assessment?
  /// The part of a bundle that alone the form is about; nil for the whole dossier.
  let part: BundlePart?
  private let kind: FormKind
  private let givenReason: String?

  init(
    _ kind: FormKind, _ assessment: Assessment, edition: FormEdition, language: Language, reason: String?,
    part: BundlePart?, provisional: Assessment?
  ) {
    self.kind = kind
    self.assessment = assessment
    self.part = kind.isAboutPart ? part ?? kind.part(in: assessment) : nil
    self.edition = edition
    self.language = language
    self.provisional = provisional
    givenReason = reason.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }

  var dossier: Dossier { assessment.dossier }

  // MARK: Who

  /// The one-stop unit that took the dossier in.
  var unit: String? { dossier.lodgedAt.map { title(ofAgency: $0) } }

  /// Who issues the paper: the agency that is late apologises itself, all others come from the one-stop unit.
  private var issuer: String? {
    guard kind == .apology else { return dossier.lodgedAt }
    return settlingAgencies.count == 1 ? settlingAgencies[0] : nil
  }

  var issuingUnit: String? { issuer.map { title(ofAgency: $0) } }

  var parentUnit: String? { issuer.flatMap { assessment.parent(ofAgency: $0) }.map { title(ofAgency: $0) } }

  var settlingAgency: String? { joined(settlingAgencies.map { title(ofAgency: $0) }) }

  private var settlingAgencies: [String] {
    if let part { return part.agencies }
    return dossier.decidedAt.map { [$0] } ?? agencies(.decides)
  }

  var coordinatingAgencies: String? { joined(agencies(.coordinates).map { title(ofAgency: $0) }) }

  /// Those that surely have the duty: while a question decides who it is, nobody is named.
  private func agencies(_ duty: CompetenceReport.Duty) -> [String] {
    var names: [String] = []
    for party in assessment.competence.parties where party.duty == duty && party.applies == .yes {
      if !names.contains(party.agency) { names.append(party.agency) }
    }
    return names
  }

  /// As an agency is called on the day of issue: a body that has ended by those that took over from it.
  func title(ofAgency name: String) -> String { assessment.currentTitle(ofAgency: name)[language] }

  var contact: String? {
    joined([dossier.particular(.officerName), dossier.particular(.officerPhone)].compactMap { $0 })
  }

  // MARK: What

  var code: String? { dossier.id.isEmpty ? nil : dossier.id }

  var request: String {
    if let told = dossier.particular(.request) { return told }
    let (title, code) = (assessment.procedure.title, assessment.procedure.code)
    // A procedure that has no code in the national database goes by a name for programs.
    let isOfficial = code.utf8.allSatisfy {
      $0 == UInt8(ascii: ".") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
    return isOfficial ? "\(title) (\(code))" : title
  }

  /// What was handed in, as the dossier lists it: title, then form and count.
  var components: [(title: String, form: String?)] {
    dossier.documents.map { document in
      let title = assessment.catalogue.document(document.document)?.title ?? document.document
      let form = document.form.map { TermWording.form($0)[language] }
      let parts = [document.count.map { FormWording.count($0) }, form].compactMap { $0 }
      return (title, parts.isEmpty ? nil : parts.joined(separator: " "))
    }
  }

  var sets: String? { assessment.procedure.dossierSets.map { FormWording.sets($0)[language] } }

  /// What has to be paid, as far as it is known, and what may yet spare the applicant.
  var fee: String? { joined(assessment.feesOnReceipt.map { $0[language] }, by: "; ") }

  /// The demands that are not met.
  var missing: [DocumentReport] {
    assessment.documents.filter { $0.status == .missing || $0.status == .defective }
  }

  // MARK: When

  /// The rule of the limit; nil while open questions or events decide.
  var term: String? {
    let limits = limitsOfGrants(in: provisional ?? assessment)
    let rules = limits.map { limit in
      let rule = limit.rule[language]
      // With several limits the reader has to know which result each is for.
      guard limits.count > 1, !limit.results.isEmpty else { return rule }
      return "\(rule) (\(limit.results.map { title(ofResult: $0) }.joined(separator: ", ")))"
    }
    return joined(rules, by: "; ")
  }

  var receivedAt: String? { past(assessment.acceptedAt).map { FormWording.moment($0)[language] } }

  var receivedByCompetentAt: String? {
    assessment.receivedByCompetentAgencyAt.map { FormWording.moment($0)[language] }
  }

  /// What the receipt says: the recorded promise, else the first date that could be told.
  var promisedAt: CivilMoment? {
    dossier.promised.map { assessment.closing(of: $0.due) } ?? assessment.promisedDates.due
  }

  /// The date that held before a later one was set: what events have made of the promise, else the promise.
  var appointmentBeforeDelay: CivilMoment? {
    guard let part else { return assessment.movedTo ?? promisedAt }
    return assessment.appointmentBeforeDelay(of: part)
  }

  /// The later date that was set, for the part that the form is about or for the whole.
  var newAppointment: CivilMoment? {
    part.map { assessment.appointmentAfterDelay(of: $0) } ?? assessment.extendedTo
  }

  /// The date that holds now.
  var appointmentInForce: CivilMoment? { newAppointment ?? appointmentBeforeDelay }

  /// Working days behind the date that was to be kept, whatever later day was set; nil while something is awaited.
  var daysLate: Int? {
    if let overdue = part == nil ? assessment.clock.overdue : nil, newAppointment == nil { return overdue.workingDays }
    let isKept = part.map { !$0.stage.isWaiting } ?? (newAppointment != nil)
    return isKept ? appointmentBeforeDelay.flatMap { assessment.workingDays(behind: $0) } : nil
  }

  /// When the applicant stopped what the form is about.
  var stoppedAt: CivilMoment? {
    part.map { $0.stage.progress == .stopped ? $0.stage.end : nil } ?? assessment.stoppedAt
  }

  /// Whether the clock of what the form is about stands still.
  var isWaiting: Bool {
    switch assessment.clock.phase {
    case .awaitingSupplement, .paused: part?.stage.isWaiting ?? true
    default: part?.stage.isWaiting ?? false
    }
  }

  /// Whether what the form is about has come to nothing already.
  var isOverWithoutResult: Bool {
    part.map { FormWording.fruitless($0.stage) != nil } ?? assessment.isOverWithoutResult
  }

  /// Whether what the form is about has its result.
  var hasResult: Bool { part.map { $0.stage.progress == .done } ?? (assessment.resultReadyAt != nil) }

  /// What the form is about, where that is one part: who settles it, and what was promised for it.
  var partText: String? {
    guard let part else { return nil }
    let promised = kind == .apology ? nil : assessment.promisedDates.stages[part.stage.id]
    return FormWording.part(part, agency: settlingAgency, promised: promised)[language]
  }

  /// The parts that the form is not about: what, by whom, and how it stands.
  var otherParts: [(title: String, agency: String?, state: String)] {
    guard let part else { return [] }
    return assessment.parts.filter { $0.stage.id != part.stage.id }.map { other in
      let state = FormWording.state(
        of: other.stage, told: assessment.appointmentBeforeDelay(of: other),
        putOff: assessment.appointmentAfterDelay(of: other), now: assessment.now)
      return (other.title, joined(other.agencies.map { title(ofAgency: $0) }), state[language])
    }
  }

  /// The other parts that are late, for which this apology does not stand.
  var otherLateParts: [BundlePart] {
    guard kind == .apology, let part else { return [] }
    return assessment.lateParts.filter { $0.stage.id != part.stage.id }
  }

  /// Stages that hand over a result of their own; else limits that each hold for results of their own.
  var appointments: [Appointment] {
    let stages = Dictionary(assessment.stages.map { ($0.id, $0) }) { first, _ in first }
    let promised = assessment.promisedDates
    let planned = provisional?.promisedDates
    var found: [Appointment] = []
    for stage in assessment.procedure.process.stages where stage.hasOwnAppointment {
      guard let report = stages[stage.origin.id] else { continue }
      let at = promised.stages[stage.origin.id]
      found.append(
        Appointment(
          result: stage.result.map { title(ofResult: $0) } ?? stage.title,
          agency: joined(stage.actors.map { self.title(ofAgency: $0) }),
          at: at, provisional: planned?.stages[stage.origin.id],
          change: putOff(report) ?? FormWording.change(of: report, promised: at)))
    }
    if !found.isEmpty { return found }
    let limits = limitsOfGrants(in: assessment)
    guard limits.count > 1, limits.allSatisfy({ !$0.results.isEmpty }) else { return [] }
    return limits.map { limit in
      let titles = limit.results.map { title(ofResult: $0) }
      let at = promised.limits[limit.id]
      return Appointment(
        result: titles.joined(separator: ", "), agency: nil, at: at, provisional: planned?.limits[limit.id],
        change: limit.dueAt == at ? nil : limit.dueAt.map { FormWording.recounted($0) } ?? limit.reason)
    }
  }

  /// The limits that apply, but for those of refusals alone: nobody is invited to fetch one.
  private func limitsOfGrants(in assessment: Assessment) -> [DeadlineReport.Limit] {
    let refusals = Set(assessment.procedure.results.filter(\.isRefusal).map(\.origin.id))
    return assessment.deadline.limits.filter { limit in
      limit.applies == .yes && (limit.results.isEmpty || !limit.results.allSatisfy(refusals.contains))
    }
  }

  /// The later day that was set for a part that is not done.
  private func putOff(_ stage: StageReport) -> Bilingual? {
    guard stage.progress == .planned || stage.progress == .started, let part = assessment.part(named: stage.id) else {
      return nil
    }
    return assessment.appointmentAfterDelay(of: part).map { FormWording.extended($0) }
  }

  private func title(ofResult id: String) -> String {
    assessment.procedure.results.first { $0.origin.id == id }?.title ?? id
  }

  // MARK: Why

  /// What the officer says, else what the assessment says; why a part was refused, only its agency can say.
  var reason: String? {
    if let givenReason { return givenReason }
    switch kind {
    case .supplementRequest: return missing.isEmpty ? nil : FormWording.missingReason[language]
    case .refusal: return part == nil ? joined(refusals, by: "; ") : nil
    case .receipt, .apology, .stopNotice, .controlSlip, .register: return nil
    }
  }

  /// What forbids the dossier: the wrong counter, a requirement that is not met.
  private var refusals: [String] {
    var reasons: [String] = []
    let lodging = assessment.lodging
    if lodging.allowed == .no { reasons.append(FormWording.cited(lodging.reason, lodging.basis)[language]) }
    for requirement in assessment.requirements where requirement.isMet == .no {
      let text = FormWording.notMet(requirement.text)
      reasons.append(FormWording.cited(text, requirement.basis)[language])
    }
    return reasons
  }

  // MARK: Small things

  private func past(_ moment: CivilMoment?) -> CivilMoment? { moment.flatMap { $0 <= assessment.now ? $0 : nil } }

  private func joined(_ texts: [String], by separator: String = ", ") -> String? {
    texts.isEmpty ? nil : texts.joined(separator: separator)
  }
}

extension FormKind {
  /// Whether a form may be about one part of a bundle alone.
  package var isAboutPart: Bool {
    switch self {
    case .supplementRequest, .refusal, .apology, .stopNotice: true
    case .receipt, .controlSlip, .register: false
    }
  }

  /// The part of a bundle that a form is about, because the dossier tells of it alone; an apology for which no new day
  /// has been set is about the part that is late.
  fileprivate func part(in assessment: Assessment) -> BundlePart? {
    switch self {
    case .supplementRequest: assessment.part(toldBy: .supplementRequested)
    case .refusal: assessment.part(toldBy: .stageRefused)
    case .stopNotice: assessment.part(toldBy: .stopped)
    case .apology:
      assessment.part(toldBy: .extended) ?? (assessment.extendedTo == nil ? assessment.lateParts.first : nil)
    case .receipt, .controlSlip, .register: nil
    }
  }
}
