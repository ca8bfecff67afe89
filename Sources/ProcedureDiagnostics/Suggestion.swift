/// The name that a misspelt word most likely means.
///
/// Vietnamese is often typed without its marks, so a candidate with the same letters under the marks comes first; after
/// that the Damerau-Levenshtein distance decides (a letter added, left out, changed, or two neighbours swapped). The
/// answer depends on the words alone, never on the order of the candidates.
package enum Suggestion {
  /// Longer words are not names somebody mistyped, and the distance costs the product of two lengths.
  package static let maximumLength = 64
  /// Candidates beyond this number are not looked at.
  package static let maximumCandidates = 10_000

  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    guard let typed = Letters(word) else { return nil }
    let limit = min(maximumDistance(typed.folded.count), typed.folded.count - 1)
    var best: (name: String, rank: Rank)?
    for name in candidates.prefix(maximumCandidates) {
      guard let letters = Letters(name), abs(letters.folded.count - typed.folded.count) <= limit else { continue }
      guard let distance = distance(typed.folded, letters.folded, limit: limit) else { continue }
      let exact = Self.distance(typed.exact, letters.exact, limit: maximumLength) ?? maximumLength
      let rank = Rank(folded: distance, exact: exact, name: name)
      if best.map({ rank < $0.rank }) ?? true { best = (name, rank) }
    }
    return best?.name
  }

  /// A word without case and Vietnamese marks, `_` for a space: what two spellings of one name have in common.
  package static func folded(_ word: String) -> String {
    var text = ""
    for scalar in word.unicodeScalars { text.unicodeScalars.append(contentsOf: base(of: scalar)) }
    return text
  }

  /// One edit for each four letters, at least one and at most three.
  private static func maximumDistance(_ length: Int) -> Int { min(3, max(1, length / 4)) }

  private struct Letters {
    let exact: [Unicode.Scalar]
    let folded: [Unicode.Scalar]

    init?(_ word: String) {
      exact = Array(word.unicodeScalars.prefix(maximumLength + 1))
      folded = exact.flatMap(base(of:))
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

  /// The number of edits between two words, or nothing when it is more than `limit`.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int? {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var cost = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      if current.allSatisfy({ $0 > limit }) { return nil }
      beforeLast = last
      last = current
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }

  private static func base(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if scalar == "_" { return [" "] }
    if (0x300...0x36F).contains(scalar.value) { return [] }
    if scalar.isASCII {
      return [Unicode.Scalar(UInt8(scalar.value)).properties.lowercaseMapping.unicodeScalars.first ?? scalar]
    }
    return scalar.properties.lowercaseMapping.unicodeScalars.map { bases[$0] ?? $0 }
  }

  private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
    var bases: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (base, letters) in table {
      for letter in letters.unicodeScalars { bases[letter] = base }
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
