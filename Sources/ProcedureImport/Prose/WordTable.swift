/// A set of words that is emptied and filled again for every record: open addressing, no allocation once it has grown.
struct WordTable {
  private var slots: [UInt64]
  /// The filling in which a slot was last written.
  private var rounds: [UInt32]
  private var round: UInt32 = 1
  private var count = 0

  init(capacity: Int = 1 << 13) {
    slots = Array(repeating: 0, count: capacity)
    rounds = Array(repeating: 0, count: capacity)
  }

  mutating func removeAll() {
    count = 0
    round &+= 1
    guard round == 0 else { return }
    rounds = Array(repeating: 0, count: rounds.count)
    round = 1
  }

  func contains(_ hash: UInt64) -> Bool {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
    while rounds[slot] == round {
      if slots[slot] == hash { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  mutating func insert(_ hash: UInt64) {
    if count * 2 >= slots.count { grow() }
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
    while rounds[slot] == round {
      if slots[slot] == hash { return }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = hash
    rounds[slot] = round
    count += 1
  }

  private mutating func grow() {
    let old = zip(slots, rounds).filter { $0.1 == round }.map(\.0)
    self = WordTable(capacity: slots.count * 2)
    for hash in old { insert(hash) }
  }
}
