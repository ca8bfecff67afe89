/// The order of object members in canonical JSON: by UTF-16 code units (RFC 8785, section 3.2.3), decided on UTF-8.
///
/// Both orders agree byte by byte except where a character beyond U+FFFF (lead byte F0 to F4, in UTF-16 a surrogate
/// from D800) meets one from U+E000 to U+FFFF (lead byte EE or EF): there UTF-16 puts the first one first.
enum KeyOrder {
  enum Comparison {
    case ascending
    case equal
    case descending
  }

  @inline(__always)
  static func compare(_ left: UInt8, _ right: UInt8) -> Comparison {
    if left == right { return .equal }
    return rank(left) < rank(right) ? .ascending : .descending
  }

  static func compare<Left: Collection<UInt8>, Right: Collection<UInt8>>(_ left: Left, _ right: Right) -> Comparison {
    var rest = right.makeIterator()
    for byte in left {
      guard let other = rest.next() else { return .descending }
      let comparison = compare(byte, other)
      if comparison != .equal { return comparison }
    }
    return rest.next() == nil ? .equal : .ascending
  }

  /// The same for two runs of bytes in one text, eight bytes at a time.
  @inline(__always)
  static func compare(_ left: JSONEntry, _ right: JSONEntry, in bytes: RawSpan) -> Comparison {
    let shorter = min(left.payload, right.payload)
    var place = 0
    while place < shorter {
      if left.start &+ place &+ ByteWord.size <= bytes.byteCount,
        right.start &+ place &+ ByteWord.size <= bytes.byteCount
      {
        let difference = bytes.word(at: left.start &+ place) ^ bytes.word(at: right.start &+ place)
        if difference == 0 {
          place &+= ByteWord.size
          continue
        }
        place &+= difference.trailingZeroBitCount >> 3
        if place >= shorter { break }
      }
      let comparison = compare(bytes.byte(at: left.start &+ place), bytes.byte(at: right.start &+ place))
      if comparison != .equal { return comparison }
      place &+= 1
    }
    if left.payload == right.payload { return .equal }
    return left.payload < right.payload ? .ascending : .descending
  }

  @inline(__always)
  private static func rank(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0xEE, 0xEF: byte &+ 5
    case 0xF0...: byte &- 2
    default: byte
    }
  }
}
