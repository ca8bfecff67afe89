/// How many papers a row lists: `- Đơn …; - Bản sao …`. A row of the database is one line, so the marks of its list stand
/// behind the signs that end the items.
enum DocumentsInRow {
  private static let itemEnds = Set(".;:".utf8)

  /// The items that begin with a mark and the name of a paper.
  static func count(_ name: String) -> Int {
    let bytes = Array(name.utf8)
    var count = isPaper(name[...]) ? 1 : 0
    var index = 0
    while index < bytes.count {
      defer { index += 1 }
      guard itemEnds.contains(bytes[index]) else { continue }
      var start = index + 1
      while start < bytes.count, bytes[start] == 0x20 { start += 1 }
      if isPaper(Substring(name.utf8.dropFirst(start))) { count += 1 }
    }
    return count
  }

  private static func isPaper(_ text: Substring) -> Bool {
    let beginning = String(Substring(text.utf8.prefix(longestBeginning)))
    let (kind, rest) = Bullet.split(beginning)
    return kind != nil && Prose(rest).starts(with: Cues.paperStarts) != nil
  }

  /// Room for a mark and the name of a kind of paper.
  private static let longestBeginning = 48
}
