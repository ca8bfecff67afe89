import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import WorkingCalendar

/// What an officer should know before signing: a code that no system gives, a form that does not fit how things stand.
struct FormChecks {
  let kind: FormKind
  let edition: FormEdition
  let moment: CivilMoment

  func findings(_ dossiers: [FormFacts]) -> [Finding] {
    dossiers.flatMap { facts in
      let messages = number(facts).map { (FormCode.dossierNumber, $0) } + fit(facts).map { (FormCode.doesNotFit, $0) }
      return messages.map { code, message in
        Finding(code, .warning, message, at: Place(file: facts.dossier.file))
      }
    }
  }

  // MARK: The code

  private func number(_ facts: FormFacts) -> [Bilingual] {
    guard let code = facts.code else { return [] }
    do throws(DossierNumber.Problem) {
      return problems(of: try DossierNumber(code), facts)
    } catch {
      return [FormFindingWording.number(code, error)]
    }
  }

  private func problems(of number: DossierNumber, _ facts: FormFacts) -> [Bilingual] {
    var messages: [Bilingual] = []
    let days = [facts.assessment.submittedAt, facts.assessment.acceptedAt].compactMap { $0?.date }
    if !days.isEmpty, !days.contains(number.received) {
      messages.append(FormFindingWording.otherDay(number.text, number.received, received: days[0]))
    }
    let expected = FormEdition(kind, on: number.received, in: facts.assessment.catalogue)
    // Some agencies used the later layout before it was prescribed: only the earlier one can be too old.
    if number.layout == .smallestUnitFirst, expected.instrument != nil, expected.series.codeLayout == .ministryFirst {
      messages.append(FormFindingWording.oldLayout(number.text))
    }
    return messages
  }

  // MARK: The kind

  private func fit(_ facts: FormFacts) -> [Bilingual] {
    let assessment = facts.assessment
    switch kind {
    case .receipt:
      var messages: [Bilingual] = []
      if assessment.acceptedAt.map({ $0 > moment }) ?? true { messages.append(FormFindingWording.notAccepted) }
      if assessment.completeness == .incomplete { messages.append(FormFindingWording.incomplete) }
      let blank = facts.appointments.filter { $0.at == nil && $0.provisional == nil && $0.change == nil }.map(\.result)
      if !blank.isEmpty, facts.promisedAt == nil { messages.append(FormFindingWording.noAppointment(for: blank)) }
      if facts.appointments.isEmpty, facts.promisedAt == nil, facts.provisional?.deadline.dueAt == nil,
        assessment.acceptedAt != nil, assessment.isProcedureKnown
      {
        messages.append(FormFindingWording.blankAppointment(assessment.deadline.rule))
      }
      for requirement in assessment.requirements where requirement.isMet == .no && requirement.otherwise == .refuse {
        messages.append(FormFindingWording.willBeRefused(requirement.text))
      }
      return messages
    case .supplementRequest:
      guard !assessment.isTurnedAway else { return [FormFindingWording.wrongCounter] }
      let needless = facts.missing.isEmpty && facts.reason == nil ? [FormFindingWording.nothingMissing] : []
      guard !facts.hasResult else { return [FormFindingWording.supplementAfterResult] + needless }
      guard !facts.isOverWithoutResult else { return [FormFindingWording.afterTheEnd] + needless }
      return assessment.supplementObstacles.map { FormFindingWording.supplement($0) } + needless
    case .refusal:
      return (facts.part == nil && facts.isOverWithoutResult ? [FormFindingWording.afterTheEnd] : [])
        + (facts.reason == nil ? [FormFindingWording.noReason] : [])
    case .apology:
      return (facts.hasResult ? [FormFindingWording.apologyAfterResult] : [])
        + (facts.isOverWithoutResult ? [FormFindingWording.afterTheEnd] : [])
        + (facts.isWaiting ? [FormFindingWording.apologyWhileWaiting] : []) + newDate(facts)
        + (facts.reason == nil ? [FormFindingWording.noReason] : [])
        + facts.otherLateParts.map { FormFindingWording.anotherPartLate($0.title, stage: $0.stage.id) }
    case .stopNotice:
      guard !facts.hasResult else { return [FormFindingWording.alreadyDecided] }
      return facts.stoppedAt == nil ? [FormFindingWording.noStopRequest] : []
    case .controlSlip, .register: return []
    }
  }

  /// A new date that is not there, or has passed before the paper is sent.
  private func newDate(_ facts: FormFacts) -> [Bilingual] {
    guard let date = facts.newAppointment else { return [FormFindingWording.noNewDate] }
    return date < moment && !facts.hasResult ? [FormFindingWording.newDatePassed(date)] : []
  }
}
