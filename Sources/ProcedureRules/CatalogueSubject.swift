import ProcedureCatalogue
import ProcedureModel
import WorkingCalendar

/// A catalogue as rules look at it: everything by id.
///
/// A class, so that what one rule looked up serves the others; it lives for one run and never leaves it.
package final class CatalogueSubject {
  let model: Model
  private lazy var agencies = Self.index(model.contents.agencies.map(\.origin.id))
  private lazy var documents = Self.index(model.contents.documents.map(\.origin.id))
  private lazy var legalBases = Self.index(model.contents.legalBases.map(\.origin.id))
  private lazy var procedures = Dictionary(grouping: contents.procedures.indices) { contents.procedures[$0].code }
  private lazy var calendars = Self.index(model.contents.calendars.map(\.id))

  init(_ model: Model) { self.model = model }

  var contents: CatalogueContents { model.contents }

  func agency(_ id: String) -> Agency? { agencies[id].map { contents.agencies[$0] } }
  func document(_ id: String) -> DocumentType? { documents[id].map { contents.documents[$0] } }
  func legalBasis(_ id: String) -> LegalBasis? { legalBases[id].map { contents.legalBases[$0] } }
  func calendar(_ id: String) -> CalendarDefinition? { calendars[id].map { contents.calendars[$0] } }

  func versions(of code: String) -> [Procedure] { (procedures[code] ?? []).map { contents.procedures[$0] } }

  private static func index(_ ids: [String]) -> [String: Int] {
    Dictionary(zip(ids, 0...), uniquingKeysWith: { first, _ in first })
  }
}
