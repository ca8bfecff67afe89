import ProcedureCatalogue
import WorkingCalendar

/// How a demand for a document, or for a choice among several, stands; words are made from it on request.
struct DocumentOutcome: Sendable {
  /// Why it stands so.
  enum Reason: Sendable {
    case handedIn(count: Int, formIsStated: Bool)
    case equivalentForm(DocumentForm, for: DocumentForm)
    case notHandedIn
    case tooFew(have: Int, need: Int64)
    case wrongForm(DocumentForm)
    case issuedTooEarly(issued: CivilDate, validUntil: CivilDate, on: CivilDate)
    case expired(CivilDate, on: CivilDate)
    case conditionFails
    case conditionOpen
    case exceptionApplies
    case exceptionOpen
    case heldBy(database: String)
    case databaseSilent(database: String)
    case obtainedByAgency
    case atPickup
    case optional
    case countOpen(fact: Int)
    case issueDateOpen
    case validityUncountable
    /// The member that settles the choice.
    case settledBy(member: Int)
    case tooFewMembers(have: Int, need: Int)
    case allMembers
  }

  var status: DocumentStatus
  var reason: Reason
  /// The conditions that leave it open.
  var open: [Int] = []
  /// The facts that leave it open.
  var openFacts: [Int] = []
  /// For a choice: how each of its members stands.
  var members: [DocumentOutcome] = []

  /// Whether nothing more is owed now.
  var isSettled: Bool {
    switch status {
    case .satisfied, .notRequired, .waived, .optional, .later: true
    case .missing, .defective, .undetermined: false
    }
  }

  /// Whether it counts as handed in where some of several are owed.
  var isHeld: Bool { status == .satisfied || status == .waived || status == .later }
}
