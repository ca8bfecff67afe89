import ProcedureDiagnostics

/// A way of writing that people bring along from decisions and forms, where the notation says it otherwise.
///
/// The parser looks for one where it cannot go on, so that the finding says what to write for what was meant. A habit is
/// never accepted in silence: what means the same beyond doubt is an alias in `KeywordTable`.
struct Habit: Sendable {
  /// Where it is met.
  enum Position: Sendable {
    /// At the beginning of a line that starts no statement of these blocks.
    case line(in: [BlockKind])
    /// In a statement that begins with one of these words; with none of them, in any item of a block.
    case behind([Keyword])
    case item(of: BlockKind)
  }

  let position: Position
  /// How it begins, words and signs apart; `#` is any number, and no words at all are any words.
  let phrases: [String]
  /// The word that stands before it, where that tells the habit from another one.
  let wordBefore: String?
  /// What to write.
  let advice: Bilingual
  /// What stands in its place, where that is all there is to do.
  let replacement: String?

  init(
    _ position: Position, _ phrases: [String], _ advice: Bilingual, behindWord wordBefore: String? = nil,
    replacement: String? = nil
  ) {
    self.position = position
    self.phrases = phrases
    self.wordBefore = wordBefore
    self.advice = advice
    self.replacement = replacement
  }

  /// Whether it is met in a statement of a block that begins with a head.
  func isMet(in kind: BlockKind, behind head: Keyword?) -> Bool {
    switch position {
    case .line: false
    case .behind(let heads): head.map(heads.contains) ?? false
    case .item(let block): block == kind
    }
  }

  /// Whether it is met at the beginning of a line of a block.
  func isMet(atLineOf kind: BlockKind) -> Bool {
    guard case .line(let blocks) = position else { return false }
    return blocks.contains(kind)
  }
}
