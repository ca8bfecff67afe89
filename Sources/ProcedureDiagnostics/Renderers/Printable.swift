/// Text from outside, made safe to print: nothing in it moves the cursor, colours, hides or reorders what follows.
package enum Printable {
  /// The text on one line, with escapes such as `\n` and `\u{1B}` for what cannot be seen.
  package static func oneLine(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy({ !isUnseen($0) }) { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isUnseen(scalar) { result += escape(scalar) } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  /// The lines of a text of several lines, each made safe.
  package static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { oneLine(String($0)) }
  }

  /// Control and format characters and line separators, except the two joiners that scripts and emoji need.
  static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    case .format: return scalar.value != 0x200C && scalar.value != 0x200D
    default: return false
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
  }
}
