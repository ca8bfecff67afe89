/// Text in columns of a terminal, where each letter of Vietnamese or English takes one column.
enum TextColumns {
  /// How wide a page of text may be.
  static let pageWidth = 100

  /// The text with spaces behind it up to a width.
  static func padded(_ text: String, to width: Int) -> String {
    text + spaces(width - text.count)
  }

  /// The text in the middle of a width.
  static func centred(_ text: String, in width: Int) -> String {
    padded(spaces((width - text.count) / 2) + text, to: width)
  }

  /// The text with spaces before it up to a width.
  static func right(_ text: String, in width: Int) -> String {
    spaces(width - text.count) + text
  }

  static func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  /// Phrases that are never broken, as many in each line as the page's width holds.
  static func filled(_ phrases: [String], separator: String) -> [String] {
    var lines: [String] = []
    for phrase in phrases {
      if let line = lines.last, line.count + separator.count + phrase.count <= pageWidth {
        lines[lines.count - 1] = line + separator + phrase
      } else {
        lines.append(phrase)
      }
    }
    return lines
  }

  /// Lines of at most the page's width: `lead` before the first, as much space before the others. A single word that
  /// is longer stands in a line of its own.
  static func wrapped(_ text: String, lead: String) -> [String] {
    let width = max(20, pageWidth - lead.count)
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines.enumerated().map { ($0 == 0 ? lead : spaces(lead.count)) + $1 }.map { trimmed($0) }
  }

  /// Without spaces at the end.
  static func trimmed(_ line: String) -> String {
    var line = Substring(line)
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
