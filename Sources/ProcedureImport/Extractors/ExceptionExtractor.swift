/// `Giấy phép lao động còn thời hạn, trừ trường hợp bị mất`: when a paper is not owed.
package enum ExceptionExtractor {
  /// A longer exception is a rule.
  private static let wordsOfException = 60
  /// The shortest name that is left.
  private static let wordsOfPaper = 2

  /// The paper and the exception; nil unless the row names one paper, or papers of which one suffices, and says nothing
  /// else of which the exception could be.
  package static func read(_ name: String) -> (paper: String, exception: String)? { read(Prose(name)) }

  static func read(_ prose: Prose) -> (paper: String, exception: String)? {
    guard let cue = prose.firstIndex(of: ExceptionCues.heads), cue.index >= wordsOfPaper else { return nil }
    let start = cue.index + cue.phrase.hashes.count
    let end = DocumentGroupExtractor.withoutEnd(prose.text)
    let gap = prose.gap(after: cue.index - 1)
    let isInParentheses = gap.contains(UInt8(ascii: "("))
    guard 2...wordsOfException ~= prose.words.count - start, isInParentheses || gap.contains(UInt8(ascii: ",")),
      end.utf8.last == UInt8(ascii: ")") || !isInParentheses, Sentences.isOne(end),
      names(one: isInParentheses, before: cue.index, prose), !prose.contains(ExceptionCues.qualities),
      prose.longest(of: ExceptionCues.lastQualities, at: cue.index - 1) == nil
    else { return nil }
    let paper = DocumentGroupExtractor.withoutEnd(String(prose.slice(0..<cue.index)))
    let exception = String(prose.slice(start..<prose.words.count))
    let signs = Array("();:".utf8)
    guard !(paper + exception).utf8.contains(where: signs.contains), !Prose(exception).contains(Cues.conditionTails),
      !Prose(exception).contains(ExceptionCues.heads)
    else { return nil }
    return (paper, exception)
  }

  /// Whether the words before the exception name one paper; behind a comma also papers of which one suffices.
  private static func names(one isOnly: Bool, before end: Int, _ prose: Prose) -> Bool {
    guard prose.starts(with: Cues.paperStarts) != nil else { return false }
    return (1..<end).allSatisfy { index in
      guard prose.longest(of: Cues.paperStarts, at: index) != nil else { return true }
      let joins = prose.has(Cues.and, at: index - 1) || prose.gap(after: index - 1).contains(UInt8(ascii: ","))
      return !joins && !(isOnly && prose.has(Cues.or, at: index - 1))
    }
  }
}
