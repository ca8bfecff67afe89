/// Eight bytes looked at together, for loops that skip what they do not seek.
@usableFromInline
package enum ByteWord {
  @inlinable package static var size: Int { 8 }
  @inlinable package static var lowBits: UInt64 { 0x0101_0101_0101_0101 }
  @inlinable package static var topBits: UInt64 { 0x8080_8080_8080_8080 }

  /// The eight bytes from `offset`, which must lie inside the span.
  @inlinable
  package static func load(_ bytes: Span<UInt8>, at offset: Int) -> UInt64 {
    // Safe: bytes have no padding, the call checks its bounds and needs no alignment, and every bit pattern is a UInt64.
    unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// A word with all bits of its first bytes, of at most eight.
  @inlinable
  package static func firstBytes(_ count: Int) -> UInt64 {
    UInt64(littleEndian: ~(count < size ? UInt64.max &<< UInt64(count &* 8) : 0))
  }

  /// Whether any byte of `word` is `byte`.
  @inlinable
  package static func contains(_ byte: UInt8, in word: UInt64) -> Bool { matches(of: byte, in: word) != 0 }

  /// A word with bits at the bytes that are `byte`; exact up to the first of them, which `firstMatch` gives.
  @inlinable
  package static func matches(of byte: UInt8, in word: UInt64) -> UInt64 {
    let difference = word ^ (lowBits &* UInt64(byte))
    return (difference &- lowBits) & ~difference & topBits
  }

  /// The top bits of all bytes of `word` that are `byte`, and of no other.
  @inlinable
  package static func allMatches(of byte: UInt8, in word: UInt64) -> UInt64 {
    let difference = word ^ (lowBits &* UInt64(byte))
    return ~((difference & ~topBits) &+ ~topBits | difference | ~topBits)
  }

  /// Where the first match lies in its word.
  @inlinable
  package static func firstMatch(_ matches: UInt64) -> Int { UInt64(littleEndian: matches).trailingZeroBitCount &>> 3 }

  /// Where a byte stands first from `start` on; the end when it does not.
  package static func first(_ byte: UInt8, in bytes: Span<UInt8>, from start: Int = 0) -> Int {
    var index = start
    while index &+ ByteBlock.size <= bytes.count {
      if ByteBlock.any(ByteBlock.load(bytes, at: index) .== ByteBlock.all(byte)) { break }
      index &+= ByteBlock.size
    }
    while index &+ size <= bytes.count {
      let matches = matches(of: byte, in: load(bytes, at: index))
      if matches != 0 { return index &+ firstMatch(matches) }
      index &+= size
    }
    while index < bytes.count, bytes[index] != byte { index &+= 1 }
    return index
  }
}
