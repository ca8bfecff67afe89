/// Finds an element by a name or a sentence that people typed, with or without the author's exact spelling.
///
/// First the very same bytes, which costs one hash of them; then the folded words: Unicode forms, letter case, runs of
/// white space and a closing full stop or question mark do not matter.
struct NameIndex: Sendable {
  private struct Entry: Sendable {
    let name: String
    let value: Int
  }

  private var entries: [Entry] = []
  /// Open addressing: index into `entries` plus one, or 0 for free. Its size is a power of two.
  private var table: [Int32] = []
  private var folded: [String: Int] = [:]

  /// The first entry for a name wins.
  init(_ names: [(name: String, value: Int)]) {
    var size = 8
    while size < names.count * 2 { size *= 2 }
    table = Array(repeating: 0, count: size)
    for (name, value) in names {
      let key = NameIndex.fold(name)
      if folded[key] == nil { folded[key] = value }
      let place = slot(of: name)
      guard table[place] == 0 else { continue }
      entries.append(Entry(name: name, value: value))
      table[place] = Int32(clamping: entries.count)
    }
  }

  subscript(name: String) -> Int? {
    let found = table[slot(of: name)]
    if found > 0 { return entries[Int(found) - 1].value }
    return folded[NameIndex.fold(name)]
  }

  /// The names as they were given, in order, for suggestions.
  var names: [String] { entries.map(\.name) }

  /// Where the name stands or could be put; the table is never more than half full, so that the search ends.
  private func slot(of name: String) -> Int {
    let bytes = name.utf8.span
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
    let mask = table.count - 1
    var place = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while table[place] > 0, !isSame(entries[Int(table[place]) - 1].name.utf8.span, bytes) {
      place = (place + 1) & mask
    }
    return place
  }

  private func isSame(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    for index in left.indices where left[index] != right[index] { return false }
    return true
  }

  /// The words of a name in lower case, one space between them, without the closing mark. Comparing the answers as
  /// texts treats the Unicode forms of a letter alike.
  static func fold(_ name: String) -> String {
    if let folded = VietnameseFold.fold(name.utf8.span) { return folded }
    var words = name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    while let last = words.last, last == "." || last == "?" || last == " " { words.removeLast() }
    return words
  }
}
