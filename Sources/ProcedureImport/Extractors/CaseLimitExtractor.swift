import ProcedureText

/// `Trường hợp phải xác minh: 12 ngày; trường hợp khác: 05 ngày`: a text that gives each case a limit of its own.
package enum CaseLimitExtractor {
  package struct CaseLimit: Hashable, Sendable {
    package let length: DurationText.Length
    /// In the record's words; nil for all cases that the text does not name.
    package let condition: String?
  }

  /// A longer condition is a rule.
  private static let wordsOfCondition = 80
  /// The shortest that says more than `đối với`.
  private static let wordsOfCase = 3
  /// The longest name of what prescribes a dossier.
  private static let wordsOfSource = 14

  /// The limits, that of the data first; none unless every length of the text is understood and one is that of the data,
  /// where these have any.
  package static func read(_ text: String, stated: DurationText.Length?) -> [CaseLimit] {
    read(Prose(text), stated: stated)
  }

  static func read(_ text: Prose, stated: DurationText.Length?) -> [CaseLimit] {
    limits(in: text).map { arranged($0, stated) } ?? []
  }

  /// What a text says that gives one limit: `05 ngày kể từ ngày nhận đủ hồ sơ đối với cấp lại`; nil where it says more.
  static func only(in text: String) -> CaseLimit? {
    guard !text.isEmpty, let limits = limits(in: Prose(text)), limits.count == 1 else { return nil }
    return limits[0]
  }

  /// `Trường hợp đủ điều kiện thì cấp giấy phép trong 07 ngày`: what stands before «thì», where the text is one sentence
  /// that gives one limit behind it.
  static func clause(before length: DurationText.Length, in text: String) -> String? {
    let prose = Prose(PlainText.line(text)).behindBullet
    let found = DurationText.found(in: prose)
    // `các xã miền núi; vùng có điều kiện …; …` is one case.
    let isOneSentence = Sentences.isOne(prose.text, atSemicolons: !prose.contains(Cues.areas))
    guard found.count == 1, found[0].length == length, isOneSentence,
      prose.starts(with: CaseLimitCues.starts) != nil, let then = prose.firstIndex(of: [Cues.then]),
      then.index < found[0].words.lowerBound, wordsOfCase...wordsOfCondition ~= then.index
    else { return nil }
    let clause = Prose(String(prose.slice(0..<then.index)))
    let opened = clause.bytes.count { $0 == UInt8(ascii: "(") }
    let closed = prose.head(before: then.index).utf8.count { $0 == UInt8(ascii: ")") }
    guard opened == closed, !clause.contains(CaseLimitCues.otherMatters) else { return nil }
    // With the parenthesis that ends it.
    return DocumentGroupExtractor.withoutEnd(String(prose.head(before: then.index)))
  }

  /// `Thời gian thẩm định phương án không quá 07 ngày`: what the limit is of, where the text is one sentence besides what is
  /// added in some areas.
  static func subject(of length: DurationText.Length, in text: String) -> String? {
    let prose = Prose(PlainText.line(AdditionExtractor.rest(of: Prose(text)))).behindBullet
    let found = DurationText.found(in: prose)
    guard found.count == 1, found[0].length == length, Sentences.isOne(prose.text),
      let start = prose.starts(with: CaseLimitCues.subjects)?.hashes.count,
      isReceipt(found[0].words.upperBound..<prose.words.count, prose)
    else { return nil }
    var end = found[0].words.lowerBound
    while end > start, isWord(of: CaseLimitCues.links, end - 1, prose) { end -= 1 }
    guard wordsOfCase...wordsOfCondition ~= end - start, prose.firstIndex(of: CaseLimitCues.starts) == nil else {
      return nil
    }
    return String(prose.slice(start..<end))
  }

  /// The limits in the order of the text; nil where not all of it is understood.
  private static func limits(in text: Prose) -> [CaseLimit]? {
    var limits: [CaseLimit] = []
    for sentence in items(of: AdditionExtractor.rest(of: text)).flatMap({ Sentences.split($0) }) {
      let prose = Prose(sentence).behindBullet
      let found = DurationText.found(in: prose)
      if found.isEmpty {
        guard isBeside(prose, isBehindLimit: !limits.isEmpty) else { return nil }
      } else {
        guard found.count == 1, let limit = limit(found[0], in: prose) else { return nil }
        // What is said without a case and behind others is the limit of something else.
        if limit.condition == nil, !limits.isEmpty, prose.firstIndex(of: CaseLimitCues.starts) == nil { return nil }
        limits.append(limit)
      }
    }
    return limits
  }

  /// The text cut before each mark of a list, and before a number behind `28 ngày (đối với cấp mới),`. Where its lines end
  /// does not matter: short prose of a specification is one.
  private static func items(of text: String) -> [String] {
    let bytes = Array(PlainText.line(text).utf8)
    var items: [String] = []
    var start = 0
    for index in bytes.indices.dropFirst().dropLast() where bytes[index] &- 0x2B < 3 {
      let isComma = bytes[index] == 0x2C
      guard bytes[index - 1] == (isComma ? 0x29 : 0x20), bytes[index + 1] == 0x20 else { continue }
      if isComma {
        guard index + 2 < bytes.count, 0x30...0x39 ~= bytes[index + 2] else { continue }
        items.append(String(partOfText: bytes[start..<index]))
        start = index + 2
        continue
      }
      if index - 1 > start { items.append(String(partOfText: bytes[start..<index - 1])) }
      start = index
    }
    if start < bytes.count { items.append(String(partOfText: bytes[start...])) }
    return items
  }

  /// Whether a sentence without a length changes none of the limits: neither a case for those below it, nor more of the
  /// case above it.
  private static func isBeside(_ prose: Prose, isBehindLimit: Bool) -> Bool {
    if prose.isEmpty || prose.starts(with: Cues.lodgings) != nil || prose.contains(Cues.notCountedWords) { return true }
    let isCase = prose.starts(with: CaseLimitCues.starts) != nil
    return isBehindLimit ? isCase && prose.contains(Cues.messages) : !isCase
  }

  private static func limit(_ found: DurationText.Found, in prose: Prose) -> CaseLimit? {
    guard !prose.contains(Cues.areas) else { return nil }
    let behind = found.words.upperBound..<prose.words.count
    if prose.starts(with: CaseLimitCues.starts) != nil {
      guard isReceipt(behind, prose), let end = endOfCase(before: found.words.lowerBound, prose) else { return nil }
      return limit(found.length, 0..<end, prose)
    }
    guard (0..<found.words.lowerBound).allSatisfy({ isWord(of: CaseLimitCues.links, $0, prose) }) else { return nil }
    guard let start = prose.firstIndex(of: CaseLimitCues.starts, from: behind.lowerBound)?.index else {
      return isReceipt(behind, prose) ? CaseLimit(length: found.length, condition: nil) : nil
    }
    guard isReceipt(behind.lowerBound..<start, prose) else { return nil }
    var end = prose.words.count
    if prose.gap(after: start - 1).contains(UInt8(ascii: "(")) {
      guard let close = (start..<end).first(where: { prose.gap(after: $0).contains(UInt8(ascii: ")")) }) else {
        return nil
      }
      end = close + 1
    } else if let since = prose.firstIndex(of: Cues.since, from: start) {
      end = since.index
    }
    return isReceipt(end..<prose.words.count, prose) ? limit(found.length, start..<end, prose) : nil
  }

  /// Where a case ends whose limit stands behind it: at the first sign or divider from which on words only link the two.
  private static func endOfCase(before limit: Int, _ prose: Prose) -> Int? {
    var end: Int?
    var word = limit
    while word > 0 {
      let gap = prose.gap(after: word - 1)
      if gap.contains(UInt8(ascii: ":")) || gap.contains(UInt8(ascii: ",")) { end = word }
      word -= 1
      guard isWord(of: CaseLimitCues.links, word, prose) else { break }
      if prose.longest(of: CaseLimitCues.dividers, at: word) != nil { end = word }
    }
    return end
  }

  private static func limit(_ length: DurationText.Length, _ words: Range<Int>, _ prose: Prose) -> CaseLimit? {
    let condition = Prose(String(prose.slice(words)))
    if condition.isOne(of: CaseLimitCues.others) { return CaseLimit(length: length, condition: nil) }
    guard wordsOfCase...wordsOfCondition ~= words.count, !condition.contains(CaseLimitCues.otherMatters) else {
      return nil
    }
    let opened = condition.bytes.count { $0 == UInt8(ascii: "(") } - condition.bytes.count { $0 == UInt8(ascii: ")") }
    // `các trường hợp từ (1) đến (7): …`
    let isClosed = prose.gap(after: words.upperBound - 1).first == UInt8(ascii: ")")
    guard opened == 0 || (opened == 1 && isClosed) else { return nil }
    return CaseLimit(length: length, condition: condition.text + (opened == 0 ? "" : ")"))
  }

  /// Whether the words behind a limit say nothing, or that it is counted from the receipt of the dossier.
  private static func isReceipt(_ words: Range<Int>, _ prose: Prose) -> Bool {
    if words.isEmpty { return true }
    // `… theo quy định của Thông tư số …`
    let rule = words.first { prose.has(CaseLimitCues.asPrescribed, at: $0) } ?? words.upperBound
    return prose.longest(of: Cues.since, at: words.lowerBound) != nil && words.upperBound - rule <= wordsOfSource
      && words.prefix(rule - words.lowerBound).allSatisfy { isWord(of: CaseLimitCues.receipt, $0, prose) }
      && words.contains { prose.has(CaseLimitCues.receives, at: $0) }
      && words.contains { prose.longest(of: CaseLimitCues.dossiers, at: $0) != nil }
  }

  private static func isWord(of phrases: Phrases, _ index: Int, _ prose: Prose) -> Bool {
    prose.longest(of: phrases, at: index) != nil
  }

  /// The limit of the data first; none where two say the same case, or the data have another than that without a case.
  private static func arranged(_ limits: [CaseLimit], _ stated: DurationText.Length?) -> [CaseLimit] {
    let cases = limits.map { limit in limit.condition.map { words(ofCase: Prose($0)) } ?? [] }
    guard Set(limits.map(\.length)).count > 1, Set(cases).count == cases.count,
      let first = limits.first(where: { stated == nil || $0.length == stated }),
      limits[0].condition != nil || limits[0] == first
    else { return [] }
    return [first] + limits.filter { $0 != first }
  }

  /// What tells the case from others: `đối với` before it may be missing, or stand twice.
  private static func words(ofCase condition: Prose) -> [UInt64] {
    var start = 0
    while let phrase = condition.longest(of: CaseLimitCues.starts, at: start) { start += phrase.hashes.count }
    return condition.words[start...].map(\.hash)
  }
}
