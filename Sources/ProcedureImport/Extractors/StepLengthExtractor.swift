/// `Bước 2: Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Sở Y tế thẩm định`: how long the agency that
/// does a step has for it.
package enum StepLengthExtractor {
  package struct Reading: Hashable, Sendable {
    package let length: DurationText.Length
    /// Whether it runs from the receipt of the complete dossier, and not from the end of the step before.
    package let runsFromReceipt: Bool
  }

  /// The word behind `Bước` and its number.
  private static let firstWord = 2

  /// The length; nil unless it stands before the agency and the step names no other.
  package static func read(_ step: StepExtractor.Step, among agencies: [String]) -> Reading? {
    read(step, among: StepActorExtractor.names(agencies))
  }

  static func read(_ step: StepExtractor.Step, among names: [StepActorExtractor.Name]) -> Reading? {
    let prose = Prose(Bullet.split(step.title).rest)
    guard let actor = StepActorExtractor.read(prose, among: names), actor.start > firstWord else { return nil }
    let lengths = DurationText.found(in: prose)
    guard lengths.count == 1, let found = lengths.first, found.words.lowerBound >= firstWord,
      found.words.upperBound <= actor.start,
      step.lines.allSatisfy({ DurationText.found(in: Prose($0)).isEmpty })
    else { return nil }
    return Reading(
      length: found.length, runsFromReceipt: isReceipt(prose, found.words.upperBound..<actor.start))
  }

  /// `kể từ ngày nhận đủ hồ sơ hợp lệ`, perhaps `theo quy định`, and nothing else.
  private static func isReceipt(_ prose: Prose, _ words: Range<Int>) -> Bool {
    guard let from = prose.longest(of: StepActorCues.goesOn, at: words.lowerBound),
      let receipt = prose.longest(of: StepActorCues.receipts, at: words.lowerBound + from.hashes.count)
    else { return false }
    let end = words.lowerBound + from.hashes.count + receipt.hashes.count
    let tail = prose.longest(of: StepActorCues.prescribed, at: end)?.hashes.count ?? 0
    return end + tail == words.upperBound
  }
}
