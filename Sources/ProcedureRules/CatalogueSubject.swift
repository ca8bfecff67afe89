import ProcedureCatalogue
import ProcedureDecisions
import ProcedureModel
import ProcedureSyntax
import WorkingCalendar

/// Where everything stands in the lists of a catalogue, by its id: made once, read by every thread.
struct CataloguePlaces: Sendable {
  fileprivate let agencies: IdentifierMap
  /// Nil where few documents are looked up, for which their order will do.
  fileprivate let documents: IdentifierMap?
  fileprivate let legalBases: IdentifierMap
  fileprivate let calendars: IdentifierMap
  /// The first version of each procedure by its code; the others stand behind it.
  private let procedures: IdentifierMap

  /// `earlier` are the places in a catalogue with the same procedures in the same order, where there was one.
  init(
    _ contents: CatalogueContents, looksUpFewDocuments: Bool = false, withProceduresOf earlier: CataloguePlaces? = nil
  ) {
    agencies = IdentifierMap(contents.agencies.indices) { contents.agencies[$0].origin.id }
    documents =
      looksUpFewDocuments
      ? nil : IdentifierMap(contents.documents.indices) { contents.documents[$0].origin.id }
    legalBases = IdentifierMap(contents.legalBases.indices) { contents.legalBases[$0].origin.id }
    calendars = IdentifierMap(contents.calendars.indices) { contents.calendars[$0].id }
    procedures =
      earlier?.procedures ?? IdentifierMap(contents.procedures.indices) { contents.procedures[$0].code }
  }

  /// The versions of a procedure, which stand beside each other in the list that the places are of.
  fileprivate func versions(of code: String, in contents: CatalogueContents) -> Range<Int> {
    guard let first = procedures[code] else { return 0..<0 }
    var end = first + 1
    while end < contents.procedures.count, contents.procedures[end].code == code { end += 1 }
    return first..<end
  }
}

/// A model with what is looked up in it.
struct CatalogueIndex: Sendable {
  let model: Model
  fileprivate let places: CataloguePlaces
  /// What is listed for each one-stop model, beside `contents.oneStopModels`.
  fileprivate let oneStopModelScopes: [OneStopModelScope]
  fileprivate let hasPostalEnterprise: Bool
  fileprivate let hasEndingAgency: Bool

  init(_ model: Model, _ places: CataloguePlaces? = nil) {
    self.model = model
    let contents = model.contents
    self.places = places ?? CataloguePlaces(contents)
    let areas = contents.oneStopModels.isEmpty ? AreaOrder([]) : AreaOrder(contents.areas)
    oneStopModelScopes = contents.oneStopModels.map { OneStopModelScope($0, in: contents, areas) }
    hasPostalEnterprise = contents.agencies.contains { $0.traits.contains(.postalEnterprise) }
    hasEndingAgency = contents.agencies.contains { $0.inForce.to != nil }
  }

  fileprivate func document(_ id: String) -> DocumentType? {
    guard let documents = places.documents else {
      return model.placeOfDocument(id).map { model.contents.documents[$0] }
    }
    return documents[id].map { model.contents.documents[$0] }
  }

  /// The numbers of the versions with a code.
  func numbers(of code: String) -> ArraySlice<Int> {
    model.procedureNumbers[places.versions(of: code, in: model.contents)]
  }
}

/// A catalogue as rules look at it.
///
/// A class, so that what one rule looked up serves the others; it lives for a part of one run and never leaves its thread.
///
/// A rule about one procedure learns of other procedures by `versions(of:)`, `hasVersion` and `codes` only, and of single
/// agencies, documents and legal bases by their ids: all this is noted, and without a change there it finds the same
/// again (`RuleMemory`).
package final class CatalogueSubject {
  private let index: CatalogueIndex
  /// What was read since `beginReading()`; nothing before that.
  private(set) var reading: Reading?
  /// The agencies that ended, as prose names them.
  private(set) lazy var endedAgencies = EndedAgencies(model.contents.agencies)
  /// The tiers of government that ended, each with the agency of it that ended last.
  private(set) lazy var endedTiers = model.contents.agencies.endedTiers
  /// What the decisions about all procedures share.
  private(set) lazy var decisionContext = DecisionContext(areas: model.contents.areas) { [unowned self] id in
    agency(id)?.title
  }
  private var workingCalendars: [String: WorkingCalendar] = [:]

  init(_ index: CatalogueIndex) { self.index = index }

  var model: Model { index.model }
  var contents: CatalogueContents { model.contents }

  var oneStopModelScopes: [OneStopModelScope] { index.oneStopModelScopes }
  /// Whether any agency is a postal enterprise, and whether any ends: most catalogues need not be searched for those.
  var hasPostalEnterprise: Bool { index.hasPostalEnterprise }
  var hasEndingAgency: Bool { index.hasEndingAgency }

  func agency(_ id: String) -> Agency? {
    reading?.note(id)
    return index.places.agencies[id].map { contents.agencies[$0] }
  }

  /// What sets an agency apart, and nothing else of it.
  func traits(ofAgency id: String) -> [Agency.Trait] {
    reading?.note(id)
    return index.places.agencies[id].map { contents.agencies[$0].traits } ?? []
  }

  func document(_ id: String) -> DocumentType? {
    reading?.note(id)
    return index.document(id)
  }

  /// The databases that hold a document, and nothing else of it.
  func databases(ofDocument id: String) -> [String] {
    reading?.note(id)
    guard let documents = index.places.documents else { return index.document(id)?.databases ?? [] }
    return documents[id].map { contents.documents[$0].databases } ?? []
  }

  func legalBasis(_ id: String) -> LegalBasis? {
    reading?.note(id)
    return index.places.legalBases[id].map { contents.legalBases[$0] }
  }

  func calendar(_ id: String) -> CalendarDefinition? { index.places.calendars[id].map { contents.calendars[$0] } }

  /// The number of the instrument that a declaration of an agency cites.
  func sourceNumber(of agency: Agency) -> String? {
    agency.origin.basis.first.map { legalBasis($0.source)?.number ?? $0.source }
  }

  /// The calendar with an id, ready for counting; nil when there is none that can be used.
  func workingCalendar(_ id: String) -> WorkingCalendar? {
    if let known = workingCalendars[id] { return known }
    guard let definition = calendar(id), let made = try? WorkingCalendar(definition) else { return nil }
    workingCalendars[id] = made
    return made
  }

  func beginReading() { reading = Reading() }

  func versions(of code: String) -> [Procedure] {
    reading?.codes.insert(code)
    return index.places.versions(of: code, in: contents).map { contents.procedures[$0] }
  }

  /// Whether a version of a procedure is such; the only one there is, is the procedure itself, and is not asked about.
  func hasVersion(besides procedure: Procedure, where isSuch: (Procedure) -> Bool) -> Bool {
    reading?.codes.insert(procedure.code)
    let versions = index.places.versions(of: procedure.code, in: contents)
    return versions.count > 1 && versions.contains { isSuch(contents.procedures[$0]) }
  }

  /// The codes of all versions of procedures.
  var codes: [String] {
    reading?.isOfAllCodes = true
    return contents.procedures.map(\.code)
  }
}
