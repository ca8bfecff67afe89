import ProcedureDiagnostics

/// The duties of a dossier's clock that may be found broken.
enum ClockCode {
  case tooManyPauses, pauseTooLong, tooManyExtensions, extensionTooLong, extensionToldLate, extensionNotLater
  case extensionNotAllowed, extensionOnDayOff
  case tooManySupplements, supplementRequestedLate, supplementReceivedLate, shouldBeClosed, closedEarly
  case resultLate, promiseDiffers, delayNotTold, overlappingPauses, forwardedLate

  var code: FindingCode {
    switch self {
    case .pauseTooLong: DossierCode.pauseTooLong
    case .tooManyPauses: DossierCode.tooManyPauses
    case .tooManyExtensions: DossierCode.tooManyExtensions
    case .extensionTooLong, .extensionNotLater: DossierCode.extensionLength
    case .extensionToldLate: DossierCode.extensionToldLate
    case .extensionNotAllowed: DossierCode.extensionNotAllowed
    case .extensionOnDayOff: DossierCode.extensionOnDayOff
    case .tooManySupplements: DossierCode.tooManySupplements
    case .supplementRequestedLate: DossierCode.supplementRequestedLate
    case .supplementReceivedLate: DossierCode.supplementReceivedLate
    case .shouldBeClosed: DossierCode.shouldBeClosed
    case .closedEarly: DossierCode.closedEarly
    case .resultLate: DossierCode.resultLate
    case .promiseDiffers: DossierCode.promiseDiffers
    case .delayNotTold: DossierCode.delayNotTold
    case .overlappingPauses: DossierCode.overlappingPauses
    case .forwardedLate: DossierCode.forwardedLate
    }
  }

  /// The member of the event that is at fault.
  var field: String {
    switch self {
    case .tooManyPauses, .tooManyExtensions, .tooManySupplements, .extensionNotAllowed: "type"
    case .extensionTooLong, .extensionNotLater, .extensionOnDayOff: "until"
    default: "at"
    }
  }

  /// The member of the dossier that a finding without an event is about.
  var pointer: String { self == .promiseDiffers ? "/promised/due" : "" }
}
