/// Numbers for byte strings: equal strings have equal numbers, counted from 0 in the order of their first coming.
///
/// Open addressing over one pool of bytes, with a table at most half full. The hash takes eight bytes a step and starts
/// from the length; every step can be undone, so that strings of one length up to eight bytes have different hashes.
/// Text made to collide costs time in proportion to its distinct strings: the number of probes is bounded by
/// `maximumProbes`, after which the table grows.
package struct ByteInterner: Sendable {
  private var slots: [UInt32]
  private var hashes: [UInt64] = []
  private var offsets: [UInt32] = [0]
  private var pool: [UInt8] = []

  private static let maximumProbes = 64
  private static let wordSize = 8

  /// Room for half as many strings as `slots`, a power of two, before the table grows.
  package init(slots: Int = 2048) {
    self.slots = Array(repeating: 0, count: slots)
  }

  /// Forgets all strings, and keeps the memory for others.
  package mutating func removeAll() {
    for index in slots.indices where slots[index] != 0 { slots[index] = 0 }
    hashes.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    offsets.append(0)
    pool.removeAll(keepingCapacity: true)
  }

  /// How many strings there are.
  package var count: Int { hashes.count }

  /// The hash of a string by its number.
  package func hash(of number: UInt32) -> UInt64 { hashes[Int(number)] }

  package subscript(number: UInt32) -> ArraySlice<UInt8> {
    let index = Int(number)
    guard index < hashes.count else { return [] }
    return pool[Int(offsets[index])..<Int(offsets[index + 1])]
  }

  package mutating func number(of bytes: Span<UInt8>) -> UInt32 { number(of: bytes, hash: Self.hash(bytes)) }

  /// The number of a string whose hash is known.
  mutating func number(of bytes: Span<UInt8>, hash: UInt64) -> UInt32 {
    while true {
      let mask = slots.count &- 1
      var index = Int(truncatingIfNeeded: hash &>> 20) & mask
      var probes = 0
      while probes < Self.maximumProbes {
        let entry = slots[index]
        if entry == 0 { return insert(hash, at: index, bytes) }
        if hashes[Int(entry) &- 1] == hash, equals(Int(entry) &- 1, bytes) { return entry &- 1 }
        index = (index &+ 1) & mask
        probes &+= 1
      }
      // A string that finds no place in a full-sized table keeps a number of its own: when it comes again it is another
      // one, not slow.
      guard slots.count < 1 << 24 else { return append(hash, bytes) }
      grow()
    }
  }

  /// Whether both hold the same strings under the same numbers.
  package func holdsTheSame(as other: ByteInterner) -> Bool {
    hashes == other.hashes && offsets == other.offsets && pool == other.pool
  }

  /// The bytes of every string.
  func forEach(_ body: (Span<UInt8>) -> Void) {
    let pool = pool.span
    for number in 0..<count { body(pool.extracting(Int(offsets[number])..<Int(offsets[number + 1]))) }
  }

  /// The number of a string that is known already.
  package func knownNumber(of bytes: Span<UInt8>) -> UInt32? { knownNumber(of: bytes, hash: Self.hash(bytes)) }

  func knownNumber(of bytes: Span<UInt8>, hash: UInt64) -> UInt32? {
    let mask = slots.count &- 1
    var index = Int(truncatingIfNeeded: hash &>> 20) & mask
    while slots[index] != 0 {
      let number = Int(slots[index]) &- 1
      if hashes[number] == hash, equals(number, bytes) { return UInt32(number) }
      index = (index &+ 1) & mask
    }
    return nil
  }

  private mutating func insert(_ hash: UInt64, at index: Int, _ bytes: Span<UInt8>) -> UInt32 {
    let number = append(hash, bytes)
    slots[index] = number + 1
    if hashes.count * 2 > slots.count { grow() }
    return number
  }

  private mutating func append(_ hash: UInt64, _ bytes: Span<UInt8>) -> UInt32 {
    if hashes.isEmpty { makeRoom() }
    let number = UInt32(hashes.count)
    hashes.append(hash)
    // Safe: the pointer is read inside the call only; byte by byte it takes five times as long.
    unsafe bytes.withUnsafeBufferPointer { unsafe pool.append(contentsOf: $0) }
    offsets.append(UInt32(pool.count))
    return number
  }

  /// Room for as many strings as the table takes before it grows: a country makes ten of these for each procedure, and
  /// each would grow its lists five times.
  private mutating func makeRoom() {
    let strings = slots.count / 2
    hashes.reserveCapacity(strings)
    offsets.reserveCapacity(strings + 1)
    pool.reserveCapacity(strings * Self.wordSize)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var index = Int(truncatingIfNeeded: hash &>> 20) & mask
      while slots[index] != 0 { index = (index + 1) & mask }
      slots[index] = UInt32(number) + 1
    }
  }

  /// Whether the string with a number, whose hash is equal, is `bytes`.
  private func equals(_ number: Int, _ bytes: Span<UInt8>) -> Bool {
    Self.areEqual(bytes, pool.span.extracting(Int(offsets[number])..<Int(offsets[number &+ 1])))
  }

  /// Whether two strings whose hashes are equal are equal themselves.
  static func areEqual(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    guard left.count > wordSize else { return true }
    var index = 0
    while index &+ wordSize <= left.count {
      if word(left, at: index) != word(right, at: index) { return false }
      index &+= wordSize
    }
    let last = left.count &- wordSize
    return word(left, at: last) == word(right, at: last)
  }

  /// A hash of a text: fast, the same in every run, and no guard against forgery.
  package static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: bytes.count) &* 0x9E37_79B9_7F4A_7C15
    var index = 0
    while index &+ wordSize <= bytes.count {
      hash = mixed(hash, word(bytes, at: index))
      index &+= wordSize
    }
    guard index < bytes.count else { return hash }
    return mixed(hash, end(of: bytes))
  }

  /// The last bytes of a text that is no multiple of words; of one shorter than a word all of them, each at least once.
  @inline(__always)
  private static func end(of bytes: Span<UInt8>) -> UInt64 {
    let count = bytes.count
    if count > wordSize { return word(bytes, at: count &- wordSize) }
    if count >= 4 { return UInt64(half(bytes, at: 0)) | UInt64(half(bytes, at: count &- 4)) &<< 32 }
    return UInt64(bytes[0]) | UInt64(bytes[count &>> 1]) &<< 8 | UInt64(bytes[count &- 1]) &<< 16
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* 0xFF51_AFD7_ED55_8CCD
    return product ^ product &>> 32
  }

  @inline(__always)
  private static func half(_ bytes: Span<UInt8>, at offset: Int) -> UInt32 {
    // Safe: as `word`.
    unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self)
  }

  @inline(__always)
  private static func word(_ bytes: Span<UInt8>, at offset: Int) -> UInt64 {
    // Safe: bytes have no padding, the call checks its bounds and needs no alignment, and every bit pattern is a UInt64.
    unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }
}
