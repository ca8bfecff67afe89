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
  /// Made when a title is first looked up: folding the titles of a country takes longer than reading them.
  let documentIDsByTitle: Lazy<[String: String]>
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
    let types = contents.documents
    documentIDsByTitle = Lazy { () throws(CatalogueError) in
      Self.table(types.map { (NormalisedTitle.text($0.title), $0.origin.id) })
    }
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
