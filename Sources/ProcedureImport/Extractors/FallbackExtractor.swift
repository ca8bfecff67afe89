/// `Giấy chứng sinh; trường hợp không có Giấy chứng sinh thì nộp văn bản của người làm chứng`: papers in the order in which
/// one takes the place of the one before.
package enum FallbackExtractor {
  private static let wordsOfFirst = 2...24
  private static let wordsOfName = 2...40

  /// The papers, each with its whole name; none where more is said than that the next stands for one that lacks.
  package static func read(_ name: String) -> [String] { read(Prose(name).inOneLine.behindBullet) }

  /// The same of a name in one line, without the mark of its list.
  static func read(_ name: Prose) -> [String] {
    guard name.contains(FallbackCues.starts), !name.text.utf8.contains(where: isSignOfMore) else { return [] }
    let clauses = clauses(of: name)
    guard clauses.count > 1, let first = clauses.first, wordsOfFirst.contains(first.words.count), isPaper(first)
    else { return [] }
    var papers = [first]
    for clause in clauses.dropFirst() {
      guard let next = paper(of: clause, insteadOf: papers) else { return [] }
      papers.append(next)
    }
    return papers.map(\.text)
  }

  /// Parentheses, colons and quotes: behind them more is said than names.
  private static func isSignOfMore(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x28, 0x29, 0x3A: true
    default: false
    }
  }

  /// What full stops and semicolons divide, without them.
  private static func clauses(of name: Prose) -> [Prose] {
    var clauses: [Prose] = []
    var start = 0
    for index in name.words.indices {
      let isEnd = index == name.words.count - 1 || name.gap(after: index).contains { $0 == 0x2E || $0 == 0x3B }
      guard isEnd else { continue }
      clauses.append(Prose(String(name.slice(start..<index + 1))))
      start = index + 1
    }
    return clauses
  }

  /// `trường hợp không có Giấy chứng sinh thì nộp …`, where what lacks is the paper before, or who makes it out.
  private static func paper(of clause: Prose, insteadOf papers: [Prose]) -> Prose? {
    guard let start = clause.starts(with: FallbackCues.starts)?.hashes.count,
      let then = clause.words.indices.first(where: { clause.has(Cues.then, at: $0) }), then > start,
      let last = papers.last,
      let verb = clause.longest(of: FallbackCues.verbs, at: then + 1)
    else { return nil }
    let lacking = Phrase(String(clause.slice(start..<then)))
    let name = last.longest(of: FallbackCues.forms, at: 0)?.hashes.count ?? 0
    let isMadeOut = last.words.indices.contains { index in
      index > 0 && last.has(lacking, at: index) && last.longest(of: FallbackCues.makers, at: index - 1) != nil
    }
    guard last.has(lacking, at: 0) || last.has(lacking, at: name) || isMadeOut else { return nil }
    let paper = Prose(String(clause.slice(then + 1 + verb.hashes.count..<clause.words.count)))
    return wordsOfName.contains(paper.words.count) && isPaper(paper) ? paper : nil
  }

  /// Whether the words name one paper, and no case in which it is owed.
  private static func isPaper(_ name: Prose) -> Bool {
    name.starts(with: Cues.paperStarts) != nil && name.starts(with: FallbackCues.additions) == nil
      && !name.contains(Cues.or) && !name.contains(Cues.caseStarts) && !name.contains(FallbackCues.demands)
  }
}

/// The phrases by which papers are told that stand for others.
enum FallbackCues {
  static let starts: Phrases = [
    "trường hợp không có", "trong trường hợp không có", "nếu không có", "trường hợp không còn",
    "trong trường hợp không còn", "nếu không còn",
  ]
  static let verbs: Phrases = [
    "nộp", "phải nộp", "phải có", "xuất trình", "phải xuất trình", "thay bằng", "thay thế bằng", "được thay bằng",
    "được thay thế bằng", "nộp thay bằng", "có thể nộp", "có thể thay bằng", "có thể thay thế bằng",
  ]
  /// They may stand before the name of a paper.
  static let forms: Phrases = ["bản chính", "bản gốc", "bản sao", "bản chụp", "bản sao có chứng thực"]
  /// Behind them stands who makes a paper out.
  static let makers: Phrases = ["của", "do"]
  /// What comes along with a paper and not in its place.
  static let additions: Phrases = ["bản dịch"]
  /// Words that make a rule of a name.
  static let demands: Phrases = ["thì", "phải", "kèm theo", "xuất trình"]
}
