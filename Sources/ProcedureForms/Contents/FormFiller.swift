import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import WorkingCalendar

/// Puts the rows of a form's table on paper, one after the other.
struct FormFiller {
  private(set) var form: OfficialForm
  private let edition: FormEdition
  /// One for each dossier; all forms but the register are about the first.
  private let dossiers: [FormFacts]
  private let facts: FormFacts
  private let language: Language

  init(_ kind: FormKind, _ edition: FormEdition, _ dossiers: [FormFacts], _ language: Language) {
    guard let first = dossiers.first else { preconditionFailure("a form is about at least one dossier") }
    self.edition = edition
    self.dossiers = dossiers
    self.language = language
    facts = first
    let title = language == .vietnamese ? edition.template?.title : nil
    form = OfficialForm(kind: kind, language: language, title: title ?? FormKindWording.title(kind)[language])
    form.citation = edition.citation(language)
    if language == .english { form.notes.append(FormWording.translation[language]) }
  }

  mutating func fill(_ row: FormFieldRow) {
    switch row.field {
    case .parentUnit: form.parentUnit = FormValue(facts.parentUnit)
    case .unit: form.unit = FormValue(facts.issuingUnit)
    case .number:
      let number = facts.dossier.particular(.formNumber) ?? FormKindWording.numberPattern(form.kind)
      form.number = FormWording.number(number)[language]
    case .placeAndDate:
      let date = facts.assessment.now.date
      form.placeAndDate = FormWording.placeAndDate(facts.dossier.particular(.place), date)[language]
    case .code:
      form.code = facts.code
      add(row, facts.code)
    case .applicant: add(row, .applicantName)
    case .identifier: add(row, .applicantIdentifier)
    case .address: add(row, .applicantAddress)
    case .phone: add(row, .applicantPhone)
    case .email: add(row, .applicantEmail)
    case .principal: addOfPrincipal(row, .principalName)
    case .principalIdentifier: addOfPrincipal(row, .principalIdentifier)
    case .principalAddress: addOfPrincipal(row, .principalAddress)
    case .principalPhone: addOfPrincipal(row, .principalPhone)
    case .principalEmail: addOfPrincipal(row, .principalEmail)
    case .authorisation: addOfPrincipal(row, .authorisation)
    case .settlingAgency: add(row, facts.settlingAgency)
    case .coordinatingAgencies: add(row, facts.coordinatingAgencies)
    case .contact: add(row, facts.contact)
    case .request: add(row, facts.request)
    case .part:
      guard let part = facts.partText else { return }
      add(row, part)
    case .otherParts: addOtherParts(row)
    case .components: addList(row, facts.components.map { FormWording.component($0.title, $0.form) })
    case .componentTable: addComponentTable(row)
    case .sets: add(row, facts.sets)
    case .fee: add(row, facts.fee)
    // What was paid, only the cashier knows.
    case .refund: add(row, nil as String?)
    case .resultPlace: add(row, .resultPlace)
    case .registerBook:
      let book = FormWording.registerBook(
        facts.dossier.particular(.registerBook), facts.dossier.particular(.registerSerial))
      add(row, book[language])
    case .term: add(row, facts.term)
    case .receivedAt: add(row, facts.receivedAt ?? FormWording.blankMoment[language])
    case .receivedByCompetentAt:
      guard facts.assessment.startsAtCompetentAgency else { return }
      add(row, facts.receivedByCompetentAt ?? FormWording.blankMoment[language])
    case .appointments: addAppointments(row)
    case .originalAppointment: addMoment(row, facts.appointmentBeforeDelay)
    case .newAppointment: addMoment(row, facts.newAppointment)
    case .newAppointmentDay:
      add(row, facts.newAppointment.map { FormWording.day($0.date)[language] } ?? FormWording.blankDay[language])
    case .missing: addList(row, facts.missing.map { FormWording.demand($0)[language] })
    case .missingTable: addMissingTable(row)
    case .reason: add(row, facts.reason)
    case .refusalSentence:
      add(
        row,
        sentence: FormWording.refusal(
          facts.part == nil ? facts.unit : facts.settlingAgency, part: facts.part?.title))
    case .lateness: add(row, sentence: FormWording.lateness(facts.daysLate, part: facts.part?.title))
    case .apologySentence: add(row, sentence: FormWording.apology)
    case .stopRequestedAt: addMoment(row, facts.stoppedAt)
    case .stopSentence: add(row, sentence: FormWording.stop(facts.settlingAgency, part: facts.part?.title))
    // Which papers belong to one part alone, nobody has told.
    case .returnedPapers:
      let papers = facts.part == nil ? facts.components : []
      addList(row, papers.map { FormWording.component($0.title, $0.form) })
    case .handovers: add(row, .table(FormHandovers(facts).table))
    case .proof: addProof(row)
    case .entries: add(row, .table(FormEntries(dossiers, language).table))
    case .recipients: form.notes += FormWording.recipients(facts.unit).map { $0[language] }
    case .submitterSignature: sign(FormWording.submitter)
    case .receiverSignature: sign(FormWording.receiver)
    case .guideSignature: sign(FormWording.guide)
    case .headSignature: sign(FormWording.head)
    }
  }

  // MARK: One field

  private mutating func add(_ row: FormFieldRow, _ content: OfficialForm.Content) {
    form.parts.append(
      OfficialForm.Part(field: row.field, content: content, isReconstructed: row.law == .reconstructed))
  }

  private mutating func add(_ row: FormFieldRow, _ text: String?, note: Bilingual? = nil) {
    let label = FormFieldWording.label(row.field, of: form.kind)[language]
    let value = text.map { text in note.map { "\(text) (\($0[language]))" } ?? text }
    add(row, .value(label: label, FormValue(value)))
  }

  private mutating func add(_ row: FormFieldRow, _ subject: Dossier.Particular.Subject) {
    add(row, facts.dossier.particular(subject))
  }

  /// The lines about who sent the applicant are left out when nobody did; one that nobody told is a blank.
  private mutating func addOfPrincipal(_ row: FormFieldRow, _ subject: Dossier.Particular.Subject) {
    let all: [Dossier.Particular.Subject] = [
      .principalName, .principalIdentifier, .principalAddress, .principalPhone, .principalEmail, .authorisation,
    ]
    guard all.contains(where: { facts.dossier.particular($0) != nil }) else { return }
    add(row, subject)
  }

  private mutating func add(_ row: FormFieldRow, sentence: Bilingual) { add(row, .sentence(sentence[language])) }

  private mutating func addMoment(_ row: FormFieldRow, _ moment: CivilMoment?) {
    add(row, moment.map { FormWording.moment($0)[language] } ?? FormWording.blankMoment[language])
  }

  private mutating func addList(_ row: FormFieldRow, _ items: [String]) {
    add(row, .list(label: FormFieldWording.label(row.field, of: form.kind)[language], items))
  }

  private mutating func sign(_ role: Bilingual) {
    form.signatures.append(
      OfficialForm.Signature(role: role[language], note: FormWording.signatureNote(role)[language]))
  }

  // MARK: Larger fields

  private mutating func addComponentTable(_ row: FormFieldRow) {
    addTable(row, FormWording.componentColumns, facts.components.map { [.text($0.title), FormValue($0.form)] })
  }

  private mutating func addMissingTable(_ row: FormFieldRow) {
    addTable(
      row, FormWording.missingColumns,
      facts.missing.map { report in
        let demand = report.demand[language]
        return [.text(report.document[language]), FormValue(demand.isEmpty ? nil : demand)]
      })
  }

  /// Numbered rows; some to fill in by hand where none is known.
  private mutating func addTable(_ row: FormFieldRow, _ columns: [Bilingual], _ cells: [[FormValue]]) {
    let known = cells.isEmpty ? Array(repeating: [FormValue.blank, .blank], count: OfficialForm.blankRows) : cells
    let numbered = known.enumerated().map { [.text(String($0 + 1))] + $1 }
    let caption = FormFieldWording.label(row.field, of: form.kind)[language]
    add(row, .table(FormTable(caption: caption, columns: columns.map { $0[language] }, rows: numbered)))
  }

  private mutating func addOtherParts(_ row: FormFieldRow) {
    let others = facts.otherParts
    guard !others.isEmpty else { return }
    let caption = FormFieldWording.label(row.field, of: form.kind)[language]
    let rows = others.map { [FormValue.text($0.title), FormValue($0.agency), .text($0.state)] }
    add(row, .table(FormTable(caption: caption, columns: FormWording.partColumns.map { $0[language] }, rows: rows)))
  }

  /// One date, or a table with one for each result.
  private mutating func addAppointments(_ row: FormFieldRow) {
    let several = facts.appointments
    if !several.isEmpty {
      // Limits that each hold for some results do not say who settles them.
      let columns = several.contains { $0.agency != nil } ? [0, 1, 2] : [0, 2]
      let rows = several.map { line in
        let cells = [FormValue.text(line.result), FormValue(line.agency), appointment(line)]
        return columns.map { cells[$0] }
      }
      let caption = FormFieldWording.label(row.field, of: form.kind)[language]
      let heads = columns.map { FormWording.appointmentColumns[$0][language] }
      add(row, .table(FormTable(caption: caption, columns: heads, rows: rows)))
      if let changed = changedAppointment { return add(row, changed[language]) }
      guard several.contains(where: { $0.at == nil }), let at = facts.promisedAt else { return }
      return add(row, FormWording.moment(at)[language], note: FormWording.atTheLatest)
    }
    if let at = facts.promisedAt {
      return add(row, FormWording.moment(at)[language], note: noteOnAppointment)
    }
    if let at = facts.provisional?.deadline.dueAt {
      return add(row, FormWording.moment(at)[language], note: FormWording.provisional)
    }
    let why = facts.assessment.isProcedureKnown ? facts.assessment.deadline.rule : nil
    add(row, FormWording.blankMoment[language], note: why)
  }

  private var noteOnAppointment: Bilingual? {
    changedAppointment ?? (facts.assessment.deadline.isProvisional ? FormWording.unannounced : nil)
  }

  /// The receipt keeps the date that it promised; desks on the way need the one that holds now, or why there is none.
  private var changedAppointment: Bilingual? {
    guard form.kind == .controlSlip else { return nil }
    let assessment = facts.assessment
    if let stopped = assessment.stoppedAt { return FormWording.stopped(stopped) }
    if let until = assessment.extendedTo { return FormWording.extended(until) }
    if let moved = assessment.movedTo { return FormWording.recounted(moved) }
    return assessment.deadline.dueAt == nil ? assessment.deadline.rule : nil
  }

  private func appointment(_ appointment: FormFacts.Appointment) -> FormValue {
    let provisional = appointment.provisional.map {
      "\(FormWording.moment($0)[language]) (\(FormWording.provisionalPart[language]))"
    }
    let promised =
      appointment.at.map { FormWording.moment($0)[language] } ?? provisional ?? FormWording.blankMoment[language]
    guard form.kind == .controlSlip, let change = appointment.change else { return .text(promised) }
    return .text("\(promised) (\(change[language]))")
  }

  private mutating func addProof(_ row: FormFieldRow) {
    let rows = (facts.provisional ?? facts.assessment).proof.map { day -> [FormValue] in
      [.text(AssessmentWording.days(day.date, day.through)[language]), .text(day.reason[language])]
    }
    guard !rows.isEmpty else { return }
    let caption = FormFieldWording.label(row.field, of: form.kind)[language]
    add(row, .table(FormTable(caption: caption, columns: FormWording.proofColumns.map { $0[language] }, rows: rows)))
  }
}

extension OfficialForm {
  /// Rows of a table and lines of a list that nobody can fill in yet.
  static let blankRows = 3
}
