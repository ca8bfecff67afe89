/// Numbers for words: one for each folded spelling.
///
/// Open addressing over one pool of bytes. Every distinct raw spelling is folded once; after that a word costs a hash
/// and a comparison of bytes. Probing is linear with a table at most half full, and the hash is seeded with the length
/// and mixed eight bytes a step; a text made to collide costs time in proportion to its distinct words, as the number
/// of probes is bounded by `maximumProbes`, after which the table grows.
package struct WordInterner: Sendable {
  private var slots: [UInt32]
  private var hashes: [UInt64] = []
  private var offsets: [UInt32] = [0]
  private var pool: [UInt8] = []
  /// For each raw spelling the number of its folded one.
  private var folded: [UInt32] = []

  private static let maximumProbes = 64

  package init() {
    slots = Array(repeating: 0, count: 2048)
  }

  /// How many spellings there are, raw and folded together.
  package var count: Int { hashes.count }

  package mutating func symbol(for bytes: [UInt8], _ start: Int, _ end: Int) -> Symbol {
    let raw = number(of: bytes, start, end)
    let known = folded[Int(raw)]
    if known != .max { return Symbol(number: known) }
    let key = WordFold.fold(bytes[start..<end])
    let number = number(of: key, 0, key.count)
    folded[Int(number)] = number
    folded[Int(raw)] = number
    return Symbol(number: number)
  }

  package mutating func symbol(for word: String) -> Symbol {
    let bytes = Array(word.utf8)
    return symbol(for: bytes, 0, bytes.count)
  }

  /// The folded spelling of a word.
  package func text(_ symbol: Symbol) -> String {
    let index = Int(symbol.number)
    guard index < hashes.count else { return "" }
    return String(decoding: pool[Int(offsets[index])..<Int(offsets[index + 1])], as: UTF8.self)
  }

  package func bytes(_ symbol: Symbol) -> [UInt8] {
    let index = Int(symbol.number)
    guard index < hashes.count else { return [] }
    return Array(pool[Int(offsets[index])..<Int(offsets[index + 1])])
  }

  private mutating func number(of bytes: [UInt8], _ start: Int, _ end: Int) -> UInt32 {
    let hash = Self.hash(bytes, start, end)
    while true {
      let mask = slots.count - 1
      var index = Int(truncatingIfNeeded: hash >> 20) & mask
      var probes = 0
      while probes < Self.maximumProbes {
        let entry = slots[index]
        if entry == 0 { return insert(hash, at: index, bytes, start, end) }
        if hashes[Int(entry) - 1] == hash, equals(Int(entry) - 1, bytes, start, end) { return entry - 1 }
        index = (index + 1) & mask
        probes += 1
      }
      guard slots.count < 1 << 24 else { return insertWithoutSlot(hash, bytes, start, end) }
      grow()
    }
  }

  private mutating func insert(_ hash: UInt64, at index: Int, _ bytes: [UInt8], _ start: Int, _ end: Int) -> UInt32 {
    let number = append(hash, bytes, start, end)
    slots[index] = number + 1
    if hashes.count * 2 > slots.count { grow() }
    return number
  }

  /// A word that found no place in a full-sized table keeps a number of its own: a repeated one is then unknown, not
  /// slow.
  private mutating func insertWithoutSlot(_ hash: UInt64, _ bytes: [UInt8], _ start: Int, _ end: Int) -> UInt32 {
    append(hash, bytes, start, end)
  }

  private mutating func append(_ hash: UInt64, _ bytes: [UInt8], _ start: Int, _ end: Int) -> UInt32 {
    let number = UInt32(hashes.count)
    hashes.append(hash)
    pool.append(contentsOf: bytes[start..<end])
    offsets.append(UInt32(pool.count))
    folded.append(.max)
    return number
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var index = Int(truncatingIfNeeded: hash >> 20) & mask
      while slots[index] != 0 { index = (index + 1) & mask }
      slots[index] = UInt32(number) + 1
    }
  }

  private func equals(_ number: Int, _ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let offset = Int(offsets[number])
    guard Int(offsets[number + 1]) - offset == end - start else { return false }
    var index = 0
    while index < end - start {
      if pool[offset + index] != bytes[start + index] { return false }
      index += 1
    }
    return true
  }

  private static func hash(_ bytes: [UInt8], _ start: Int, _ end: Int) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: end - start) &* 0x9E37_79B9_7F4A_7C15
    var index = start
    while index < end {
      var word: UInt64 = 0
      let stop = min(index + 8, end)
      while index < stop {
        word = word << 8 | UInt64(bytes[index])
        index += 1
      }
      hash = (hash ^ word) &* 0xFF51_AFD7_ED55_8CCD
      hash ^= hash >> 32
    }
    return hash
  }
}
