/// Whether the dossier may be handed in where and how it was; words are made from it on request.
struct LodgingOutcome: Sendable {
  enum Reason: Sendable {
    /// The procedure holds in an area to which the dossier does not belong.
    case otherProvince
    case channelNotOffered
    case channelUnknown
    case online
    case agencyUnknown
    case notAReceivingAgency
    case agencyOpen
    /// The agency had ended, or did not exist yet, when the dossier was handed in.
    case agencyNotInForce
    /// No place decides, or whoever receives decides.
    case anyPlace
    case competentPlace
    case otherPlace
    case placeOpen
    /// Allowed whatever the place.
    case jurisdictionFree(Freedom)
    case outsideScope(Freedom)
    case scopeOpen(Freedom)
  }

  /// What makes the place indifferent.
  enum Freedom: Sendable {
    /// An entry of the procedure's `jurisdictionFree`, by its place.
    case stated(Int)
    /// A convention of the catalogue about procedures that say nothing of it, by its place.
    case byConvention(Int)
  }

  var allowed: Truth
  var reason: Reason
  /// The role that names who receives.
  var role: Int?
  /// The conditions that leave it open.
  var open: [Int] = []
  /// The wider area that the dossier tells, of which the place is taken to lie in the part that the counter serves.
  var assumedPart: Int?

  /// Whether it may be handed in there only because boundaries do not matter.
  var isJurisdictionFree: Bool {
    if case .jurisdictionFree = reason { true } else { false }
  }
}
