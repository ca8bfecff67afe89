/// `trường hợp phức tạp thì thời hạn được kéo dài thêm không quá 02 ngày`: by how much a limit may be extended.
package enum ExtensionExtractor {
  package struct Extension: Hashable, Sendable {
    package let length: DurationText.Length
    /// When it may be, in the record's words.
    package let condition: String?
    package let isOnce: Bool
    /// Whether the applicant may agree in writing to more.
    package let orByAgreement: Bool
  }

  private static let wordsOfCondition = 1...60

  package static func read(_ text: String) -> [Extension] {
    var found: [Extension] = []
    for line in PlainText.lines(text) {
      for sentence in Sentences.split(line) {
        guard let more = more(in: Prose(sentence)), !found.contains(more) else { continue }
        found.append(more)
      }
    }
    return found
  }

  private static func more(in prose: Prose) -> Extension? {
    let lengths = DurationText.found(in: prose)
    guard let head = head(before: lengths, prose),
      let length = lengths.first(where: { $0.words.lowerBound >= head.end })
    else { return nil }
    let isOnce = prose.firstIndex(of: ExtensionCues.once, from: head.start).map { $0.index < length.words.lowerBound }
    let end = length.words.upperBound
    let byAgreement = prose.longest(of: ExtensionCues.agreement, at: end)
    guard byAgreement != nil || isLast(end, prose) else { return nil }
    return Extension(
      length: length.length, condition: condition(prose, before: head.start, behind: end), isOnce: isOnce ?? false,
      orByAgreement: byAgreement != nil)
  }

  /// The words of an extension right before a length: from `kéo dài thêm` to the length nothing else is said.
  private static func head(before lengths: [DurationText.Found], _ prose: Prose) -> (start: Int, end: Int)? {
    var from = 0
    while let cue = prose.firstIndex(of: ExtensionCues.heads, from: from) {
      var end = cue.index + cue.phrase.hashes.count
      var isBounded = ExtensionCues.more.all.contains { prose.has($0, at: cue.index) }
      while let filler = prose.longest(of: ExtensionCues.fillers, at: end) {
        isBounded = isBounded || ExtensionCues.bounds.all.contains { prose.has($0, at: end) }
        end += filler.hashes.count
      }
      if isBounded, lengths.contains(where: { $0.words.lowerBound == end }) { return (cue.index, end) }
      from = cue.index + 1
    }
    return nil
  }

  /// Whether nothing behind the length makes it another: a day from which the whole counts, somebody else's time, or more.
  private static func isLast(_ end: Int, _ prose: Prose) -> Bool {
    let gap = prose.gap(after: end - 1)
    if end >= prose.words.count || gap.contains(where: { $0 == 0x29 || $0 == 0x3B || $0 == 0x2B }) { return true }
    return prose.longest(of: Cues.caseStarts, at: end) != nil
  }

  /// `Đối với dự án phức tạp, thời hạn … ` before it, or `… đối với vụ việc phức tạp` behind it.
  private static func condition(_ prose: Prose, before start: Int, behind end: Int) -> String? {
    if prose.longest(of: Cues.caseStarts, at: end) != nil {
      return DocumentGroupExtractor.withoutEnd(String(prose.tail(from: end)))
    }
    guard let opening = prose.firstIndex(of: Cues.conditionStarts), opening.index < start else { return nil }
    let words = opening.index..<start
    let then = words.last { prose.has(Cues.then, at: $0) }
    let comma = words.last { prose.gap(after: $0).contains(0x2C) && limit(in: prose, at: $0 + 1) }.map { $0 + 1 }
    guard let close = then ?? comma, wordsOfCondition.contains(close - opening.index) else { return nil }
    return DocumentGroupExtractor.withoutEnd(String(prose.slice(opening.index..<close)))
  }

  private static func limit(in prose: Prose, at index: Int) -> Bool {
    prose.longest(of: ExtensionCues.limits, at: index) != nil
  }
}
