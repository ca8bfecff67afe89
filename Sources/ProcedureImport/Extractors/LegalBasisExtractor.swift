/// The number of a legal document as the language reads it: `123/2015/NĐ-CP`, `60/2014/QH13`, `163/QĐ-BTP`.
package enum LegalBasisExtractor {
  /// Whether the text is a whole number of that form.
  package static func isNumber(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), isDigits(parts[0], 1...6) else { return false }
    if parts.count == 3, !isDigits(parts[1], 4...4) { return false }
    guard let sign = parts.last, let first = sign.first, first.isUppercase || first == "Đ" else { return false }
    let pieces = sign.split(separator: "-", omittingEmptySubsequences: false)
    guard let head = pieces.first, head.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "Đ" }) else {
      return false
    }
    return pieces.dropFirst().allSatisfy { piece in
      !piece.isEmpty && piece.allSatisfy { ($0.isLetter || $0.isNumber) && $0.utf8.count <= 3 }
    }
  }

  /// The year in a number, where one stands.
  package static func year(in number: String) -> Int? {
    let parts = number.split(separator: "/")
    return parts.count == 3 && parts[1].utf8.count == 4 ? Int(parts[1]) : nil
  }

  private static func isDigits(_ text: Substring, _ lengths: ClosedRange<Int>) -> Bool {
    lengths.contains(text.utf8.count) && text.utf8.allSatisfy { 0x30...0x39 ~= $0 }
  }
}
