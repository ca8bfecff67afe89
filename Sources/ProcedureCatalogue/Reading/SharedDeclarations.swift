import CanonicalJSON
import WorkingCalendar

/// What the procedures of a catalogue share, with look-up by id.
struct SharedDeclarations: Sendable {
  /// Without legal bases, documents and sources.
  let others: CatalogueContents
  let compiler: String
  let calendars: [String: Lazy<WorkingCalendar>]
  let agencies: Shelf<Agency>
  let areas: Shelf<Area>
  let databases: Shelf<Database>
  let legalBases: DeclarationShelf<LegalBasis>
  let documents: DeclarationShelf<DocumentType>
  let sources: Lazy<[SourceFile]>
  /// Made when a title is first looked up: folding the titles of a country takes longer than reading them.
  let documentIDsByTitle: Lazy<[String: String]>
  let forms: Shelf<FormTemplate>

  /// Elements by their ids: their places in the list, and no copies of them.
  struct Shelf<Element: Sendable>: Sendable {
    private let elements: [Element]
    private let places: [String: Int]

    init(_ elements: [Element], by id: (Element) -> String) {
      self.elements = elements
      places = SharedDeclarations.table(elements.enumerated().map { (id($1), $0) })
    }

    subscript(id: String) -> Element? { places[id].map { elements[$0] } }
  }

  /// Those of contents that were made.
  init(_ file: CatalogueFile) {
    self.init(
      file, legalBases: DeclarationShelf(file.contents.legalBases, .legalBasis),
      documents: DeclarationShelf(file.contents.documents, .document), sources: Lazy(made: file.contents.sources))
  }

  /// Those of a loaded file; the longest lists stay as they stand there until they are asked for.
  init(reading root: JSONValue) throws(CatalogueError) {
    let file = try Catalogue.value(root, CatalogueFile.shared)
    let sources = root[CatalogueContents.sourcesName]
    self.init(
      file, legalBases: DeclarationShelf(readable: root[CatalogueContents.legalBasesName], .legalBasis),
      documents: DeclarationShelf(readable: root[CatalogueContents.documentsName], .document),
      sources: Lazy { () throws(CatalogueError) in
        try sources.map { (list) throws(CatalogueError) in try Catalogue.value(list, .list(SourceFile.codec)) } ?? []
      })
  }

  private init(
    _ file: CatalogueFile, legalBases: DeclarationShelf<LegalBasis>, documents: DeclarationShelf<DocumentType>,
    sources: Lazy<[SourceFile]>
  ) {
    var contents = file.contents
    contents.legalBases = []
    contents.documents = []
    contents.sources = []
    others = contents
    compiler = file.compiler
    self.legalBases = legalBases
    self.documents = documents
    self.sources = sources
    calendars = Self.table(contents.calendars.map { ($0.id, Self.compiled($0)) })
    agencies = Shelf(contents.agencies) { $0.origin.id }
    areas = Shelf(contents.areas) { $0.origin.id }
    databases = Shelf(contents.databases) { $0.origin.id }
    documentIDsByTitle = Lazy { () throws(CatalogueError) in
      Self.table(try documents.elements().map { (NormalisedTitle.text($0.title), $0.origin.id) })
    }
    forms = Shelf(contents.forms) { $0.origin.id }
  }

  /// Everything but the procedures.
  func contents() throws(CatalogueError) -> CatalogueContents {
    var contents = others
    contents.legalBases = try legalBases.elements()
    contents.documents = try documents.elements()
    contents.sources = try sources.value()
    return contents
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
package enum NormalisedTitle {
  /// The title in lower case with one space between its words.
  package static func text(_ title: String) -> String {
    let folded = title.lowercased()
    return isEvenlySpaced(folded) ? folded : folded.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether single spaces between words are all the white space there is, as far as the bytes tell: most titles are
  /// so, and asking each character is slow.
  private static func isEvenlySpaced(_ text: String) -> Bool {
    let space = UInt8(ascii: " ")
    var previous = space
    for byte in text.utf8 {
      // The bytes with which white space beyond ASCII begins; other signs that begin so are looked at letter by letter.
      if byte < space || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 { return false }
      if byte == 0x9A, previous == 0xE1 { return false }
      if byte == space, previous == space { return false }
      previous = byte
    }
    return previous != space
  }
}
