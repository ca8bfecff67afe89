/// `Nộp trực tuyến trên Cổng dịch vụ công.` before a limit: it says the channel again, not when the limit holds.
enum LodgingText {
  /// A longer sentence says more.
  private static let longest = 60

  /// The text without the sentences at its beginning that say only how a dossier is lodged.
  static func rest(of text: String) -> String {
    var lines = PlainText.lines(text)[...]
    while let line = lines.first {
      let sentences = Sentences.split(line)
      let rest = sentences.drop { isLodging($0) }
      if rest.count == sentences.count { break }
      lines = rest.isEmpty ? lines.dropFirst() : [rest.joined(separator: " ")] + lines.dropFirst()
      if !rest.isEmpty { break }
    }
    return lines.joined(separator: "\n")
  }

  private static func isLodging(_ sentence: String) -> Bool {
    let prose = Prose(sentence)
    let start = prose.firstBehindBullet
    return prose.longest(of: Cues.lodgings, at: start) != nil && prose.words.count <= longest
      && !prose.contains(Cues.caseStarts) && DurationText.found(in: prose).isEmpty
      && !prose.bytes.contains(UInt8(ascii: ":"))
  }
}
