import ProcedureText

/// The number of a legal document as the language reads it: `123/2015/NĐ-CP`, `60/2014/QH13`, `163/QĐ-BTP`,
/// `66.7/2025/NQ-CP`.
package enum LegalBasisExtractor {
  /// The number that a text names, where it says besides only of which kind the document is, or spaces slipped in:
  /// `Luật số 32/2024/QH15`, `35 /2025/NQ-HĐND.`. Nil where other words or numbers stand in it: it may then name the
  /// document that is amended, an article, or two documents.
  package static func number(in text: String) -> String? {
    if isNumber(text) { return text }
    let prose = Prose(text)
    var index = 0
    while let kind = prose.longest(of: LegalBasisCues.kinds, at: index) { index += kind.hashes.count }
    let number = closed(prose.tail(from: index))
    return isNumber(number) ? number : nil
  }

  /// Whether the text is the number of a joint circular, as some years wrote it: `191/2005/TTLT/BQP-BTC`,
  /// `01/2008/TTLT-BCT-BNN&PTNT`. It is right, but no number as the language reads it: there it stands in quotes.
  package static func isJointCircular(_ text: String) -> Bool {
    var parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 4, parts[2] == "TTLT" {
      let sign = parts.removeLast()
      parts[2] += "-\(sign)"
    }
    let plain = parts.joined(separator: "/").filter { $0 != "&" }
    return plain != text && parts.last?.hasPrefix("TTLT-") == true && isNumber(plain)
  }

  /// Whether a number has the sign of no document: `118/2025/NĐ-C`, `55/2026/QĐ`, `105/2025/CP-NĐ`, `18/2021/ND-CP`,
  /// `190/2025/NQ-QH15`.
  static func hasOddSign(_ number: String) -> Bool {
    let parts = (number.split(separator: "/").last ?? "").split(separator: "-")
    guard let kind = parts.first, let issuer = parts.last else { return false }
    if parts.count == 1 { return LegalBasisCues.issuedKinds.contains { $0 == kind } }
    return LegalBasisCues.oddKinds.contains { $0 == kind } || issuer.utf8.count == 1 || issuer.hasPrefix("QH")
  }

  /// Whether the document is one of a province, by its number: each province counts its own, so that the number alone
  /// does not tell which document is meant.
  package static func isOfProvince(_ number: String) -> Bool {
    LegalBasisCues.provincialSigns.contains { number.hasSuffix($0) }
  }

  /// The text without spaces around strokes and hyphens, and without signs at its end.
  private static func closed(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var hasSpace = false
    for byte in text.utf8 {
      if byte == 0x20 || byte == 0x09 {
        hasSpace = true
        continue
      }
      let joins = isJoint(byte) || bytes.last.map(isJoint) ?? true
      if hasSpace, !joins { bytes.append(0x20) }
      hasSpace = false
      bytes.append(byte)
    }
    while let last = bytes.last, LegalBasisCues.endingSigns.contains(last) { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isJoint(_ byte: UInt8) -> Bool { byte == stroke || byte == UInt8(ascii: "-") }

  /// Whether the text is a whole number of that form.
  package static func isNumber(_ text: String) -> Bool {
    let bytes = text.utf8.span
    var first = digits(in: bytes, from: 0)
    guard (1...6).contains(first) else { return false }
    // `09b/2013/TT-BTP`
    if first < bytes.count, 0x61...0x7A ~= bytes[first] { first += 1 }
    if first < bytes.count, bytes[first] == UInt8(ascii: ".") {
      let part = digits(in: bytes, from: first + 1)
      guard (1...6).contains(part) else { return false }
      first += 1 + part
    }
    guard isStroke(bytes, at: first) else { return false }
    let year = digits(in: bytes, from: first + 1)
    let hasYear = year == 4 && isStroke(bytes, at: first + 1 + year)
    return isSign(Substring(text.utf8.dropFirst(hasYear ? first + year + 2 : first + 1)))
  }

  /// `NĐ-CP`: pieces of letters and digits, the first of which begins with a capital.
  private static func isSign(_ sign: Substring) -> Bool {
    guard let first = sign.unicodeScalars.first, "A"..."Z" ~= first || first == "Đ" else { return false }
    var isHead = true
    var isPieceEmpty = true
    for scalar in sign.unicodeScalars {
      if scalar == "-" {
        if isPieceEmpty { return false }
        (isHead, isPieceEmpty) = (false, true)
        continue
      }
      let isPlain = 0x30...0x39 ~= scalar.value || 0x61...0x7A ~= scalar.value | 0x20 || scalar == "Đ"
      guard isPlain || (!isHead && isOtherLetter(scalar)) else { return false }
      isPieceEmpty = false
    }
    return !isPieceEmpty
  }

  private static func isOtherLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x1_0000 && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
  }

  /// The year in a number, where one stands.
  package static func year(in number: String) -> Int? {
    let bytes = number.utf8.span
    let first = ByteWord.first(stroke, in: bytes)
    guard first > 0, digits(in: bytes, from: first + 1) == 4, isStroke(bytes, at: first + 5) else { return nil }
    let end = ByteWord.first(stroke, in: bytes, from: first + 6)
    guard end == bytes.count, end > first + 6 else { return nil }
    return (first + 1...first + 4).reduce(0) { $0 * 10 + Int(bytes[$1] - 0x30) }
  }

  private static let stroke = UInt8(ascii: "/")

  private static func isStroke(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    index < bytes.count && bytes[index] == stroke
  }

  /// How many digits stand from a byte on.
  private static func digits(in bytes: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, 0x30...0x39 ~= bytes[end] { end += 1 }
    return end - start
  }
}
