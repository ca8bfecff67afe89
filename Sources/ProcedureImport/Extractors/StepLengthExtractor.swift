/// `Bước 2: Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Sở Y tế thẩm định`, or the time right behind
/// the agency, `Bước 2: Sở Y tế trong thời gian 05 ngày làm việc …, có trách nhiệm`: how long the agency that does a step has
/// for it. Below a title such as `Bước 2: Thẩm định hồ sơ` the first line may begin so.
package enum StepLengthExtractor {
  package struct Reading: Hashable, Sendable {
    package let length: DurationText.Length
    /// Whether it runs from the receipt of the complete dossier, and not from the end of the step before.
    package let runsFromReceipt: Bool
  }

  /// The word behind `Bước` and its number.
  private static let firstWord = 2
  /// From the beginning of a case to what says that something is missing.
  private static let wordsOfCase = 9
  /// Between a time and the office that has it.
  private static let wordsToOffice = 60

  /// The length; nil unless it stands beside the agency and the step names no other.
  package static func read(_ step: StepExtractor.Step, among agencies: [String]) -> Reading? {
    read(step, among: StepActorExtractor.names(agencies))
  }

  static func read(_ step: StepExtractor.Step, among names: [StepActorExtractor.Name]) -> Reading? {
    let title = Prose(Bullet.split(step.title).rest)
    let lengths = DurationText.found(in: title)
    if lengths.isEmpty { return read(below: title, step.lines, among: names) }
    guard lengths.count == 1, let found = lengths.first, holdNoLength(step.lines) else { return nil }
    if let actor = StepActorExtractor.read(title, among: names),
      let end = end(of: found.words, beside: actor.words, title)
    {
      return reading(found, until: end, title)
    }
    // `Bước 2: Thẩm định: Trong thời hạn …`
    let isNumbered = title.has(Cues.step, at: 0) && title.number(at: 1) != nil
    let start = title.words.indices.prefix(found.words.lowerBound).last { title.gap(after: $0).contains(0x3A) }
    return begins(title, at: start.map { $0 + 1 } ?? (isNumbered ? firstWord : 0), found, among: names)
  }

  /// What the first line below a title says that names neither a time nor a case.
  private static func read(
    below title: Prose, _ lines: [String], among names: [StepActorExtractor.Name]
  ) -> Reading? {
    // What ends with a point is a sentence, and says something else that is done.
    guard let first = lines.first, title.bytes.last != UInt8(ascii: "."),
      title.firstIndex(of: CaseLimitCues.starts) == nil
    else { return nil }
    let line = Prose(first).behindBullet
    let lengths = DurationText.found(in: line)
    guard lengths.count == 1, holdNoLength(lines.dropFirst()), !isOneOfSeveral(first, lines.dropFirst()) else {
      return nil
    }
    return begins(line, at: 0, lengths[0], among: names)
  }

  /// Whether a line is the first of a list of duties: others with a mark follow that tell no case.
  private static func isOneOfSeveral(_ first: String, _ others: some Sequence<String>) -> Bool {
    guard let kind = Bullet.split(first).kind else { return false }
    return others.contains { line in
      let (other, rest) = Bullet.split(line)
      return other == kind && Prose(rest).starts(with: Cues.conditionStarts) == nil
    }
  }

  private static func holdNoLength(_ lines: some Sequence<String>) -> Bool {
    lines.allSatisfy { DurationText.found(in: Prose($0)).isEmpty }
  }

  private static func reading(_ found: DurationText.Found, until end: Int, _ prose: Prose) -> Reading? {
    let words = found.words.upperBound..<end
    guard !startsLater(prose, words) else { return nil }
    return Reading(length: found.length, runsFromReceipt: isReceipt(prose, words))
  }

  /// Whether what stands behind a length says that it runs from the result, or from a second receipt.
  private static func startsLater(_ prose: Prose, _ words: Range<Int>) -> Bool {
    guard let from = prose.longest(of: StepActorCues.goesOn, at: words.lowerBound) else { return false }
    let start = words.lowerBound + from.hashes.count
    return prose.longest(of: StepActorCues.laterStarts, at: start) != nil
      || prose.firstIndex(of: StepActorCues.laterReceipts, from: start).map { words.contains($0.index) } ?? false
  }

  /// `Trong thời hạn 05 ngày, kể từ ngày …, Sở …`: the time with which a text begins, where an office stands behind it, and
  /// no case before.
  private static func begins(
    _ prose: Prose, at start: Int, _ found: DurationText.Found, among names: [StepActorExtractor.Name]
  ) -> Reading? {
    guard prose.firstIndex(of: CaseLimitCues.starts).map({ $0.index >= start }) ?? true,
      let cue = prose.longest(of: StepActorCues.limits, at: start), start + cue.hashes.count == found.words.lowerBound
    else { return nil }
    // `05 ngày trước ngày …`, `03 ngày (tính theo ngày làm việc)`
    let end = found.words.upperBound
    guard prose.longest(of: StepActorCues.before, at: end) == nil, !prose.gap(after: end - 1).contains(0x28) else {
      return nil
    }
    for index in prose.words.indices.dropFirst(end).prefix(wordsToOffice) {
      if prose.longest(of: StepActorCues.cases, at: index) != nil { return nil }
      let gap = prose.gap(after: index - 1)
      if gap.contains(where: ends.contains) { return nil }
      guard gap.contains(0x2C) || index == end || isReceipt(prose, end..<index) else { continue }
      let office = prose.longest(of: StepActorCues.offices, at: index)?.hashes.count ?? 0
      if let lodger = prose.longest(of: StepActorCues.lodgers, at: index)?.hashes.count, lodger >= office {
        // `… của tổ chức, cá nhân, Sở …`
        guard prose.gap(after: index + lodger - 1).contains(0x2C) else { return nil }
        continue
      }
      guard office > 0 || names.contains(where: { $0.stands(in: prose, at: index) }) else { continue }
      return isOfLacking(prose, from: index) ? nil : reading(found, until: index, prose)
    }
    return nil
  }

  /// Of a sentence or of what a colon announces.
  private static let ends = Array(".;:".utf8)

  /// `… có văn bản yêu cầu bổ sung trong trường hợp hồ sơ chưa đầy đủ`: what is done only where something is missing.
  private static func isOfLacking(_ prose: Prose, from start: Int) -> Bool {
    guard let lack = prose.firstIndex(of: StepActorCues.lacking, from: start)?.index else { return false }
    let cases = max(start, lack - wordsOfCase)..<lack
    guard let word = cases.last(where: { prose.longest(of: CaseLimitCues.starts, at: $0) != nil }) else { return false }
    let isTail = prose.gap(after: word - 1).allSatisfy { $0 == 0x20 }
    return isTail && !prose.words.indices[start..<word].contains { prose.has(Cues.or, at: $0) }
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
