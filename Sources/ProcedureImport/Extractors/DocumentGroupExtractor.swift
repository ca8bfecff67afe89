/// What the name of a group of documents says: a condition, a way of handing in, a heading, or notes.
package enum DocumentGroupExtractor {
  package enum Reading: Hashable, Sendable {
    case plain
    /// Words that say nothing but that a list follows.
    case heading
    case sets(Int)
    /// Papers that are shown; the case in the record's words where the name gives one.
    case present(condition: String?)
    case submit
    case notes
    /// A sentence that says what follows from a case: `Trường hợp khai thác được … thì không phải nộp`; or the name of a
    /// paper or of a list, which is no case either.
    case rule
    /// Papers that applicants do not owe: those of an office, or those that they are spared.
    case unowed
    /// A condition in the record's words.
    case condition(String)
    /// One of the papers in it suffices; the condition where the name gives one.
    case oneOf(condition: String?)
    /// One of several groups whose name says neither: the author must say when it applies.
    case question(String)

    /// Whether its rows may be papers that are asked for.
    var asksForRows: Bool { self != .notes && self != .unowed }

    package var outcome: Outcome {
      switch self {
      case .plain, .sets, .present, .submit, .notes, .oneOf: .structure
      case .condition, .question: .question
      case .heading, .rule, .unowed: .uncoded
      }
    }
  }

  private static let wordsOfHeading = 14

  package static func read(_ name: String, amongSeveral: Bool) -> Reading {
    if name.isEmpty { return .plain }
    let rest = Bullet.split(PlainText.line(name)).rest
    let prose = Prose(rest)
    if prose.isEmpty { return .plain }
    let notes = prose.starts(with: Cues.noteStarts) ?? prose.starts(with: Cues.groupsOfNotes)
    if notes != nil || announcesContents(prose) { return .notes }
    if let sets = sets(prose) { return .sets(sets) }
    if prose.starts(with: Cues.halvesOfDossier) != nil { return .heading }
    if prose.starts(with: Cues.groupsOfNoPapers) != nil || isStageOfOffice(prose) { return .unowed }
    // What is said of some applicants or things only is no manner for all.
    if prose.words.count <= wordsOfHeading, !prose.contains(Cues.subsets) {
      if prose.starts(with: Cues.presentHeads) != nil { return .present(condition: nil) }
      if prose.starts(with: Cues.submitHeads) != nil { return .submit }
    }
    if let shown = shown(prose) { return shown }
    if tellsRule(prose) || prose.starts(with: Cues.groupsOfLists) != nil { return .rule }
    let isCondition = startsWithCondition(prose)
    if OneOfHeading.promisesPapers(prose) { return .oneOf(condition: isCondition ? withoutEnd(rest) : nil) }
    if isCondition { return .condition(caseAlone(rest)) }
    // A mere number divides a list.
    let isHeading =
      prose.isOne(of: Cues.plainHeads) || prose.words.indices.allSatisfy { prose.number(at: $0) != nil }
      || (prose.starts(with: Cues.statementHeads) != nil && !prose.contains(Cues.subsets))
    if isHeading || !amongSeveral { return .heading }
    return prose.starts(with: Cues.groupsCalledPapers) != nil && !prose.contains(Cues.subsets)
      ? .rule : .question(caseAlone(rest))
  }

  /// Whether the author must say when the papers of a group are owed: its name tells no case for certain.
  static func leavesCaseOpen(_ name: String, _ reading: Reading) -> Bool {
    switch reading {
    case .rule, .unowed: true
    case .notes: announcesContents(Prose(name))
    case .question: !tellsCase(Prose(name))
    case .plain, .heading, .sets, .present, .submit, .condition, .oneOf: false
    }
  }

  /// Whether one case is told, and no more than that.
  private static func tellsCase(_ name: Prose) -> Bool {
    name.contains(Cues.casesOfGroups) && !name.contains(Cues.openCasesOfGroups)
      && Sentences.isOne(withoutEnd(PlainText.line(name.text)))
  }

  /// `Hồ sơ Ủy ban nhân dân cấp tỉnh trình Hội đồng nhân dân`: what one office hands to another.
  private static func isStageOfOffice(_ prose: Prose) -> Bool {
    guard !startsWithCondition(prose), let act = prose.firstIndex(of: Cues.actsBetweenOffices)?.index else {
      return false
    }
    return (0..<act).contains { prose.longest(of: Cues.officesOfStages, at: $0) != nil }
  }

  /// `Giấy tờ phải xuất trình đối với tàu chuyển cảng`, `Khi nộp hồ sơ cần xuất trình các giấy tờ sau`: nil where something
  /// is handed in as well.
  private static func shown(_ prose: Prose) -> Reading? {
    let head = prose.starts(with: Cues.presentHeads)?.hashes.count
    guard let end = head ?? prose.firstIndex(of: Cues.presentClauses)?.index else { return nil }
    let said = Prose(String(head == nil ? prose.slice(0..<end) : prose.tail(from: end)))
    if said.isEmpty || said.isOne(of: Cues.lodgingMoments) { return .present(condition: nil) }
    guard !said.contains(Cues.handingIn) || said.starts(with: Cues.lodgingMoments) != nil else { return nil }
    // Who lodges is no case.
    guard let start = said.firstIndex(of: Cues.caseStarts) else {
      return head == nil ? .present(condition: nil) : nil
    }
    if said.longest(of: Cues.lodgingMoments, at: start.index) != nil { return .present(condition: nil) }
    return .present(condition: withoutEnd(String(said.tail(from: start.index))))
  }

  /// `Đề án thành lập, gồm các nội dung sau:`: the rows are what must stand in one paper, not papers.
  private static func announcesContents(_ prose: Prose) -> Bool {
    Cues.contentEnds.all.contains { prose.has($0, at: prose.words.count - $0.hashes.count) }
  }

  private static func tellsRule(_ prose: Prose) -> Bool {
    prose.contains(Cues.groupDuties)
      || prose.words.indices.first { prose.has(Cues.then, at: $0) }.map {
        prose.firstIndex(of: Cues.groupRules, from: $0) != nil
      } ?? false
  }

  /// Also behind a number without its point: `2 Trường hợp …`.
  private static func startsWithCondition(_ prose: Prose) -> Bool {
    let start = prose.number(at: 0) == nil ? 0 : 1
    return prose.longest(of: Cues.conditionStarts, at: start) != nil
  }

  /// `Số lượng hồ sơ: 01 bộ`, `01 bộ hồ sơ`
  private static func sets(_ prose: Prose) -> Int? {
    let start = prose.starts(with: Cues.setCounts)?.hashes.count ?? 0
    guard let count = prose.number(at: start), (1...99).contains(count), prose.has(Cues.sets, at: start + 1) else {
      return nil
    }
    let rest = prose.words.count - start
    return rest == 2 || (rest == 4 && prose.has(Cues.setsOfDossiers, at: start + 1)) ? count : nil
  }

  /// `Trường hợp cấp lại, hồ sơ gồm:`: without what announces the papers, which no applicant can answer.
  private static func caseAlone(_ name: String) -> String {
    let prose = Prose(withoutEnd(name))
    let phrases = Cues.announcements.all.filter { prose.has($0, at: prose.words.count - $0.hashes.count) }
    guard let length = phrases.map(\.hashes.count).max(), prose.words.count - length >= wordsOfCase else {
      return prose.text
    }
    let end = prose.words.count - length
    // `Trường hợp bổ sung hồ sơ gồm`: the dossier may belong to the case.
    let isDivided = prose.gap(after: end - 1).contains { [0x2C, 0x2E, 0x3A, 0x3B].contains($0) }
    guard isDivided || length <= wordsOfMereAnnouncement else { return prose.text }
    return withoutEnd(String(prose.head(before: end)))
  }

  private static let wordsOfCase = 3
  /// `bao gồm`
  private static let wordsOfMereAnnouncement = 2

  /// Without the signs that announce a list.
  static func withoutEnd(_ text: String) -> String {
    var end = text.utf8[...]
    while let last = end.last, isEndSign(last) || last == UInt8(ascii: "-") { end.removeLast() }
    return String(Substring(end))
  }

  /// The last byte that stays then.
  static func lastSign(of text: String) -> UInt8? { text.utf8.last { !isEndSign($0) && $0 != UInt8(ascii: "-") } }

  /// A sign or a space that ends a line without being part of what it says.
  static func isEndSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x2C, 0x2E, 0x3A, 0x3B: true
    default: false
    }
  }
}
