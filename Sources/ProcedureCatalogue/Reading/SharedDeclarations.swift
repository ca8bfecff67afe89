import WorkingCalendar

/// What the procedures of a catalogue share, with look-up by id.
struct SharedDeclarations: Sendable {
  let contents: CatalogueContents
  let compiler: String
  let calendars: [String: Lazy<WorkingCalendar>]
  let agencies: [String: Agency]
  let areas: [String: Area]
  let databases: [String: Database]
  let legalBases: [String: LegalBasis]
  let documents: [String: DocumentType]
  let documentIDsByTitle: [String: String]
  let forms: [String: FormTemplate]

  init(_ file: CatalogueFile) {
    contents = file.contents
    compiler = file.compiler
    calendars = Self.table(contents.calendars.map { ($0.id, Self.compiled($0)) })
    agencies = Self.table(contents.agencies.map { ($0.origin.id, $0) })
    areas = Self.table(contents.areas.map { ($0.origin.id, $0) })
    databases = Self.table(contents.databases.map { ($0.origin.id, $0) })
    legalBases = Self.table(contents.legalBases.map { ($0.origin.id, $0) })
    documents = Self.table(contents.documents.map { ($0.origin.id, $0) })
    documentIDsByTitle = Self.table(contents.documents.map { (NormalisedTitle.text($0.title), $0.origin.id) })
    forms = Self.table(contents.forms.map { ($0.origin.id, $0) })
  }

  /// The first of two elements with one key counts.
  private static func table<Element>(_ pairs: [(String, Element)]) -> [String: Element] {
    Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  private static func compiled(_ definition: CalendarDefinition) -> Lazy<WorkingCalendar> {
    Lazy { () throws(CatalogueError) in
      do throws(CalendarRefusal) {
        return try WorkingCalendar(definition)
      } catch {
        throw .calendar(id: definition.id, problems: error.problems.count)
      }
    }
  }
}

/// Titles as people type them: letter case and the width of white space do not count.
enum NormalisedTitle {
  static func text(_ title: String) -> String {
    title.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
