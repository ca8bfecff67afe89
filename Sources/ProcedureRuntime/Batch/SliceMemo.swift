/// Stretches of bytes that were met before, each with a number, so that they need not be taken apart again.
///
/// It holds a bounded number of them in bounded memory. A stretch is the same only when every byte is.
struct SliceMemo {
  /// What tells whether a stretch may be the one that is looked for, all in one place of memory.
  private struct Entry {
    var hash: UInt64 = 0
    /// Where its text begins.
    var start: UInt32 = 0
    var byteCount: UInt16 = 0
    /// The number plus one; 0 for a free place.
    var number: UInt16 = 0
  }

  static let maximumCount = 1 << 14
  static let maximumBytes = 4 << 20
  /// The hash is not keyed: a hostile input may find many stretches for one place, and these are then not kept.
  private static let maximumSteps = 16

  private let maximumBytes: Int
  private var texts = TextList()
  /// By hash; at most half of it is taken.
  private var table = Array(repeating: Entry(), count: 1 << 8)

  /// Keeps at most so many bytes.
  init(maximumBytes: Int = SliceMemo.maximumBytes) { self.maximumBytes = maximumBytes }

  var count: Int { texts.count }
  var byteCount: Int { texts.byteCount }
  var isFull: Bool { texts.count >= SliceMemo.maximumCount || byteCount >= maximumBytes }

  /// The place behind the stretch with a number when it stands there.
  @inline(__always)
  func end(of number: Int, in bytes: RawSpan, at start: Int) -> Int? { texts.end(of: number, in: bytes, at: start) }

  /// The number of a stretch; nil for one that was not met.
  @inline(__always)
  func number(of bytes: RawSpan, _ range: Range<Int>, hash: UInt64) -> Int? {
    let table = table.span
    var place = Int(truncatingIfNeeded: hash >> 20) & (table.count &- 1)
    for _ in 0..<SliceMemo.maximumSteps {
      let entry = table[place]
      guard entry.number > 0 else { return nil }
      if entry.hash == hash, Int(entry.byteCount) == range.count,
        texts.isText(at: Int(entry.start), range, in: bytes)
      {
        return Int(entry.number) &- 1
      }
      place = (place &+ 1) & (table.count &- 1)
    }
    return nil
  }

  /// Keeps a stretch that was not met, behind which there are eight more bytes; nil when there is no room.
  mutating func remember(_ bytes: RawSpan, _ range: Range<Int>, hash: UInt64) -> Int? {
    guard !isFull, range.count <= Int(UInt16.max) else { return nil }
    if texts.count * 2 >= table.count { grow() }
    let number = texts.count
    let entry = Entry(
      hash: hash, start: UInt32(clamping: texts.nextStart), byteCount: UInt16(range.count),
      number: UInt16(number + 1))
    guard put(entry) else { return nil }
    texts.append(bytes, range)
    return number
  }

  /// False when there is no free place near its own.
  private mutating func put(_ entry: Entry) -> Bool {
    var place = Int(truncatingIfNeeded: entry.hash >> 20) & (table.count - 1)
    for _ in 0..<SliceMemo.maximumSteps {
      guard table[place].number > 0 else {
        table[place] = entry
        return true
      }
      place = (place + 1) & (table.count - 1)
    }
    return false
  }

  /// A stretch that finds no place in the larger table is not found any more, as if it had not been kept.
  private mutating func grow() {
    let old = table
    table = Array(repeating: Entry(), count: old.count * 2)
    for entry in old where entry.number > 0 { _ = put(entry) }
  }
}
