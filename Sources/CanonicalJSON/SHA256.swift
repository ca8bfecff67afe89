/// SHA-256 (FIPS 180-4), fed in pieces.
package struct SHA256 {
  private static let blockSize = 64

  private var state = State()
  private var pending: [UInt8] = []
  private var byteCount: UInt64 = 0

  package init() {}

  package static func digest(of bytes: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finish()
  }

  /// The digest in lower-case hexadecimal.
  package static func hexDigest(of bytes: [UInt8]) -> String {
    hex(digest(of: bytes))
  }

  /// `bytes` in lower-case hexadecimal.
  package static func hex(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: bytes.flatMap { [ASCII.hexDigit($0 >> 4), ASCII.hexDigit($0)] }, as: UTF8.self)
  }

  package mutating func update(_ bytes: [UInt8]) { update(bytes[...]) }

  package mutating func update(_ bytes: ArraySlice<UInt8>) {
    byteCount &+= UInt64(bytes.count)
    var rest = bytes
    if !pending.isEmpty {
      let missing = rest.prefix(Self.blockSize - pending.count)
      pending += missing
      rest = rest.dropFirst(missing.count)
      guard pending.count == Self.blockSize else { return }
      absorb(pending[...])
      pending.removeAll(keepingCapacity: true)
    }
    let whole = rest.count / Self.blockSize * Self.blockSize
    absorb(rest.prefix(whole))
    pending += rest.dropFirst(whole)
  }

  /// The 32 bytes of the digest; the hash is used up.
  package consuming func finish() -> [UInt8] {
    let bitCount = byteCount &* 8
    var padding: [UInt8] = [0x80]
    let lengthPlace = Self.blockSize - 8
    let used = (pending.count + 1) % Self.blockSize
    let zeros = used <= lengthPlace ? lengthPlace - used : lengthPlace + Self.blockSize - used
    padding += repeatElement(0, count: zeros)
    for shift in stride(from: 56 as UInt64, through: 0, by: -8) {
      padding.append(UInt8(truncatingIfNeeded: bitCount >> shift))
    }
    update(padding)
    return state.bytes
  }

  private mutating func absorb(_ blocks: ArraySlice<UInt8>) {
    // Safe: bytes have no padding.
    let span = unsafe blocks.span.bytes
    var offset = 0
    while offset < span.byteCount {
      let count = min((span.byteCount &- offset) / Self.blockSize, State.maximumBlocks)
      state.absorb(count, span, at: offset)
      offset &+= count &* Self.blockSize
    }
  }
}

extension SHA256 {
  /// The eight working words between two blocks.
  private struct State {
    private var a: UInt32 = 0x6A09_E667
    private var b: UInt32 = 0xBB67_AE85
    private var c: UInt32 = 0x3C6E_F372
    private var d: UInt32 = 0xA54F_F53A
    private var e: UInt32 = 0x510E_527F
    private var f: UInt32 = 0x9B05_688C
    private var g: UInt32 = 0x1F83_D9AB
    private var h: UInt32 = 0x5BE0_CD19

    var bytes: [UInt8] {
      [a, b, c, d, e, f, g, h].flatMap { word in
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) }
      }
    }

    /// Blocks that are taken in together.
    static let maximumBlocks = 4

    private typealias Lanes = SIMD4<UInt32>

    /// Takes in one to four blocks that follow each other.
    ///
    /// Their message schedules need nothing of each other, so they are worked out side by side, a block a lane; the
    /// rounds of a block are unrolled, so that the working words stay in registers and no round moves them. Measured on
    /// one busy core of a shared virtual machine: 335–350 MB/s where schedules one by one came to 310–320. The rounds
    /// alone come to 420: each waits for the one before.
    mutating func absorb(_ count: Int, _ bytes: RawSpan, at offset: Int) {
      let schedules = Self.schedules(count, bytes, at: offset)
      // Safe: words have no padding.
      let words = unsafe schedules.span.bytes
      for block in 0..<count { absorb(words, block &* MemoryLayout<UInt32>.size) }
    }

    /// The 64 words of each schedule, the constants of the rounds added.
    private static func schedules(_ count: Int, _ bytes: RawSpan, at offset: Int) -> InlineArray<64, Lanes> {
      // Lanes without a block repeat the last one; nobody reads them.
      let second = offset &+ min(1, count &- 1) &* blockSize
      let third = offset &+ min(2, count &- 1) &* blockSize
      let fourth = offset &+ (count &- 1) &* blockSize
      var words = InlineArray<64, Lanes>(repeating: .zero)
      for place in 0..<16 {
        let byte = place &* 4
        words[place] = Lanes(
          bytes.bigEndianWord(at: offset &+ byte), bytes.bigEndianWord(at: second &+ byte),
          bytes.bigEndianWord(at: third &+ byte), bytes.bigEndianWord(at: fourth &+ byte))
      }
      for place in 16..<64 {
        let small = small0(words[place &- 15]) &+ small1(words[place &- 2])
        words[place] = words[place &- 16] &+ words[place &- 7] &+ small
      }
      for place in 0..<64 { words[place] = words[place] &+ Lanes(repeating: constants[place]) }
      return words
    }

    // Products take the place of shifts to the left, so that the compiler sees no rotations: it would turn each lane by
    // itself.

    @inline(__always)
    private static func small0(_ word: Lanes) -> Lanes {
      (word &>> Lanes(repeating: 3)) ^ (word &>> Lanes(repeating: 7)) ^ (word &>> Lanes(repeating: 18))
        ^ (word &* Lanes(repeating: 1 << 25)) ^ (word &* Lanes(repeating: 1 << 14))
    }

    @inline(__always)
    private static func small1(_ word: Lanes) -> Lanes {
      (word &>> Lanes(repeating: 10)) ^ (word &>> Lanes(repeating: 17)) ^ (word &>> Lanes(repeating: 19))
        ^ (word &* Lanes(repeating: 1 << 15)) ^ (word &* Lanes(repeating: 1 << 13))
    }

    /// Takes in the block whose words stand in the lane that begins at a byte of `words`.
    @inline(__always)
    private mutating func absorb(_ words: RawSpan, _ lane: Int) {
      var next = self
      next.eightRounds(words, lane, 0)
      next.eightRounds(words, lane, 8)
      next.eightRounds(words, lane, 16)
      next.eightRounds(words, lane, 24)
      next.eightRounds(words, lane, 32)
      next.eightRounds(words, lane, 40)
      next.eightRounds(words, lane, 48)
      next.eightRounds(words, lane, 56)
      a &+= next.a
      b &+= next.b
      c &+= next.c
      d &+= next.d
      e &+= next.e
      f &+= next.f
      g &+= next.g
      h &+= next.h
    }

    @inline(__always)
    private mutating func eightRounds(_ words: RawSpan, _ lane: Int, _ first: Int) {
      Self.round(a, b, c, &d, e, f, g, &h, words.word(first, lane))
      Self.round(h, a, b, &c, d, e, f, &g, words.word(first &+ 1, lane))
      Self.round(g, h, a, &b, c, d, e, &f, words.word(first &+ 2, lane))
      Self.round(f, g, h, &a, b, c, d, &e, words.word(first &+ 3, lane))
      Self.round(e, f, g, &h, a, b, c, &d, words.word(first &+ 4, lane))
      Self.round(d, e, f, &g, h, a, b, &c, words.word(first &+ 5, lane))
      Self.round(c, d, e, &f, g, h, a, &b, words.word(first &+ 6, lane))
      Self.round(b, c, d, &e, f, g, h, &a, words.word(first &+ 7, lane))
    }

    @inline(__always)
    private static func round(
      _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
      _ h: inout UInt32, _ word: UInt32
    ) {
      let choice = g ^ (e & (f ^ g))
      let majority = b ^ ((a ^ b) & (b ^ c))
      let sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
      let sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
      let first = h &+ sum1 &+ choice &+ word
      d = d &+ first
      h = first &+ sum0 &+ majority
    }
  }

  @inline(__always)
  private static func rotate(_ word: UInt32, _ bits: UInt32) -> UInt32 { word &>> bits | word &<< (32 &- bits) }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: InlineArray<64, UInt32> = [
    0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4, 0xAB1C_5ED5,
    0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE, 0x9BDC_06A7, 0xC19B_F174,
    0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F, 0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA,
    0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7, 0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967,
    0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC, 0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85,
    0xA2BF_E8A1, 0xA81A_664B, 0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070,
    0x19A4_C116, 0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
    0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7, 0xC671_78F2,
  ]
}

extension RawSpan {
  @inline(__always)
  fileprivate func bigEndianWord(at offset: Int) -> UInt32 {
    // Safe: the call checks its bounds, needs no alignment, and every bit pattern is a UInt32.
    UInt32(bigEndian: unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  /// A word of the lane that begins at a byte of the first of some vectors of four words.
  @inline(__always)
  fileprivate func word(_ vector: Int, _ lane: Int) -> UInt32 {
    // Safe: the callers name one of 64 vectors and one of four lanes, and every bit pattern is a UInt32. A check of the
    // bounds in each round takes as long as the lanes save.
    unsafe unsafeLoad(fromUncheckedByteOffset: vector &* 16 &+ lane, as: UInt32.self)
  }
}
