/// The name that a misspelt word most likely means.
///
/// Vietnamese is often typed without its marks, so a candidate with the same letters under the marks comes first; after
/// that the Damerau-Levenshtein distance decides (a letter added, left out, changed, or two neighbours swapped). The
/// answer depends on the words alone, never on the order of the candidates.
///
///     Suggestion(among: keywords).nearest(to: "thoi han")  // "thời hạn"
package struct Suggestion: Sendable {
  /// Longer words are not names somebody mistyped, and the distance costs the product of two lengths.
  package static let maximumLength = 64
  /// Names beyond this number are not looked at.
  package static let maximumNames = 10_000

  private let names: [Letters]

  /// Prepares the names once, for any number of words.
  package init(among names: some Sequence<String>) {
    self.names = names.prefix(Self.maximumNames).compactMap(Letters.init)
  }

  package func nearest(to word: String) -> String? {
    guard let typed = Letters(word) else { return nil }
    // A single letter is no misspelling of another one.
    let limit = min(Self.maximumDistance(typed.folded.count), typed.folded.count - 1)
    var best: Rank?
    for name in names where abs(name.folded.count - typed.folded.count) <= limit {
      guard let distance = Self.distance(typed.folded, name.folded, limit: best?.folded ?? limit) else { continue }
      let exact = Self.distance(typed.exact, name.exact, limit: Self.maximumLength) ?? Self.maximumLength
      let rank = Rank(folded: distance, exact: exact, name: name.text)
      best = best.map { min($0, rank) } ?? rank
    }
    return best?.name
  }

  package static func nearest(to word: String, among names: some Sequence<String>) -> String? {
    Suggestion(among: names).nearest(to: word)
  }

  /// A word without case and Vietnamese marks, `_` for a space: what two spellings of one name have in common.
  package static func folded(_ word: String) -> String {
    var text = ""
    for scalar in word.unicodeScalars {
      if let base = base(of: scalar) { text.unicodeScalars.append(base) }
    }
    return text
  }

  /// One edit for each four letters, at least one and at most three.
  private static func maximumDistance(_ length: Int) -> Int { min(3, max(1, length / 4)) }

  private struct Letters {
    let text: String
    let exact: [Unicode.Scalar]
    let folded: [Unicode.Scalar]

    init?(_ word: String) {
      text = word
      exact = Array(word.unicodeScalars.prefix(maximumLength + 1))
      folded = exact.compactMap(base(of:))
      if exact.count > maximumLength || folded.isEmpty { return nil }
    }
  }

  private struct Rank: Comparable {
    let folded: Int
    let exact: Int
    let name: String

    static func < (left: Rank, right: Rank) -> Bool {
      if left.folded != right.folded { return left.folded < right.folded }
      if left.exact != right.exact { return left.exact < right.exact }
      return left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }
  }

  /// How many letters were inserted, left out, replaced or swapped with a neighbour between two words; nothing when more
  /// than `limit`.
  package static func edits(from left: String, to right: String, atMost limit: Int) -> Int? {
    guard abs(left.unicodeScalars.count - right.unicodeScalars.count) <= limit else { return nil }
    return distance(Array(left.unicodeScalars), Array(right.unicodeScalars), limit: limit)
  }

  /// A word as it is compared with many others: without case and marks, `_` for a space.
  package struct Spelling {
    package let text: String
    private let letters: [Unicode.Scalar]

    package init(_ word: String) {
      text = Suggestion.folded(word)
      letters = Array(text.unicodeScalars)
    }

    /// How many letters it has.
    package var count: Int { letters.count }

    /// The edits between both, as `edits(from:to:atMost:)` counts them.
    package func edits(to other: Spelling, atMost limit: Int) -> Int? {
      guard abs(letters.count - other.letters.count) <= limit else { return nil }
      return Suggestion.distance(letters, other.letters, limit: limit)
    }
  }

  /// The number of edits between two words, or nothing when it is more than `limit`.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int? {
    // What two words begin and end with alike costs nothing.
    let shorter = min(left.count, right.count)
    let start = (0..<shorter).first { left[$0] != right[$0] } ?? shorter
    let end =
      (0..<shorter - start).first { left[left.count - 1 - $0] != right[right.count - 1 - $0] } ?? shorter - start
    return distance(Array(left[start..<left.count - end]), Array(right[start..<right.count - end]), upTo: limit)
  }

  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], upTo limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    let beyond = limit + 1
    var beforeLast = Array(repeating: beyond, count: right.count + 1)
    var last = Array(0...right.count)
    var current = beforeLast
    for row in left.indices {
      // Further from the diagonal than the limit there is nothing within it.
      let first = max(0, row - limit)
      let end = min(right.count, row + limit + 1)
      current[first] = first == 0 ? row + 1 : beyond
      var least = current[first]
      for column in first..<end {
        let isSame = left[row] == right[column]
        var cost = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current[column + 1] = cost
        least = min(least, cost)
      }
      if least > limit { return nil }
      if end < right.count { current[end + 1] = beyond }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }

  /// The letter under the marks, in lower case; nothing for a combining mark.
  private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "_": return " "
    case "A"..."Z": return Unicode.Scalar(UInt8(scalar.value) | 0x20)
    case "\u{0}"..."\u{7F}": return scalar
    case "\u{300}"..."\u{36F}": return nil
    default: return bases[scalar] ?? scalar.properties.lowercaseMapping.unicodeScalars.first
    }
  }

  private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
    var bases: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (base, letters) in table {
      for letter in (letters + letters.uppercased()).unicodeScalars { bases[letter] = base }
    }
    return bases
  }()

  /// The Vietnamese letters by the letter under their marks; `ð` is what some input methods put for `đ`.
  private static let table: [(base: Unicode.Scalar, letters: String)] = [
    ("a", "àáảãạăằắẳẵặâầấẩẫậ"),
    ("d", "đðɖ"),
    ("e", "èéẻẽẹêềếểễệ"),
    ("i", "ìíỉĩị"),
    ("o", "òóỏõọôồốổỗộơờớởỡợ"),
    ("u", "ùúủũụưừứửữự"),
    ("y", "ỳýỷỹỵ"),
  ]
}
