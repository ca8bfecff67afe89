import ProcedureDiagnostics
import ProcedureText

/// Dates, clock times, numbers, amounts and the days of calendars.
extension Parser {
  // MARK: Dates and times

  @inline(__always)
  var atDate: Bool {
    at(.date) || at(.dayMonth) || (stands(.dated) && (peek().kind == .number || peek().kind == .date))
  }

  /// `01/07/2025`, or `ngày 01 tháng 7 năm 2025`; a leading `ngày` is allowed before either.
  mutating func date(_ children: inout Children) -> Bool {
    let first = index
    if let match = match(.dated), peek(match.count).kind == .number || peek(match.count).kind == .date {
      for _ in 0..<match.count { advance() }
    }
    if at(.date) {
      let value = token
      advance()
      add(make(.date, from: first), to: &children)
      checkDate(value)
      return true
    }
    if at(.number), let month = match(.inMonth, at: index + 1), writtenDate(month.count) {
      add(make(.date, from: first), to: &children)
      return true
    }
    if at(.number), token.end - token.start == 4 {
      // A year alone: day and month are not known.
      advance()
      add(make(.date, from: first), to: &children)
      return true
    }
    return missing(SyntaxWording.aDate)
  }

  private mutating func writtenDate(_ monthWords: Int) -> Bool {
    let start = index
    advance()
    for _ in 0..<monthWords { advance() }
    guard skip(.number), let year = match(.inYear) else {
      index = start
      return false
    }
    for _ in 0..<year.count { advance() }
    guard skip(.number) else {
      index = start
      return false
    }
    return true
  }

  private mutating func checkDate(_ token: Token) {
    let written = text(token)
    switch DateLiteral.read(written) {
    case .date(_, _, _, let isOdd):
      if isOdd { add(.dateWithOddSeparators(written, DateLiteral.canonical(written), at: place(token.span))) }
    case .twoDigitYear: add(.twoDigitYear(written, at: place(token.span)))
    case .monthFirst(let swapped): add(.monthFirstDate(written, swapped, at: place(token.span)))
    case .behindMonth(let month, let last):
      add(.dayBehindMonth(written, month: month, last, at: place(token.span)))
    case .impossible: add(.impossibleDate(written, at: place(token.span)))
    }
  }

  mutating func interval(_ children: inout Children) -> Bool {
    guard date(&children) else { return false }
    if let node = keyword(.to) {
      add(node, to: &children)
      return date(&children)
    }
    return true
  }

  /// A clock time: `15:00`, `15h30`, `15 giờ`, `15 giờ 30 [phút]`.
  mutating func clock(_ children: inout Children) -> Bool {
    let first = index
    if skip(.time) {
      add(make(.clock, from: first), to: &children)
      return true
    }
    guard at(.number), let hour = match(.hour, at: index + 1) else {
      return missing(SyntaxWording.aClockTime)
    }
    advance()
    for _ in 0..<hour.count { advance() }
    if at(.number), !token.startsLine {
      advance()
      if let minute = match(.minute) { for _ in 0..<minute.count { advance() } }
    }
    add(make(.clock, from: first), to: &children)
    return true
  }

  /// `16 giờ 10 ngày 06/02/2026`, or a date alone.
  mutating func moment(_ children: inout Children) -> Bool {
    let first = index
    var parts = Children()
    if at(.time) || (at(.number) && stands(.hour, at: index + 1)) {
      guard clock(&parts) else { return false }
      if at(.comma) { advance() }
    }
    guard date(&parts) else { return false }
    add(make(.moment, from: first, parts), to: &children)
    return true
  }

  // MARK: Numbers and quantities

  mutating func number(_ children: inout Children) -> Bool {
    guard at(.number) || at(.oddNumber) else { return numberNotInDigits() == nil && missing(SyntaxWording.aNumber) }
    return numberLeaf(&children)
  }

  /// `mười lăm`, `nửa`, `1/2`, `24h` where a number is expected: reported, but left; how many tokens say it.
  mutating func numberNotInDigits() -> Int? {
    guard !token.startsLine else { return nil }
    var end = index
    var digits: String?
    if at(.dayMonth) || at(.time) {
      digits = NumberWords.fraction(text(token)) ?? NumberWords.hours(text(token))
      end += 1
    }
    while tokens[end].kind == .word, end == index || !tokens[end].startsLine, end - index < 8 {
      let words = (index...end).map { text(tokens[$0]) }.joined(separator: " ")
      guard let value = NumberWords.digits(of: words) else { break }
      digits = value
      end += 1
    }
    guard let digits else { return nil }
    let span = TextSpan(Int(token.start), Int(tokens[end - 1].end))
    report(.numberNotInDigits(source.text(span), digits, at: place(span)))
    return end - index
  }

  mutating func numberLeaf(_ children: inout Children) -> Bool {
    let value = token
    let first = index
    advance()
    if value.kind == .oddNumber {
      reportOddNumber(value)
    } else if value.end - value.start > 12 {
      reportOutOfRange(value)
    }
    if at(.leftParenthesis), peek().kind == .word { numberInWords(value) }
    add(make(.number, from: first), to: &children)
    return true
  }

  private mutating func reportOutOfRange(_ token: Token) {
    let written = text(token)
    if NumberLiteral.millionths(written) == nil { add(.numberOutOfRange(written, at: place(token.span))) }
  }

  private mutating func reportOddNumber(_ token: Token) {
    let written = text(token)
    if let mended = NumberLiteral.mended(written) {
      add(.oddNumber(written, mended, at: place(token.span)))
    } else if let spaced = NumberLiteral.spaced(written) {
      report(.unitWithoutSpace(written, spaced, at: place(token.span)))
    } else {
      add(.unreadableNumber(written, at: place(token.span)))
    }
  }

  /// `05 (năm)`: the words are checked against the number.
  private mutating func numberInWords(_ value: Token) {
    let first = index
    advance()
    let wordsStart = index
    while at(.word), index - wordsStart < 8 { advance() }
    guard at(.rightParenthesis) else {
      index = first
      return
    }
    let words = (wordsStart..<index).map { text(tokens[$0]) }.joined(separator: " ")
    advance()
    let span = span(from: first)
    switch NumberWords.value(of: words) {
    case let number? where number == NumberLiteral.integer(text(value)):
      add(.numberWithWords(source.text(span), at: place(span)))
    case _?: add(.numberAndWordsDiffer(text(value), words, at: place(span)))
    case nil: index = first
    }
  }

  /// `05 ngày làm việc`; a clock time where a duration is meant is reported.
  mutating func quantity(_ children: inout Children, unit units: KeywordSet = SlotSets.units) -> Bool {
    let first = index
    var parts = Children()
    let value = token
    guard number(&parts) else { return false }
    if 9...12 ~= value.end - value.start, value.kind == .number { reportOutOfRange(value) }
    guard let unit = keywordOrSlip(units) else { return missing(SyntaxWording.aUnit) }
    add(unit, to: &parts)
    add(make(.quantity, from: first, parts), to: &children)
    return true
  }

  mutating func amount(_ kind: BlockKind, _ children: inout Children) -> Bool {
    if let match = match(.madeOf) {
      add(take(match), to: &children)
      return requiredBlock(.limitParts, &children)
    }
    if let match = match(SlotSets.noTime) {
      add(take(match), to: &children)
      return true
    }
    if let match = match(.asDescribed) {
      add(take(match), to: &children)
      return text(&children, SyntaxWording.aText)
    }
    if let match = match(SlotSets.bounds) { add(take(match), to: &children) }
    return quantity(&children)
  }

  mutating func upTo(_ children: inout Children) -> Bool {
    guard at(.number) || at(.oddNumber) else { return missing(SyntaxWording.aNumber) }
    return stands(SlotSets.units, at: index + 1) ? quantity(&children) : money(&children)
  }

  /// A procedure's code; seven digits without the point behind the first one are reported.
  mutating func code(_ children: inout Children) -> Bool {
    if at(.number), let mended = NumberLiteral.code(text(token)) {
      report(.codeWithoutPoint(text(token), mended, at: place(token.span)))
    } else if !at(.code) {
      return false
    }
    return addLeaf(.code, &children)
  }

  mutating func codeWithSelector(_ children: inout Children) -> Bool {
    let first = index
    var parts = Children()
    switch token.kind {
    case .word, .quotedName: add(leaf(.name), to: &parts)
    default: guard code(&parts) else { return missing(SyntaxWording.aCode) }
    }
    if let match = match(SlotSets.versions), peek(match.count).kind == .date {
      add(take(match), to: &parts)
      guard date(&parts) else { return false }
    }
    add(make(.selector, from: first, parts), to: &children)
    return true
  }

  // MARK: Calendars

  /// `16/02`, `16/02 đến 20/02`, or with the year.
  mutating func days(_ children: inout Children) -> Bool {
    let first = index
    var parts = Children()
    guard skip(.dayMonth) || skip(.date) else { return missing(SyntaxWording.aDate) }
    if let match = match(.to) {
      add(take(match), to: &parts)
      guard skip(.dayMonth) || skip(.date) else { return missing(SyntaxWording.aDate) }
    }
    add(make(.days, from: first, parts), to: &children)
    return true
  }

  mutating func weekdays(_ children: inout Children) -> Bool {
    repeat {
      guard let day = keywordOrSlip(SlotSets.weekdays) else { return missing(SyntaxWording.aWeekday) }
      add(day, to: &children)
      if let to = keyword(.to) {
        add(to, to: &children)
        guard let last = keyword(SlotSets.weekdays) else { return missing(SyntaxWording.aWeekday) }
        add(last, to: &children)
      }
    } while at(.comma) && stands(SlotSets.weekdays, at: index + 1) && skip(.comma)
    return true
  }

  mutating func officeHours(_ children: inout Children) -> Bool {
    let first = index
    var parts = Children()
    guard clock(&parts) else { return false }
    guard expectKeyword(.to, &parts), clock(&parts) else { return false }
    add(make(.officeHours, from: first, parts), to: &children)
    return true
  }
}
