/// Names that were met before, as what they stand for: those of at most fifteen bytes, which are compared as two words.
///
/// Only what was found by all its bytes is kept, so that a name here is the same name there. Each hash has two places
/// beside each other, and a new name drives out the older one, so that no input makes it grow.
struct ShortNames {
  private struct Entry {
    var first: UInt64 = 0
    var second: UInt64 = 0
    /// How many bytes the name has, and of which list it is; 0 for a free place.
    var kind: UInt32 = 0
    var value: Int32 = 0
  }

  /// A short name in quotes as it stands in a line.
  private struct Text {
    let first: UInt64
    let second: UInt64
    let count: Int

    /// Nil when no quotes stand there, so near to each other.
    @inline(__always)
    init?(_ bytes: RawSpan, at start: Int) {
      guard start >= 0, start &+ 1 &+ 2 &* ByteWord.size <= bytes.byteCount, bytes.byte(at: start) == UInt8(ascii: "\"")
      else { return nil }
      let quotes = ByteWord.all(UInt8(ascii: "\""))
      let first = bytes.wordInside(at: start &+ 1)
      let marks = ByteWord.zeros(first ^ quotes) & ByteWord.topBits
      if marks != 0 {
        count = ByteWord.firstMark(marks)
        self.first = first & ByteWord.before(marks)
        second = 0
        return
      }
      let second = bytes.wordInside(at: start &+ 1 &+ ByteWord.size)
      let laterMarks = ByteWord.zeros(second ^ quotes) & ByteWord.topBits
      guard laterMarks != 0 else { return nil }
      let rest = ByteWord.firstMark(laterMarks)
      count = ByteWord.size &+ rest
      self.first = first
      self.second = second & ByteWord.before(laterMarks)
    }

    @inline(__always)
    func kind(_ list: Int) -> UInt32 { UInt32(truncatingIfNeeded: list &+ 1) << 8 | UInt32(truncatingIfNeeded: count) }

    @inline(__always)
    func place(_ list: Int) -> Int {
      // Names mostly differ in their last bytes alone: all bits of both words must have a say in the place.
      let hash = ByteWord.mixed(UInt64(truncatingIfNeeded: list), first, second)
      return Int(truncatingIfNeeded: hash >> 20) & (ShortNames.count &- 1)
    }
  }

  private static let count = 1024

  private var entries = Array(repeating: Entry(), count: count)

  /// What the name that stands there means, if it is known; the cursor then stands behind it.
  @inline(__always)
  func value(in list: Int, _ bytes: RawSpan, _ cursor: inout JSONCursor) -> Int? {
    guard let text = Text(bytes, at: cursor.position) else { return nil }
    let entries = entries.span
    let place = text.place(list)
    let kind = text.kind(list)
    var entry = entries[place]
    if entry.first != text.first || entry.second != text.second || entry.kind != kind {
      entry = entries[place ^ 1]
      guard entry.first == text.first, entry.second == text.second, entry.kind == kind else { return nil }
    }
    cursor.position &+= text.count &+ 2
    return Int(entry.value)
  }

  /// Keeps what the name that stands there means, if it is short.
  mutating func remember(_ value: Int, in list: Int, _ bytes: RawSpan, at start: Int) {
    guard let text = Text(bytes, at: start) else { return }
    let place = text.place(list)
    entries[place ^ 1] = entries[place]
    entries[place] = Entry(
      first: text.first, second: text.second, kind: text.kind(list), value: Int32(clamping: value))
  }
}
