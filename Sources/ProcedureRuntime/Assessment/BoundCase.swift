import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// A dossier seen through one version of one procedure: every question answered as far as it can be, every condition
/// decided as far as it can be.
///
/// A class because every part of an answer refers to it, and a reference costs less to hand on than its dozen fields.
final class BoundCase: Sendable {
  let compiled: CompiledProcedure
  let index: CatalogueIndex
  let dossier: Dossier
  let now: CivilMoment
  /// The calendar by which its limits are counted, as it was known at that moment; nil when the catalogue has none.
  let edition: CalendarEdition?
  /// What is known of every slot.
  let slots: [Bounds]
  /// What every condition comes to.
  let truths: [Truth]
  /// For each document of the dossier its type in the catalogue, or -1.
  let documentTypes: [Int]
  let lodgedAt: Int?
  let area: Int?
  let places: [BoundPlace]
  let unavailableDatabases: [String]
  let submitted: CivilMoment?
  let accepted: CivilMoment?
  /// The events in the order of time.
  let events: [Dossier.Event]
  /// For each of them its place in the dossier.
  let eventPositions: [Int]

  init(
    compiled: CompiledProcedure, index: CatalogueIndex, dossier: Dossier, now: CivilMoment,
    edition: CalendarEdition?, slots: [Bounds], truths: [Truth], documentTypes: [Int], lodgedAt: Int?, area: Int?,
    places: [BoundPlace], unavailableDatabases: [String], submitted: CivilMoment?,
    accepted: CivilMoment?, events: [Dossier.Event], eventPositions: [Int]
  ) {
    self.compiled = compiled
    self.index = index
    self.dossier = dossier
    self.now = now
    self.edition = edition
    self.slots = slots
    self.truths = truths
    self.documentTypes = documentTypes
    self.lodgedAt = lodgedAt
    self.area = area
    self.places = places
    self.unavailableDatabases = unavailableDatabases
    self.submitted = submitted
    self.accepted = accepted
    self.events = events
    self.eventPositions = eventPositions
  }

  var procedure: Procedure { compiled.procedure }

  func truth(_ condition: Int) -> Truth { truths[condition] }

  var calendar: WorkingCalendar? { edition?.calendar }

  /// The slots that would decide the condition.
  func slotsNeeded(_ condition: Int) -> [Int] {
    guard truths[condition] == .undecided else { return [] }
    var evaluator = Evaluator(compiled.code, edition, slots: slots)
    if let slots = evaluator.slotsNeeded(by: condition) { return slots }
    if let exact = compiled.exact.decide(condition, of: compiled.code, slots: slots), exact.truth == .undecided {
      return exact.needed
    }
    return compiled.code.slotsNeeded(compiled.code.conditions[condition].code, slots: slots, edition)
  }

  /// The bounds of a fact's value.
  func value(ofFact fact: Int) -> Bounds { slots.indices.contains(fact) ? slots[fact] : .unknown }
}
