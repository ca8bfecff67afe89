/// Values by the identity of a text, in the order in which the texts came.
///
/// A dictionary that takes the digest of a key for its hash. Few of a procedure's tables hold more than a dozen texts, so
/// short ones are looked through without a hash table.
struct TextMap<Value>: ExpressibleByDictionaryLiteral {
  private static var shortest: Int { 8 }

  private var keys: [TextKey] = []
  /// Beside the keys; nil for what was removed.
  private var entries: [Value?] = []
  /// For each place of the hash table one more than the number of the entry there, 0 for none; empty in a short map.
  private var slots: [UInt32] = []

  init(dictionaryLiteral elements: (TextKey, Value)...) {
    for (key, value) in elements { self[key] = value }
  }

  /// Of two values with one key the first stays.
  init(_ elements: some Sequence<(TextKey, Value)>) {
    for (key, value) in elements where self[key] == nil { self[key] = value }
  }

  var values: [Value] { entries.compactMap(\.self) }

  var elements: [(key: TextKey, value: Value)] {
    zip(keys, entries).compactMap { key, value in value.map { (key, $0) } }
  }

  /// Whether both hold the same, which came in one order.
  func isLike(_ other: TextMap, by areAlike: (Value, Value) -> Bool) -> Bool {
    keys == other.keys
      && zip(entries, other.entries).allSatisfy { left, right in
        guard let left, let right else { return left == nil && right == nil }
        return areAlike(left, right)
      }
  }

  subscript(key: TextKey) -> Value? {
    get { index(of: key).flatMap { entries[$0] } }
    set {
      if let index = index(of: key) {
        entries[index] = newValue
      } else if newValue != nil {
        if keys.isEmpty { makeRoom() }
        keys.append(key)
        entries.append(newValue)
        if slots.isEmpty ? keys.count > Self.shortest : keys.count * 2 > slots.count {
          rehash()
        } else {
          place(keys.count - 1)
        }
      }
    }
  }

  /// Few maps that hold anything hold one text.
  private mutating func makeRoom() {
    keys.reserveCapacity(Self.shortest / 2)
    entries.reserveCapacity(Self.shortest / 2)
  }

  private func index(of key: TextKey) -> Int? {
    guard !slots.isEmpty else { return keys.firstIndex(of: key) }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key.digest) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if keys[index] == key { return index }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private mutating func place(_ index: Int) {
    guard !slots.isEmpty else { return }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: keys[index].digest) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = UInt32(index + 1)
  }

  private mutating func rehash() {
    slots = Array(repeating: 0, count: max(4 * Self.shortest, slots.count * 2))
    for index in keys.indices { place(index) }
  }
}

extension TextMap: Sendable where Value: Sendable {}
