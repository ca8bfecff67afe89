/// `Bản sao có chứng thực hoặc bản sao điện tử Giấy …`: the forms in which a paper may come, any of which suffices.
package enum CopyFormExtractor {
  package enum Form: String, CaseIterable, Sendable {
    case original
    case copy
    case certified
    case register
    case withOriginal = "with-original"
    case electronic
    case photocopy
  }

  package struct Reading: Hashable, Sendable {
    /// In the order of the text, each once.
    package let forms: [Form]
    /// The paper without them.
    package let paper: String
  }

  /// The forms at the beginning of a name; nil where the counts of originals and copies say as much, and where the
  /// name says more about a form than the language knows.
  package static func read(_ name: String) -> Reading? { read(Prose(Bullet.split(name).rest)) }

  /// The same of a name without the mark of its list.
  static func read(_ prose: Prose) -> Reading? {
    var index = prose.number(at: 0) == nil ? 0 : 1
    guard prose.longest(of: CopyFormCues.starts, at: index) != nil else { return nil }
    let forms: [Form]
    (forms, index) = choice(in: prose, from: index)
    guard forms != [.copy], forms != [.original], !forms.isEmpty, isPaper(prose, from: index) else { return nil }
    return Reading(forms: forms, paper: String(prose.tail(from: index)))
  }

  /// `… (bản chính hoặc bản sao có chứng thực)`: the forms of a choice that has an original in it; none where the name
  /// speaks of forms elsewhere too, because then they may be those of other papers.
  static func originalOr(in prose: Prose) -> [Form] {
    guard let start = prose.firstIndex(of: CopyFormCues.starts)?.index else { return [] }
    let (forms, index) = choice(in: prose, from: start)
    guard forms.count > 1, forms.contains(.original) else { return [] }
    // `… hoặc bản sao có chứng thực nếu gửi qua bưu điện`: the way of lodging decides, not the person.
    guard prose.longest(of: Cues.conditionStarts, at: index) == nil else { return [] }
    return prose.firstIndex(of: CopyFormCues.starts, from: index) == nil ? forms : []
  }

  /// `bản chính, bản sao có chứng thực hoặc 01 bản sao điện tử`: the forms from a word on, and where they end.
  static func choice(in prose: Prose, from start: Int) -> (forms: [Form], end: Int) {
    var forms: [Form] = []
    var end = start
    var index = start
    // Those behind commas count once «hoặc» stands before the last.
    var listed: [Form] = []
    var isChoice = true
    while let (form, phrase) = form(in: prose, at: index) {
      listed.append(form)
      index += phrase.hashes.count
      if isChoice {
        for form in listed where !forms.contains(form) { forms.append(form) }
        listed = []
        end = index
      }
      isChoice = prose.has(Cues.or, at: index)
      if isChoice {
        index += prose.number(at: index + 1) == nil ? 1 : 2
      } else if !prose.gap(after: index - 1).contains(UInt8(ascii: ",")) {
        break
      }
    }
    return (forms, end)
  }

  /// The form that is all of a text, where it says more than «bản chính» or «bản sao».
  static func kindOfCopy(_ prose: Prose) -> Form? {
    guard let (form, phrase) = form(in: prose, at: 0), phrase.hashes.count == prose.words.count else { return nil }
    return form == .original || form == .copy ? nil : form
  }

  static func form(in prose: Prose, at index: Int) -> (Form, Phrase)? {
    let found = CopyFormCues.forms.filter { prose.has($0.phrase, at: index) }.max {
      $0.phrase.hashes.count < $1.phrase.hashes.count
    }
    return found.map { ($0.form, $0.phrase) }
  }

  /// Whether a name asks for a copy, alone, for choice, or as that of another of its papers: `Giấy phép (bản sao có chứng
  /// thực)`, `Bản gốc hoặc bản sao`. `besideOriginal`: in place of an original that is counted with it, not beside it.
  static func asksForCopy(_ name: Prose, besideOriginal: Bool) -> Bool {
    let start = name.firstBehindBullet
    var index = start
    while let found = name.firstIndex(of: CopyFormCues.starts, from: index)?.index {
      index = found + 1
      guard let (form, phrase) = form(in: name, at: found), form != .original,
        besideOriginal || form != .electronic
      else { continue }
      // `01 (một) bản sao`
      var before = found
      while before > start, name.number(at: before - 1) != nil || name.longest(of: Cues.numerals, at: before - 1) != nil
      {
        before -= 1
      }
      let isForm = before == start || isBehind(CopyFormCues.leads, CopyFormCues.leadingSigns, name, at: before)
      if isForm, !besideOriginal || !isJoinedWithOriginal(name, from: found + phrase.hashes.count) { return true }
      if !besideOriginal || name.contains(Cues.oneOf),
        isBehind(CopyFormCues.furtherLeads, CopyFormCues.furtherSigns, name, at: before)
      {
        return true
      }
    }
    return false
  }

  /// Whether a word stands behind one of some words or signs, and not behind «không phải nộp».
  private static func isBehind(_ words: Phrases, _ signs: [UInt8], _ name: Prose, at index: Int) -> Bool {
    if name.gap(after: index - 1).contains(where: { signs.contains($0) }) { return true }
    return name.longest(of: words, at: index - 1) != nil
      && !CaseInNameCues.notOwed.all.contains { name.has($0, at: index - $0.hashes.count) }
  }

  /// `bản sao và 01 bản chính`
  private static func isJoinedWithOriginal(_ name: Prose, from end: Int) -> Bool {
    (name.has(Cues.and, at: end) || name.gap(after: end - 1).contains(UInt8(ascii: ",")))
      && (end...end + wordsToOriginal).contains { form(in: name, at: $0)?.0 == .original }
  }

  /// «và» and a number.
  private static let wordsToOriginal = 2

  /// Whether more is said of the last form of a name: `bản chính hoặc bản sao có xác nhận của doanh nghiệp`.
  static func saysMore(behindFormsOf name: Prose) -> Bool {
    guard let last = name.words.indices.last(where: { form(in: name, at: $0) != nil }),
      let (_, phrase) = form(in: name, at: last)
    else { return false }
    let end = last + phrase.hashes.count
    return name.longest(of: CopyFormCues.moreAboutForms, at: end) != nil
      && !name.gap(after: end - 1).contains(UInt8(ascii: ")"))
  }

  /// `02 bản chính …`, `03 (ba) ảnh …`, `02 bộ …`: how many the name begins by saying.
  static func countAtBeginning(of name: Prose) -> Int? {
    let prose = name.behindBullet
    // `4/ Bản sao …` is a number of a list.
    guard let count = prose.number(at: 0), count > 0, prose.gap(after: 0).first == 0x20,
      prose.longest(of: Cues.countedPapers, at: behindCount(in: prose)) != nil
    else { return nil }
    return count
  }

  /// The word behind a number with which a text begins, and behind the same in words: `03 (ba)`.
  static func behindCount(in prose: Prose) -> Int { prose.gap(after: 0).contains(0x28) ? 2 : 1 }

  /// `… (02 bản)`, `(03 bản chính)`: nil where the name gives no such number, or several.
  static func countInParentheses(_ name: Prose) -> Int? {
    let found = name.words.indices.filter { index in
      guard name.number(at: index) != nil, name.gap(after: index - 1).last == UInt8(ascii: "("),
        let copies = name.longest(of: CopyFormCues.copies, at: index + 1)
      else { return false }
      return name.gap(after: index + copies.hashes.count).first == UInt8(ascii: ")")
    }
    return found.count == 1 ? name.number(at: found[0]) : nil
  }

  /// Whether more is said about copies; an office of notaries is none of that.
  private static func comparesForms(_ paper: Prose) -> Bool {
    paper.words.indices.contains { index in
      paper.longest(of: CopyFormCues.comparison, at: index) != nil
        && !CopyFormCues.notaries.all.contains { name in
          (0..<name.hashes.count).contains { paper.has(name, at: index - $0) }
        }
    }
  }

  /// Whether one paper is named from a word on, and nothing more is said about its form.
  private static func isPaper(_ prose: Prose, from index: Int) -> Bool {
    guard prose.words.count >= index + 2, !prose.gap(after: index - 1).contains(0x2C) else { return false }
    let paper = Prose(String(prose.tail(from: index)))
    return paper.starts(with: CopyFormCues.moreAboutForms) == nil && !paper.contains(CopyFormCues.starts)
      && !comparesForms(paper) && Sentences.isOne(paper.text)
      && !paper.contains(Cues.or) && !paper.text.utf8.contains(UInt8(ascii: ";"))
  }
}
