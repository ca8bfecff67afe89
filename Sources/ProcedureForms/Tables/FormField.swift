/// Everything that the seven forms print; `FormFieldTable` says which form has which.
package enum FormField: String, CaseIterable, Sendable {
  // The head of a paper
  case parentUnit, unit, number, placeAndDate, code
  // Who
  case applicant, identifier, address, phone, email
  case principal, principalIdentifier, principalAddress, principalPhone, principalEmail, authorisation
  case settlingAgency, coordinatingAgencies, contact
  // What
  case request, part, otherParts, components, componentTable, sets, fee, refund, resultPlace, registerBook
  // When
  case term, receivedAt, receivedByCompetentAt, appointments, originalAppointment, newAppointment, newAppointmentDay
  // Supplement, refusal
  case missing, missingTable, reason, refusalSentence
  // Delay and stopping
  case lateness, apologySentence, stopRequestedAt, stopSentence, returnedPapers
  // The way through the agencies
  case handovers, proof
  // The register
  case entries
  // Under the paper
  case recipients, submitterSignature, receiverSignature, guideSignature, headSignature
}
