/// Texts that are expected in lines or written into answers, each with a number.
///
/// Each begins with a word of its own and is filled up with zeros, so that it is compared and copied eight bytes at a
/// time without a look at where it ends.
struct TextList: Sendable {
  private struct Text {
    /// The place of its first word.
    let start: UInt32
    let byteCount: UInt32
  }

  /// In memory they are the bytes of the texts.
  private var words: [UInt64] = []
  private var texts: [Text] = []

  init() {}

  init(_ texts: [String]) { self.init(texts.map { Array($0.utf8) }) }

  init(_ texts: [[UInt8]]) {
    for text in texts {
      let bytes = text + ByteNames.padding
      append(unsafe bytes.span.bytes, 0..<text.count)
    }
  }

  var count: Int { texts.count }
  /// How many bytes all texts have, and the zeros behind them.
  var byteCount: Int { words.count * ByteWord.size }

  /// How many bytes the texts of some numbers have.
  func byteCount(of numbers: Range<Int>) -> Int {
    var count = 0
    for number in numbers { count &+= Int(texts[number].byteCount) }
    return count
  }

  /// Adds a text; behind it there are eight more bytes.
  mutating func append(_ bytes: RawSpan, _ range: Range<Int>) {
    texts.append(Text(start: UInt32(clamping: words.count), byteCount: UInt32(clamping: range.count)))
    var offset = range.lowerBound
    while offset < range.upperBound {
      words.append((bytes.word(at: offset) & ByteWord.first(range.upperBound - offset)).littleEndian)
      offset += ByteWord.size
    }
  }

  /// The place of the first word of the text that will be added next.
  var nextStart: Int { words.count }

  /// The place behind a text when it stands there; nil when it does not, and so near to the end of the bytes that words
  /// cannot be compared.
  @inline(__always)
  func end(of number: Int, in bytes: RawSpan, at start: Int) -> Int? {
    let text = texts[number]
    let end = start &+ Int(text.byteCount)
    guard start >= 0, end <= bytes.byteCount &- ByteWord.size else { return nil }
    return isText(at: Int(text.start), start..<end, in: bytes) ? end : nil
  }

  /// Whether the text whose first word stands at a place, and which has as many bytes, is the same as some bytes behind
  /// which there are eight more.
  @inline(__always)
  func isText(at place: Int, _ range: Range<Int>, in bytes: RawSpan) -> Bool {
    let own = unsafe words.span.bytes
    let start = place &* ByteWord.size
    // Words end where the bytes of all texts do: the last one of each may be read whole.
    guard start >= 0, start &+ range.count <= own.byteCount, range.lowerBound >= 0,
      range.upperBound <= bytes.byteCount &- ByteWord.size
    else { return false }
    return bytes.isSameInside(range, as: own, at: start)
  }

  /// Copies a text, and up to seven zeros behind it; gives the place behind the text, where eight more bytes must follow.
  @inline(__always)
  func copy(_ number: Int, to target: inout MutableRawSpan, at start: Int) -> Int {
    let text = texts[number]
    return target.copyWords(
      unsafe words.span.bytes, from: Int(text.start) &* ByteWord.size, count: Int(text.byteCount), at: start)
  }
}
