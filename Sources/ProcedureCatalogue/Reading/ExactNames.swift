package import CanonicalJSON

/// Finds a number by the very bytes of a name, which costs one hash of them.
///
/// Names that stand in a loaded file are left there: those of a country take megabytes.
package struct ExactNames: Sendable {
  /// What a name stands for, and where its bytes are.
  private struct Entry: Sendable {
    /// Set in `place` of a name whose bytes are among `own`.
    static let own: UInt32 = 1 << 31

    let place: UInt32
    let length: UInt32
    let value: Int32
    /// Tells nearly all other names apart without a look at their bytes.
    let hash: UInt32
  }

  /// The file in which names stand; no other part of it is looked at.
  private let file: [UInt8]
  /// The bytes of all other names, one after the other: comparing them asks no text for its bytes.
  private var own: [UInt8] = []
  private var entries: [Entry] = []
  /// Open addressing: index into `entries` plus one, or 0 for free. Its size is a power of two, and it is never more
  /// than half full, so that every search ends.
  private var table: [Int32]

  /// The first entry for a name wins.
  package init(_ names: [(name: String, value: Int)]) {
    self.init(expecting: names.count)
    // At once: a country's names, moved to larger memory time and again, would take three times their room.
    own.reserveCapacity(names.reduce(0) { $0 + $1.name.utf8.count })
    for (name, value) in names { add(name, value) }
  }

  /// No names yet; so many at most may be added.
  package init(expecting count: Int, in file: [UInt8] = []) {
    self.file = file
    var size = 8
    while size < count * 2 { size *= 2 }
    table = Array(repeating: 0, count: size)
    entries.reserveCapacity(count)
  }

  package var count: Int { entries.count }

  /// Adds a name, unless it is there.
  package mutating func add(_ name: String, _ value: Int) {
    // Safe: bytes have no padding.
    let bytes = unsafe name.utf8.span.bytes
    let hash = Self.hash(bytes)
    let slot = slot(of: bytes, hash)
    guard table[slot] == 0 else { return }
    let place = UInt32(clamping: own.count) | Entry.own
    own += name.utf8
    add(Entry(place: place, length: UInt32(clamping: bytes.byteCount), value: Int32(clamping: value), hash: hash), slot)
  }

  /// Adds a name that stands in the file as a string, unless it is there. Other values are no names.
  package mutating func add(_ name: JSONValue, _ value: Int) {
    guard let range = name.plainStringRange, range.upperBound <= file.count else {
      if let text = name.string { add(text, value) }
      return
    }
    let (hash, slot) = placing(range)
    guard table[slot] == 0 else { return }
    // A file has fewer bytes than the mark of `own` stands for.
    let place = UInt32(clamping: range.lowerBound)
    add(Entry(place: place, length: UInt32(clamping: range.count), value: Int32(clamping: value), hash: hash), slot)
  }

  private func placing(_ range: Range<Int>) -> (hash: UInt32, slot: Int) {
    // Safe: bytes have no padding.
    let bytes = unsafe file.span.bytes.extracting(range)
    let hash = Self.hash(bytes)
    return (hash, slot(of: bytes, hash))
  }

  private mutating func add(_ entry: Entry, _ slot: Int) {
    precondition(entries.count * 2 < table.count, "No more names are added than were expected.")
    entries.append(entry)
    table[slot] = Int32(clamping: entries.count)
  }

  // MARK: What is there

  /// The names, in order.
  package var names: [String] { entries.map(text) }

  /// The names and what they stand for, in order.
  package var pairs: [(name: String, value: Int)] { entries.map { (text($0), Int($0.value)) } }

  private func text(_ entry: Entry) -> String {
    let start = Int(entry.place & ~Entry.own)
    let bytes = entry.place & Entry.own != 0 ? own : file
    return String(decoding: bytes[start..<start + Int(entry.length)], as: UTF8.self)
  }

  // MARK: Finding

  package subscript(name: String) -> Int? { find(name)?.value }

  /// What a name stands for, and how many names were added before it.
  package func find(_ name: String) -> (value: Int, number: Int)? {
    // Safe: bytes have no padding.
    let bytes = unsafe name.utf8.span.bytes
    let number = Int(table[slot(of: bytes, Self.hash(bytes))]) - 1
    return number < 0 ? nil : (Int(entries[number].value), number)
  }

  /// What the name stands for that a part of a text is.
  package func value(of text: RawSpan, _ range: Range<Int>) -> Int? {
    let bytes = text.extracting(range)
    let number = Int(table[slot(of: bytes, Self.hash(bytes))]) &- 1
    return number < 0 ? nil : Int(entries[number].value)
  }

  /// Where the name stands or could be put.
  private func slot(of wanted: RawSpan, _ hash: UInt32) -> Int {
    let (table, entries) = (table.span, entries.span)
    let mask = table.count &- 1
    var slot = Int(hash) & mask
    while table[slot] > 0 {
      let entry = entries[Int(table[slot]) &- 1]
      if entry.hash == hash, Int(entry.length) == wanted.byteCount, isSame(entry, wanted) { break }
      slot = (slot &+ 1) & mask
    }
    return slot
  }

  /// Whether the bytes of an entry are those, of which there are as many.
  @inline(__always)
  private func isSame(_ entry: Entry, _ wanted: RawSpan) -> Bool {
    let start = Int(entry.place & ~Entry.own)
    let range = start..<start &+ Int(entry.length)
    // Safe: bytes have no padding.
    return entry.place & Entry.own != 0
      ? unsafe Self.isSame(own.span.bytes.extracting(range), wanted)
      : unsafe Self.isSame(file.span.bytes.extracting(range), wanted)
  }

  /// Eight bytes at a time, the last eight once more where they are not a whole word.
  private static func hash(_ bytes: RawSpan) -> UInt32 {
    let count = bytes.byteCount
    var hash = UInt64(truncatingIfNeeded: count)
    if count >= wordSize {
      var place = 0
      while place < count &- wordSize {
        hash = mixed(hash, bytes.word(at: place))
        place &+= wordSize
      }
      hash = mixed(hash, bytes.word(at: count &- wordSize))
    } else {
      for place in 0..<count { hash = mixed(hash, UInt64(bytes.byte(at: place))) }
    }
    return UInt32(truncatingIfNeeded: hash >> 20)
  }

  /// A hash with one more word in it. It is not keyed: searches by it end after a few steps in a table half full.
  @inline(__always)
  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* 0xff51_afd7_ed55_8ccd
    return product ^ (product >> 32)
  }

  private static func isSame(_ left: RawSpan, _ right: RawSpan) -> Bool {
    let count = left.byteCount
    guard count >= wordSize else {
      for place in 0..<count where left.byte(at: place) != right.byte(at: place) { return false }
      return true
    }
    var place = 0
    while place < count &- wordSize {
      if left.word(at: place) != right.word(at: place) { return false }
      place &+= wordSize
    }
    return left.word(at: count &- wordSize) == right.word(at: count &- wordSize)
  }
}

private let wordSize = 8

extension RawSpan {
  @inline(__always)
  fileprivate func byte(at offset: Int) -> UInt8 {
    // Safe: the call checks its bounds, and every bit pattern is a UInt8.
    unsafe unsafeLoad(fromByteOffset: offset, as: UInt8.self)
  }

  @inline(__always)
  fileprivate func word(at offset: Int) -> UInt64 {
    // Safe: the call checks its bounds, needs no alignment, and every bit pattern is a UInt64.
    unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }
}
