/// The number of a legal document as the language reads it: `123/2015/NĐ-CP`, `60/2014/QH13`, `163/QĐ-BTP`.
package enum LegalBasisExtractor {
  /// Whether the text is a whole number of that form.
  package static func isNumber(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), isDigits(parts[0], 1...6), let sign = parts.last else { return false }
    if parts.count == 3, !isDigits(parts[1], 4...4) { return false }
    return isSign(Substring(sign))
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
    let parts = number.split(separator: "/")
    return parts.count == 3 && parts[1].utf8.count == 4 ? Int(parts[1]) : nil
  }

  private static func isDigits(_ text: Substring.UTF8View, _ lengths: ClosedRange<Int>) -> Bool {
    lengths.contains(text.count) && text.allSatisfy { 0x30...0x39 ~= $0 }
  }
}
