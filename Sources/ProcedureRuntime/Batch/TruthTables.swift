/// What the conditions of procedures come to, for each combination of what they read: looked up without a search.
///
/// The tables never forget; what would make them grow too large is left to `CaseMemo`.
struct TruthTables {
  private static let maximumCount = 1 << 20
  /// In a word of which something is known; the truths leave this bit free.
  private static let isKnown: UInt64 = 1 << 63

  private var words: [UInt64] = []

  /// Where a new table begins; nil when there are too many.
  mutating func add(count: Int) -> Int? {
    guard words.count + count <= TruthTables.maximumCount else { return nil }
    words += Array(repeating: 0, count: count)
    return words.count - count
  }

  /// The truths at a place; nil when they were not met.
  @inline(__always)
  subscript(place: Int) -> UInt64? {
    let word = words[place]
    return word == 0 ? nil : word ^ TruthTables.isKnown
  }

  mutating func remember(_ truths: UInt64, _ place: Int) { words[place] = truths | TruthTables.isKnown }
}
