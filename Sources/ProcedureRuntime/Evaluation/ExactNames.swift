/// Finds a number by the very bytes of a name, which costs one hash of them.
struct ExactNames: Sendable {
  private struct Entry: Sendable {
    let value: Int
    /// Where the bytes of its name stand in `bytes`.
    let name: Range<Int>
  }

  /// The names as they were given, in order.
  private(set) var names: [String] = []
  private var entries: [Entry] = []
  /// The bytes of all names, one after the other: comparing them asks no text for its bytes.
  private var bytes: [UInt8] = []
  /// Open addressing: index into `entries` plus one, or 0 for free. Its size is a power of two, and it is never more
  /// than half full, so that every search ends.
  private var table: [Int32] = []

  /// The first entry for a name wins.
  init(_ names: [(name: String, value: Int)]) {
    var size = 8
    while size < names.count * 2 { size *= 2 }
    table = Array(repeating: 0, count: size)
    // At once: a country's names, moved to larger memory time and again, would take three times their room.
    self.names.reserveCapacity(names.count)
    entries.reserveCapacity(names.count)
    bytes.reserveCapacity(names.reduce(0) { $0 + $1.name.utf8.count })
    for (name, value) in names {
      let place = slot(of: name)
      guard table[place] == 0 else { continue }
      self.names.append(name)
      bytes += name.utf8
      entries.append(Entry(value: value, name: bytes.count - name.utf8.count..<bytes.count))
      table[place] = Int32(clamping: entries.count)
    }
  }

  /// The names and what they stand for, in order.
  var pairs: [(name: String, value: Int)] { zip(names, entries).map { ($0, $1.value) } }

  subscript(name: String) -> Int? {
    let found = table[slot(of: name)]
    return found > 0 ? entries[Int(found) - 1].value : nil
  }

  /// Where the name stands or could be put.
  private func slot(of name: String) -> Int {
    // Safe: bytes have no padding.
    let wanted = unsafe name.utf8.span.bytes
    let mask = table.count - 1
    var place = Int(truncatingIfNeeded: ExactNames.hash(wanted) >> 20) & mask
    while table[place] > 0 {
      let other = entries[Int(table[place]) - 1].name
      // Safe: as above.
      if ExactNames.isSame(unsafe bytes.span.bytes.extracting(other), wanted) { break }
      place = (place + 1) & mask
    }
    return place
  }

  /// Eight bytes at a time, the last eight once more where they are not a whole word.
  private static func hash(_ bytes: RawSpan) -> UInt64 {
    let count = bytes.byteCount
    var hash = UInt64(truncatingIfNeeded: count)
    guard count >= ByteWord.size else {
      for place in 0..<count { hash = ByteWord.mixed(hash, UInt64(bytes.byte(at: place))) }
      return hash
    }
    var place = 0
    while place < count &- ByteWord.size {
      hash = ByteWord.mixed(hash, bytes.word(at: place))
      place &+= ByteWord.size
    }
    return ByteWord.mixed(hash, bytes.word(at: count &- ByteWord.size))
  }

  private static func isSame(_ left: RawSpan, _ right: RawSpan) -> Bool {
    let count = left.byteCount
    guard count == right.byteCount else { return false }
    guard count >= ByteWord.size else {
      for place in 0..<count where left.byte(at: place) != right.byte(at: place) { return false }
      return true
    }
    var place = 0
    while place < count &- ByteWord.size {
      if left.word(at: place) != right.word(at: place) { return false }
      place &+= ByteWord.size
    }
    return left.word(at: count &- ByteWord.size) == right.word(at: count &- ByteWord.size)
  }
}
