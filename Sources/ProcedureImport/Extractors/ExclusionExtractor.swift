/// `không tính thời gian …`: time that does not count, in the record's words.
package enum ExclusionExtractor {
  private static let longest = 60

  package static func read(_ text: String) -> [String] {
    var found: [String] = []
    for line in PlainText.lines(text) {
      for sentence in Sentences.split(line) {
        let prose = Prose(sentence)
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

  private static func isEnd(_ gap: ArraySlice<UInt8>) -> Bool {
    gap.contains(0x29) || gap.contains(0x28) || gap.contains(0x3B) || gap.contains(0x3A)
      || gap.first == 0x2E && gap.count > 1
  }
}
