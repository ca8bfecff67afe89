import WorkingCalendar

/// What the procedures of a catalogue share, with look-up by id.
struct SharedDeclarations: Sendable {
  let contents: CatalogueContents
  let compiler: String
  let calendars: [String: Lazy<WorkingCalendar>]
  let agencies: Shelf<Agency>
  let areas: Shelf<Area>
  let databases: Shelf<Database>
  let legalBases: Shelf<LegalBasis>
  let documents: Shelf<DocumentType>
  /// Made when a title is first looked up: folding the titles of a country takes longer than reading them.
  let documentIDsByTitle: Lazy<[String: String]>
  let forms: Shelf<FormTemplate>

  /// Elements by their ids: their places in the list, and no copies of thousands of documents.
  struct Shelf<Element: Sendable>: Sendable {
    private let elements: [Element]
    private let places: [String: Int]

    init(_ elements: [Element], by id: (Element) -> String) {
      self.elements = elements
      places = SharedDeclarations.table(elements.enumerated().map { (id($1), $0) })
    }

    subscript(id: String) -> Element? { places[id].map { elements[$0] } }
  }

  init(_ file: CatalogueFile) {
    contents = file.contents
    compiler = file.compiler
    calendars = Self.table(contents.calendars.map { ($0.id, Self.compiled($0)) })
    agencies = Shelf(contents.agencies) { $0.origin.id }
    areas = Shelf(contents.areas) { $0.origin.id }
    databases = Shelf(contents.databases) { $0.origin.id }
    legalBases = Shelf(contents.legalBases) { $0.origin.id }
    documents = Shelf(contents.documents) { $0.origin.id }
    let types = contents.documents
    documentIDsByTitle = Lazy { () throws(CatalogueError) in
      Self.table(types.map { (NormalisedTitle.text($0.title), $0.origin.id) })
    }
    forms = Shelf(contents.forms) { $0.origin.id }
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
