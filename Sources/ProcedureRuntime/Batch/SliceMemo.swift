/// Stretches of bytes that were met before, each with a number, so that they need not be taken apart again.
///
/// It holds a bounded number of them in bounded memory. A stretch is the same only when every byte is.
struct SliceMemo {
  static let maximumCount = 1 << 14
  static let maximumBytes = 4 << 20
  /// The hash is not keyed: a hostile input may find many stretches for one place, and these are then not kept.
  private static let maximumSteps = 16

  private struct Entry {
    let hash: UInt64
    let start: Int32
    let length: Int32
  }

  private var entries: [Entry] = []
  /// Index into `entries` plus one, or 0 for free.
  private var table = Array(repeating: Int32(0), count: 2 * maximumCount)
  private(set) var pool: [UInt8] = []

  var isFull: Bool { entries.count >= SliceMemo.maximumCount || pool.count >= SliceMemo.maximumBytes }

  /// Where the bytes of a number stand in `pool`.
  @inline(__always)
  func range(of number: Int) -> Range<Int> {
    let entry = entries[number]
    return Int(entry.start)..<(Int(entry.start) &+ Int(entry.length))
  }

  /// The place behind the stretch with a number when it stands there.
  @inline(__always)
  func end(of number: Int, in bytes: RawSpan, at start: Int) -> Int? {
    let range = range(of: number)
    let own = unsafe pool.span.bytes
    return own.isSame(range, as: bytes, at: start) ? start &+ range.count : nil
  }

  /// The number of a stretch; nil for one that was not met.
  @inline(__always)
  func number(of bytes: RawSpan, _ range: Range<Int>, hash: UInt64) -> Int? {
    let table = table.span
    let entries = entries.span
    var place = Int(truncatingIfNeeded: hash >> 20) & (table.count &- 1)
    for _ in 0..<SliceMemo.maximumSteps {
      let number = Int(table[place]) &- 1
      guard number >= 0 else { return nil }
      let entry = entries[number]
      if entry.hash == hash, Int(entry.length) == range.count {
        let own = unsafe pool.span.bytes
        if bytes.isSame(range, as: own, at: Int(entry.start)) { return number }
      }
      place = (place &+ 1) & (table.count &- 1)
    }
    return nil
  }

  /// Keeps a stretch that was not met; nil when there is no room.
  mutating func remember(_ bytes: RawSpan, _ range: Range<Int>, hash: UInt64) -> Int? {
    guard !isFull else { return nil }
    var place = Int(truncatingIfNeeded: hash >> 20) & (table.count - 1)
    for _ in 0..<SliceMemo.maximumSteps {
      guard table[place] > 0 else {
        entries.append(
          Entry(hash: hash, start: Int32(clamping: pool.count), length: Int32(clamping: range.count)))
        table[place] = Int32(clamping: entries.count)
        // Safe: the range lies in the bytes. Words are read whole, so that there is something behind each.
        unsafe bytes.withUnsafeBytes { unsafe pool.append(contentsOf: $0[range]) }
        pool += ByteNames.padding
        return entries.count - 1
      }
      place = (place + 1) & (table.count - 1)
    }
    return nil
  }
}
