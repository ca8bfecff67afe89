/// Finds the first place where bytes stop being UTF-8.
///
/// Eight bytes are judged at once: one mask says where continuation bytes stand, another where the lead bytes before
/// them demand one, and the two must be equal. Vietnamese text is a third non-ASCII, which makes a branch on every
/// byte unpredictable; the masks have no branch. A word that fails is looked at again, byte by byte, for the exact
/// place.
enum UTF8Check {
  /// The offset of the first ill-formed sequence, or nil when all of `bytes` is UTF-8.
  static func firstFault(in bytes: RawSpan) -> Int? {
    let count = bytes.byteCount
    var before = Leads()
    var offset = 0
    while offset &+ ByteWord.size <= count {
      let word = bytes.word(at: offset)
      if (word & ByteWord.topBits) | before.pending != 0 {
        if !before.accept(word) { break }
      }
      offset &+= ByteWord.size
    }
    // The exact pass starts at a character: the lead of a sequence that is still open, or here.
    var start = offset
    if before.pending != 0 {
      repeat { start -= 1 } while bytes.byte(at: start) < 0xC0
    }
    return exactFault(in: bytes, from: start)
  }

  /// What the lead bytes of one word demand of the next.
  private struct Leads {
    private var two: UInt64 = 0
    private var three: UInt64 = 0
    private var four: UInt64 = 0
    private var lowest: UInt64 = 0
    private var highest: UInt64 = 0
    private var lowestOfFour: UInt64 = 0
    private var highestOfFour: UInt64 = 0

    /// Not zero when the last sequence of the word before goes on in the next one.
    var pending: UInt64 { (two >> 56) | (three >> 48) | (four >> 40) }

    /// Whether the word goes on correctly; if not, nothing is kept of it. Every mask has its bit at the top of the byte
    /// it speaks of.
    @inline(__always)
    mutating func accept(_ word: UInt64) -> Bool {
      let bit6 = word << 1
      let bit5 = word << 2
      let bit4 = word << 3
      let bit3 = word << 4
      let bit2 = word << 5
      let bit1 = word << 6
      let bit0 = word << 7
      let top = word & ByteWord.topBits
      let two = top & bit6
      let three = two & bit5
      let four = three & bit4
      let onlyThree = three & ~bit4
      let lowNibbleIsZero = ~(bit3 | bit2 | bit1 | bit0)

      let lowest = onlyThree & lowNibbleIsZero  // E0: then A0 and above
      let highest = onlyThree & bit3 & bit2 & ~bit1 & bit0  // ED: then below A0, no surrogates
      let lowestOfFour = four & lowNibbleIsZero  // F0: then 90 and above
      let highestOfFour = four & bit2 & ~(bit3 | bit1 | bit0)  // F4: then below 90
      let neverLead = (two & ~(bit5 | bit4 | bit3 | bit2 | bit1)) | (four & (bit3 | (bit2 & (bit1 | bit0))))

      let demanded =
        (two << 8 | self.two >> 56) | (three << 16 | self.three >> 48) | (four << 24 | self.four >> 40)
      let continuation = top & ~bit6
      let high = bit5 | bit4
      let wrongSecond =
        ((lowest << 8 | self.lowest >> 56) & ~bit5) | ((highest << 8 | self.highest >> 56) & bit5)
        | ((lowestOfFour << 8 | self.lowestOfFour >> 56) & ~high)
        | ((highestOfFour << 8 | self.highestOfFour >> 56) & high)
      let fault = (demanded ^ continuation) | neverLead | (wrongSecond & ByteWord.topBits)
      guard fault == 0 else { return false }
      self.two = two
      self.three = three
      self.four = four
      self.lowest = lowest
      self.highest = highest
      self.lowestOfFour = lowestOfFour
      self.highestOfFour = highestOfFour
      return true
    }
  }

  private static func exactFault(in bytes: RawSpan, from start: Int) -> Int? {
    var offset = start
    while offset < bytes.byteCount {
      let length = sequenceLength(in: bytes, at: offset)
      guard length > 0 else { return offset }
      offset += length
    }
    return nil
  }

  /// The length of the well-formed sequence at `offset`, 0 when there is none (table 3-7 of the Unicode standard).
  private static func sequenceLength(in bytes: RawSpan, at offset: Int) -> Int {
    let second: ClosedRange<UInt8>
    let length: Int
    switch bytes.byte(at: offset) {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard offset + length <= bytes.byteCount, second.contains(bytes.byte(at: offset + 1)) else { return 0 }
    for place in offset + 2..<max(offset + 2, offset + length) {
      guard bytes.byte(at: place) & 0xC0 == 0x80 else { return 0 }
    }
    return length
  }
}
