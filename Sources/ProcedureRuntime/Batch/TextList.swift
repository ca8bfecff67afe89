/// Texts that are expected in lines, each with a number.
struct TextList: Sendable {
  private let pool: [UInt8]
  private let ranges: [Range<Int>]

  init(_ texts: [String]) {
    var pool: [UInt8] = []
    ranges = texts.map { text in
      let start = pool.count
      pool += Array(text.utf8)
      return start..<pool.count
    }
    self.pool = pool + ByteNames.padding
  }

  var count: Int { ranges.count }

  /// The place behind a text when it stands there; nil when it does not, and so near to the end of the bytes that words
  /// cannot be compared.
  @inline(__always)
  func end(of number: Int, in bytes: RawSpan, at start: Int) -> Int? {
    let range = ranges[number]
    let own = unsafe pool.span.bytes
    return own.isSame(range, as: bytes, at: start) ? start &+ range.count : nil
  }
}
