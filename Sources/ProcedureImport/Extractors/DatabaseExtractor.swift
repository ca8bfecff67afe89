/// `Bản sao Giấy phép …. Trường hợp khai thác được từ Cơ sở dữ liệu … thì không phải nộp`: a paper that is owed only where
/// no register answers.
package enum DatabaseExtractor {
  package struct Reading: Hashable, Sendable {
    /// The paper, without what is said about registers.
    package let paper: String
    /// Each of which spares the applicant the paper, in the order of the text.
    package let registers: [Register]
  }

  /// What a sentence behind the name of a paper says of registers.
  private enum Part {
    /// Where a register holds the paper, it is not owed.
    case spares
    /// The paper is owed where a register is silent.
    case silence
    /// An office looks the paper up; that spares it where the office must ask for it otherwise.
    case lookUp
    /// What happens then; the language has that as its rule.
    case fallback
  }

  private static let wordsOfPaper = 2

  package static func read(_ name: String) -> Reading? { read(Prose(name)) }

  /// The paper; nil unless every sentence behind its name is understood, and means that paper.
  static func read(_ prose: Prose) -> Reading? {
    guard prose.contains(Register.mentions) else { return nil }
    guard let (head, tail) = divided(prose) else { return nil }
    let paper = Prose(DocumentGroupExtractor.withoutEnd(head))
    guard isOnePaper(paper) else { return nil }
    var parts: [Part] = []
    var registers: [Register] = []
    for sentence in tail {
      let said = Prose(sentence)
      guard let part = part(said, of: paper) else { return nil }
      if part != .fallback {
        guard let named = Register.named(in: said) else { return nil }
        registers += named.filter { !registers.contains($0) }
      }
      parts.append(part)
    }
    let isWaived =
      parts.contains(.spares) || parts.contains(.silence) || (parts.contains(.lookUp) && parts.contains(.fallback))
    guard !registers.isEmpty, isWaived else { return nil }
    return Reading(paper: paper.text, registers: registers)
  }

  // MARK: Where the name of the paper ends

  /// The name, and the sentences behind it.
  private static func divided(_ prose: Prose) -> (head: String, tail: [String])? {
    if let reading = information(prose) { return reading }
    if let reading = parentheses(prose) { return reading }
    let sentences = Sentences.split(prose.text)
    guard let first = sentences.first else { return nil }
    let opening = Prose(first)
    guard let clause = startOfClause(in: opening) else {
      return sentences.count > 1 ? (first, Array(sentences.dropFirst())) : nil
    }
    return (String(opening.head(before: clause)), [String(opening.tail(from: clause))] + sentences.dropFirst())
  }

  /// The first word from which on a sentence speaks of nothing but registers: `… sau khi thay đổi trong trường hợp không
  /// khai thác được …` begins to at the second of its clauses.
  private static func startOfClause(in opening: Prose) -> Int? {
    guard
      let said = opening.words.indices.first(where: { index in
        opening.longest(of: DatabaseCues.silent, at: index) != nil
          || opening.longest(of: DatabaseCues.holds, at: index) != nil
      })
    else { return nil }
    var start: Int?
    var from = 0
    while let clause = opening.firstIndex(of: DatabaseCues.clauses, from: from), clause.index < said {
      // `sau khi thay đổi` says when something came about.
      if opening.longest(of: DatabaseCues.moments, at: clause.index - 1) == nil { start = clause.index }
      from = clause.index + clause.phrase.hashes.count
    }
    return start.flatMap { $0 >= wordsOfPaper ? $0 : nil }
  }

  private static func isAboutRegisters(_ prose: Prose, from start: Int) -> Bool {
    let clause = Prose(String(prose.tail(from: start)))
    return clause.contains(DatabaseCues.silent) || clause.contains(DatabaseCues.holds)
  }

  /// `Thông tin giấy … được khai thác trên …, không phải nộp …`: the paper stands inside.
  private static func information(_ prose: Prose) -> (head: String, tail: [String])? {
    guard let start = prose.starts(with: DatabaseCues.information),
      let found = prose.firstIndex(of: DatabaseCues.isFound), found.index > start.hashes.count
    else { return nil }
    // What follows is one statement: its first sentence alone would not say that the paper is spared.
    return (String(prose.slice(start.hashes.count..<found.index)), [String(prose.tail(from: found.index))])
  }

  /// `Giấy … (…)`: everything about registers stands in parentheses at the end.
  private static func parentheses(_ prose: Prose) -> (head: String, tail: [String])? {
    guard DocumentGroupExtractor.lastSign(of: prose.text) == UInt8(ascii: ")") else { return nil }
    let text = DocumentGroupExtractor.withoutEnd(prose.text)
    guard let open = outermostOpening(text) else { return nil }
    let inner = String(Substring(text.utf8.dropFirst(open + 1).dropLast()))
    let head = String(Substring(text.utf8.prefix(open)))
    guard Prose(head).words.count >= wordsOfPaper, isAboutRegisters(Prose(inner), from: 0) else { return nil }
    return (head, Sentences.split(inner))
  }

  /// Where the parentheses open that the last sign closes.
  private static func outermostOpening(_ text: String) -> Int? {
    let bytes = text.utf8.span
    var depth = 0
    for index in bytes.indices.reversed() {
      if bytes[index] == UInt8(ascii: ")") { depth += 1 }
      if bytes[index] == UInt8(ascii: "(") { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  // MARK: What is said of it

  private static func isOnePaper(_ paper: Prose) -> Bool {
    guard paper.words.count >= wordsOfPaper, Sentences.isOne(paper.text) else { return false }
    let isList = paper.text.utf8.contains { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ":") }
    let opened = paper.text.utf8.count { $0 == UInt8(ascii: "(") }
    let isWhole = opened == paper.text.utf8.count { $0 == UInt8(ascii: ")") }
    return isWhole && !isList && !paper.contains(Register.mentions) && !namesAnother(paper, behind: [Cues.and])
      && paper.starts(with: Cues.conditionStarts) == nil && !paper.contains(Cues.oneOf)
  }

  /// Whether a second paper is named behind one of the words, or behind a comma.
  private static func namesAnother(_ paper: Prose, behind words: Phrases) -> Bool {
    paper.words.indices.dropFirst().contains { index in
      let isBehind = words.all.contains { paper.has($0, at: index - $0.hashes.count) }
      return (isBehind || paper.gap(after: index - 1).contains(0x2C))
        && paper.longest(of: Cues.paperStarts, at: index) != nil
        && paper.longest(of: CopyFormCues.starts, at: index) == nil
    }
  }

  private static func part(_ said: Prose, of paper: Prose) -> Part? {
    guard !said.contains(DatabaseCues.limits) else { return nil }
    let isSilence = said.contains(DatabaseCues.silent)
    if isSilence, said.starts(with: DatabaseCues.conditions) != nil, said.contains(DatabaseCues.asks) {
      return .fallback
    }
    if isSilence {
      if let owed = said.firstIndex(of: DatabaseCues.onlyOwed) {
        return means(object(said, from: owed.index + owed.phrase.hashes.count), paper) ? .silence : nil
      }
      return said.starts(with: DatabaseCues.conditions) != nil && !said.contains(Cues.then) ? .silence : nil
    }
    guard said.contains(DatabaseCues.holds) else { return nil }
    if said.starts(with: DatabaseCues.exceptions) != nil {
      return namesAnother(said, behind: [Cues.or]) ? nil : .spares
    }
    guard let spared = said.firstIndex(of: DatabaseCues.spared) else {
      let isLookUp = said.starts(with: DatabaseCues.someOnly) == nil && !said.contains(Cues.then)
      return isLookUp && said.contains(DatabaseCues.lookUps) ? .lookUp : nil
    }
    let what = object(said, from: spared.index + spared.phrase.hashes.count)
    return means(what, paper) && means(subject(said), paper) ? .spares : nil
  }

  /// The words that name what need not be handed in.
  private static func object(_ said: Prose, from start: Int) -> Prose {
    var end = start
    while end < said.words.count, said.longest(of: DatabaseCues.objectEnds, at: end) == nil,
      end == start || said.gap(after: end - 1).allSatisfy({ $0 == 0x20 })
    {
      end += 1
    }
    return Prose(String(said.slice(start..<end)))
  }

  /// `Trường hợp Giấy … đã có trong …`: the paper between the two; empty where the sentence begins otherwise.
  private static func subject(_ said: Prose) -> Prose {
    guard let start = said.starts(with: DatabaseCues.conditions)?.hashes.count,
      said.longest(of: Cues.paperStarts, at: start) != nil,
      let holds = said.firstIndex(of: DatabaseCues.holds, from: start)
    else { return Prose("") }
    return Prose(String(said.slice(start..<holds.index)))
  }

  /// Whether words name the paper, or nothing but what stands before them.
  private static func means(_ words: Prose, _ paper: Prose) -> Bool {
    if words.isEmpty || words.isOne(of: DatabaseCues.pronouns) { return true }
    if words.starts(with: DatabaseCues.pronounStarts) != nil { return true }
    let forms = Set(DatabaseCues.formWords.all.flatMap(\.hashes))
    if words.words.allSatisfy({ forms.contains($0.hash) }) { return true }
    // Of several papers one is meant then.
    if namesAnother(paper, behind: [Cues.or]) { return false }
    let known = forms.union(paper.words.map(\.hash))
    return words.words.allSatisfy { known.contains($0.hash) }
  }
}
