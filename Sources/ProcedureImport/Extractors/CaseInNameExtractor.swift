/// The case in which a paper is owed, where its words cannot be cut out of the name: `Văn bản ủy quyền trong trường hợp ủy
/// quyền. Trường hợp người được ủy quyền là cha, mẹ thì không phải chứng thực.` The name stays whole, and the case becomes
/// a question, so that nobody is told to hand in a paper that is not owed.
enum CaseInNameExtractor {
  enum Reading: Hashable, Sendable {
    /// When it is owed, in the record's words.
    case condition(String)
    /// When it is not owed, in the record's words.
    case exception(String)
    /// Both, where a later sentence spares it in a case of its own.
    case conditionAndException(String, String)
    /// Some case is named, and it cannot be told of what.
    case unclear
  }

  private static let wordsOfCase = 3...60
  private static let wordsOfTitle = 2
  /// `thì người nộp hồ sơ không phải nộp`
  private static let wordsOfWhom = 6

  /// Nil where the name tells no case.
  static func read(_ name: Prose) -> Reading? {
    guard name.contains(CaseInNameCues.signs) else { return sparesSome(name) ? .unclear : nil }
    let sentences = Sentences.split(DocumentGroupExtractor.withoutEnd(name.text), atSemicolons: false).map { Prose($0) }
    guard let paper = sentences.first else { return nil }
    // Another paper may stand behind the first one.
    let isOnlyPaper =
      !paper.text.utf8.contains(UInt8(ascii: ";"))
      && !sentences.dropFirst().contains { Bullet.mark(in: $0.bytes.span, from: 0) != nil }
    if let condition = condition(paper) {
      return isOnlyPaper ? spared(condition, sentences.dropFirst()) : .unclear
    }
    let exceptions = sentences.dropFirst().compactMap(exception)
    if isOnlyPaper, let exception = exceptions.first, exceptions.count == 1 { return .exception(exception) }
    return tellsCase(sentences) || sparesSome(name) ? .unclear : nil
  }

  /// `Hóa đơn thương mại (trừ hàng hóa quá cảnh)`, `Báo cáo kinh doanh, trừ thuốc độc`: of whom or of what it is not owed.
  private static func sparesSome(_ name: Prose) -> Bool {
    name.words.indices.dropFirst(wordsOfTitle).contains { index in
      name.has(CaseInNameCues.except, at: index) && !name.has(CaseInNameCues.case, at: index + 1)
        && name.gap(after: index - 1).contains { $0 == 0x28 || $0 == 0x2C }
    }
  }

  /// A case with what later sentences say of when the paper is not owed then.
  private static func spared(_ reading: Reading, _ later: ArraySlice<Prose>) -> Reading {
    let sparing = later.filter { $0.contains(CaseInNameCues.exemptions) }
    guard let sentence = sparing.first else { return reading }
    guard sparing.count == 1, case .condition(let condition) = reading, let exception = exception(sentence),
      let end = sentence.firstIndex(of: CaseInNameCues.notOwed).map({ $0.index + $0.phrase.hashes.count }),
      end == sentence.words.count || Prose(String(sentence.tail(from: end))).isOne(of: CaseInNameCues.thisPaper)
    else { return .unclear }
    return .conditionAndException(condition, exception)
  }

  /// The one case that stands behind the paper's name, up to the end of the sentence or of its parentheses.
  private static func condition(_ sentence: Prose) -> Reading? {
    guard let cue = sentence.firstIndex(of: CaseInNameCues.tails), cue.index >= wordsOfTitle else { return nil }
    // `không áp dụng đối với …` says when it is not owed.
    if sentence.has(Cues.not, at: cue.index - 1) { return .unclear }
    let start = cue.index + cue.phrase.hashes.count
    let isInParentheses = sentence.gap(after: cue.index - 1).contains(UInt8(ascii: "("))
    let end =
      isInParentheses
      ? sentence.words.indices[start...].first { sentence.gap(after: $0).contains(UInt8(ascii: ")")) }
      : sentence.words.indices[start...].first { sentence.gap(after: $0).contains(UInt8(ascii: ":")) }
    let words = cue.index..<(end ?? sentence.words.count - 1) + 1
    guard wordsOfCase.contains(words.count), sentence.firstIndex(of: CaseInNameCues.tails, from: start) == nil,
      !isInParentheses || onlyForms(behind: words.upperBound, sentence) && !names(choiceBefore: cue.index, sentence),
      isInParentheses || !isInsideParentheses(sentence.head(before: cue.index))
    else { return .unclear }
    let condition = Prose(String(sentence.slice(words)))
    guard !isOfLast(of: Prose(String(sentence.head(before: cue.index))), condition) else { return .unclear }
    guard !condition.contains(CaseInNameCues.consequences), !condition.contains(CaseInNameCues.templates),
      !namesPaper(isInParentheses ? condition : Prose(String(sentence.tail(from: cue.index)))),
      !isOfContents(cue, condition, sentence),
      condition.text.utf8.count(where: { $0 == 0x28 }) == condition.text.utf8.count(where: { $0 == 0x29 })
    else { return .unclear }
    return .condition(condition.text)
  }

  /// Whether «nếu» says what a paper promises, or how it is made, not when it is owed.
  private static func isOfContents(_ cue: (index: Int, phrase: Phrase), _ condition: Prose, _ sentence: Prose) -> Bool {
    guard condition.has(CaseInNameCues.if, at: 0) else { return false }
    return condition.longest(of: CaseInNameCues.makings, at: 1) != nil
      || Prose(String(sentence.head(before: cue.index))).contains(CaseInNameCues.promises)
  }

  /// Whether behind a case in parentheses only numbers and forms of copies stand, not more of the name.
  static func onlyForms(behind start: Int, _ sentence: Prose) -> Bool {
    sentence.words.indices[start...].allSatisfy { index in
      sentence.number(at: index) != nil || CaseInNameCues.formWords.longest(in: sentence.words, at: index) != nil
    }
  }

  /// Whether the case in parentheses may be that of the last of several papers only.
  private static func names(choiceBefore end: Int, _ sentence: Prose) -> Bool {
    sentence.words.indices[..<end].contains { sentence.has(Cues.or, at: $0) }
  }

  /// Whether the case behind a choice of papers may be that of the last only: `Vận đơn hoặc chứng từ khác trong trường hợp
  /// không có vận đơn`, `Ảnh hoặc bản điện tử khi nộp trực tuyến`.
  static func isOfLast(of papers: Prose, _ condition: Prose) -> Bool {
    let last = papers.words.indices.last { index in
      guard papers.has(Cues.or, at: index) else { return false }
      let next = papers.number(at: index + 1) == nil ? index + 1 : index + 2
      return papers.longest(of: Cues.paperStarts, at: next) != nil
        || CopyFormExtractor.form(in: papers, at: next) != nil
    }
    guard let last else { return false }
    if condition.contains(CaseInNameCues.wants) || condition.contains(CaseInNameCues.lodging) { return true }
    // The first has a case of its own.
    if (0..<last).contains(where: { papers.longest(of: Cues.caseStarts, at: $0) != nil }) { return true }
    return tellsForm(ofLast: last + 1, papers) || repeatsFirst(at: last + 1, papers)
  }

  /// Whether the last paper comes in another form than the first: `Bản chính quyết định … hoặc bản sao quyết định`. Forms
  /// side by side are those of one paper.
  private static func tellsForm(ofLast start: Int, _ papers: Prose) -> Bool {
    let next = papers.number(at: start) == nil ? start : start + 1
    guard let form = CopyFormExtractor.form(in: papers, at: next)?.0 else { return false }
    let first = papers.firstBehindBullet
    let (forms, end) = CopyFormExtractor.choice(in: papers, from: papers.number(at: first) == nil ? first : first + 1)
    return end < start && forms.first != form
  }

  private static let wordsAlike = 4

  /// Whether the last paper begins like the first: then what follows tells them apart.
  private static func repeatsFirst(at start: Int, _ papers: Prose) -> Bool {
    let first = papers.firstBehindBullet
    return (0..<wordsAlike).allSatisfy { offset in
      papers.words.indices.contains(start + offset)
        && papers.words[first + offset].hash == papers.words[start + offset].hash
    }
  }

  /// Whether a parenthesis is open at the end of a text: what follows belongs to what it says.
  private static func isInsideParentheses(_ text: Substring) -> Bool {
    text.utf8.count(where: { $0 == 0x28 }) > text.utf8.count(where: { $0 == 0x29 })
  }

  /// Whether another paper is named behind `hoặc`, `và` or a colon: of which of them would the case be?
  static func namesPaper(_ condition: Prose) -> Bool {
    condition.words.indices.dropFirst().contains { index in
      let isJoined = condition.has(Cues.or, at: index) || condition.has(Cues.and, at: index)
      return condition.longest(of: Cues.paperStarts, at: isJoined ? index + 1 : index) != nil
        && (isJoined || condition.gap(after: index - 1).contains(UInt8(ascii: ":")))
    }
  }

  /// `Trường hợp khai thác được thông tin thì không phải nộp`: what stands before the consequence.
  private static func exception(_ sentence: Prose) -> String? {
    guard let head = sentence.starts(with: CaseInNameCues.heads), let then = sentence.firstIndex(of: [Cues.then]),
      let notOwed = sentence.firstIndex(of: CaseInNameCues.notOwed), 1...wordsOfWhom ~= notOwed.index - then.index
    else { return nil }
    let words = head.hashes.count..<then.index
    guard wordsOfCase.contains(words.count) else { return nil }
    return String(sentence.slice(words))
  }

  /// Words between a case and the way of lodging that it names.
  private static let wordsToLodging = 8

  /// `bản sao có chứng thực (trường hợp nộp qua bưu chính) hoặc bản sao kèm bản chính để đối chiếu (nộp trực tiếp)`:
  /// forms, and no case but how the dossier is lodged.
  static func tellsFormByChannel(_ name: Prose) -> Bool {
    guard name.contains(CopyFormCues.starts) || name.contains(Cues.photos), name.contains(CaseInNameCues.lodging),
      !name.contains(CaseInNameCues.notOwed), !name.contains(CaseInNameCues.payments)
    else { return false }
    return name.words.indices.allSatisfy { index in
      guard let sign = name.longest(of: CaseInNameCues.signs, at: index) else { return true }
      let end = index + sign.hashes.count
      return (end..<end + wordsToLodging).contains { name.longest(of: CaseInNameCues.lodging, at: $0) != nil }
    }
  }

  /// Whether some sentence may say when the paper is owed, and not only how it is made.
  private static func tellsCase(_ sentences: [Prose]) -> Bool {
    sentences.contains { sentence in
      sentence.contains(CaseInNameCues.notOwed) || firstSign(in: sentence).map { $0 >= wordsOfTitle } ?? false
        || sentence.firstIndex(of: Cues.conditionTails, from: wordsOfTitle) != nil
    }
  }

  /// The first sign of a case that is not what the paper is about: `Danh sách các trường hợp được hỗ trợ`.
  private static func firstSign(in sentence: Prose) -> Int? {
    var next = 0
    while let sign = sentence.firstIndex(of: CaseInNameCues.signs, from: next) {
      let isSubject = CaseInNameCues.subjects.all.contains { subject in
        (0..<subject.hashes.count).contains { sentence.has(subject, at: sign.index - $0) }
      }
      if !isSubject { return sign.index }
      next = sign.index + sign.phrase.hashes.count
    }
    return nil
  }
}

/// The phrases by which a name tells a case; as in `Cues`.
enum CaseInNameCues {
  /// Behind the paper's name these begin its case.
  static let tails = Phrases(Cues.conditionTails.all + [`if`])
  /// Without one of these no case is looked for.
  static let signs = Phrases(
    tails.all + notOwed.all + [
      "trường hợp", "ngoại trừ", "trừ khi", "đối với người", "đối với cá nhân", "đối với tổ chức",
      "đối với doanh nghiệp", "đối với tập thể", "đối với hộ", "đối với công chức", "đối với viên chức",
      "đối với học sinh", "đối với trẻ em", "đối với công dân", "đối với cơ sở", "đối với đơn vị", "đối với hợp tác xã",
      "trừ người", "trừ các", "trừ những", "không cần có", "không phải có",
    ])
  /// In these a sign tells what a paper is about, not when it is owed.
  static let subjects: Phrases = [
    "danh sách các trường hợp", "danh sách trường hợp", "danh sách những trường hợp", "danh sách đối với",
    "công khai các trường hợp", "công khai trường hợp", "thống kê các trường hợp", "bảng kê các trường hợp",
    "tổng hợp các trường hợp", "thuộc các trường hợp", "về các trường hợp", "hồ sơ của các trường hợp",
  ]
  /// How a dossier is lodged.
  static let lodging: Phrases = [
    "trực tuyến", "nộp trực tiếp", "hồ sơ trực tiếp", "gửi trực tiếp", "trực tiếp tại", "trực tiếp hoặc", "bưu chính",
    "bưu điện", "môi trường mạng", "qua mạng", "cổng dịch vụ công", "môi trường điện tử",
  ]
  /// Of what else a way of lodging may be told.
  static let payments: Phrases = ["nộp phí", "nộp lệ phí", "nộp tiền"]
  static let `if`: Phrase = "nếu"
  static let except: Phrase = "trừ"
  static let `case`: Phrase = "trường hợp"
  /// In a case these go with the paper: in which form it is made.
  static let templates: Phrases = ["theo mẫu", "theo biểu mẫu", "mẫu số"]
  static let makings: Phrases = ["được", "bằng", "là bản", "viết", "lập"]
  static let promises: Phrases = ["cam kết", "dịch"]
  /// In a case these say that a paper is wanting: then another takes its place.
  static let wants: Phrases = [
    "không có", "chưa có", "không còn", "bị mất", "thất lạc", "bị hỏng", "hư hỏng",
  ]
  static let heads: Phrases = ["trường hợp", "trong trường hợp", "đối với trường hợp", "nếu"]
  static let notOwed: Phrases = [
    "không phải nộp", "không cần nộp", "không yêu cầu nộp", "không phải xuất trình", "được miễn nộp", "miễn nộp",
  ]
  static let exemptions = Phrases(
    notOwed.all + ["không phải có", "không cần có", "không phải cung cấp", "không cần cung cấp"])
  /// Behind those: nothing else is spared.
  static let thisPaper: Phrases = [
    "này", "giấy tờ này", "các giấy tờ này", "tài liệu này", "thành phần hồ sơ này", "thành phần này", "văn bản này",
    "bản giấy",
  ]
  /// What follows from a case of another thing: how a copy is made, or who signs.
  static let consequences: Phrases = [
    "thì", "phải được", "trong đó", "không phải nộp", "không cần nộp", "kèm theo", "trừ trường hợp",
  ]
  /// Behind a case in parentheses these say only how the paper comes.
  static let formWords: Phrases = ["bản", "chính", "sao", "chụp", "gốc", "photo", "có chứng thực", "bộ", "tờ"]
}
