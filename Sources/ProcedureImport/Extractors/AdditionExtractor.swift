/// `đối với các xã miền núi … được tăng thêm 10 ngày`: a longer limit for an area.
package enum AdditionExtractor {
  package struct Addition: Hashable, Sendable {
    package let length: DurationText.Length
    /// Where it applies, in the record's words.
    package let area: String
  }

  private static let longestArea = 80

  package static func read(_ text: String) -> [Addition] {
    var additions: [Addition] = []
    for line in PlainText.lines(text) {
      for sentence in Sentences.split(line, atSemicolons: false) {
        guard let addition = addition(in: Prose(sentence)), !additions.contains(addition) else { continue }
        additions.append(addition)
      }
    }
    return additions
  }

  /// The text without its additions: what says the ordinary limit.
  static func rest(of text: String) -> String {
    guard Prose(text).contains(Cues.longerBy) else { return text }
    let lines = PlainText.lines(text).map { line in
      Sentences.split(line, atSemicolons: false).map(withoutAddition).filter { !$0.isEmpty }.joined(separator: " ")
    }
    return lines.joined(separator: "\n")
  }

  /// What stands before the addition where no point divides the two: `Không quá 10 ngày làm việc Đối với các xã …`.
  private static func withoutAddition(_ sentence: String) -> String {
    let prose = Prose(sentence)
    guard addition(in: prose) != nil, let start = prose.firstIndex(of: starts) else { return sentence }
    return String(prose.head(before: start.index))
  }

  private static let starts: Phrases = ["đối với", "tại"]

  private static func addition(in prose: Prose) -> Addition? {
    guard let more = prose.firstIndex(of: Cues.longerBy) else { return nil }
    let lengths = DurationText.found(in: prose).filter { $0.words.lowerBound >= more.index }
    guard lengths.count == 1, let length = lengths.first,
      length.words.lowerBound - (more.index + more.phrase.hashes.count) <= 2
    else { return nil }
    guard let start = prose.firstIndex(of: starts), start.index < more.index else { return nil }
    let from = start.index + start.phrase.hashes.count
    guard let then = prose.firstIndex(of: [Cues.then, "thời gian", "thời hạn"], from: from), then.index < more.index,
      then.index - from <= longestArea, then.index > from
    else { return nil }
    let area = prose.slice(from..<then.index)
    guard Prose(String(area)).contains(Cues.areas) else { return nil }
    return Addition(length: length.length, area: String(area))
  }
}
