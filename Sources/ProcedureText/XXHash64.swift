/// xxHash64 with the seed 0 (https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md): tells changed bytes from
/// unchanged ones, eight at a step. The same in every release and on every machine; no guard against forgery.
package enum XXHash64 {
  private static let primes: (UInt64, UInt64, UInt64, UInt64, UInt64) = (
    0x9E37_79B1_85EB_CA87, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x85EB_CA77_C2B2_AE63,
    0x27D4_EB2F_1656_67C5
  )
  /// Four lanes of a word each.
  private static let stripe = 4 * ByteWord.size

  package static func hash(of bytes: Span<UInt8>) -> UInt64 {
    var index = 0
    var hash = bytes.count >= stripe ? stripes(of: bytes, &index) : primes.4
    hash &+= UInt64(bytes.count)
    while index &+ ByteWord.size <= bytes.count {
      hash = turned(hash ^ round(0, word(bytes, at: index)), by: 27) &* primes.0 &+ primes.3
      index &+= ByteWord.size
    }
    if index &+ 4 <= bytes.count {
      hash = turned(hash ^ half(bytes, at: index) &* primes.0, by: 23) &* primes.1 &+ primes.2
      index &+= 4
    }
    while index < bytes.count {
      hash = turned(hash ^ UInt64(bytes[index]) &* primes.4, by: 11) &* primes.0
      index &+= 1
    }
    hash = (hash ^ hash &>> 33) &* primes.1
    hash = (hash ^ hash &>> 29) &* primes.2
    return hash ^ hash &>> 32
  }

  /// The four lanes over all whole stripes, in one.
  private static func stripes(of bytes: Span<UInt8>, _ index: inout Int) -> UInt64 {
    var (first, second, third, fourth) = (primes.0 &+ primes.1, primes.1, 0 as UInt64, 0 &- primes.0)
    while index &+ stripe <= bytes.count {
      first = round(first, word(bytes, at: index))
      second = round(second, word(bytes, at: index &+ ByteWord.size))
      third = round(third, word(bytes, at: index &+ 2 &* ByteWord.size))
      fourth = round(fourth, word(bytes, at: index &+ 3 &* ByteWord.size))
      index &+= stripe
    }
    let hash = turned(first, by: 1) &+ turned(second, by: 7) &+ turned(third, by: 12) &+ turned(fourth, by: 18)
    return merged(merged(merged(merged(hash, first), second), third), fourth)
  }

  @inline(__always)
  private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    turned(lane &+ word &* primes.1, by: 31) &* primes.0
  }

  @inline(__always)
  private static func merged(_ hash: UInt64, _ lane: UInt64) -> UInt64 {
    (hash ^ round(0, lane)) &* primes.0 &+ primes.3
  }

  @inline(__always)
  private static func turned(_ word: UInt64, by bits: UInt64) -> UInt64 { word &<< bits | word &>> (64 &- bits) }

  @inline(__always)
  private static func word(_ bytes: Span<UInt8>, at offset: Int) -> UInt64 {
    UInt64(littleEndian: ByteWord.load(bytes, at: offset))
  }

  @inline(__always)
  private static func half(_ bytes: Span<UInt8>, at offset: Int) -> UInt64 {
    // Safe: as `ByteWord.load`.
    UInt64(UInt32(littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self)))
  }
}
