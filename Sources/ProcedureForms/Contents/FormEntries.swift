import ProcedureDiagnostics
import ProcedureRuntime
import WorkingCalendar

/// The lines of the register.
struct FormEntries {
  private let dossiers: [FormFacts]
  private let language: Language

  init(_ dossiers: [FormFacts], _ language: Language) {
    self.dossiers = dossiers
    self.language = language
  }

  var table: FormTable {
    FormTable(
      caption: FormFieldWording.label(.entries, of: .register)[language],
      columns: FormWording.registerColumns.map { $0[language] },
      rows: dossiers.enumerated().map { row($0 + 1, $1) })
  }

  private func row(_ position: Int, _ facts: FormFacts) -> [FormValue] {
    let contact = [Dossier.Particular.Subject.applicantAddress, .applicantPhone]
      .compactMap { facts.dossier.particular($0) }
    return [
      number(position, facts), FormValue(facts.code),
      .text(facts.request), FormValue(facts.dossier.particular(.applicantName)),
      FormValue(contact.isEmpty ? nil : contact.joined(separator: "; ")), FormValue(facts.settlingAgency),
      moment(facts.assessment.acceptedAt), moment(facts.appointmentInForce),
      moment(facts.assessment.handedOverAt),
      FormValue(facts.dossier.particular(.resultPlace)), .blank,
    ]
  }

  /// The numbers of the book where the dossiers have them; else the dossiers are counted.
  private func number(_ position: Int, _ facts: FormFacts) -> FormValue {
    let isNumbered = dossiers.contains { $0.dossier.particular(.registerSerial) != nil }
    return isNumbered ? FormValue(facts.dossier.particular(.registerSerial)) : .text(String(position))
  }

  private func moment(_ moment: CivilMoment?) -> FormValue {
    FormValue(moment.map { FormWording.shortMoment($0)[language] })
  }
}
