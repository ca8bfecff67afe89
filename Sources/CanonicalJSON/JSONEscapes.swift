/// The escapes of JSON strings: where one ends, what it stands for, and which ones canonical text needs.
enum JSONEscapes {
  /// The offset behind the escape whose backslash stands at `start`; a surrogate pair counts as one escape.
  static func end(of start: Int, in bytes: RawSpan) throws(JSONFault) -> Int {
    guard start + 1 < bytes.byteCount else { throw JSONFault(.unexpectedEnd, at: bytes.byteCount) }
    switch bytes.byte(at: start + 1) {
    case ASCII.quote, ASCII.backslash, ASCII.slash, ASCII.b, ASCII.f, ASCII.n, ASCII.r, ASCII.t:
      return start + 2
    case ASCII.u:
      return try endOfUnicode(start, in: bytes)
    default:
      throw JSONFault(.invalidEscape, at: start)
    }
  }

  private static func endOfUnicode(_ start: Int, in bytes: RawSpan) throws(JSONFault) -> Int {
    let first = try unit(start, in: bytes)
    if isLowSurrogate(first) { throw JSONFault(.unpairedSurrogate, at: start) }
    guard isHighSurrogate(first) else { return start + 6 }
    let second = start + 6
    guard second < bytes.byteCount else { throw JSONFault(.unexpectedEnd, at: bytes.byteCount) }
    guard bytes.byte(at: second) == ASCII.backslash else { throw JSONFault(.unpairedSurrogate, at: start) }
    guard second + 1 < bytes.byteCount else { throw JSONFault(.unexpectedEnd, at: bytes.byteCount) }
    guard bytes.byte(at: second + 1) == ASCII.u else { throw JSONFault(.unpairedSurrogate, at: start) }
    guard isLowSurrogate(try unit(second, in: bytes)) else { throw JSONFault(.unpairedSurrogate, at: start) }
    return start + 12
  }

  /// The UTF-16 code unit of the escape `\uXXXX` at `start`.
  private static func unit(_ start: Int, in bytes: RawSpan) throws(JSONFault) -> UInt32 {
    var value: UInt32 = 0
    for place in start + 2..<start + 6 {
      guard place < bytes.byteCount else { throw JSONFault(.unexpectedEnd, at: bytes.byteCount) }
      guard let digit = ASCII.hexValue(bytes.byte(at: place)) else { throw JSONFault(.invalidEscape, at: start) }
      value = value << 4 | digit
    }
    return value
  }

  private static func isHighSurrogate(_ unit: UInt32) -> Bool { (0xD800...0xDBFF).contains(unit) }
  private static func isLowSurrogate(_ unit: UInt32) -> Bool { (0xDC00...0xDFFF).contains(unit) }

  /// The text that the checked content of a string stands for.
  static func resolved(_ content: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(content.count)
    var rest = content
    while true {
      // Nothing but a backslash ends plain text here: a quote or a control character does not stand in a string.
      let plain = unsafe rest.span.bytes.endOfPlainText(from: 0, to: rest.count)
      text.append(contentsOf: rest.prefix(plain))
      guard plain < rest.count else { return text }
      rest = rest.dropFirst(plain + 1)
      guard let letter = rest.popFirst() else { preconditionFailure("The parser has checked every escape.") }
      switch letter {
      case ASCII.b: text.append(0x08)
      case ASCII.f: text.append(0x0C)
      case ASCII.n: text.append(ASCII.newline)
      case ASCII.r: text.append(ASCII.carriageReturn)
      case ASCII.t: text.append(ASCII.tab)
      case ASCII.u: append(scalar(&rest), to: &text)
      default: text.append(letter)
      }
    }
  }

  /// Takes the digits behind `\u`, and the second escape of a surrogate pair, from `rest`.
  private static func scalar(_ rest: inout ArraySlice<UInt8>) -> UInt32 {
    let first = takeUnit(&rest)
    guard isHighSurrogate(first) else { return first }
    rest = rest.dropFirst(2)
    return 0x10000 + (first - 0xD800) << 10 + (takeUnit(&rest) - 0xDC00)
  }

  private static func takeUnit(_ rest: inout ArraySlice<UInt8>) -> UInt32 {
    var value: UInt32 = 0
    for digit in rest.prefix(4) { value = value << 4 | (ASCII.hexValue(digit) ?? 0) }
    rest = rest.dropFirst(4)
    return value
  }

  private static func append(_ value: UInt32, to text: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value) else { preconditionFailure("The parser has checked every escape.") }
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// Appends `text` between quotes with the escapes of RFC 8785: the five short ones, the quote, the backslash, and
  /// `\u00xx` in lower case for the other control characters; everything else as it is.
  static func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
    // Safe: bytes have no padding.
    let span = unsafe text.utf8.span.bytes
    guard span.endOfPlainText(from: 0, to: span.byteCount) == span.byteCount else {
      return appendQuoted(Array(text.utf8), to: &bytes)
    }
    bytes.append(addingCapacity: span.byteCount &+ 2) { output in
      output.append(ASCII.quote)
      append(span, to: &output)
      output.append(ASCII.quote)
    }
  }

  /// Appends bytes as they are.
  @inline(__always)
  static func append(_ plain: RawSpan, to bytes: inout [UInt8]) {
    bytes.append(addingCapacity: plain.byteCount) { append(plain, to: &$0) }
  }

  /// All at once: a text is written several times faster than byte by byte.
  @inline(__always)
  private static func append(_ text: RawSpan, to output: inout OutputSpan<UInt8>) {
    // Safe: the caller has made room for the text, which lies elsewhere in memory.
    unsafe output.withUnsafeMutableBufferPointer { buffer, count in
      unsafe text.withUnsafeBytes { text in
        unsafe UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
          .copyMemory(from: text)
        count &+= text.count
      }
    }
  }

  /// The same for UTF-8 that has something to escape.
  static func appendQuoted(_ text: [UInt8], to bytes: inout [UInt8]) {
    bytes.append(ASCII.quote)
    var plain = 0
    for place in text.indices where needsEscape(text[place]) {
      bytes.append(contentsOf: text[plain..<place])
      appendEscaped(text[place], to: &bytes)
      plain = place + 1
    }
    bytes.append(contentsOf: text[plain...])
    bytes.append(ASCII.quote)
  }

  @inline(__always)
  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < ASCII.space || byte == ASCII.quote || byte == ASCII.backslash
  }

  private static func appendEscaped(_ byte: UInt8, to bytes: inout [UInt8]) {
    bytes.append(ASCII.backslash)
    switch byte {
    case ASCII.quote, ASCII.backslash: bytes.append(byte)
    case 0x08: bytes.append(ASCII.b)
    case 0x0C: bytes.append(ASCII.f)
    case ASCII.newline: bytes.append(ASCII.n)
    case ASCII.carriageReturn: bytes.append(ASCII.r)
    case ASCII.tab: bytes.append(ASCII.t)
    default:
      bytes.append(contentsOf: [ASCII.u, ASCII.zero, ASCII.zero, ASCII.hexDigit(byte >> 4), ASCII.hexDigit(byte)])
    }
  }
}
