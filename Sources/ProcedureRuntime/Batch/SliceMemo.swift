/// Stretches of bytes that were met before, each with a number, so that they need not be taken apart again.
///
/// It holds a bounded number of them in bounded memory. A stretch is the same only when every byte is.
struct SliceMemo {
  static let maximumCount = 1 << 14
  static let maximumBytes = 4 << 20
  /// The hash is not keyed: a hostile input may find many stretches for one place, and these are then not kept.
  private static let maximumSteps = 16

  private let maximumBytes: Int
  private var texts = TextList()
  /// For each of `texts`.
  private var hashes: [UInt64] = []
  /// Index into `texts` plus one, or 0 for free.
  private var table = Array(repeating: Int32(0), count: 2 * maximumCount)

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
      let number = Int(table[place]) &- 1
      guard number >= 0 else { return nil }
      if hashes[number] == hash, texts.end(of: number, in: bytes, at: range.lowerBound) == range.upperBound {
        return number
      }
      place = (place &+ 1) & (table.count &- 1)
    }
    return nil
  }

  /// Keeps a stretch that was not met, behind which there are eight more bytes; nil when there is no room.
  mutating func remember(_ bytes: RawSpan, _ range: Range<Int>, hash: UInt64) -> Int? {
    guard !isFull else { return nil }
    var place = Int(truncatingIfNeeded: hash >> 20) & (table.count - 1)
    for _ in 0..<SliceMemo.maximumSteps {
      guard table[place] > 0 else {
        texts.append(bytes, range)
        hashes.append(hash)
        table[place] = Int32(clamping: texts.count)
        return texts.count - 1
      }
      place = (place + 1) & (table.count - 1)
    }
    return nil
  }
}
