/// Where the lines of a text begin, and the only place where offsets become lines and columns.
///
/// Lines and columns start at 1. A column counts Unicode scalars without combining marks, which is what a person counts
/// in Vietnamese text; `utf16Column` counts what editors and code-scanning formats count. A byte order mark has no
/// column in either.
public struct LineTable: Sendable {
  private let starts: [UInt32]
  private let length: Int
  private let byteOrderMark: Int

  /// Finds the lines: each ends with LF, CR LF or CR.
  public init(_ bytes: [UInt8]) {
    precondition(bytes.count <= UInt32.max, "whoever reads files refuses a text beyond SourceText.maximumByteCount")
    var starts: [UInt32] = [0]
    // A line of a specification has some 50 bytes.
    starts.reserveCapacity(bytes.count / 32 + 1)
    let span = bytes.span
    var index = 0
    while index &+ ByteBlock.size <= span.count {
      let block = ByteBlock.load(span, at: index)
      let breaks = ByteBlock.words((block .== ByteBlock.all(0x0A)) .| (block .== ByteBlock.all(0x0D)))
      if breaks.x | breaks.y != 0 {
        Self.addLines(after: breaks.x, at: index, in: span, to: &starts)
        Self.addLines(after: breaks.y, at: index &+ ByteWord.size, in: span, to: &starts)
      }
      index &+= ByteBlock.size
    }
    while index < span.count {
      if span[index] == 0x0A || span[index] == 0x0D { Self.addLine(after: index, in: span, to: &starts) }
      index &+= 1
    }
    self.starts = starts
    self.length = bytes.count
    self.byteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Adds the lines that begin behind the marked bytes of a word.
  private static func addLines(after breaks: UInt64, at offset: Int, in bytes: Span<UInt8>, to starts: inout [UInt32]) {
    var rest = UInt64(littleEndian: breaks) & ByteWord.topBits
    while rest != 0 {
      addLine(after: offset &+ rest.trailingZeroBitCount &>> 3, in: bytes, to: &starts)
      rest &= rest &- 1
    }
  }

  /// Adds the line that begins behind a break; between the two halves of one none does.
  private static func addLine(after lineBreak: Int, in bytes: Span<UInt8>, to starts: inout [UInt32]) {
    let next = lineBreak &+ 1
    if bytes[lineBreak] == 0x0D, next < bytes.count, bytes[next] == 0x0A { return }
    starts.append(UInt32(next))
  }

  /// The number of lines: one more than there are line breaks.
  public var count: Int { starts.count }

  /// The line that holds `offset`, starting at 1.
  public func line(at offset: Int) -> Int {
    var line = 0
    var count = starts.count
    while count > 1 {
      let half = count &>> 1
      if Int(starts[line &+ half]) <= offset { line &+= half }
      count &-= half
    }
    return line + 1
  }

  /// The bytes of a line without its line break; empty beyond the end.
  public func range(ofLine line: Int, in bytes: [UInt8]) -> Range<Int> {
    guard line >= 1, line <= starts.count else { return length..<length }
    let start = Int(starts[line - 1])
    var end = line < starts.count ? Int(starts[line]) : length
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The column of `offset` in scalars without combining marks, starting at 1.
  public func column(at offset: Int, in bytes: [UInt8]) -> Int {
    1 + ScalarWidth.columns(in: bytes, range: lineBeginning(to: offset))
  }

  /// The column of `offset` in UTF-16 units, starting at 1.
  public func utf16Column(at offset: Int, in bytes: [UInt8]) -> Int {
    var units = 1
    for index in lineBeginning(to: offset) {
      let byte = bytes[index]
      if byte & 0xC0 != 0x80 { units += byte >= 0xF0 ? 2 : 1 }
    }
    return units
  }

  /// The bytes of a line before `offset`.
  private func lineBeginning(to offset: Int) -> Range<Int> {
    let end = max(0, min(offset, length))
    let lineStart = Int(starts[line(at: end) - 1])
    let start = lineStart == 0 ? byteOrderMark : lineStart
    return min(start, end)..<end
  }
}

/// How many columns of a monospaced line a text takes: its scalars without combining marks.
public enum ScalarWidth {
  /// The columns of a part of a text.
  public static func columns(in bytes: [UInt8], range: Range<Int>) -> Int { columns(in: bytes.span, range: range) }

  /// The columns of a whole text.
  public static func columns(in text: String) -> Int {
    let bytes = text.utf8.span
    return columns(in: bytes, range: 0..<bytes.count)
  }

  private static func columns(in bytes: Span<UInt8>, range: Range<Int>) -> Int {
    var columns = 0
    var index = range.lowerBound
    // Eight bytes at a time: those that begin a scalar, while none can begin a combining mark.
    while index &+ ByteWord.size <= range.upperBound {
      let word = ByteWord.load(bytes, at: index)
      if ByteWord.contains(0xCC, in: word & ~ByteWord.lowBits) { break }
      let further = word & ~(word &<< 1) & ByteWord.topBits
      // The sum of the eight bits, in the highest byte.
      columns &+= ByteWord.size &- Int(((further &>> 7) &* ByteWord.lowBits) &>> 56)
      index &+= ByteWord.size
    }
    while index < range.upperBound {
      let byte = bytes[index]
      if byte & 0xC0 != 0x80 {
        let isMark =
          index + 1 < bytes.count
          && (byte == 0xCC && bytes[index + 1] >= 0x80 || byte == 0xCD && bytes[index + 1] < 0xB0)
        if !isMark { columns += 1 }
      }
      index += 1
    }
    return columns
  }
}
