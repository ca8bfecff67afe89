import ProcedureCatalogue
import ProcedureSyntax
import WorkingCalendar

/// The agencies of a catalogue that ended, as they can be found in prose.
struct EndedAgencies {
  /// An agency with its title as it is compared: letter case and the place of tone marks aside.
  private struct Entry {
    let agency: Agency
    let title: [UInt8]
  }

  private let entries: [Entry]

  init(_ agencies: [Agency]) {
    entries = agencies.filter { $0.inForce.to != nil }
      .map { Entry(agency: $0, title: WordFold.fold(Array($0.title.utf8)[...])) }
      // Of two titles of which one holds the other, the longer is the one that was meant.
      .sorted { ($1.title.count, $0.agency.origin.id) < ($0.title.count, $1.agency.origin.id) }
  }

  /// The ended agency whose full title stands in a text.
  func named(in text: String) -> Agency? {
    guard !entries.isEmpty, !text.isEmpty else { return nil }
    let folded = WordFold.fold(Array(text.utf8)[...])
    return entries.first { Self.holds(folded, $0.title) }?.agency
  }

  private static func holds(_ text: [UInt8], _ words: [UInt8]) -> Bool {
    guard let first = words.first, words.count <= text.count else { return false }
    for start in 0...(text.count - words.count) where text[start] == first {
      let end = start + words.count
      guard isBoundary(text, before: start), end == text.count || !isLetter(text[end]) else { continue }
      if text[start..<end].elementsEqual(words) { return true }
    }
    return false
  }

  private static func isBoundary(_ text: [UInt8], before start: Int) -> Bool {
    start == 0 || !isLetter(text[start - 1])
  }

  /// Letters and digits; every byte of a letter beyond ASCII counts as one.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || 0x61...0x7A ~= byte || 0x30...0x39 ~= byte
  }
}
