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

  /// By the first byte of the title; of two titles of which one begins with the other, the longer comes first.
  private let entries: [[Entry]]

  init(_ agencies: [Agency]) {
    let ended = agencies.filter { $0.inForce.to != nil }
      .map { Entry(agency: $0, title: WordFold.fold(Array($0.title.utf8)[...])) }
      .filter { !$0.title.isEmpty }
      .sorted { ($1.title.count, $0.agency.origin.id) < ($0.title.count, $1.agency.origin.id) }
    var table: [[Entry]] = ended.isEmpty ? [] : Array(repeating: [], count: 256)
    for entry in ended { table[Int(entry.title[0])].append(entry) }
    entries = table
  }

  var isEmpty: Bool { entries.isEmpty }

  /// The ended agency whose full title stands in a text, the first of several.
  func named(in text: String) -> Agency? {
    guard !entries.isEmpty, !text.isEmpty else { return nil }
    let folded = WordFold.fold(Array(text.utf8)[...])
    for start in folded.indices {
      let candidates = entries[Int(folded[start])]
      guard !candidates.isEmpty, !Self.endsWithLetter(folded[..<start]) else { continue }
      if let found = candidates.first(where: { Self.stands($0.title, in: folded, at: start) }) { return found.agency }
    }
    return nil
  }

  private static func stands(_ words: [UInt8], in text: [UInt8], at start: Int) -> Bool {
    let end = start + words.count
    return end <= text.count && text[start..<end].elementsEqual(words) && !beginsWithLetter(text[end...])
  }

  private static func beginsWithLetter(_ text: ArraySlice<UInt8>) -> Bool {
    guard let byte = text.first else { return false }
    return byte < 0x80 ? isPlainLetter(byte) : !isMark(lead: byte)
  }

  private static func endsWithLetter(_ text: ArraySlice<UInt8>) -> Bool {
    guard let byte = text.last else { return false }
    guard byte >= 0x80 else { return isPlainLetter(byte) }
    return text.last { $0 >= 0xC0 }.map { !isMark(lead: $0) } ?? false
  }

  private static func isPlainLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte || 0x30...0x39 ~= byte }

  /// Quotation marks and dashes begin with these bytes, letters of Vietnamese with others.
  private static func isMark(lead: UInt8) -> Bool { lead == 0xC2 || lead == 0xE2 }
}
