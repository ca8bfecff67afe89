import ProcedureCatalogue
import Synchronization

/// Finds an element by a name or a sentence that people typed, with or without the author's exact spelling.
///
/// First the very same bytes; then the folded words: Unicode forms, letter case, runs of white space and a closing full
/// stop or question mark do not matter.
///
/// A class, so that looking a name up counts none of its lists.
final class NameIndex: Sendable {
  let exact: ExactNames
  /// Made when a name is first not found: folding the names of a country takes longer than reading them, and most
  /// dossiers use the very same bytes.
  private let folded = Mutex<[String: Int]?>(nil)

  /// The first entry for a name wins.
  init(_ names: [(name: String, value: Int)]) {
    exact = ExactNames(names)
  }

  /// Names that can be found by their bytes already.
  init(_ exact: ExactNames) {
    self.exact = exact
  }

  subscript(name: String) -> Int? { exact[name] ?? valueOfFolded(NameIndex.fold(name)) }

  private func valueOfFolded(_ key: String) -> Int? {
    folded.withLock { folded in
      if let folded { return folded[key] }
      // Names with the same bytes have the same words: each spelling once, in order, is enough.
      let made = Dictionary(
        exact.pairs.map { (NameIndex.fold($0.name), $0.value) }, uniquingKeysWith: { first, _ in first })
      folded = made
      return made[key]
    }
  }

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
