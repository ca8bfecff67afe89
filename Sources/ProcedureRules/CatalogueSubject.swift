import ProcedureCatalogue
import ProcedureDecisions
import ProcedureModel
import WorkingCalendar

/// A catalogue as rules look at it: everything by id.
///
/// A class, so that what one rule looked up serves the others; it lives for one run and never leaves it.
package final class CatalogueSubject {
  let model: Model
  private let agencies: IdentifierIndex
  private let documents: IdentifierIndex
  private let legalBases: IdentifierIndex
  private lazy var procedures = Dictionary(grouping: contents.procedures.indices) { contents.procedures[$0].code }
  private let calendars: IdentifierIndex
  /// The agencies that ended, as prose names them.
  private(set) lazy var endedAgencies = EndedAgencies(model.contents.agencies)
  /// What the decisions about all procedures share.
  private(set) lazy var decisionContext = DecisionContext(
    areas: model.contents.areas, agencies: model.contents.agencies)
  /// What is listed for each one-stop model, beside `contents.oneStopModels`.
  private(set) lazy var oneStopModelScopes = readOneStopModelScopes()
  private var workingCalendars: [String: WorkingCalendar] = [:]

  init(_ model: Model) {
    self.model = model
    agencies = IdentifierIndex(model.contents.agencies.lazy.map(\.origin.id))
    documents = IdentifierIndex(model.contents.documents.lazy.map(\.origin.id))
    legalBases = IdentifierIndex(model.contents.legalBases.lazy.map(\.origin.id))
    calendars = IdentifierIndex(model.contents.calendars.lazy.map(\.id))
  }

  var contents: CatalogueContents { model.contents }

  func agency(_ id: String) -> Agency? { agencies[id].map { contents.agencies[$0] } }
  func document(_ id: String) -> DocumentType? { documents[id].map { contents.documents[$0] } }
  func legalBasis(_ id: String) -> LegalBasis? { legalBases[id].map { contents.legalBases[$0] } }
  func calendar(_ id: String) -> CalendarDefinition? { calendars[id].map { contents.calendars[$0] } }

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

  private func readOneStopModelScopes() -> [OneStopModelScope] {
    guard !contents.oneStopModels.isEmpty else { return [] }
    let areas = AreaOrder(contents.areas)
    return contents.oneStopModels.map { OneStopModelScope($0, in: contents, areas) }
  }

  func versions(of code: String) -> [Procedure] { (procedures[code] ?? []).map { contents.procedures[$0] } }
}
