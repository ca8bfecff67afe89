import ProcedureSyntax

/// A text between quotes: the content, and straight quotes around it where they can hold it.
struct QuotedText {
  let written: String
  let content: String
  private let isClosed: Bool

  private static let partners: [Character: String] = [
    "\"": "\"", "\u{201C}": "\u{201D}", "\u{AB}": "\u{BB}", "\u{201E}": "\u{201D}\u{201C}",
  ]

  init(_ written: String) {
    self.written = written
    guard let open = written.first, let closers = Self.partners[open], written.count > 1, let close = written.last,
      closers.contains(close)
    else {
      content = written
      isClosed = false
      return
    }
    content = String(written.dropFirst().dropLast())
    isClosed = true
  }

  /// Straight quotes; those of the author where the text holds a straight quote or a backslash, which would read
  /// differently between straight ones.
  var canonical: String {
    isClosed && !content.contains(where: { $0 == "\"" || $0 == "\\" }) ? "\"\(content)\"" : written
  }
}

/// A line of long text, `| …`.
enum TextLine {
  static func content(_ line: String) -> String {
    var content = line.dropFirst().drop { $0 == " " || $0 == "\t" }
    while let last = content.last, last == " " || last == "\t" { content.removeLast() }
    return String(content)
  }

  static func canonical(_ line: String) -> String {
    let content = content(line)
    return content.isEmpty ? "|" : "| \(content)"
  }
}

/// Numbers: a point groups thousands and a comma begins decimals.
enum NumberSpelling {
  /// The number of a node as it is printed, with the words in parentheses that the author gave it.
  static func canonical(_ node: Node) -> String {
    let rest = node.firstToken + 1..<node.endToken
    let words = rest.filter { node.tree.tokens[$0].kind == .word }.map(node.tree.text).joined(separator: " ")
    return words.isEmpty ? digits(node) : "\(digits(node)) (\(words))"
  }

  /// As `canonical`, the digits of an amount of money in groups.
  static func grouped(_ node: Node) -> String {
    let written = canonical(node)
    guard written.utf8.count > 3, written.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), !written.hasPrefix("0") else {
      return written
    }
    var groups: [Substring] = []
    var rest = Substring(written)
    while !rest.isEmpty {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return groups.joined(separator: ".")
  }

  static func value(_ node: Node) -> String { canonical(node).filter { $0 != "." } }

  private static func digits(_ node: Node) -> String {
    let written = node.tree.text(node.firstToken)
    guard node.tree.tokens[node.firstToken].kind == .oddNumber else { return written }
    return NumberLiteral.mended(written) ?? written
  }
}

/// Days: `01/07/2025`, or `01/07` where the year stands above.
enum DaySpelling {
  /// A date, or the one or two days of a calendar's line, without leading words.
  static func canonical(_ node: Node) -> String {
    let tree = node.tree
    var days: [String] = []
    var numbers: [String] = []
    for token in node.firstToken..<node.endToken {
      switch tree.tokens[token].kind {
      case .date, .dayMonth: days.append(canonical(tree.text(token)))
      case .number: numbers.append(tree.text(token))
      default: break
      }
    }
    if numbers.count == 3 { days.append(DateLiteral.canonical(numbers.joined(separator: "/"))) }
    if numbers.count == 1 { days.append(numbers[0]) }
    return days.joined(separator: " ")
  }

  /// A date or a day of a month in digits.
  static func canonical(_ digits: String) -> String {
    let parts = digits.split(separator: "/")
    return parts.count == 2 ? parts.map(padded).joined(separator: "/") : DateLiteral.canonical(digits)
  }

  static func padded(_ digits: Substring) -> String { digits.utf8.count == 1 ? "0\(digits)" : String(digits) }
}

/// Clock times are printed `15:00` in both languages: `15 giờ` means a duration everywhere but in the slots of a time.
enum ClockSpelling {
  static func canonical(_ node: Node) -> String {
    let tree = node.tree
    var parts: [String] = []
    for token in node.firstToken..<node.endToken {
      switch tree.tokens[token].kind {
      case .time:
        parts += tree.text(token).split { !($0.isASCII && $0.isNumber) }.map(DaySpelling.padded)
      case .number: parts.append(DaySpelling.padded(Substring(tree.text(token))))
      default: break
      }
    }
    return parts.count == 1 ? parts[0] + ":00" : parts.joined(separator: ":")
  }
}
