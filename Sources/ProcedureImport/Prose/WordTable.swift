/// A set of words that is emptied and filled again for every record: open addressing, no allocation once it has grown.
struct WordTable {
  private struct Slot {
    var hash: UInt64 = 0
    /// The filling in which the slot was last written.
    var round: UInt32 = 0
  }

  private var slots: [Slot]
  private var round: UInt32 = 1
  private var count = 0

  init(capacity: Int = 1 << 13) {
    slots = Array(repeating: Slot(), count: capacity)
  }

  mutating func removeAll() {
    count = 0
    round &+= 1
    guard round == 0 else { return }
    slots = Array(repeating: Slot(), count: slots.count)
    round = 1
  }

  func contains(_ hash: UInt64) -> Bool { slots[place(of: hash)].round == round }

  mutating func insert(_ hash: UInt64) {
    let place = place(of: hash)
    guard slots[place].round != round else { return }
    slots[place] = Slot(hash: hash, round: round)
    count &+= 1
    if count &* 2 >= slots.count { grow() }
  }

  /// Where a word stands, or would stand.
  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    let mask = slots.count &- 1
    var place = Int(truncatingIfNeeded: hash ^ hash &>> 32) & mask
    while slots[place].round == round, slots[place].hash != hash { place = (place &+ 1) & mask }
    return place
  }

  private mutating func grow() {
    let words = slots.filter { $0.round == round }.map(\.hash)
    self = WordTable(capacity: slots.count * 2)
    for word in words { insert(word) }
  }
}
