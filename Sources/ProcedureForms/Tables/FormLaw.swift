/// The law behind a field of a form, as far as its text was read; the words are in `FormLawWording`.
package enum FormLaw: Sendable {
  /// On every print of the form under both circulars.
  case printed
  case printed2018
  case printed2025
  case dossierCode
  case twoReceipts
  case appointment
  case supplement
  case refusal
  case delay
  case stop
  /// On prints of single agencies, or implied by the decree; no text that prescribes it was read.
  case reconstructed
}
