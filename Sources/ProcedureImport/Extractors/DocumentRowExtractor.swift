/// What a row of the list of documents is, and how its paper is owed.
package enum DocumentRowExtractor {
  package enum Kind: Hashable, Sendable {
    case document
    /// Announces the rows behind it.
    case heading
    /// Announces rows of which one suffices.
    case oneOfHeading
    /// A remark or a rule for the office.
    case note
    /// A sentence about who owes what: no paper can be told from it.
    case rule
    case empty
  }

  package struct Reading: Hashable, Sendable {
    package var kind = Kind.document
    /// Without the mark of its list and the signs at its end.
    package var title = ""
    /// The mark, where it is more than a sign: `(5)`, `a)`.
    package var mark = ""
    /// When it is owed, in the record's words.
    package var condition: String?
    /// When it is not owed, in the record's words.
    package var exception: String?
    /// Whether the row says «nếu có»: the author must say what that means.
    package var isIfAny = false
    /// Whether the name tells some case, and it cannot be told what follows from it.
    package var leavesCaseOpen = false
    package var isPresented = false
    /// The forms in which the paper may come, where the name says more than that it is an original or a copy.
    package var forms: [CopyFormExtractor.Form] = []
    /// `bản chính hoặc bản sao`: the forms of which one suffices, an original among them, wherever the name says so.
    package var originalOr: [CopyFormExtractor.Form] = []
    /// Papers of which one suffices.
    package var alternatives: [String] = []
    /// Whether each of these is only for want of the one before.
    package var isInOrder = false
    /// How old the paper may be.
    package var validity: DurationText.Length?
    /// Whether nothing but the way of lodging decides what the name leaves open: in which form the paper comes.
    package var tellsFormByChannel = false
    /// How many photographs the paper is: `02 ảnh chân dung cỡ 4 x 6`.
    package var photos: Int?
    /// The registers any of which spares the applicant the paper; the title is then only a part of the row.
    package var registers: [Register] = []
  }

  /// A longer text is no heading.
  private static let wordsOfHeading = 60
  /// «nếu có» behind a list within so many words may mean its last item.
  private static let wordsWithoutList = 8
  /// `1. a)`: marks inside marks.
  private static let marksOfRow = 3
  /// A longer condition is a rule.
  private static let wordsOfCondition = 40
  /// The shortest name that is left when a condition is cut off.
  private static let wordsOfTitle = 2

  /// The rows of a group. The last ones announce nothing, whatever sign they end with: papers they are, where they are
  /// called so.
  static func read(_ names: [Prose]) -> [Reading] {
    var readings = names.map { read($0) }
    for (row, name) in names.enumerated().reversed() {
      let heading = name.behindBullet
      let isCalledPaper =
        heading.starts(with: Cues.paperStarts) != nil && heading.starts(with: Cues.submitHeads) == nil
        && heading.starts(with: Cues.presentHeads) == nil
      guard readings[row].kind == .heading, isCalledPaper else { break }
      let paper = read(Prose(DocumentGroupExtractor.withoutEnd(name.text)))
      guard paper.kind == .document else { break }
      readings[row] = paper
    }
    return readings
  }

  package static func read(_ name: String) -> Reading { read(Prose(name)) }

  static func read(_ name: Prose) -> Reading {
    let whole = name.inOneLine
    let line = whole.text
    let prose = whole.behindBullet
    if prose.isEmpty { return Reading(kind: .empty) }
    if prose.isOne(of: Cues.noPapers) { return Reading(kind: .note, title: line) }
    let startsWithCondition = prose.starts(with: Cues.conditionStarts) != nil
    if prose.starts(with: Cues.noteStarts) != nil || startsWithCondition && prose.contains(Cues.ruleWords) {
      // What is told in a remark may still ask for a paper.
      return Reading(kind: demandsPaper(prose) ? .rule : .note, title: line)
    }
    if isRuleForOffice(prose) || prose.starts(with: Cues.countStarts) != nil {
      return Reading(kind: .note, title: line)
    }
    if let reading = heldByRegister(prose) { return reading }
    if let heading = heading(prose) { return Reading(kind: heading, title: line) }
    if prose.starts(with: Cues.ruleSubjects) != nil { return Reading(kind: .rule, title: line) }
    var reading = Reading(title: line)
    let fallbacks = startsWithCondition ? [] : FallbackExtractor.read(prose)
    if !fallbacks.isEmpty {
      reading.alternatives = fallbacks
      reading.isInOrder = true
      // Where the row cannot be written as a choice, its name tells a case.
      reading.leavesCaseOpen = true
      return reading
    }
    takeIfAny(&reading, whole)
    if startsWithCondition || prose.starts(with: Cues.dependingStarts) != nil {
      takeLeadingCondition(&reading, reading.isIfAny ? Prose(reading.title) : whole)
      if reading.condition == nil { return Reading(kind: .rule, title: line) }
    } else {
      takeTrailingCondition(&reading, reading.isIfAny ? Prose(reading.title) : whole)
      if reading.condition == nil, !reading.isIfAny, let split = ExceptionExtractor.read(prose) {
        reading.exception = split.exception
        reading.title = String(whole.head(before: whole.words.count - prose.words.count)) + split.paper
      }
    }
    let isWhole = reading.condition == nil && reading.exception == nil && !reading.isIfAny
    let title = isWhole ? prose : Prose(Bullet.split(reading.title).rest)
    reading.isPresented = title.starts(with: Cues.presentStarts) != nil
    // Most rows hold none of the cues.
    var copy: CopyFormExtractor.Reading?
    if prose.contains(CopyFormCues.starts) {
      copy = CopyFormExtractor.read(title)
      reading.forms = copy?.forms ?? []
      reading.originalOr = CopyFormExtractor.originalOr(in: prose)
      if reading.forms.isEmpty, !CopyFormExtractor.saysMore(behindFormsOf: prose) { reading.forms = reading.originalOr }
    }
    if prose.contains(ValidityCues.bounds) { reading.validity = ValidityExtractor.read(line) }
    // A condition, an exception or «nếu có» may be that of one of them.
    if reading.condition == nil, reading.exception == nil, !reading.isIfAny, prose.contains(Cues.or),
      !tellsCaseOfLast(prose)
    {
      reading.alternatives = AlternativesExtractor.read(title, copy)
    }
    if reading.condition == nil, reading.exception == nil, !reading.isIfAny { takeCaseInName(&reading, prose) }
    if reading.leavesCaseOpen { takeIfAnyWithin(&reading, prose) }
    if !reading.leavesCaseOpen, !reading.tellsFormByChannel, reading.alternatives.isEmpty {
      reading.photos = photos(title)
    }
    takeMark(&reading)
    return reading
  }

  /// `02 tấm ảnh …`; nil where another number of pictures or files is named as well.
  private static func photos(_ title: Prose) -> Int? {
    guard let count = title.number(at: 0), count > 0,
      title.longest(of: Cues.photos, at: CopyFormExtractor.behindCount(in: title)) != nil
    else { return nil }
    let isAlone = !title.words.indices.dropFirst().contains { index in
      title.number(at: index) != nil && title.longest(of: Cues.photosOrFiles, at: index + 1) != nil
    }
    return isAlone ? count : nil
  }

  /// A case whose words stay in the name.
  private static func takeCaseInName(_ reading: inout Reading, _ prose: Prose) {
    // Of which of several papers would it be?
    guard reading.alternatives.isEmpty else { return }
    switch CaseInNameExtractor.read(prose) {
    case .condition(let words): reading.condition = words
    case .exception(let words): reading.exception = words
    case .conditionAndException(let condition, let exception):
      reading.condition = condition
      reading.exception = exception
    case .unclear where CaseInNameExtractor.tellsFormByChannel(prose): reading.tellsFormByChannel = true
    case .unclear: reading.leavesCaseOpen = true
    case nil: break
    }
  }

  /// Whether the last of several papers is for some case only.
  private static func tellsCaseOfLast(_ prose: Prose) -> Bool {
    guard let cue = prose.firstIndex(of: CaseInNameCues.tails) else { return false }
    return CaseInNameExtractor.isOfLast(
      of: Prose(String(prose.head(before: cue.index))), Prose(String(prose.tail(from: cue.index))))
  }

  /// `… là tài liệu phải có trong hồ sơ`, `… thì phải nộp giấy …`
  private static func demandsPaper(_ prose: Prose) -> Bool {
    if prose.contains(Cues.demandedPapers) { return true }
    return prose.words.indices.contains { index in
      guard let demand = prose.longest(of: Cues.demandsOfPapers, at: index), !prose.has(Cues.not, at: index - 1) else {
        return false
      }
      return prose.longest(of: Cues.paperStarts, at: index + demand.hashes.count) != nil
    }
  }

  /// `Cơ quan … khai thác, sử dụng thông tin trong Cơ sở dữ liệu …`
  private static func isRuleForOffice(_ prose: Prose) -> Bool {
    prose.starts(with: DatabaseCues.offices) != nil && prose.contains(DatabaseCues.lookUps)
      && prose.contains(Register.mentions)
  }

  /// A paper with what is said about the registers that hold it.
  private static func heldByRegister(_ prose: Prose) -> Reading? {
    guard let held = DatabaseExtractor.read(prose) else { return nil }
    var reading = read(Prose(held.paper))
    guard reading.kind == .document, reading.registers.isEmpty else { return nil }
    reading.registers = held.registers
    reading.alternatives = []
    return reading
  }

  /// `(5) Đơn đề nghị;` is called `Đơn đề nghị`.
  private static func takeMark(_ reading: inout Reading) {
    var marks: [String] = []
    var title = reading.title
    while let mark = Bullet.mark(in: title.utf8.span, from: 0), mark.end < title.utf8.count, marks.count < marksOfRow {
      let text = DocumentGroupExtractor.withoutEnd(String(Substring(title.utf8.prefix(mark.end))))
      if mark.kind != .sign { marks.append(text) }
      title = String(Substring(title.utf8.dropFirst(mark.end)))
    }
    title = DocumentGroupExtractor.withoutEnd(title)
    guard ProseWords.isAny(in: title) else { return }
    reading.title = title
    reading.mark = marks.joined(separator: " ")
  }

  private static func heading(_ prose: Prose) -> Kind? {
    let end = prose.bytes.reversed().prefix(while: DocumentGroupExtractor.isEndSign)
    let announces =
      end.contains(UInt8(ascii: ":"))
      || Cues.listEnds.all.contains {
        prose.has($0, at: prose.words.count - $0.hashes.count)
      }
    guard announces, prose.words.count <= wordsOfHeading else { return nil }
    return prose.contains(Cues.oneOf) ? .oneOfHeading : .heading
  }

  /// `… (nếu có)` at the end.
  private static func takeIfAny(_ reading: inout Reading, _ prose: Prose) {
    let start = prose.words.count - Cues.ifAny.hashes.count
    guard start >= wordsOfTitle, prose.has(Cues.ifAny, at: start) else { return }
    let before = prose.gap(after: start - 1)
    // `tài liệu khác, nếu có` and `… (nếu có)`; without a sign, or behind a list, it may belong to the last noun only.
    let isAside = before.contains(0x28) || before.contains(0x2C)
    guard isAside, !DocumentGroupExtractor.withoutEnd(reading.title).utf8.contains(UInt8(ascii: ";")) else { return }
    guard namesOnePaper(prose, before: start) else { return }
    reading.title = DocumentGroupExtractor.withoutEnd(String(prose.head(before: start)).trimmedOpening)
    reading.isIfAny = true
  }

  /// Whether what stands before «nếu có» is the name of one paper, or of several that all have the same words behind them.
  private static func namesOnePaper(_ prose: Prose, before start: Int) -> Bool {
    // Another case before it, the contents of the paper, `và các tài liệu khác`: it may be said of these only.
    for index in 0..<start {
      if prose.has(CaseInNameCues.if, at: index) || prose.longest(of: Cues.beforeContents, at: index) != nil
        || prose.has(Cues.andThe, at: index) && (2...5).contains(where: { prose.has(Cues.other, at: index + $0) })
      {
        return false
      }
    }
    let before = prose.gap(after: start - 1)
    // Behind a colon all that follows is one list.
    let list = prose.words.indices.prefix(start).first { prose.gap(after: $0).contains(0x3A) } ?? start
    for index in max(0, min(list, start - wordsWithoutList))..<start {
      let isList = prose.has(Cues.and, at: index) || (index + 1 < start && prose.gap(after: index).contains(0x2C))
      // `miễn, giảm thuế (nếu có)` and `khoản 4, khoản 5 (nếu có)` are no lists of papers.
      if isList,
        !before.contains(0x28)
          || prose.longest(of: Cues.joinedWords, at: index + 1) == nil && !isInsidePair(prose, index)
      {
        return false
      }
    }
    // A hyphen between spaces begins another paper of the row.
    for index in 0..<start - 1 where prose.gap(after: index).contains(0x2D) && prose.gap(after: index).contains(0x20) {
      return false
    }
    let title = String(prose.head(before: start)).trimmedOpening
    let name = Bullet.split(title).rest
    // Of several sentences it ends the last.
    return name.utf8.count(where: { $0 == 0x28 }) == name.utf8.count(where: { $0 == 0x29 })
      && Sentences.isOne(DocumentGroupExtractor.withoutEnd(title))
  }

  /// Whether the comma behind a word stands inside of a pair that is one notion: `an ninh, trật tự`.
  private static func isInsidePair(_ prose: Prose, _ index: Int) -> Bool {
    Cues.pairs.all.contains { pair in
      (1..<pair.hashes.count).contains { prose.has(pair, at: index + 1 - $0) }
    }
  }

  /// `Hóa đơn (nếu có): 01 bản chụp`, `Danh mục cơ sở sản xuất (nếu có), bao gồm tên, địa chỉ`: behind it stands only how
  /// many of the paper are due, or how it is made.
  private static func takeIfAnyWithin(_ reading: inout Reading, _ prose: Prose) {
    guard let start = prose.words.indices.first(where: { prose.has(Cues.ifAny, at: $0) }), start >= wordsOfTitle else {
      return
    }
    let end = start + Cues.ifAny.hashes.count
    let rest = prose.tail(from: end)
    let whole = DocumentGroupExtractor.withoutEnd(prose.text)
    let isAside = prose.gap(after: start - 1).last == 0x28 && prose.gap(after: end - 1).first == 0x29
    let saysOnlyHow =
      CaseInNameExtractor.onlyForms(behind: end, prose) || prose.longest(of: Cues.makingsOfPapers, at: end) != nil
    guard isAside, saysOnlyHow, end < prose.words.count,
      Prose(String(rest)).firstIndex(of: CaseInNameCues.signs) == nil,
      !whole.utf8.contains(0x3B), Sentences.isOne(whole),
      !prose.head(before: start).utf8.contains(0x3A), namesOnePaper(prose, before: start)
    else { return }
    let mark = reading.title.utf8.count - prose.text.utf8.count
    let head = String(Substring(reading.title.utf8.prefix(mark))) + String(prose.head(before: start)).trimmedOpening
    // Behind the parenthesis.
    let behind = Substring(prose.text.utf8.dropFirst(prose.words[end - 1].end + 1))
    reading.title = head + behind
    reading.isIfAny = true
    reading.leavesCaseOpen = false
  }

  /// `Đối với tổ chức: Bản sao …`
  private static func takeLeadingCondition(_ reading: inout Reading, _ prose: Prose) {
    guard let end = prose.words.indices.dropLast().first(where: { prose.gap(after: $0).contains(0x3A) }),
      end < wordsOfCondition
    else { return }
    let condition = Prose(String(prose.slice(0..<end + 1)))
    let title = Prose(String(prose.tail(from: end + 1)))
    let isPaper =
      title.words.count > wordsOfTitle && title.starts(with: Cues.paperStarts) != nil
      && !title.text.utf8.contains { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ":") }
      && !title.contains(Cues.conditionTails)
    guard isPaper, !isRule(condition), prose.gap(after: end).allSatisfy({ $0 == 0x3A || $0 == 0x20 })
    else { return }
    reading.condition = condition.text
    reading.title = title.text
    reading.leavesCaseOpen = title.contains(CaseInNameCues.exemptions)
  }

  /// `Giấy … đối với trường hợp …`, `Giấy … (trong trường hợp …)`
  private static func takeTrailingCondition(_ reading: inout Reading, _ prose: Prose) {
    if takeParentheses(&reading) { return }
    guard let cue = prose.firstIndex(of: Cues.conditionTails), cue.index >= wordsOfTitle,
      prose.words.count - cue.index > cue.phrase.hashes.count, !prose.has(Cues.not, at: cue.index - 1),
      prose.firstIndex(of: Cues.conditionTails, from: cue.index + cue.phrase.hashes.count) == nil
    else { return }
    let tail = String(prose.tail(from: cue.index))
    let head = String(prose.head(before: cue.index))
    let isClear =
      !reading.title.utf8.contains(UInt8(ascii: ";")) && !head.utf8.contains(UInt8(ascii: "("))
      && !isRule(Prose(tail)) && !Prose(tail).contains(CaseInNameCues.templates) && Sentences.isOne(reading.title)
      && !CaseInNameExtractor.namesPaper(Prose(tail)) && !CaseInNameExtractor.isOfLast(of: Prose(head), Prose(tail))
    guard isClear else { return }
    reading.condition = DocumentGroupExtractor.withoutEnd(tail)
    reading.title = DocumentGroupExtractor.withoutEnd(head)
  }

  /// Whether the words of a condition say what then must be done. `phải` behind `trường hợp` or `không` says only of what
  /// kind something is.
  private static func isRule(_ condition: Prose) -> Bool {
    let start = (condition.starts(with: Cues.conditionTails) ?? condition.starts(with: Cues.conditionStarts))?.hashes
      .count
    var from = 0
    while let verb = condition.firstIndex(of: Cues.ruleVerbs, from: from) {
      from = verb.index + 1
      let isKind =
        condition.has(Cues.duty, at: verb.index)
        && (verb.index == start || condition.has(Cues.not, at: verb.index - 1))
        && condition.longest(of: Cues.ruleWords, at: verb.index - 1) == nil
      if !isKind { return true }
    }
    return false
  }

  private static func takeParentheses(_ reading: inout Reading) -> Bool {
    guard DocumentGroupExtractor.lastSign(of: reading.title) == UInt8(ascii: ")") else { return false }
    let title = DocumentGroupExtractor.withoutEnd(reading.title)
    guard let open = title.utf8.lastIndex(of: UInt8(ascii: "(")) else { return false }
    let inner = String(Substring(title.utf8[open...].dropFirst().dropLast()))
    let prose = Prose(inner)
    guard prose.starts(with: Cues.conditionStarts) != nil, prose.words.count > 2, !isRule(prose),
      !prose.contains(CaseInNameCues.templates)
    else { return false }
    let head = String(title[..<open])
    guard !CaseInNameExtractor.namesPaper(prose), !CaseInNameExtractor.isOfLast(of: Prose(head), prose),
      Sentences.isOne(head)
    else { return false }
    guard Prose(head).words.count >= wordsOfTitle, !head.utf8.contains(UInt8(ascii: ";")), !holdsCondition(head) else {
      return false
    }
    reading.condition = inner
    reading.title = DocumentGroupExtractor.withoutEnd(head)
    return true
  }
}

extension DocumentRowExtractor {
  /// Whether parentheses in a text hold a condition of their own: then the row names several papers.
  private static func holdsCondition(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "("), omittingEmptySubsequences: false)
    return parts.dropFirst().contains { Prose(String(Substring($0))).starts(with: Cues.conditionStarts) != nil }
  }
}

extension String {
  /// Without an opening parenthesis and spaces at the end.
  fileprivate var trimmedOpening: String {
    var end = self[...]
    while let last = end.last, last == "(" || last == " " || last == "," { end.removeLast() }
    return String(end)
  }
}
