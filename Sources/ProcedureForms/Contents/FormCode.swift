package import ProcedureDiagnostics

/// The lasting numbers of what can be wrong with a form.
package enum FormCode {
  package static let dossierNumber = FindingCode(570)
  package static let noFormInForce = FindingCode(571)
  package static let doesNotFit = FindingCode(572)
  package static let notReceivedHere = FindingCode(574)
  package static let noReceipt = FindingCode(580)
}
