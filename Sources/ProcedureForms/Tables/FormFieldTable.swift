/// One field of one form.
package struct FormFieldRow: Sendable {
  package let field: FormField
  package let law: FormLaw
  /// The circulars whose form has the field.
  package let series: [FormSeries]

  init(_ field: FormField, _ law: FormLaw, _ series: [FormSeries] = FormSeries.allCases) {
    self.field = field
    self.law = law
    self.series = series
  }
}

/// The fields of every form in the order in which they are printed, each with the law behind it.
///
/// Sources: the prints of Decision 3621/QĐ-BYT of 24/11/2025 under Circular 03/2025/TT-VPCP (forms 01–04, 06, 07);
/// print templates of provincial systems marked with Circular 01/2018/TT-VPCP; Decree 118/2025/NĐ-CP as amended by
/// Decree 309/2026/NĐ-CP. The annexes of both circulars were not read: what no print shows is marked as reconstructed, as
/// is the line of the parent authority, which administrative papers usually have and only prints of the receipt show, and
/// what a paper about one part of a bundle says of that part and of the others.
package enum FormFieldTable {
  package static func rows(of kind: FormKind) -> [FormFieldRow] {
    switch kind {
    case .receipt: receipt
    case .supplementRequest: supplementRequest
    case .refusal: refusal
    case .apology: apology
    case .stopNotice: stopNotice
    case .controlSlip: controlSlip
    case .register: register
    }
  }

  private static let receipt = [
    FormFieldRow(.parentUnit, .printed),
    FormFieldRow(.unit, .printed),
    FormFieldRow(.number, .printed),
    FormFieldRow(.placeAndDate, .printed),
    FormFieldRow(.code, .dossierCode),
    FormFieldRow(.applicant, .printed),
    FormFieldRow(.identifier, .printed),
    FormFieldRow(.address, .printed),
    FormFieldRow(.phone, .printed),
    FormFieldRow(.email, .printed),
    FormFieldRow(.principal, .printed2025, [.circular2025]),
    FormFieldRow(.principalAddress, .printed2025, [.circular2025]),
    FormFieldRow(.principalIdentifier, .printed2025, [.circular2025]),
    FormFieldRow(.principalPhone, .printed2025, [.circular2025]),
    FormFieldRow(.principalEmail, .printed2025, [.circular2025]),
    FormFieldRow(.authorisation, .printed2025, [.circular2025]),
    FormFieldRow(.request, .printed),
    FormFieldRow(.componentTable, .printed2018, [.circular2018]),
    FormFieldRow(.components, .printed2025, [.circular2025]),
    FormFieldRow(.sets, .printed),
    FormFieldRow(.term, .printed),
    FormFieldRow(.receivedAt, .printed),
    // Two times, because the term of such a dossier begins with the second one. No print of the form under Decree
    // 309/2026 was seen: label and place are reconstructed, the duty is not.
    FormFieldRow(.receivedByCompetentAt, .twoReceipts, [.circular2025]),
    FormFieldRow(.appointments, .appointment),
    FormFieldRow(.resultPlace, .printed),
    // Reconstructed: printed by some agencies only.
    FormFieldRow(.fee, .reconstructed),
    FormFieldRow(.registerBook, .printed),
    FormFieldRow(.submitterSignature, .printed),
    FormFieldRow(.receiverSignature, .printed),
  ]

  private static let supplementRequest = [
    FormFieldRow(.parentUnit, .reconstructed),
    FormFieldRow(.unit, .printed),
    FormFieldRow(.number, .printed),
    FormFieldRow(.placeAndDate, .printed),
    FormFieldRow(.applicant, .printed),
    FormFieldRow(.request, .printed),
    FormFieldRow(.part, .reconstructed),
    FormFieldRow(.address, .printed),
    FormFieldRow(.phone, .printed),
    FormFieldRow(.email, .printed),
    FormFieldRow(.missingTable, .printed2018, [.circular2018]),
    FormFieldRow(.missing, .supplement, [.circular2025]),
    FormFieldRow(.reason, .supplement),
    FormFieldRow(.otherParts, .reconstructed),
    FormFieldRow(.contact, .printed),
    FormFieldRow(.guideSignature, .printed),
  ]

  private static let refusal = [
    FormFieldRow(.parentUnit, .reconstructed),
    FormFieldRow(.unit, .printed),
    FormFieldRow(.number, .printed),
    FormFieldRow(.placeAndDate, .printed),
    FormFieldRow(.code, .printed2025, [.circular2025]),
    FormFieldRow(.applicant, .printed),
    FormFieldRow(.identifier, .printed2025, [.circular2025]),
    FormFieldRow(.address, .printed),
    FormFieldRow(.phone, .printed),
    FormFieldRow(.email, .printed),
    FormFieldRow(.request, .printed),
    FormFieldRow(.part, .reconstructed),
    FormFieldRow(.refusalSentence, .printed),
    FormFieldRow(.reason, .refusal),
    FormFieldRow(.otherParts, .reconstructed),
    FormFieldRow(.contact, .printed2018, [.circular2018]),
    FormFieldRow(.submitterSignature, .printed),
    FormFieldRow(.receiverSignature, .printed),
  ]

  private static let apology = [
    FormFieldRow(.parentUnit, .reconstructed),
    FormFieldRow(.unit, .printed),
    FormFieldRow(.number, .printed),
    FormFieldRow(.placeAndDate, .printed),
    FormFieldRow(.code, .printed),
    FormFieldRow(.applicant, .printed),
    FormFieldRow(.identifier, .printed2025, [.circular2025]),
    FormFieldRow(.address, .printed2018, [.circular2018]),
    FormFieldRow(.phone, .printed2018, [.circular2018]),
    FormFieldRow(.receivedAt, .printed),
    FormFieldRow(.settlingAgency, .printed),
    FormFieldRow(.request, .printed),
    FormFieldRow(.part, .reconstructed),
    FormFieldRow(.originalAppointment, .printed),
    FormFieldRow(.lateness, .delay),
    FormFieldRow(.reason, .delay),
    FormFieldRow(.apologySentence, .delay),
    FormFieldRow(.newAppointment, .printed2018, [.circular2018]),
    FormFieldRow(.resultPlace, .printed2018, [.circular2018]),
    // The print under Circular 03/2025 has the day without an hour.
    FormFieldRow(.newAppointmentDay, .delay, [.circular2025]),
    FormFieldRow(.otherParts, .reconstructed),
    // Reconstructed: on the prints of two provinces.
    FormFieldRow(.recipients, .reconstructed),
    FormFieldRow(.headSignature, .printed),
  ]

  // No print of this form was found. Every field but the decision itself is reconstructed from article 21 of Decree
  // 118/2025 and from what the other forms have.
  private static let stopNotice = [
    FormFieldRow(.parentUnit, .reconstructed),
    FormFieldRow(.unit, .reconstructed),
    FormFieldRow(.number, .reconstructed),
    FormFieldRow(.placeAndDate, .reconstructed),
    FormFieldRow(.code, .reconstructed),
    FormFieldRow(.applicant, .reconstructed),
    FormFieldRow(.identifier, .reconstructed),
    FormFieldRow(.address, .reconstructed),
    FormFieldRow(.request, .reconstructed),
    FormFieldRow(.part, .reconstructed),
    FormFieldRow(.receivedAt, .reconstructed),
    FormFieldRow(.stopRequestedAt, .stop),
    FormFieldRow(.stopSentence, .stop),
    FormFieldRow(.reason, .reconstructed),
    FormFieldRow(.otherParts, .reconstructed),
    FormFieldRow(.returnedPapers, .reconstructed),
    FormFieldRow(.refund, .reconstructed),
    FormFieldRow(.recipients, .reconstructed),
    FormFieldRow(.headSignature, .reconstructed),
  ]

  private static let controlSlip = [
    FormFieldRow(.parentUnit, .reconstructed),
    FormFieldRow(.unit, .printed),
    FormFieldRow(.number, .printed2025, [.circular2025]),
    FormFieldRow(.placeAndDate, .printed),
    FormFieldRow(.code, .printed),
    FormFieldRow(.applicant, .printed2018, [.circular2018]),
    FormFieldRow(.address, .printed2018, [.circular2018]),
    FormFieldRow(.phone, .printed2018, [.circular2018]),
    FormFieldRow(.request, .printed2018, [.circular2018]),
    FormFieldRow(.settlingAgency, .printed),
    FormFieldRow(.coordinatingAgencies, .printed2025, [.circular2025]),
    FormFieldRow(.receivedAt, .printed),
    FormFieldRow(.receivedByCompetentAt, .twoReceipts, [.circular2025]),
    FormFieldRow(.appointments, .appointment),
    FormFieldRow(.handovers, .printed),
    // Reconstructed: no form asks for it. It lets every desk on the way count the days again.
    FormFieldRow(.proof, .reconstructed),
  ]

  private static let register = [
    FormFieldRow(.parentUnit, .reconstructed),
    FormFieldRow(.unit, .printed),
    FormFieldRow(.number, .printed2025, [.circular2025]),
    FormFieldRow(.placeAndDate, .reconstructed),
    FormFieldRow(.entries, .printed2025, [.circular2025]),
    // Reconstructed: no print of the register under Circular 01/2018 was found; its columns are those of the later one.
    FormFieldRow(.entries, .reconstructed, [.circular2018]),
  ]
}
