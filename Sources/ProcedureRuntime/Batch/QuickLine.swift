import ProcedureCatalogue
import WorkingCalendar

/// What one line says, as numbers and places in its bytes; the lists keep their memory from line to line.
struct QuickLine {
  struct Event {
    let kind: Dossier.Event.Kind
    let at: CivilMoment
    let name: Range<Int>?
    let until: CivilMoment?
  }

  /// The number of a procedure, an agency, an area or a list of places that the line does not name.
  static let none = -1
  static let maximumEvents = 500

  var dossier: Range<Int>?
  /// The place of the procedure's code among the codes of the catalogue.
  var group = none
  var accepted: CivilMoment?
  var submitted: CivilMoment?
  var channel: Channel?
  var lodgedAt = none
  var area = none
  /// The list of places among those that were met.
  var places = none
  var applicant: Range<Int>?
  /// Where the facts stand, from brace to brace: what they mean depends on the procedure, which may come later.
  var facts: Range<Int>?
  var events: [Event] = []
  /// The documents that were handed in, by their types.
  var documents = GivenDocuments()

  /// Forgets the line before.
  mutating func restart() {
    dossier = nil
    group = QuickLine.none
    accepted = nil
    submitted = nil
    channel = nil
    lodgedAt = QuickLine.none
    area = QuickLine.none
    places = QuickLine.none
    applicant = nil
    facts = nil
    if !events.isEmpty { events.removeAll(keepingCapacity: true) }
    documents.restart()
  }
}
