/// `không tính thời gian …`: time that does not count, in the record's words.
package enum ExclusionExtractor {
  private static let longest = 100
  /// An item of a list with marks ends where its line does.
  private static let longestListed = 150

  package static func read(_ text: String) -> [String] {
    var found: [String] = []
    // Whether a line before announced these: `không bao gồm thời gian giải quyết của các cơ quan sau đây:`.
    var isList = false
    for line in PlainText.lines(text) {
      if isList {
        let items = Sentences.split(line).map(listed)
        if items.allSatisfy({ $0 != nil }) {
          for item in items.compactMap(\.self) where !found.contains(item) { found.append(item) }
          continue
        }
        isList = false
      }
      // Whether the sentence before ended in a semicolon as an item of a list: `không bao gồm thời gian …; thời gian …`.
      var isListing = false
      for sentence in Sentences.split(line) {
        let prose = Prose(sentence)
        let what = isListing ? item(prose) : subject(of: prose) ?? object(of: prose)
        isListing = what != nil && prose.gap(after: prose.words.count - 1).contains(0x3B) && !isSubject(prose)
        guard let what, !found.contains(what) else { continue }
        found.append(what)
      }
      isList = announces(line)
    }
    return found
  }

  /// The same of the course of a procedure, where each must say of what it is no part: `Thời gian hoàn thiện hồ sơ không
  /// tính vào thời hạn giải quyết`. What it names by `này` stands elsewhere.
  static func read(inCourse text: String) -> [String] {
    PlainText.lines(text).flatMap { Sentences.split($0) }.reduce(into: []) { found, sentence in
      guard let what = subject(of: Prose(sentence)), !found.contains(what) else { return }
      let prose = Prose(what)
      guard !prose.has(Cues.this, at: prose.words.count - 1), DurationText.found(in: prose).isEmpty else { return }
      found.append(what)
    }
  }

  /// `20 ngày, không bao gồm ngày nghỉ lễ, tết`: nil where that is not said right behind a length.
  static func holidays(behind length: DurationText.Length, in prose: Prose) -> String? {
    guard prose.contains(Cues.holidaysLeftOut) else { return nil }
    for found in DurationText.found(in: prose) where found.length == length {
      let end = found.words.upperBound
      guard let cue = (end...end + 1).first(where: { prose.longest(of: Cues.holidaysLeftOut, at: $0) != nil }),
        let phrase = prose.longest(of: Cues.holidaysLeftOut, at: cue)
      else { continue }
      // `… ngày nghỉ lễ, tết`
      var last = cue + phrase.hashes.count
      while prose.longest(of: Cues.wordsOfHolidays, at: last) != nil { last += 1 }
      return String(prose.slice(found.words.lowerBound..<last))
    }
    return nil
  }

  /// Whether a text says of some time that it does not count, whatever can be read of it.
  static func isNamed(in prose: Prose) -> Bool {
    prose.contains(Cues.notCountedWords) && (prose.contains(Cues.notCounted) || prose.contains(Cues.notCountedInto))
  }

  /// Whether a line ends with the colon behind a time that does not count.
  private static func announces(_ line: String) -> Bool {
    guard line.utf8.last == UInt8(ascii: ":"), let last = Sentences.split(line).last else { return false }
    return Prose(last).firstIndex(of: Cues.notCounted) != nil
  }

  /// `a) Thời gian giải quyết của …;`
  private static func listed(_ line: String) -> String? {
    let (mark, rest) = Bullet.split(line)
    let prose = Prose(DocumentGroupExtractor.withoutEnd(rest))
    guard mark != nil, prose.starts(with: Cues.time) != nil, (3...longestListed).contains(prose.words.count),
      !prose.text.utf8.contains(where: { $0 == 0x3A || $0 == 0x3B })
    else { return nil }
    return prose.text
  }

  private static func isSubject(_ prose: Prose) -> Bool { subject(of: prose) != nil }

  /// An item of a list of times, nearly always `thời gian …`; nil where something else begins.
  private static func item(_ prose: Prose) -> String? {
    let isOther =
      prose.contains(Cues.notCountedWords) || prose.starts(with: Cues.conditionStarts) != nil
      || prose.text.utf8.contains(UInt8(ascii: ":")) || Bullet.mark(in: prose.bytes.span, from: 0) != nil
      || !DurationText.found(in: prose).isEmpty
    guard !isOther, (3...longest).contains(prose.words.count) else { return nil }
    return DocumentGroupExtractor.withoutEnd(prose.text)
  }

  /// `Không tính thời gian …`: what stands behind it.
  private static func object(of prose: Prose) -> String? {
    guard let cue = prose.firstIndex(of: Cues.notCounted) else { return nil }
    // The words `thời gian` belong to what is named.
    let start = cue.index + cue.phrase.hashes.count - 2
    var end = start + 2
    // `không bao gồm thời gian: …`
    if prose.gap(after: end - 1).contains(0x3A) { end += 1 }
    // With the case for which alone it holds: `thời gian xem xét xử lý đối với trường hợp có vi phạm`.
    while end < prose.words.count, !isEnd(prose.gap(after: end - 1)) { end += 1 }
    // A list that goes on in the next lines is not one item.
    guard end - start > 2, end - start <= longest, !prose.gap(after: end - 1).contains(0x3A),
      prose.longest(of: Cues.joints, at: end - 1) == nil
    else { return nil }
    return String(prose.slice(start..<end))
  }

  /// `Thời gian … không tính vào thời hạn`: what begins the sentence or stands behind a sign.
  private static func subject(of prose: Prose) -> String? {
    guard let cue = prose.firstIndex(of: Cues.notCountedInto), let time = prose.firstIndex(of: Cues.time),
      time.index < cue.index, cue.index - time.index <= longest, cue.index - time.index > 2
    else { return nil }
    let before = time.index == 0 ? prose.opening : prose.gap(after: time.index - 1)
    let begins = time.index == 0 || before.contains { $0 == 0x28 || $0 == 0x2C || $0 == 0x3A }
    let what = prose.slice(time.index..<cue.index)
    // A sentence of its own, or a list of times, is no single one.
    guard begins, !what.utf8.contains(where: { $0 == 0x3A || $0 == 0x28 || $0 == 0x29 }) else { return nil }
    return String(what)
  }

  private static func isEnd(_ gap: ArraySlice<UInt8>) -> Bool {
    gap.contains(0x29) || gap.contains(0x28) || gap.contains(0x3B) || gap.contains(0x3A)
      || gap.first == 0x2E && gap.count > 1
  }
}
