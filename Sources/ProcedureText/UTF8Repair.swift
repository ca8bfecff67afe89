/// Replaces what is not UTF-8 by U+FFFD, one for each maximal invalid run of at most three bytes, as browsers do.
enum UTF8Repair {
  struct Result {
    var bytes: [UInt8]
    var map: OffsetMap?
    var invalidOffsets: [Int]
  }

  static func repair(_ bytes: [UInt8]) -> Result {
    if isValid(bytes) { return Result(bytes: bytes, map: nil, invalidOffsets: []) }
    var result = Result(bytes: [], map: OffsetMap(), invalidOffsets: [])
    result.bytes.reserveCapacity(bytes.count + 16)
    var index = 0
    while index < bytes.count {
      let length = sequenceLength(bytes, at: index)
      if length > 0 {
        result.bytes.append(contentsOf: bytes[index..<index + length])
        index += length
        continue
      }
      result.invalidOffsets.append(index)
      result.map?.add(rewritten: result.bytes.count, original: index)
      result.bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
      index += 1
      result.map?.add(rewritten: result.bytes.count, original: index)
    }
    return result
  }

  static func isValid(_ bytes: [UInt8]) -> Bool {
    var index = 0
    let count = bytes.count
    let span = bytes.span
    while index < count {
      if span[index] < 0x80 {
        index += 1
        continue
      }
      let length = sequenceLength(bytes, at: index)
      if length == 0 { return false }
      index += length
    }
    return true
  }

  /// The length of the valid sequence at `index`, or 0 (Unicode 15, table 3-7).
  private static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int {
    let lead = bytes[index]
    func continues(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < bytes.count && range.contains(bytes[index + offset])
    }
    switch lead {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
    case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }
}
