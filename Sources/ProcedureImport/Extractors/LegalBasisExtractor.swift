import ProcedureText

/// The number of a legal document as the language reads it: `123/2015/NĐ-CP`, `60/2014/QH13`, `163/QĐ-BTP`.
package enum LegalBasisExtractor {
  /// Whether the text is a whole number of that form.
  package static func isNumber(_ text: String) -> Bool {
    let bytes = text.utf8.span
    let first = digits(in: bytes, from: 0)
    guard (1...6).contains(first), isStroke(bytes, at: first) else { return false }
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
