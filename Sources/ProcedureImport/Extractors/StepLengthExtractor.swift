/// `Bước 2: Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Sở Y tế thẩm định`, or the time right behind
/// the agency, `Bước 2: Sở Y tế trong thời gian 05 ngày làm việc …, có trách nhiệm`: how long the agency that does a step has
/// for it.
package enum StepLengthExtractor {
  package struct Reading: Hashable, Sendable {
    package let length: DurationText.Length
    /// Whether it runs from the receipt of the complete dossier, and not from the end of the step before.
    package let runsFromReceipt: Bool
  }

  /// The word behind `Bước` and its number.
  private static let firstWord = 2

  /// The length; nil unless it stands beside the agency and the step names no other.
  package static func read(_ step: StepExtractor.Step, among agencies: [String]) -> Reading? {
    read(step, among: StepActorExtractor.names(agencies))
  }

  static func read(_ step: StepExtractor.Step, among names: [StepActorExtractor.Name]) -> Reading? {
    let prose = Prose(Bullet.split(step.title).rest)
    guard let actor = StepActorExtractor.read(prose, among: names) else { return nil }
    let lengths = DurationText.found(in: prose)
    guard lengths.count == 1, let found = lengths.first,
      let end = end(of: found.words, beside: actor.words, prose),
      step.lines.allSatisfy({ DurationText.found(in: Prose($0)).isEmpty })
    else { return nil }
    return Reading(length: found.length, runsFromReceipt: isReceipt(prose, found.words.upperBound..<end))
  }

  /// The word at which what is said of the time ends; nil where it is not the agency's.
  private static func end(of time: Range<Int>, beside actor: Range<Int>, _ prose: Prose) -> Int? {
    if actor.lowerBound > firstWord {
      return time.lowerBound >= firstWord && time.upperBound <= actor.lowerBound ? actor.lowerBound : nil
    }
    guard let cue = prose.longest(of: StepActorCues.times, at: actor.upperBound),
      actor.upperBound + cue.hashes.count == time.lowerBound
    else { return nil }
    return prose.words.indices.dropFirst(time.upperBound - 1).first {
      prose.gap(after: $0).contains(0x2C) || prose.longest(of: StepActorCues.duties, at: $0 + 1) != nil
    }.map { $0 + 1 }
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
