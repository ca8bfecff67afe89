/// `không tính thời gian …`: time that does not count, in the record's words.
package enum ExclusionExtractor {
  private static let longest = 60

  package static func read(_ text: String) -> [String] {
    var found: [String] = []
    for line in PlainText.lines(text) {
      for sentence in Sentences.split(line) {
        let prose = Prose(sentence)
        if let what = subject(of: prose) {
          if !found.contains(what) { found.append(what) }
          continue
        }
        guard let cue = prose.firstIndex(of: Cues.notCounted) else { continue }
        // The words `thời gian` belong to what is named.
        let start = cue.index + cue.phrase.hashes.count - 2
        var end = start + 2
        while end < prose.words.count, !isEnd(prose.gap(after: end - 1)),
          prose.longest(of: Cues.conditionTails, at: end) == nil
        {
          end += 1
        }
        // A list that goes on in the next lines is not one item.
        guard end - start > 2, end - start <= longest, !prose.gap(after: end - 1).contains(0x3A) else { continue }
        let what = String(prose.slice(start..<end))
        if !found.contains(what) { found.append(what) }
      }
    }
    return found
  }

  /// `Thời gian … không tính vào thời hạn`: what begins the sentence or stands behind a sign.
  private static func subject(of prose: Prose) -> String? {
    guard let cue = prose.firstIndex(of: Cues.notCountedInto), let time = prose.firstIndex(of: Cues.time),
      time.index < cue.index, cue.index - time.index <= longest, cue.index - time.index > 2
    else { return nil }
    let before = time.index == 0 ? prose.opening : prose.gap(after: time.index - 1)
    let begins = time.index == 0 || before.contains { $0 == 0x28 || $0 == 0x2C || $0 == 0x3A }
    let what = prose.slice(time.index..<cue.index)
    // A sentence of its own, or a list of times, is no single one.
    guard begins, !what.utf8.contains(where: { $0 == 0x3A || $0 == 0x28 || $0 == 0x29 }) else { return nil }
    return String(what)
  }

  private static func isEnd(_ gap: ArraySlice<UInt8>) -> Bool {
    gap.contains(0x29) || gap.contains(0x28) || gap.contains(0x3B) || gap.contains(0x3A)
      || gap.first == 0x2E && gap.count > 1
  }
}
