/// A text that is expected in lines, with its first bytes as two words: most such texts are no longer.
struct ExpectedText: Sendable {
  /// Texts of more bytes than this are compared with a `TextList`.
  static let shortCount = 2 * ByteWord.size

  private let first: UInt64
  private let second: UInt64
  /// Which bytes of the words belong to the text.
  private let firstMask: UInt64
  private let secondMask: UInt64
  let byteCount: Int32

  init(_ text: String) {
    let bytes = Array(text.utf8) + Array(repeating: 0, count: ExpectedText.shortCount)
    let count = text.utf8.count
    byteCount = Int32(clamping: count)
    firstMask = ByteWord.first(count)
    secondMask = ByteWord.first(max(count - ByteWord.size, 0))
    first = unsafe bytes.span.bytes.word(at: 0) & firstMask
    second = unsafe bytes.span.bytes.word(at: ByteWord.size) & secondMask
  }

  /// Whether the text, or its first words, stand there.
  @inline(__always)
  func begins(in bytes: RawSpan, at start: Int) -> Bool {
    guard start >= 0, start &+ ExpectedText.shortCount <= bytes.byteCount else { return false }
    let difference = (bytes.wordInside(at: start) ^ first) & firstMask
    return difference | (bytes.wordInside(at: start &+ ByteWord.size) ^ second) & secondMask == 0
  }
}
