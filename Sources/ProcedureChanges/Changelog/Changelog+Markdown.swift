extension Changelog {
  /// The page in Markdown.
  package var markdown: String {
    blocks.map { block in
      switch block {
      case .heading(let level, let text): String(repeating: "#", count: level) + " " + Self.escaped(text) + "\n"
      case .paragraph(let text): Self.escaped(text) + "\n"
      case .items(let items): items.map { "- " + Self.escaped($0) + "\n" }.joined()
      }
    }.joined(separator: "\n")
  }

  /// Characters that Markdown, or HTML inside it, reads as something else.
  private static let special = Set("\\`*_{}[]<>()#+-!|~&:")
  private static let harmless: [Character: Character] = ["\n": " ", "\r": " ", "\r\n": " ", "\t": " "]

  /// The text as it is read. Points, colons and hyphens inside words stay as they are, so that codes stay readable.
  private static func escaped(_ text: String) -> String {
    var result = ""
    var previous: Character = " "
    for character in text {
      let plain = harmless[character] ?? character
      let isInside =
        (plain == "-" || plain == ":" || plain == "(" || plain == ")") && (!previous.isWhitespace || plain == "(")
      if special.contains(plain), !isInside { result.append("\\") }
      result.append(plain)
      previous = plain
    }
    return result
  }
}
