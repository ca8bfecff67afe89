import ProcedureCatalogue
import ProcedureSyntax
import ProcedureText
import WorkingCalendar

/// What the nodes of names, texts, numbers, dates and times say, as values.
extension Node {
  /// The text of a quoted string without its quotes and escapes, or of text lines joined by spaces.
  var stringValue: String {
    switch kind {
    case .string: TextLiteral.unquoted(text)
    case .textLines: TextLiteral.joined(text)
    default: text
    }
  }

  /// The first text in this node.
  var title: String? {
    children.first { $0.kind == .string || $0.kind == .textLines }?.stringValue
  }

  /// A name as written, without back quotes; several words are joined as the fix-it would.
  var nameValue: String {
    var words: [String] = []
    for token in firstToken..<endToken where tree.tokens[token].kind == .word || tree.tokens[token].kind == .quotedName
    {
      let written = tree.text(token)
      words.append(written.hasPrefix("`") ? String(written.dropFirst().dropLast()) : written)
    }
    return words.isEmpty ? text : words.joined(separator: "_")
  }

  /// The identity of a name or a text.
  var key: TextKey {
    if kind == .name, endToken == firstToken + 1 {
      return TextKey(Array(tree.interner.text(tree.tokens[firstToken].symbol).utf8))
    }
    return TextLiteral.key(kind == .name ? nameValue : stringValue)
  }

  var integerValue: Int64? {
    guard kind == .number else { return child(.number)?.integerValue }
    return NumberLiteral.integer(numberText)
  }

  /// The digits of a number node, mended when they were written in another country's manner.
  var numberText: String {
    let written = tree.text(firstToken)
    return NumberLiteral.mended(written).map { tree.tokens[firstToken].kind == .oddNumber ? $0 : written } ?? written
  }

  var dateValue: CivilDate? {
    let numbers = (firstToken..<endToken).filter { tree.tokens[$0].kind == .number }
    if let token = (firstToken..<endToken).first(where: { tree.tokens[$0].kind == .date }) {
      switch DateLiteral.read(tree.text(token)) {
      case .date(let year, let month, let day, _): return CivilDate(year: year, month: month, day: day)
      default: return nil
      }
    }
    guard numbers.count == 3, let day = Int(tree.text(numbers[0])), let month = Int(tree.text(numbers[1])),
      let year = Int(tree.text(numbers[2]))
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// A year written alone in the place of a date.
  var yearValue: Int? {
    guard kind == .date || kind == .number, endToken == firstToken + 1, tree.tokens[firstToken].kind == .number else {
      return nil
    }
    return Int(text).flatMap { 1900...2200 ~= $0 ? $0 : nil }
  }

  /// Minutes since midnight of a clock time, or nil when there is no such time.
  var minuteValue: Int? {
    var numbers: [Int] = []
    for token in firstToken..<endToken {
      switch tree.tokens[token].kind {
      case .number: numbers.append(Int(tree.text(token)) ?? -1)
      case .time:
        let parts = tree.text(token).split { !$0.isNumber }.map { Int($0) ?? -1 }
        numbers.append(contentsOf: parts)
      default: break
      }
    }
    guard let hour = numbers.first, 0...23 ~= hour else { return nil }
    let minute = numbers.count > 1 ? numbers[1] : 0
    return 0...59 ~= minute ? hour * 60 + minute : nil
  }

  /// Time and day of a moment; the time is nil when only a day is given.
  var momentValue: (date: CivilDate, minute: Int?)? {
    guard let date = child(.date)?.dateValue else { return nil }
    guard let clock = child(.clock) else { return (date, nil) }
    return clock.minuteValue.map { (date, $0) }
  }

  var unitKeyword: Keyword? { child(.keyword)?.keyword }

  var timeQuantity: TimeQuantity? {
    guard let number = child(.number), let unit = unitKeyword.flatMap(TimeUnit.init(keyword:)) else { return nil }
    guard let amount = number.rationalValue else { return nil }
    return TimeQuantity(amount, unit)
  }

  var rationalValue: Rational? {
    guard let millionths = NumberLiteral.millionths(numberText) else { return nil }
    return Rational(millionths, over: 1_000_000)
  }
}

extension TimeUnit {
  init?(keyword: Keyword) {
    switch keyword {
    case .workingDay: self = .workingDay
    case .day: self = .day
    case .workingHour: self = .workingHour
    case .hour: self = .hour
    case .minute: self = .minute
    case .week: self = .week
    case .month: self = .month
    case .yearUnit: self = .year
    default: return nil
    }
  }
}

/// The text between quotes, and the identity of texts.
enum TextLiteral {
  static func unquoted(_ written: String) -> String {
    var text = Substring(written)
    guard let open = text.first, "\"“«„".contains(open) else { return written }
    text.removeFirst()
    if let close = text.last, "\"”»“".contains(close) { text.removeLast() }
    guard open == "\"", text.contains("\\") else { return collapsed(text) }
    var result = ""
    var isEscaped = false
    for character in text {
      if character == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      if isEscaped, character != "\"", character != "\\" { result.append("\\") }
      result.append(character)
      isEscaped = false
    }
    return collapsed(Substring(result))
  }

  /// Lines that begin with a bar, joined by spaces; an empty one begins a new paragraph.
  static func joined(_ written: String) -> String {
    var paragraphs: [[Substring]] = [[]]
    for line in written.split(whereSeparator: \.isNewline) {
      let content = line.drop { $0 == " " || $0 == "\t" }.dropFirst().drop { $0 == " " || $0 == "\t" }
      if content.isEmpty {
        paragraphs.append([])
      } else {
        paragraphs[paragraphs.count - 1].append(content)
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map { collapsed(Substring($0.joined(separator: " "))) }
      .joined(separator: "\n")
  }

  /// White space of any kind as one space.
  private static func collapsed(_ text: Substring) -> String {
    let bytes = text.utf8
    let isPlain = !bytes.contains { $0 == 0x09 || $0 == 0xC2 || $0 == 0xE2 }
    if isPlain, !text.contains("  ") { return String(text) }
    return text.split { $0.isWhitespace }.joined(separator: " ")
  }

  static func key(_ text: String) -> TextKey {
    var folded = WordFold.fold(Array(text.utf8)[...])
    while let last = folded.last, last == 0x2E || last == 0x3F || last == 0x20 { folded.removeLast() }
    var compact: [UInt8] = []
    compact.reserveCapacity(folded.count)
    for byte in folded where byte != 0x20 || (compact.last != 0x20 && !compact.isEmpty) { compact.append(byte) }
    return TextKey(compact)
  }
}
