/// Finds a number by the very bytes of a name, without making a string of them.
///
/// Open addressing over the names' hashes; the first entry for a name wins, as in `NameIndex`. Names that are spelt
/// otherwise are not found: they are for the index that folds them.
struct ByteNames: Sendable {
  private struct Entry: Sendable {
    let hash: UInt64
    let name: Range<Int>
    let value: Int
  }

  private var pool: [UInt8] = []
  private var entries: [Entry] = []
  /// Index into `entries` plus one, or 0 for free; never more than half full, so that every search ends.
  private var table: [Int32]

  init(_ names: [(name: String, value: Int)]) {
    var size = 8
    while size < names.count * 2 { size *= 2 }
    table = Array(repeating: 0, count: size)
    for (name, value) in names {
      let start = pool.count
      pool += Array(name.utf8)
      let end = pool.count
      // Words are read whole, so that the last name needs something behind it.
      pool += ByteNames.padding
      let hash = unsafe ByteNames.hash(pool.span.bytes, start..<end)
      let place = unsafe place(of: hash, pool.span.bytes, start..<end)
      pool.removeLast(ByteNames.padding.count)
      guard table[place] == 0 else { continue }
      entries.append(Entry(hash: hash, name: start..<end, value: value))
      table[place] = Int32(clamping: entries.count)
    }
    pool += ByteNames.padding
  }

  /// As many bytes as must lie behind a name that is looked up.
  static let padding = Array(repeating: UInt8(0), count: ByteWord.size)

  /// The number of the name that stands there.
  @inline(__always)
  func value(of bytes: RawSpan, _ name: Range<Int>) -> Int? {
    let found = table[place(of: ByteNames.hash(bytes, name), bytes, name)]
    return found > 0 ? entries[Int(found) &- 1].value : nil
  }

  @inline(__always)
  private func place(of hash: UInt64, _ bytes: RawSpan, _ name: Range<Int>) -> Int {
    let mask = table.count &- 1
    var place = Int(truncatingIfNeeded: hash >> 20) & mask
    while table[place] > 0 {
      let entry = entries[Int(table[place]) &- 1]
      if entry.hash == hash, isSame(entry.name, bytes, name) { return place }
      place = (place &+ 1) & mask
    }
    return place
  }

  @inline(__always)
  private func isSame(_ own: Range<Int>, _ bytes: RawSpan, _ name: Range<Int>) -> Bool {
    guard own.count == name.count else { return false }
    let pool = unsafe self.pool.span.bytes
    var offset = 0
    while offset < own.count {
      let mask = ByteNames.mask(own.count &- offset)
      let difference = pool.word(at: own.lowerBound &+ offset) ^ bytes.word(at: name.lowerBound &+ offset)
      if difference & mask != 0 { return false }
      offset &+= ByteWord.size
    }
    return true
  }

  @inline(__always)
  private static func hash(_ bytes: RawSpan, _ name: Range<Int>) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: name.count)
    var offset = name.lowerBound
    while offset < name.upperBound {
      let word = bytes.word(at: offset) & mask(name.upperBound &- offset)
      hash = (hash ^ word) &* 0xff51_afd7_ed55_8ccd
      hash ^= hash >> 32
      offset &+= ByteWord.size
    }
    return hash
  }

  /// The bits of the first bytes of a word.
  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 {
    count >= ByteWord.size ? .max : (1 << UInt64(truncatingIfNeeded: count &* 8)) &- 1
  }
}
