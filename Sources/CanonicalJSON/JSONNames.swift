/// The names that members of objects may have, each with its place in the list, for finding all members of an object in
/// one pass.
package struct JSONNames: Sendable {
  /// More names than this are refused: their places have to fit into a set of one word.
  package static let maximumCount = 64

  package let texts: [String]
  /// The bytes of the names, one behind the other, and where each begins; at last where all end.
  private let bytes: [UInt8]
  private let starts: [Int]
  /// Open addressing: the place in `texts` plus one, or 0 for free. Never more than a quarter full, so that every search
  /// ends.
  private let table: [UInt8]

  private static let tableSize = 4 * maximumCount

  package init(_ texts: [String]) {
    precondition(texts.count <= Self.maximumCount, "A list of names has at most 64.")
    self.texts = texts
    var table = Array(repeating: UInt8(0), count: Self.tableSize)
    for (place, text) in texts.enumerated() {
      let bytes = Array(text.utf8)
      var slot = Self.slot(length: bytes.count, first: bytes.first ?? 0, last: bytes.last ?? 0)
      while table[slot] > 0 { slot = (slot + 1) % Self.tableSize }
      table[slot] = UInt8(place + 1)
    }
    self.table = table
    bytes = texts.flatMap(\.utf8)
    starts = texts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.utf8.count) }
  }

  /// The place of the name that stands at an entry of a document; nil for other names.
  @inline(__always)
  func place(ofKey key: Int, in storage: JSONStorage) -> Int? {
    let entry = storage.entries[key]
    guard entry.kind == .string else { return texts.firstIndex { storage.key(key, equals: $0.utf8.span) } }
    let isEmpty = entry.payload == 0
    let first = isEmpty ? 0 : storage.bytes[entry.start]
    let last = isEmpty ? 0 : storage.bytes[entry.start &+ entry.payload &- 1]
    var slot = Self.slot(length: entry.payload, first: first, last: last)
    while table[slot] > 0 {
      let place = Int(table[slot]) &- 1
      let start = starts[place]
      let count = starts[place &+ 1] &- start
      if count == entry.payload, name(at: start, is: storage.bytes, at: entry.start, count: count) { return place }
      slot = (slot &+ 1) % Self.tableSize
    }
    return nil
  }

  @inline(__always)
  private func name(at start: Int, is other: [UInt8], at otherStart: Int, count: Int) -> Bool {
    // Safe: bytes have no padding.
    let (bytes, other) = unsafe (bytes.span.bytes, other.span.bytes)
    return bytes.equals(other, from: start, and: otherStart, count: count)
  }

  @inline(__always)
  private static func slot(length: Int, first: UInt8, last: UInt8) -> Int {
    (length &* 37 &+ Int(first) &* 11 &+ Int(last)) % tableSize
  }
}

extension JSONValue {
  /// The place among some names of the one that a string is, its escapes resolved; nil for other values.
  package func place(in names: JSONNames) -> Int? { kind == .string ? names.place(ofKey: index, in: storage) : nil }
}
