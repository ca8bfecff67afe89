/// `(6) … là một trong các giấy tờ sau:` and the rows below it: how many of them it announces.
package enum OneOfHeading {
  /// A mark as it can be told from others: two signs are two kinds of mark.
  private enum Mark: Equatable {
    case sign(UInt8)
    case kind(Bullet.Kind)
  }

  /// The rows that the heading means; 0 where their end is not certain.
  ///
  /// It is where they all have a mark of one kind, the heading has none or one of another kind, and what follows, if
  /// anything does, has the heading's.
  package static func count(of names: some Sequence<String>, below heading: String) -> Int {
    guard isAboutPapers(heading) else { return 0 }
    let outer = mark(of: heading)
    var inner: Mark?
    var count = 0
    for name in names {
      let mark = mark(of: name)
      if mark == outer { break }
      guard let mark, inner == nil || mark == inner else { return 0 }
      inner = mark
      count += 1
    }
    return count
  }

  /// `một trong các trường hợp sau` announces no papers, `Trích lục và một trong các giấy tờ sau` asks for another as well,
  /// and `Đối với … : một trong …` holds for some only.
  private static func isAboutPapers(_ heading: String) -> Bool {
    let prose = Prose(Bullet.split(PlainText.line(heading)).rest)
    guard let oneOf = prose.firstIndex(of: Cues.oneOf), prose.starts(with: Cues.conditionStarts) == nil,
      !prose.has(Cues.and, at: oneOf.index - 1)
    else { return false }
    return isAboutPapers(oneOf, prose)
  }

  /// Whether one of some papers is meant, and not one of some persons or cases.
  static func promisesPapers(_ prose: Prose) -> Bool {
    prose.firstIndex(of: Cues.oneOf).map { isAboutPapers($0, prose) } ?? false
  }

  private static func isAboutPapers(_ oneOf: (index: Int, phrase: Phrase), _ prose: Prose) -> Bool {
    prose.longest(of: AlternativesCues.kindsOfPaper, at: oneOf.index + oneOf.phrase.hashes.count) != nil
  }

  private static func mark(of name: String) -> Mark? {
    let kind = Bullet.split(PlainText.line(name)).kind
    guard kind == .sign else { return kind.map(Mark.kind) }
    // Hyphens and dashes are one sign.
    let first = name.utf8.first ?? 0
    return .sign(first == 0xE2 ? UInt8(ascii: "-") : first)
  }
}
