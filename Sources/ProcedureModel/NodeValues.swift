import ProcedureCatalogue
package import ProcedureSyntax
import ProcedureText
package import WorkingCalendar

/// What the nodes of names, texts, numbers, dates and times say, as values.
extension Node {
  /// The text of a quoted string without its quotes and escapes, or of text lines joined by spaces.
  var stringValue: String {
    switch kind {
    case .string: TextLiteral.unquoted(bytes)
    case .textLines: TextLiteral.joined(bytes)
    default: text
    }
  }

  /// The first text in this node.
  var titleNode: Node? { child(.string, or: .textLines) }

  /// What the first text in this node says.
  var title: String? { titleNode?.stringValue }

  /// A name as written, without back quotes; several words are joined as the fix-it would.
  var nameValue: String {
    if let token = onlyWord { return tree.text(token) }
    var words: [String] = []
    for token in firstToken..<endToken where tree.tokens[token].kind == .word || tree.tokens[token].kind == .quotedName
    {
      let written = tree.text(token)
      words.append(written.hasPrefix("`") ? String(written.dropFirst().dropLast()) : written)
    }
    return words.isEmpty ? text : words.joined(separator: "_")
  }

  /// The identity of `nameValue`; a word was folded and hashed when the interner first met it.
  var nameKey: TextKey {
    onlyWord.map { TextKey(tree.tokens[$0].symbol, in: tree.interner) } ?? TextLiteral.key(nameValue)
  }

  /// The token of a name that is one word, without back quotes: nearly all are.
  private var onlyWord: Int? {
    var only: Int?
    for token in firstToken..<endToken {
      switch tree.tokens[token].kind {
      case .word:
        guard only == nil else { return nil }
        only = token
      case .quotedName: return nil
      default: break
      }
    }
    return only
  }

  /// The identity of a name or a text.
  var key: TextKey {
    if kind == .name, endToken == firstToken + 1 {
      return TextKey(tree.tokens[firstToken].symbol, in: tree.interner)
    }
    return kind == .string ? TextLiteral.key(ofString: bytes) : TextLiteral.key(kind == .name ? nameValue : stringValue)
  }

  var bytes: ArraySlice<UInt8> { tree.source.bytes[span.range] }

  var integerValue: Int64? {
    guard kind == .number else { return child(.number)?.integerValue }
    let token = tree.tokens[firstToken]
    guard token.kind != .oddNumber else { return NumberLiteral.integer(numberText) }
    let bytes = tree.source.bytes
    return NumberLiteral.integer(bytes.span.extracting(token.span.range))
  }

  /// The value of a number node in millionths; nil when it has more than six decimals or is too large.
  var millionthsValue: Int64? {
    if kind == .number, let whole = integerValue { return NumberLiteral.millionths(whole) }
    return NumberLiteral.millionths(numberText)
  }

  /// The digits of a number node, mended when they were written in another country's manner.
  var numberText: String {
    let written = tree.text(firstToken)
    return tree.tokens[firstToken].kind == .oddNumber ? NumberLiteral.mended(written) ?? written : written
  }

  var dateValue: CivilDate? {
    for token in firstToken..<endToken where tree.tokens[token].kind == .date {
      switch DateLiteral.read(tree.text(token)) {
      case .date(let year, let month, let day, _): return CivilDate(year: year, month: month, day: day)
      default: return nil
      }
    }
    let numbers = (firstToken..<endToken).filter { tree.tokens[$0].kind == .number }
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
  var minuteValue: Int? { closingMinuteValue.flatMap { $0 < CivilMoment.minutesPerDay ? $0 : nil } }

  /// The same where a stretch of the day ends: `24:00` is the end of the day.
  var closingMinuteValue: Int? {
    var hour: Int?
    var minute: Int?
    func add(_ number: Int) {
      if hour == nil { hour = number } else if minute == nil { minute = number }
    }
    for token in firstToken..<endToken {
      switch tree.tokens[token].kind {
      case .number: add(Int(tree.text(token)) ?? -1)
      case .time:
        for part in tree.text(token).utf8.split(whereSeparator: { !(0x30...0x39 ~= $0) }) {
          add(Int(Substring(part)) ?? -1)
        }
      default: break
      }
    }
    guard let hour, 0...24 ~= hour, 0...59 ~= minute ?? 0 else { return nil }
    let minutes = hour * 60 + (minute ?? 0)
    return minutes <= CivilMoment.minutesPerDay ? minutes : nil
  }

  /// Time and day of a moment; the time is nil when only a day is given.
  var momentValue: (date: CivilDate, minute: Int?)? {
    guard let date = child(.date)?.dateValue else { return nil }
    guard let clock = child(.clock) else { return (date, nil) }
    return clock.minuteValue.map { (date, $0) }
  }

  /// Names, texts and numbers without keywords: the same in both keyword languages.
  var words: String {
    var words: [String] = []
    func collect(_ node: Node) {
      switch node.kind {
      case .keyword: break
      case .name: words.append(node.nameValue)
      case .string, .textLines: words.append(node.stringValue)
      case .number, .date, .clock, .code, .documentNumber, .percent: words.append(node.text)
      default: for child in node.children { collect(child) }
      }
    }
    collect(self)
    return words.joined(separator: " ")
  }

  var unitKeyword: Keyword? { child(.keyword)?.keyword }

  /// An amount and its unit of time; nil when the node holds none.
  package var timeQuantity: TimeQuantity? {
    guard let number = child(.number), let unit = unitKeyword.flatMap(TimeUnit.init(keyword:)) else { return nil }
    guard let amount = number.rationalValue else { return nil }
    return TimeQuantity(amount, unit)
  }

  var rationalValue: Rational? {
    guard let millionths = millionthsValue else { return nil }
    return Rational(millionths, over: 1_000_000)
  }
}

extension String {
  /// A name as words: `hộ_nghèo` is `hộ nghèo`.
  var asWords: String {
    let name = utf8.span
    // Safe: as many bytes are written as are counted, and there are no more of them than the name has.
    return unsafe String(unsafeUninitializedCapacity: name.count) { words in
      var count = 0
      var separatorIsDue = false
      for index in name.indices {
        if name[index] == 0x5F {
          separatorIsDue = count > 0
          continue
        }
        if separatorIsDue {
          unsafe words[count] = 0x20
          count &+= 1
        }
        separatorIsDue = false
        unsafe words[count] = name[index]
        count &+= 1
      }
      return count
    }
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

extension TimeUnit {
  var keyword: Keyword {
    switch self {
    case .workingDay: .workingDay
    case .day: .day
    case .workingHour: .workingHour
    case .hour: .hour
    case .minute: .minute
    case .week: .week
    case .month: .month
    case .year: .yearUnit
    }
  }

  /// Whether an author's word for what a fact counts means this unit.
  func isCalled(_ name: String) -> Bool {
    let row = KeywordTable.row(keyword)
    let key = TextLiteral.key(name.asWords)
    return ([row.vietnamese, row.english] + row.aliases).contains { TextLiteral.key($0) == key }
  }
}

extension Channel {
  var keyword: Keyword {
    switch self {
    case .inPerson: .inPerson
    case .online: .online
    case .postal: .postal
    case .home: .atHome
    case .mobile: .mobile
    case .kiosk: .kiosk
    }
  }
}

extension Node {
  /// The words of this node with keywords in their Vietnamese form and single spaces: the same in both languages.
  var canonicalText: String {
    var words: [String] = []
    addCanonicalWords(to: &words)
    var text = ""
    for word in words {
      let isAttached =
        text.isEmpty || text.hasSuffix("(") || text.hasSuffix("{") || [")", "}", ",", ";"].contains(word)
      text += isAttached ? word : " " + word
    }
    return text
  }

  private func addCanonicalWords(to words: inout [String]) {
    var next = firstToken
    var hasChildren = false
    for child in children {
      hasChildren = true
      for token in next..<max(next, child.firstToken) { words.append(tree.text(token)) }
      child.addCanonicalWords(to: &words)
      next = child.endToken
    }
    if !hasChildren, let keyword { return words.append(KeywordTable.row(keyword).vietnamese) }
    for token in next..<max(next, endToken) { words.append(tree.text(token)) }
  }

  /// The digits of a percentage, without the sign.
  var percentText: String {
    String(text.prefix { $0 != "%" }).split(separator: " ").joined()
  }
}

/// The text between quotes, and the identity of texts; over bytes, as most of a specification is text.
enum TextLiteral {
  /// The text of a string token without quotes and escapes, white space of any kind as one space.
  static func unquoted(_ bytes: ArraySlice<UInt8>) -> String {
    let inner = content(bytes)
    guard ByteBlock.holdsOddSpace(inner.span) else { return String(partOfText: inner) }
    return String(partOfText: rewritten(inner, unescaping: bytes.first == 0x22)[...])
  }

  /// What stands between the quotes: straight ones of one byte, guillemets of two, curly ones of three.
  private static func content(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let first = bytes.first else { return bytes }
    let open = quoteLength(first, bytes.dropFirst().first)
    guard open > 0 else { return bytes }
    var inner = bytes.dropFirst(open)
    if inner.last == 0x22 {
      inner = inner.dropLast()
    } else if inner.suffix(2).elementsEqual([0xC2, 0xBB]) {
      inner = inner.dropLast(2)
    } else if inner.suffix(3).elementsEqual([0xE2, 0x80, 0x9D]) || inner.suffix(3).elementsEqual([0xE2, 0x80, 0x9C]) {
      inner = inner.dropLast(3)
    }
    return inner
  }

  private static func quoteLength(_ first: UInt8, _ second: UInt8?) -> Int {
    switch (first, second) {
    case (0x22, _): 1
    case (0xC2, 0xAB): 2
    case (0xE2, 0x80): 3
    default: 0
    }
  }

  private static func rewritten(_ bytes: ArraySlice<UInt8>, unescaping: Bool) -> [UInt8] {
    let span = bytes.span
    return [UInt8](capacity: span.count) { add(span, unescaping: unescaping, to: &$0) }
  }

  /// Adds a text with white space of any kind as one space between words, and none at its ends.
  private static func add(_ bytes: Span<UInt8>, unescaping: Bool, to text: inout OutputSpan<UInt8>) {
    let start = text.count
    var spaceIsDue = false
    var index = 0
    while index < bytes.count {
      var byte = bytes[index]
      var length = 1
      if byte == 0x20 || byte == 0x09 || byte >= 0xC2 {
        let space = spaceLength(in: bytes, at: index)
        if space > 0 {
          spaceIsDue = text.count > start
          index &+= space
          continue
        }
      } else if byte == 0x5C, unescaping, index &+ 1 < bytes.count {
        let next = bytes[index &+ 1]
        if next == 0x22 || next == 0x5C { (byte, length) = (next, 2) }
      }
      if spaceIsDue {
        text.append(0x20)
        spaceIsDue = false
      }
      text.append(byte)
      index &+= length
    }
  }

  /// The length of the white space at `index`; 0 when there is none.
  @inline(__always)
  private static func spaceLength(in bytes: Span<UInt8>, at index: Int) -> Int {
    let first = bytes[index]
    if first == 0x20 || first == 0x09 { return 1 }
    guard first == 0xC2 || first & 0xFE == 0xE2 else { return 0 }
    let second = index &+ 1 < bytes.count ? bytes[index &+ 1] : 0
    let third = index &+ 2 < bytes.count ? bytes[index &+ 2] : 0
    return switch (first, second, third) {
    case (0xC2, 0xA0, _): 2
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80): 3
    default: 0
    }
  }

  /// Lines that begin with a bar, joined by spaces; an empty one begins a new paragraph.
  static func joined(_ bytes: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var separator: UInt8 = 0x20
    let span = bytes.span
    var start = 0
    while start < span.count {
      let end = ByteBlock.lineBreak(in: span, from: start)
      var bar = start
      while bar < end, span[bar] != 0x7C { bar &+= 1 }
      if bar < end {
        let line = bytes[bytes.startIndex + bar + 1..<bytes.startIndex + end]
        separator = add(line, after: separator, to: &text)
      }
      start = end &+ 1
    }
    return String(partOfText: text[...])
  }

  /// Adds a line behind a separator, unless it is empty or the first; gives what separates it from the next one.
  private static func add(_ line: ArraySlice<UInt8>, after separator: UInt8, to text: inout [UInt8]) -> UInt8 {
    var (start, end) = (line.startIndex, line.endIndex)
    while start < end, line[start] == 0x20 { start += 1 }
    while start < end, line[end - 1] == 0x20 { end -= 1 }
    var line = line[start..<end]
    if ByteBlock.holdsOddSpace(line.span) { line = rewritten(line, unescaping: false)[...] }
    if line.isEmpty { return 0x0A }
    if !text.isEmpty { text.append(separator) }
    text += line
    return 0x20
  }

  static func key(_ text: String) -> TextKey { key(Array(text.utf8)[...]) }

  static func key(ofString bytes: ArraySlice<UInt8>) -> TextKey {
    let inner = content(bytes)
    return ByteBlock.holdsOddSpace(inner.span)
      ? key(rewritten(inner, unescaping: bytes.first == 0x22)[...]) : key(inner)
  }

  /// Folded, without a final point or question mark.
  private static func key(_ bytes: ArraySlice<UInt8>) -> TextKey {
    var folded = WordFold.fold(bytes)[...]
    while let last = folded.last, last == 0x2E || last == 0x3F || last == 0x20 { folded.removeLast() }
    return TextKey(folded)
  }
}
