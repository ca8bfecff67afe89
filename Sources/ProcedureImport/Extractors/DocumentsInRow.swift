import ProcedureText

/// How many papers a row lists: `- Đơn …; - Bản sao …`. A row of the database is one line, so the marks of its list stand
/// behind the signs that end the items.
enum DocumentsInRow {
  /// The items that begin with a mark and the name of a paper.
  static func count(_ name: String) -> Int {
    let bytes = name.utf8.span
    var count = isPaper(bytes, from: 0) ? 1 : 0
    // The points inside the first mark end no item: `b.1.2) Giấy …`.
    let first = Bullet.mark(in: bytes, from: 0)?.end ?? 0
    var index = first
    while index < bytes.count {
      // Most words of eight bytes end nothing.
      if index + ByteWord.size <= bytes.count, !holdsItemEnd(ByteWord.load(bytes, at: index)) {
        index += ByteWord.size
        continue
      }
      index += 1
      guard isItemEnd(bytes[index - 1]) else { continue }
      var start = index
      while start < bytes.count, bytes[start] == 0x20 { start += 1 }
      if isPaper(bytes, from: start) { count += 1 }
    }
    return count
  }

  private static func holdsItemEnd(_ word: UInt64) -> Bool {
    ByteWord.matches(of: 0x2E, in: word) | ByteWord.matches(of: 0x3B, in: word) | ByteWord.matches(of: 0x3A, in: word)
      != 0
  }

  /// A point, a semicolon or a colon.
  private static func isItemEnd(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x3B || byte == 0x3A }

  private static func isPaper(_ bytes: Span<UInt8>, from start: Int) -> Bool {
    guard let mark = Bullet.mark(in: bytes, from: start) else { return false }
    let end = min(start + longestBeginning, bytes.count)
    guard mark.end < end else { return false }
    let words = ProseWords.words(of: bytes.extracting(mark.end..<end))
    return Cues.paperStarts.longest(in: words, at: 0) != nil
  }

  /// Room for a mark and the name of a kind of paper.
  private static let longestBeginning = 48
}
