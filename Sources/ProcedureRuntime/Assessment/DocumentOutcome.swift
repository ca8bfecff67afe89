import ProcedureCatalogue
import WorkingCalendar

/// How a demand for a document, or for a choice among several, stands; words are made from it on request.
///
/// Plain numbers throughout: a dossier has a dozen of them, and none is counted in or out of use.
struct DocumentOutcome: Sendable {
  /// Why it stands so.
  enum Reason: Sendable {
    case handedIn(count: Int, formIsStated: Bool)
    case equivalentForm(DocumentForm, for: DocumentForm)
    case notHandedIn
    /// It may be among what cannot be read.
    case unreadable
    case tooFew(have: Int, need: Int64)
    /// What is there does not suffice for all demands of the document in a choice.
    case sharedOut(have: Int, need: Int64)
    case wrongForm(DocumentForm)
    /// A file that came online, where the procedure names papers only.
    case formOnlineOpen(DocumentForm)
    case issuedTooEarly(issued: CivilDate, validUntil: CivilDate, on: CivilDate)
    case expired(CivilDate, on: CivilDate)
    case conditionFails
    case conditionOpen
    case exceptionApplies
    /// The database at that place among those that may hold the document.
    case heldBy(database: Int)
    /// The first of the databases that may hold the document did not answer.
    case databaseSilent
    case obtainedByAgency
    case atPickup
    case optional
    case countOpen(fact: Int)
    case issueDateOpen
    case validityUncountable
    /// The member that settles the choice.
    case settledBy(member: Int)
    /// The member that settles the choice, where it is not known whether it is owed at all.
    case enoughIfOwed(member: Int)
    case tooFewMembers(have: Int, need: Int)
    case allMembers
  }

  /// What leaves it open, or, of what is held or waits for the pick-up, whether it is owed at all.
  enum Opening: Equatable, Sendable {
    case nothing
    case condition(Int)
    case exception(Int)
    case fact(Int)
    /// Whatever leaves its members open.
    case members
  }

  var status: DocumentStatus
  var reason: Reason
  var open = Opening.nothing
  /// For a choice: where the outcomes of its members stand in `Assessment.memberOutcomes`.
  var members = 0..<0

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
