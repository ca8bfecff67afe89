/// `Đơn tố cáo hoặc văn bản ghi nội dung tố cáo`: papers of which one suffices, each with its whole name.
package enum AlternativesExtractor {
  private static let wordsOfFirst = 3
  private static let wordsOfName = 2...14
  private static let longestChoice = 4

  /// The names; none where a word may belong to several of them, because a name would be cut short then.
  package static func read(_ name: String) -> [String] {
    let prose = Prose(Bullet.split(name).rest)
    return read(prose, CopyFormExtractor.read(prose))
  }

  /// The same of a name without the mark of its list, whose forms have been read.
  static func read(_ name: Prose, _ copy: CopyFormExtractor.Reading?) -> [String] {
    let text = copy?.paper ?? name.text
    guard !text.utf8.contains(where: isSignOfMore), Sentences.isOne(text) else { return [] }
    let prose = copy == nil ? name : Prose(text)
    var names: [Prose] = []
    var start = 0
    for index in prose.words.indices where prose.has(Cues.or, at: index) {
      names.append(Prose(String(prose.slice(start..<index))))
      start = index + 1
    }
    names.append(Prose(String(prose.slice(start..<prose.words.count))))
    guard (2...longestChoice).contains(names.count), let last = names.last, !last.contains(AlternativesCues.shared)
    else {
      return []
    }
    let isEach = names.enumerated().allSatisfy { isName($1, isFirst: $0 == 0) }
    return isEach && !names.dropFirst().contains(where: { isPart($0, of: names[0]) }) ? names.map(\.text) : []
  }

  /// Commas, semicolons, colons, parentheses, slashes and quotes: behind them more is said than a name.
  private static func isSignOfMore(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x28, 0x29, 0x2C, 0x2F, 0x3A, 0x3B: true
    default: false
    }
  }

  /// Whether the first name already speaks of such a paper: `Đơn về hợp đồng … hoặc hợp đồng …` is one request.
  private static func isPart(_ prose: Prose, of first: Prose) -> Bool {
    guard let head = prose.starts(with: AlternativesCues.papers) else { return false }
    return first.words.indices.dropFirst(wordsOfFirst - 1).contains { first.has(head, at: $0) }
  }

  private static func isName(_ prose: Prose, isFirst: Bool) -> Bool {
    guard wordsOfName.contains(prose.words.count), !prose.contains(Cues.and) else { return false }
    guard isFirst else { return prose.starts(with: AlternativesCues.papers) != nil }
    // `Bản sao giấy chứng tử hoặc …`
    let copy = prose.starts(with: Cues.copies)?.hashes.count ?? 0
    return prose.words.count - copy >= wordsOfFirst - (copy > 0 ? 1 : 0)
      && prose.longest(of: AlternativesCues.papers, at: copy) != nil
  }
}
