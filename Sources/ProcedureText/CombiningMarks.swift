/// The combining marks U+0300-036F, which in UTF-8 are two bytes from CC 80 to CD AF.
enum CombiningMarks {
  static let range: Range<UInt32> = 0x300..<0x370

  /// The mark whose first byte is at `index`. The grapheme joiner has class 0 and keeps its neighbours apart: no mark.
  static func mark(in bytes: [UInt8], at index: Int) -> UInt32? {
    guard index + 1 < bytes.count, bytes[index] & 0xFE == 0xCC else { return nil }
    let mark = UInt32(bytes[index] & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
    switch mark {
    // Deprecated spellings of the grave and acute tone marks, equal to them by the standard.
    case 0x340: return 0x300
    case 0x341: return 0x301
    case 0x34F: return nil
    default: return range.contains(mark) ? mark : nil
    }
  }

  /// The canonical combining class: marks of different classes may change places, of the same class never.
  static func combiningClass(_ mark: UInt32) -> UInt8 {
    switch mark {
    case 0x300...0x314: 230
    case 0x31B: 216
    case 0x323: 220
    default: Unicode.Scalar(mark)?.properties.canonicalCombiningClass.rawValue ?? 0
    }
  }
}
