/// `Trường hợp hồ sơ chưa đầy đủ, trong thời hạn 03 ngày làm việc kể từ ngày nhận hồ sơ, … yêu cầu bổ sung`: how soon the
/// office asks for what a dossier lacks.
package enum SupplementExtractor {
  /// Words between the beginning of a count and the receipt from which it runs.
  private static let wordsToReceipt = 5
  /// Words between the request and what it asks for; more belong to another clause.
  private static let wordsToMending = 40

  /// The time; nil where the texts give none, or several.
  package static func read(_ texts: [String]) -> DurationText.Length? { read(texts.map(Prose.init)) }

  static func read(_ texts: [Prose]) -> DurationText.Length? {
    var found: [DurationText.Length] = []
    for text in texts {
      var next = 0
      // Most lines hold none of the cues: only those that do are taken apart.
      while let cue = text.firstIndex(of: SupplementCues.incomplete, from: next) {
        let line = text.line(around: cue.index)
        let sentences = Sentences.split(String(decoding: text.bytes[line], as: UTF8.self))
        for (index, sentence) in sentences.enumerated() {
          let prose = Prose(sentence)
          guard let length = length(in: prose) ?? checkedWithin(prose, behind: sentences[..<index].last),
            !found.contains(length)
          else { continue }
          found.append(length)
        }
        next = text.words[cue.index...].firstIndex { $0.start >= line.upperBound } ?? text.words.count
      }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// Whether a text speaks of a dossier that lacks something and is to be mended, whatever can be read of it.
  static func isNamed(in text: Prose) -> Bool {
    text.contains(SupplementCues.incomplete) && text.contains(SupplementCues.mends)
      && text.contains(SupplementCues.bounds)
  }

  /// `Trong thời hạn 03 ngày làm việc …, cơ quan kiểm tra hồ sơ; trường hợp hồ sơ chưa đầy đủ thì thông báo …`: the time
  /// for checking stands in the clause before.
  private static func checkedWithin(_ prose: Prose, behind before: String?) -> DurationText.Length? {
    guard let before, before.utf8.last == UInt8(ascii: ";"), prose.starts(with: Cues.conditionStarts) != nil,
      prose.contains(SupplementCues.incomplete), DurationText.found(in: prose).isEmpty,
      Prose(before).contains(SupplementCues.checks)
    else { return nil }
    return length(in: Prose(before + " " + prose.text))
  }

  private static func length(in prose: Prose) -> DurationText.Length? {
    guard prose.contains(SupplementCues.incomplete), prose.contains(SupplementCues.dossier),
      !prose.contains(SupplementCues.others)
    else { return nil }
    let lengths = DurationText.found(in: prose)
    guard lengths.count == 1, let length = lengths.first, isBounded(length, prose) else { return nil }
    switch length.length.unit {
    case .workingDay, .day, .workingHour, .hour: break
    case .month, .year, .week, .minute: return nil
    }
    let receipt = receipt(behind: length.words.upperBound, prose)
    guard receipt != .other else { return nil }
    let asksBehind = asks(in: length.words.upperBound..<prose.words.count, prose)
    let asksBefore = receipt == .dossier && asks(in: 0..<length.words.lowerBound, prose)
    return asksBehind || asksBefore ? length.length : nil
  }

  /// `trong thời hạn`, `chậm nhất` right before the length.
  private static func isBounded(_ length: DurationText.Found, _ prose: Prose) -> Bool {
    SupplementCues.bounds.all.contains { prose.has($0, at: length.words.lowerBound - $0.hashes.count) }
  }

  private enum Receipt {
    case none, dossier, other
  }

  /// From when the length counts.
  private static func receipt(behind end: Int, _ prose: Prose) -> Receipt {
    guard let counted = prose.longest(of: SupplementCues.counted, at: end) else { return .none }
    let start = end + counted.hashes.count
    guard let receipt = prose.firstIndex(of: SupplementCues.receipt, from: start),
      // What lacks nothing is decided, not mended.
      !prose.has(SupplementCues.valid, at: receipt.index + receipt.phrase.hashes.count)
    else { return .other }
    return receipt.index - start <= wordsToReceipt ? .dossier : .other
  }

  /// Whether a request stands in a part of the sentence, and behind it what is to be mended.
  private static func asks(in part: Range<Int>, _ prose: Prose) -> Bool {
    guard let request = prose.firstIndex(of: SupplementCues.requests, from: part.lowerBound),
      request.index < part.upperBound,
      let mending = prose.firstIndex(of: SupplementCues.mends, from: request.index + request.phrase.hashes.count)
    else { return false }
    return mending.index < part.upperBound && mending.index - request.index <= wordsToMending
  }
}
