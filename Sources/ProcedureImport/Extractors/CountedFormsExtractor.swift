/// What the name of a paper says of its forms, where the data count originals and copies of it.
enum CountedFormsExtractor {
  struct Reading {
    /// Of several one suffices.
    let forms: [CopyFormExtractor.Form]
    /// Whether that explains why both are counted, so that nothing is left to ask.
    let explainsBoth: Bool
  }

  /// Nil where the name does not say, or not for certain.
  static func read(_ name: String) -> Reading? {
    let prose = Prose(DocumentGroupExtractor.withoutEnd(name)).inOneLine.behindBullet
    guard let start = prose.firstIndex(of: CopyFormCues.starts)?.index else { return nil }
    return choice(in: prose, from: start) ?? copies(in: prose) ?? onlyForm(in: prose, from: start)
      ?? parenthesised(in: prose, from: start)
  }

  /// `… (bản chính hoặc bản sao có chứng thực) đối với …`, with an original to choose. Forms that are named elsewhere may
  /// be those of other papers; a later sentence says what else will do in some way of lodging.
  private static func choice(in prose: Prose, from start: Int) -> Reading? {
    let (forms, end) = CopyFormExtractor.choice(in: prose, from: start)
    guard forms.count > 1, forms.contains(.original) else { return nil }
    // `… hoặc bản sao nếu gửi qua bưu điện`: the way of lodging decides, not the person.
    let isClosed = prose.gap(after: end - 1).contains(UInt8(ascii: ")"))
    guard isClosed || prose.longest(of: Cues.conditionStarts, at: end) == nil else { return nil }
    guard let next = prose.firstIndex(of: CopyFormCues.starts, from: end)?.index else {
      return Reading(forms: forms, explainsBoth: true)
    }
    let beginning = prose.number(at: 0) == nil ? 0 : 1
    guard start == beginning, (end..<next).contains(where: { isEndOfSentence(prose, $0) }) else { return nil }
    return Reading(forms: forms, explainsBoth: false)
  }

  private static func isEndOfSentence(_ prose: Prose, _ word: Int) -> Bool {
    prose.gap(after: word).starts(with: [UInt8(ascii: "."), UInt8(ascii: " ")])
      && prose.longest(of: CopyFormCues.lodgingCases, at: word + 1) != nil
  }

  /// `Bản sao có chứng thực hoặc bản sao kèm bản chính để đối chiếu Giấy …`: the original is counted that the copy is
  /// compared with.
  private static func copies(in prose: Prose) -> Reading? {
    guard let forms = CopyFormExtractor.read(prose)?.forms, !forms.contains(.original) else { return nil }
    return Reading(forms: forms, explainsBoth: forms.contains(.withOriginal))
  }

  /// `Giấy phép (bản sao kèm theo bản chính để đối chiếu)`, where the name is that of one paper.
  private static func parenthesised(in prose: Prose, from start: Int) -> Reading? {
    let opening = prose.number(at: start - 1) == nil ? start : start - 1
    let (forms, end) = CopyFormExtractor.choice(in: prose, from: start)
    guard prose.gap(after: opening - 1).last == UInt8(ascii: "("), prose.gap(after: end - 1).first == UInt8(ascii: ")"),
      forms.contains(where: { $0 != .original && $0 != .electronic }),
      prose.firstIndex(of: CopyFormCues.starts, from: end) == nil
    else { return nil }
    let paper = Prose(String(prose.head(before: opening)))
    guard !paper.contains(Cues.or), !paper.text.utf8.contains(UInt8(ascii: ";")), Sentences.isOne(paper.text) else {
      return nil
    }
    return Reading(forms: forms, explainsBoth: forms.contains(.withOriginal))
  }

  /// Originals or copies, where a name begins with the one and never speaks of the other, nor of comparing them.
  private static func onlyForm(in prose: Prose, from start: Int) -> Reading? {
    guard start == (prose.number(at: 0) == nil ? 0 : 1), let first = CopyFormExtractor.form(in: prose, at: start)?.0,
      !prose.contains(CopyFormCues.comparing)
    else { return nil }
    var index = start
    while let next = prose.firstIndex(of: CopyFormCues.starts, from: index)?.index {
      guard let (other, phrase) = CopyFormExtractor.form(in: prose, at: next), other != .electronic,
        (other == .original) == (first == .original)
      else { return nil }
      index = next + phrase.hashes.count
    }
    return Reading(forms: [first == .original ? .original : .copy], explainsBoth: false)
  }
}
