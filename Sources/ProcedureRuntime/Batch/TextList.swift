/// Texts that are expected in lines or written into answers, each with a number.
///
/// Each begins with a word of its own and is filled up with zeros, so that it is compared and copied eight bytes at a
/// time without a look at where it ends.
struct TextList: Sendable {
  private struct Text {
    /// The place of its first word.
    let start: Int
    let byteCount: Int
  }

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
    for number in numbers { count &+= texts[number].byteCount }
    return count
  }

  /// Adds a text; behind it there are eight more bytes.
  mutating func append(_ bytes: RawSpan, _ range: Range<Int>) {
    texts.append(Text(start: words.count, byteCount: range.count))
    var offset = range.lowerBound
    while offset < range.upperBound {
      words.append(bytes.word(at: offset) & ByteWord.first(range.upperBound - offset))
      offset += ByteWord.size
    }
  }

  /// The place behind a text when it stands there; nil when it does not, and so near to the end of the bytes that words
  /// cannot be compared.
  @inline(__always)
  func end(of number: Int, in bytes: RawSpan, at start: Int) -> Int? {
    let text = texts[number]
    let end = start &+ text.byteCount
    guard start >= 0, end <= bytes.byteCount &- ByteWord.size else { return nil }
    let words = words.span
    var place = text.start
    var offset = start
    while offset &+ ByteWord.size <= end {
      if bytes.wordInside(at: offset) != words[place] { return nil }
      place &+= 1
      offset &+= ByteWord.size
    }
    guard offset < end else { return end }
    let rest = bytes.wordInside(at: offset) & ByteWord.first(end &- offset)
    return rest == words[place] ? end : nil
  }

  /// Copies a text, and up to seven zeros behind it; gives the place behind the text.
  @inline(__always)
  func copy(_ number: Int, to target: inout MutableRawSpan, at start: Int) -> Int {
    let text = texts[number]
    let words = words.span
    var place = text.start
    var offset = start
    let end = start &+ text.byteCount
    while offset < end {
      target.store(words[place], at: offset)
      place &+= 1
      offset &+= ByteWord.size
    }
    return end
  }
}
