/// Finds an element by a name or a sentence that people typed, with or without the author's exact spelling.
///
/// First the very same bytes; then the folded words: Unicode forms, letter case, runs of white space and a closing full
/// stop or question mark do not matter.
///
/// A class, so that looking a name up counts none of its lists.
final class NameIndex: Sendable {
  private let exact: ExactNames
  private let folded: [String: Int]

  /// The first entry for a name wins.
  init(_ names: [(name: String, value: Int)]) {
    exact = ExactNames(names)
    var folded: [String: Int] = [:]
    for (name, value) in names {
      let key = NameIndex.fold(name)
      if folded[key] == nil { folded[key] = value }
    }
    self.folded = folded
  }

  subscript(name: String) -> Int? { exact[name] ?? folded[NameIndex.fold(name)] }

  /// The names as they were given, in order, for suggestions.
  var names: [String] { exact.names }

  /// Whether two names are the same in the same words; most are written with the very same letters.
  static func isSame(_ name: String, _ other: String) -> Bool { name == other || fold(name) == fold(other) }

  /// The words of a name in lower case, one space between them, without the closing mark. Comparing the answers as
  /// texts treats the Unicode forms of a letter alike.
  static func fold(_ name: String) -> String {
    if let folded = VietnameseFold.fold(name.utf8.span) { return folded }
    var words = name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    while let last = words.last, last == "." || last == "?" || last == " " { words.removeLast() }
    return words
  }
}
