/// Values by the identity of a text, in the order in which the texts came.
///
/// A dictionary that takes the digest of a key for its hash. Few of a procedure's tables hold more than a dozen texts, so
/// short ones are looked through without a hash table.
struct TextMap<Value>: ExpressibleByDictionaryLiteral {
  private static var shortest: Int { 8 }

  fileprivate struct Entry {
    let key: TextKey
    /// Nil for what was removed.
    var value: Value?
  }

  private var entries: [Entry] = []
  /// For each place of the hash table one more than the number of the entry there, 0 for none; empty in a short map.
  private var slots: [UInt32] = []

  init(dictionaryLiteral elements: (TextKey, Value)...) {
    for (key, value) in elements { self[key] = value }
  }

  /// Of two values with one key the first stays.
  init(_ elements: some Sequence<(TextKey, Value)>) {
    for (key, value) in elements where self[key] == nil { self[key] = value }
  }

  /// Forgets all texts, and keeps the memory for others.
  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
    for slot in slots.indices { slots[slot] = 0 }
  }

  /// Whether nothing was ever put in.
  var isEmpty: Bool { entries.isEmpty }

  var values: [Value] { entries.compactMap(\.value) }

  var elements: [(key: TextKey, value: Value)] {
    entries.compactMap { entry in entry.value.map { (entry.key, $0) } }
  }

  /// Whether both hold the same, which came in one order.
  func isLike(_ other: TextMap, by areAlike: (Value, Value) -> Bool) -> Bool {
    entries.count == other.entries.count
      && zip(entries, other.entries).allSatisfy { left, right in
        guard left.key == right.key else { return false }
        guard let value = left.value, let other = right.value else { return left.value == nil && right.value == nil }
        return areAlike(value, other)
      }
  }

  subscript(key: TextKey) -> Value? {
    get {
      guard let index = index(of: key) else { return nil }
      return entries[index].value
    }
    set {
      if let index = index(of: key) {
        entries[index].value = newValue
      } else if let newValue {
        add(newValue, for: key)
      }
    }
  }

  /// Puts a value in where there is none; gives the one that is there.
  mutating func insert(_ value: consuming Value, for key: consuming TextKey) -> Value? {
    guard let index = index(of: key) else {
      add(value, for: key)
      return nil
    }
    guard let earlier = entries[index].value else {
      entries[index].value = value
      return nil
    }
    return earlier
  }

  /// Adds an entry for a text that has none.
  private mutating func add(_ value: consuming Value, for key: consuming TextKey) {
    // Few maps that hold anything hold one text.
    if entries.isEmpty { entries.reserveCapacity(Self.shortest / 2) }
    entries.append(Entry(key: key, value: value))
    if slots.isEmpty ? entries.count > Self.shortest : entries.count * 2 > slots.count {
      rehash()
    } else {
      place(entries.count - 1)
    }
  }

  private func index(of key: TextKey) -> Int? {
    guard !slots.isEmpty else {
      for index in entries.indices where entries[index].key == key { return index }
      return nil
    }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key.digest) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if entries[index].key == key { return index }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private mutating func place(_ index: Int) {
    guard !slots.isEmpty else { return }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: entries[index].key.digest) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = UInt32(index + 1)
  }

  private mutating func rehash() {
    slots = Array(repeating: 0, count: max(4 * Self.shortest, slots.count * 2))
    for index in entries.indices { place(index) }
  }
}

extension TextMap: Sendable where Value: Sendable {}

extension TextMap.Entry: Sendable where Value: Sendable {}
