import ProcedureText

/// `Bước 2: Trong thời hạn 05 ngày làm việc, Sở Y tế …`: which of the agencies of a procedure does a step.
package enum StepActorExtractor {
  /// Words between the beginning of a time and the agency behind it.
  private static let longestTime = 40

  /// The agency, as the record names it; nil unless the step begins with its whole name, alone.
  package static func read(_ title: String, among agencies: [String]) -> String? {
    read(title, among: names(agencies))
  }

  /// An agency with the words of its name.
  struct Name {
    let agency: String
    let words: [UInt64]

    /// Whether the whole name stands at a word, and more behind it.
    func stands(in prose: Prose, at start: Int) -> Bool {
      guard start + words.count < prose.words.count else { return false }
      return words.indices.allSatisfy { prose.words[start + $0].hash == words[$0] }
    }
  }

  static func names(_ agencies: [String]) -> [Name] {
    agencies.map { Name(agency: $0, words: Prose(head(of: $0)).words.map(\.hash)) }.filter { !$0.words.isEmpty }
  }

  static func read(_ title: String, among names: [Name]) -> String? {
    read(Prose(Bullet.split(title).rest), among: names)?.agency
  }

  /// The agency, and the words of the title that are its name.
  static func read(_ prose: Prose, among names: [Name]) -> (agency: String, words: Range<Int>)? {
    guard prose.has(Cues.step, at: 0), prose.number(at: 1) != nil, let start = start(in: prose) else { return nil }
    let found = names.filter { $0.stands(in: prose, at: start) }.max {
      $0.words.count < $1.words.count
    }
    guard let found, isAlone(prose, behind: start + found.words.count) else { return nil }
    return (found.agency, start..<start + found.words.count)
  }

  /// Behind the number of the step, and behind the time that it takes.
  private static func start(in prose: Prose) -> Int? {
    guard let time = prose.longest(of: StepActorCues.times, at: 2) else { return 2 }
    let from = 2 + time.hashes.count
    let comma = prose.words.indices.dropFirst(from).prefix(longestTime).first { prose.gap(after: $0).contains(0x2C) }
    guard let comma, Prose(String(prose.slice(from..<comma + 1))).firstIndex(of: Cues.conditionStarts) == nil else {
      return nil
    }
    // `…, kể từ ngày …, Sở …`: the time goes on.
    guard prose.longest(of: StepActorCues.goesOn, at: comma + 1) != nil else { return comma + 1 }
    let next = prose.words.indices.dropFirst(comma + 1).prefix(longestTime).first {
      prose.gap(after: $0).contains(0x2C)
    }
    return next.map { $0 + 1 }
  }

  /// `Cục Chăn nuôi - Bộ …`: the ministry behind the hyphen is not part of the name in prose.
  private static func head(of agency: String) -> String {
    let bytes = agency.utf8.span
    let hyphen = ByteWord.first(UInt8(ascii: "-"), in: bytes)
    guard hyphen > 0, hyphen + 1 < bytes.count, bytes[hyphen - 1] == 0x20, bytes[hyphen + 1] == 0x20 else {
      return agency
    }
    return String(Substring(agency.utf8.prefix(hyphen)))
  }

  /// Whether no other agency is named beside it.
  private static func isAlone(_ prose: Prose, behind end: Int) -> Bool {
    prose.gap(after: end - 1).allSatisfy { $0 == 0x20 } && prose.longest(of: StepActorCues.besides, at: end) == nil
  }
}
