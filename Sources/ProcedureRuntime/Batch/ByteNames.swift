/// Finds a number by the very bytes of a name, without making a string of them.
///
/// Several lists of names share one table, each with a number of its own. Open addressing over the names' hashes; the
/// first entry for a name wins, as in `NameIndex`. Names that are spelt otherwise are not found: they are for the index
/// that folds them.
struct ByteNames: Sendable {
  /// A name of one of the lists, and what it stands for.
  struct Name: Sendable {
    let list: Int
    let text: String
    let value: Int
  }

  private struct Entry: Sendable {
    let hash: UInt64
    let list: Int32
    let value: Int32
    let start: Int32
    let length: Int32
  }

  private let pool: [UInt8]
  private let entries: [Entry]
  /// Index into `entries` plus one, or 0 for free; never more than half full, so that every search ends.
  private let table: [Int32]

  init(_ names: [Name]) {
    var size = 8
    while size < names.count * 2 { size *= 2 }
    var table = Array(repeating: Int32(0), count: size)
    var entries: [Entry] = []
    var pool: [UInt8] = []
    // At once: a country's names, moved to larger memory time and again, would take three times their room.
    entries.reserveCapacity(names.count)
    pool.reserveCapacity(names.reduce(0) { $0 + $1.text.utf8.count + ByteNames.padding.count })
    for name in names {
      let bytes = Array(name.text.utf8) + ByteNames.padding
      let range = 0..<(bytes.count - ByteNames.padding.count)
      let text = unsafe bytes.span.bytes
      let hash = text.hash(of: range, seed: UInt64(truncatingIfNeeded: name.list))
      var place = Int(truncatingIfNeeded: hash >> 20) & (size - 1)
      var isKnown = false
      while table[place] > 0, !isKnown {
        let entry = entries[Int(table[place]) - 1]
        let own = unsafe pool.span.bytes
        isKnown =
          entry.hash == hash && entry.list == name.list && Int(entry.length) == range.count
          && text.isSame(range, as: own, at: Int(entry.start))
        if !isKnown { place = (place + 1) & (size - 1) }
      }
      guard !isKnown else { continue }
      entries.append(
        Entry(
          hash: hash, list: Int32(clamping: name.list), value: Int32(clamping: name.value),
          start: Int32(clamping: pool.count), length: Int32(clamping: range.count)))
      table[place] = Int32(clamping: entries.count)
      // Words are read whole, so that every name has something behind it.
      pool += bytes
    }
    self.pool = pool
    self.entries = entries
    self.table = table
  }

  /// As many bytes as must lie behind a name that is looked up.
  static let padding = Array(repeating: UInt8(0), count: ByteWord.size)

  /// The number of the name that stands there.
  @inline(__always)
  func value(of bytes: RawSpan, _ name: Range<Int>, in list: Int) -> Int? {
    let table = table.span
    let entries = entries.span
    let hash = bytes.hash(of: name, seed: UInt64(truncatingIfNeeded: list))
    var place = Int(truncatingIfNeeded: hash >> 20) & (table.count &- 1)
    while true {
      let number = Int(table[place])
      guard number > 0 else { return nil }
      let entry = entries[number &- 1]
      if entry.hash == hash, Int(entry.list) == list, Int(entry.length) == name.count {
        let own = unsafe pool.span.bytes
        if bytes.isSame(name, as: own, at: Int(entry.start)) { return Int(entry.value) }
      }
      place = (place &+ 1) & (table.count &- 1)
    }
  }

  /// The number of the name that the string there is.
  @inline(__always)
  func value(in list: Int, _ bytes: RawSpan, _ cursor: inout JSONCursor) throws(NotQuick) -> Int {
    guard let value = value(of: bytes, try cursor.string(bytes), in: list) else { throw NotQuick() }
    return value
  }
}
