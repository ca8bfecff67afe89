/// Whole cases that were answered before: everything that an answer depends on, as a few words.
///
/// It stands before the keys of single demands: most cases of a year are met again as a whole. It holds a bounded number
/// of them; its owner asks whether there is room.
struct CaseTable {
  static let maximumCount = 1 << 15
  static let maximumWords = 1 << 19
  /// The hash is not keyed: a hostile input may find many cases for one place, and these are then not kept.
  private static let maximumSteps = 16

  private struct Entry {
    let hash: UInt64
    let start: Int32
    let count: Int32
    /// The number of the text of the answer.
    let text: Int32
    /// How the due date is found; negative when that is not known.
    var plan: Int32
  }

  private var entries: [Entry] = []
  /// Index into `entries` plus one, or 0 for free.
  private var table = Array(repeating: Int32(0), count: 2 * maximumCount)
  private var pool: [UInt64] = []

  var isFull: Bool { entries.count >= CaseTable.maximumCount || pool.count >= CaseTable.maximumWords }

  @inline(__always)
  static func hash(_ words: [UInt64], _ count: Int) -> UInt64 {
    let words = words.span
    var hash = UInt64(truncatingIfNeeded: count)
    for place in 0..<count { hash = ByteWord.mixed(hash, words[place]) }
    return hash
  }

  /// The number of the case that the first words are; nil for one that was not met.
  @inline(__always)
  func number(of words: [UInt64], _ count: Int, hash: UInt64) -> Int? {
    let table = table.span
    let entries = entries.span
    var place = Int(truncatingIfNeeded: hash >> 20) & (table.count &- 1)
    for _ in 0..<CaseTable.maximumSteps {
      let number = Int(table[place]) &- 1
      guard number >= 0 else { return nil }
      let entry = entries[number]
      if entry.hash == hash, Int(entry.count) == count, isSame(words, count, at: Int(entry.start)) { return number }
      place = (place &+ 1) & (table.count &- 1)
    }
    return nil
  }

  @inline(__always)
  private func isSame(_ words: [UInt64], _ count: Int, at start: Int) -> Bool {
    let words = words.span
    let own = pool.span
    for place in 0..<count where words[place] != own[start &+ place] { return false }
    return true
  }

  @inline(__always)
  func text(of number: Int) -> Int { Int(entries[number].text) }

  @inline(__always)
  func plan(of number: Int) -> Int { Int(entries[number].plan) }

  mutating func setPlan(_ plan: Int, of number: Int) { entries[number].plan = Int32(clamping: plan) }

  /// Keeps a case that was not met, where there is room for it; its plan is negative when it is not known.
  mutating func remember(_ words: [UInt64], _ count: Int, hash: UInt64, text: Int, plan: Int) {
    var place = Int(truncatingIfNeeded: hash >> 20) & (table.count - 1)
    for _ in 0..<CaseTable.maximumSteps {
      guard table[place] > 0 else {
        entries.append(
          Entry(
            hash: hash, start: Int32(clamping: pool.count), count: Int32(clamping: count),
            text: Int32(clamping: text), plan: Int32(clamping: plan)))
        table[place] = Int32(clamping: entries.count)
        pool += words[..<count]
        return
      }
      place = (place + 1) & (table.count - 1)
    }
  }
}
