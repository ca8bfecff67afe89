import ProcedureText

/// Cuts a text into tokens; never fails, and every byte belongs to a token or to a gap between two.
///
/// The order of the tries and their expressions are those of the language reference, chapter "tokens": the first match
/// wins and takes its longest match. What a number or an hour means is decided by the place where it stands, not here.
///
/// Not copyable, so that no call copies it.
struct Lexer: ~Copyable {
  let bytes: [UInt8]
  let end: Int
  var position = 0
  private(set) var tokens: [Token] = []
  private(set) var comments: [Comment] = []
  private(set) var interner: WordInterner
  private var startsLine = true
  private var followsSpace = true
  /// Whether only white space came since the last line break.
  private var lineIsBlank = true
  /// Offsets of the first character without width, and of signs that look like Latin letters.
  private(set) var firstWithoutWidth: Int?
  private(set) var foreignLetters: [TextSpan] = []
  /// Words that came lately, by bits of their hashes: nearly every word of a specification comes again soon.
  private var lateWords: [LateWord]
  /// The same for words of at most eight bytes, which are compared as one number.
  private var lateShortWords: [LateShortWord]

  private struct LateWord {
    var hash: UInt64 = 0
    var range = 0..<0
    var symbol = Symbol.none
  }

  private struct LateShortWord {
    var bytes: UInt64 = 0
    var symbol = Symbol.none
  }

  /// How many of either there are room for, a power of two.
  private static let roomForLateWords = 128

  init(_ source: SourceText, interner: WordInterner) {
    bytes = source.bytes
    end = source.bytes.count
    self.interner = interner
    tokens.reserveCapacity(end / 8 + 16)
    lateWords = Array(repeating: LateWord(), count: Self.roomForLateWords)
    lateShortWords = Array(repeating: LateShortWord(), count: Self.roomForLateWords)
  }

  mutating func run() {
    if end >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
    // What is done for each word and space is handed the text, as to look it up in the lexer each time takes longer.
    let bytes = bytes
    let text = bytes.span
    while position < text.count {
      if text[position] == 0x20 { skipSpaces(text) } else { step(text) }
    }
    add(.end, from: end)
  }

  private mutating func step(_ text: Span<UInt8>) {
    let start = position
    switch ByteClass(text[start]) {
    case .space: skipSpaces(text)
    case .lineBreak:
      position += 1
      breakLine()
    case .letter: word(text, from: start)
    case .digit: digits(from: start)
    case .quote: straightString(text, from: start)
    case .hash: hash(text, from: start)
    case .bar: bar(text, from: start)
    case .backQuote: quotedName(text, from: start)
    case .sign: sign(from: start)
    case .beyond: beyond(text, from: start)
    }
  }

  private mutating func skipSpaces(_ text: Span<UInt8>) {
    var index = position
    repeat { index &+= 1 } while index < text.count && text[index] == 0x20
    position = index
    followsSpace = true
  }

  private mutating func breakLine() {
    startsLine = true
    followsSpace = true
    lineIsBlank = true
  }

  mutating func add(_ kind: Token.Kind, from start: Int, symbol: Symbol = .none) {
    // No offset is larger: whoever reads files refuses a text beyond SourceText.maximumByteCount.
    tokens.append(
      Token(
        kind: kind, startsLine: startsLine, followsSpace: followsSpace, symbol: symbol,
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: position)))
    startsLine = false
    followsSpace = false
    lineIsBlank = false
  }

  func byte(_ offset: Int) -> UInt8 {
    offset < end ? bytes[offset] : 0
  }

  // MARK: Words

  private mutating func word(_ text: Span<UInt8>, from start: Int) {
    position = Self.endOfUsualLetters(in: text, from: start)
    if position < text.count, text[position] >= 0x80 { scanWord() }
    add(.word, from: start, symbol: symbol(text, start..<position))
  }

  private mutating func symbol(_ text: Span<UInt8>, _ range: Range<Int>) -> Symbol {
    guard range.count <= ByteWord.size, range.lowerBound &+ ByteWord.size <= text.count else {
      return longSymbol(text, range)
    }
    // No word holds a zero, so that the bytes tell how many they are.
    let bytes = ByteWord.load(text, at: range.lowerBound) & ByteWord.firstBytes(range.count)
    let place = Int(truncatingIfNeeded: (bytes &* 0x9E37_79B9_7F4A_7C15) &>> 40) & (Self.roomForLateWords &- 1)
    let late = lateShortWords[place]
    if late.bytes == bytes { return late.symbol }
    let symbol = interner.symbol(for: text.extracting(range))
    lateShortWords[place] = LateShortWord(bytes: bytes, symbol: symbol)
    return symbol
  }

  private mutating func longSymbol(_ text: Span<UInt8>, _ range: Range<Int>) -> Symbol {
    let word = text.extracting(range)
    let hash = ByteInterner.hash(word)
    let place = Int(truncatingIfNeeded: hash &>> 20) & (Self.roomForLateWords &- 1)
    let late = lateWords[place]
    if late.hash == hash, ByteInterner.areEqual(word, text.extracting(late.range)) { return late.symbol }
    let symbol = interner.symbol(for: word, hash: hash)
    lateWords[place] = LateWord(hash: hash, range: range, symbol: symbol)
    return symbol
  }

  mutating func scanWord() {
    position = Self.endOfUsualLetters(in: bytes.span, from: position)
    while position < end, bytes[position] >= 0x80 {
      let length = letterLength(at: position)
      if length == 0 { return }
      position = Self.endOfUsualLetters(in: bytes.span, from: position + length)
    }
  }

  /// Behind the digits and the letters of Vietnamese from `start` on. Called for every word: with the text alone, as the
  /// lexer would be copied to be looked at.
  @inline(__always)
  private static func endOfUsualLetters(in span: Span<UInt8>, from start: Int) -> Int {
    let lengths = letterLengths.span
    var index = start
    while index < span.count {
      let length = lengths[Int(span[index])]
      if length == 1 {
        index &+= 1
      } else if length == 2 {
        guard index &+ 1 < span.count, !isTimesOrDivided(span, at: index) else { return index }
        index &+= 2
      } else if length == 3 {
        guard index &+ 2 < span.count, span[index &+ 1] & 0xFC == 0xB8 else { return index }
        index &+= 3
      } else {
        return index
      }
    }
    return index
  }

  /// For each byte how many it and those behind it are: 1 for digits, letters and the underscore, 2 for à to ư, 3 for ạ to
  /// ỹ, and 0 where a word ends or a closer look is needed.
  private static let letterLengths: [UInt8] = (0...UInt8.max).map { byte in
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: 1
    case 0xC3...0xC6: 2
    case 0xE1: 3
    default: 0
    }
  }

  /// Whether × or ÷ begins at a byte, which stand among the letters.
  @inline(__always)
  private static func isTimesOrDivided(_ span: Span<UInt8>, at index: Int) -> Bool {
    span[index] == 0xC3 && span[index &+ 1] & 0xDF == 0x97
  }

  /// The length of a letter beyond ASCII at `offset`, of a mark or of a character without width inside a word; else 0.
  private mutating func letterLength(at offset: Int) -> Int {
    switch bytes[offset] {
    case 0xC3: return byte(offset + 1) == 0x97 || byte(offset + 1) == 0xB7 ? 0 : 2
    case 0xC4...0xC8: return 2
    case 0xC9: return byte(offset + 1) <= 0x8F ? 2 : 0
    case 0xCC, 0xCD: return 2
    case 0xCE...0xD3:
      let letter = TextSpan(offset, min(offset + 2, end))
      if foreignLetters.last != letter { foreignLetters.append(letter) }
      return 2
    case 0xE1: return 0xB8...0xBB ~= byte(offset + 1) ? 3 : 0
    case 0xC2 where byte(offset + 1) == 0xAD:
      noteWithoutWidth(offset)
      return 2
    case 0xE2, 0xEF:
      guard widthlessLength(at: offset) > 0 else { return 0 }
      noteWithoutWidth(offset)
      return 3
    default: return 0
    }
  }

  private func widthlessLength(at offset: Int) -> Int {
    switch (bytes[offset], byte(offset + 1), byte(offset + 2)) {
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): 3
    case (0xC2, 0xAD, _): 2
    default: 0
    }
  }

  private mutating func noteWithoutWidth(_ offset: Int) {
    if firstWithoutWidth == nil { firstWithoutWidth = offset }
  }

  private mutating func quotedName(_ text: Span<UInt8>, from start: Int) {
    var close = start + 1
    while close < end, bytes[close] != 0x60, bytes[close] != 0x0A, bytes[close] != 0x0D { close += 1 }
    guard close < end, bytes[close] == 0x60, close > start + 1 else {
      position = start + 1
      return add(.stray, from: start)
    }
    position = close + 1
    add(.quotedName, from: start, symbol: longSymbol(text, start + 1..<close))
  }

  // MARK: Characters beyond ASCII

  private mutating func beyond(_ text: Span<UInt8>, from start: Int) {
    let next = byte(start + 1)
    let third = byte(start + 2)
    switch (bytes[start], next, third) {
    case (0xC2, 0xA0, _):
      position += 2
      followsSpace = true
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      position += 3
      followsSpace = true
    case (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9):
      position += 3
      breakLine()
    case (0xE2, 0x80, 0x9C): pairedString(text, from: start, close: 0x9D, nests: true)
    case (0xE2, 0x80, 0x9E): pairedString(text, from: start, close: 0x9D, nests: false)
    case (0xC2, 0xAB, _): guillemetString(text, from: start)
    case (0xC3, 0x97, _): mark(.times, 2, from: start)
    case (0xE2, 0x89, 0xA0): mark(.notEqual, 3, from: start)
    case (0xE2, 0x89, 0xA4): mark(.lessOrEqual, 3, from: start)
    case (0xE2, 0x89, 0xA5): mark(.greaterOrEqual, 3, from: start)
    case (0xE2, 0x88, 0x92), (0xE2, 0x80, 0x93), (0xE2, 0x80, 0x94): mark(.minus, 3, from: start)
    default:
      if widthlessLength(at: start) > 0 {
        noteWithoutWidth(start)
        position += widthlessLength(at: start)
      } else if letterLength(at: start) > 0 {
        word(text, from: start)
      } else {
        mark(.stray, scalarLength(bytes[start]), from: start)
      }
    }
  }

  func scalarLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0xF0...: 4
    case 0xE0...: 3
    default: 2
    }
  }

  private mutating func mark(_ kind: Token.Kind, _ length: Int, from start: Int) {
    position = min(start + length, end)
    add(kind, from: start)
  }

  // MARK: Strings and comments

  private mutating func straightString(_ text: Span<UInt8>, from start: Int) {
    guard let close = Self.closingQuote(in: text, from: start + 1) else { return openString(text, from: start) }
    position = close + 1
    add(.string, from: start)
  }

  /// The straight quote that closes a string on its line.
  private static func closingQuote(in span: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < span.count {
      index = ByteBlock.endOfPlainString(in: span, from: index)
      guard index < span.count else { return nil }
      switch span[index] {
      case 0x22: return index
      case 0x5C where index &+ 1 < span.count && (span[index &+ 1] == 0x22 || span[index &+ 1] == 0x5C): index &+= 2
      case 0x0A, 0x0D: return nil
      default: index &+= 1
      }
    }
    return nil
  }

  /// Quotes of three bytes that share the first two: E2 80 9C opens, E2 80 `close` closes.
  private mutating func pairedString(_ text: Span<UInt8>, from start: Int, close: UInt8, nests: Bool) {
    var depth = 1
    var index = start + 3
    while index < end, bytes[index] != 0x0A, bytes[index] != 0x0D {
      if bytes[index] == 0xE2, byte(index + 1) == 0x80 {
        let last = byte(index + 2)
        if last == close || (!nests && last == 0x9C) {
          depth -= 1
          if depth == 0 {
            position = index + 3
            return add(.string, from: start)
          }
        } else if last == 0x9C, nests {
          depth += 1
        }
        index += 3
      } else {
        index += 1
      }
    }
    openString(text, from: start)
  }

  private mutating func guillemetString(_ text: Span<UInt8>, from start: Int) {
    var index = start + 2
    while index < end, bytes[index] != 0x0A, bytes[index] != 0x0D {
      if bytes[index] == 0xC2, byte(index + 1) == 0xBB {
        position = index + 2
        return add(.string, from: start)
      }
      index += 1
    }
    openString(text, from: start)
  }

  /// A string without its partner ends at the last closing quote of any style on its line, else with the line.
  private mutating func openString(_ text: Span<UInt8>, from start: Int) {
    let stop = ByteBlock.lineBreak(in: text, from: start)
    var close = stop
    var index = start + 1
    while index < stop {
      if bytes[index] == 0x22 {
        close = index + 1
      } else if bytes[index] == 0xC2, byte(index + 1) == 0xBB {
        close = index + 2
      } else if bytes[index] == 0xE2, byte(index + 1) == 0x80, byte(index + 2) == 0x9D {
        close = index + 3
      }
      index += 1
    }
    while close > start + 1, bytes[close - 1] == 0x20 || bytes[close - 1] == 0x09 { close -= 1 }
    position = close
    add(.openString, from: start)
  }

  private mutating func hash(_ text: Span<UInt8>, from start: Int) {
    guard followsSpace || lineIsBlank else { return mark(.stray, 1, from: start) }
    position = ByteBlock.lineBreak(in: text, from: start)
    comments.append(
      Comment(start: UInt32(start), end: UInt32(position), nextToken: UInt32(tokens.count), isAlone: lineIsBlank))
  }

  private mutating func bar(_ text: Span<UInt8>, from start: Int) {
    guard lineIsBlank else { return mark(.stray, 1, from: start) }
    position = ByteBlock.lineBreak(in: text, from: start)
    add(.textLine, from: start)
  }

  // MARK: Signs

  private mutating func sign(from start: Int) {
    let next = byte(start + 1)
    switch bytes[start] {
    case 0x7B: mark(.leftBrace, 1, from: start)
    case 0x7D: mark(.rightBrace, 1, from: start)
    case 0x5B: mark(.leftBracket, 1, from: start)
    case 0x5D: mark(.rightBracket, 1, from: start)
    case 0x28: mark(.leftParenthesis, 1, from: start)
    case 0x29: mark(.rightParenthesis, 1, from: start)
    case 0x2C: mark(.comma, 1, from: start)
    case 0x3B: mark(.semicolon, 1, from: start)
    case 0x3A: mark(.colon, 1, from: start)
    case 0x2F: mark(.slash, 1, from: start)
    case 0x2E: mark(.dot, 1, from: start)
    // The decomposed form of ≠: an equal sign and a long solidus over it (U+0338).
    case 0x3D where next == 0xCC && byte(start + 2) == 0xB8: mark(.notEqual, 3, from: start)
    case 0x3D: mark(.equal, 1, from: start)
    case 0x21 where next == 0x3D: mark(.notEqual, 2, from: start)
    case 0x3C where next == 0x3D: mark(.lessOrEqual, 2, from: start)
    case 0x3C: mark(.less, 1, from: start)
    case 0x3E where next == 0x3D: mark(.greaterOrEqual, 2, from: start)
    case 0x3E: mark(.greater, 1, from: start)
    case 0x2B: mark(.plus, 1, from: start)
    case 0x2D: mark(.minus, 1, from: start)
    case 0x2A: mark(.times, 1, from: start)
    case 0x0B, 0x0C:
      position += 1
      followsSpace = true
    default: mark(.stray, 1, from: start)
    }
  }
}
