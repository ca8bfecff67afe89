/// What the conditions of procedures come to, for each combination of what they read: looked up without a search.
///
/// There are many places and few different words, so that a place has only the number of its word: then more of them
/// stay near. The tables never forget; what would make them grow too large is left to `CaseMemo`.
struct TruthTables {
  private static let maximumCount = 1 << 21
  /// What comes when there are more different words is decided anew each time.
  private static let maximumWords = 1 << 14

  /// For each place the number of its word, plus one; 0 where nothing is known.
  private var places: [UInt16] = []
  /// All different words.
  private var words: [UInt64] = []
  /// For the hash of a word its number, plus one; 0 for free. At most half of it is taken.
  private var numbers = Array(repeating: UInt16(0), count: 2 * maximumWords)

  /// Where a new table begins; nil when there are too many.
  mutating func add(count: Int) -> Int? {
    guard places.count + count <= TruthTables.maximumCount else { return nil }
    places += Array(repeating: 0, count: count)
    return places.count - count
  }

  /// The truths at a place; nil when they were not met.
  @inline(__always)
  subscript(place: Int) -> UInt64? {
    let number = places[place]
    return number == 0 ? nil : words[Int(number) &- 1]
  }

  mutating func remember(_ truths: UInt64, _ place: Int) {
    var search = Int(truncatingIfNeeded: ByteWord.mixed(0, truths) >> 20) & (numbers.count - 1)
    while numbers[search] > 0, words[Int(numbers[search]) - 1] != truths {
      search = (search + 1) & (numbers.count - 1)
    }
    if numbers[search] == 0 {
      guard words.count < TruthTables.maximumWords else { return }
      words.append(truths)
      numbers[search] = UInt16(words.count)
    }
    places[place] = numbers[search]
  }
}
