/// Composes decomposed Latin letters (NFD to NFC for Vietnamese and its neighbours).
///
/// Text without bytes 0xCC and 0xCD has no combining marks and is used as it is; that is nearly all of it. The pairs are
/// those of the Unicode character database (UnicodeData.txt, canonical decompositions of U+00C0-024F and U+1E00-1EFF)
/// for the marks below; other marks stay where they are.
enum Composition {
  struct Result {
    var bytes: [UInt8]
    var map: OffsetMap
  }

  /// Whether any byte could begin a combining mark (U+0300-036F is CC 80 to CD AF).
  static func needsWork(_ bytes: [UInt8]) -> Bool {
    let span = bytes.span
    for index in span.indices where span[index] == 0xCC || span[index] == 0xCD { return true }
    return false
  }

  static func compose(_ bytes: [UInt8]) -> Result {
    var result = Result(bytes: [], map: OffsetMap())
    result.bytes.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let markStart = nextMark(bytes, from: index)
      let baseStart = startOfScalar(bytes, before: markStart, notBefore: index)
      result.bytes.append(contentsOf: bytes[index..<baseStart])
      guard markStart < bytes.count else { break }
      var marks: [UInt32] = []
      var end = markStart
      while let mark = mark(bytes, at: end) {
        marks.append(mark)
        end += 2
      }
      result.map.add(rewritten: result.bytes.count, original: baseStart)
      append(compose(base: scalar(bytes[baseStart..<markStart]), marks: marks), to: &result.bytes)
      result.map.add(rewritten: result.bytes.count, original: end)
      index = end
    }
    return result
  }

  /// The canonical composition of a base letter and its marks (Unicode 3.11: sort by class, then compose what is free).
  private static func compose(base: UInt32?, marks: [UInt32]) -> [UInt32] {
    let sorted = marks.enumerated().sorted {
      (combiningClass($0.element), $0.offset) < (combiningClass($1.element), $1.offset)
    }
    guard var letter = base else { return sorted.map(\.element) }
    var rest: [UInt32] = []
    var blocked: UInt8 = 0
    for (_, mark) in sorted {
      let markClass = combiningClass(mark)
      if blocked != markClass || rest.isEmpty, let composed = pairs[UInt64(letter) << 32 | UInt64(mark)] {
        letter = composed
      } else {
        rest.append(mark)
        blocked = markClass
      }
    }
    return [letter] + rest
  }

  private static func nextMark(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count, mark(bytes, at: index) == nil { index += 1 }
    return index
  }

  private static func mark(_ bytes: [UInt8], at index: Int) -> UInt32? {
    guard index + 1 < bytes.count, bytes[index] == 0xCC || (bytes[index] == 0xCD && bytes[index + 1] < 0xB0) else {
      return nil
    }
    return UInt32(bytes[index] & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
  }

  private static func startOfScalar(_ bytes: [UInt8], before end: Int, notBefore limit: Int) -> Int {
    guard end < bytes.count, end > limit else { return end }
    var index = end - 1
    while index > limit, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }

  private static func scalar(_ bytes: ArraySlice<UInt8>) -> UInt32? {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.first?.value
  }

  private static func append(_ scalars: [UInt32], to bytes: inout [UInt8]) {
    for value in scalars {
      guard let scalar = Unicode.Scalar(value) else { continue }
      bytes.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
    }
  }

  /// Canonical combining class of the marks in `table` (216 attached, 202/220 below, 230 above); others count as 230.
  private static func combiningClass(_ mark: UInt32) -> UInt8 {
    switch mark {
    case 0x327: 202
    case 0x31B: 216
    case 0x323: 220
    default: 230
    }
  }

  private static let pairs: [UInt64: UInt32] = {
    var pairs: [UInt64: UInt32] = [:]
    for (mark, row) in table {
      var base: UInt32?
      for scalar in row.unicodeScalars {
        if let letter = base {
          pairs[UInt64(letter) << 32 | UInt64(mark)] = scalar.value
          base = nil
        } else {
          base = scalar.value
        }
      }
    }
    return pairs
  }()

  /// For each mark: base letter, composed letter, base letter, composed letter, and so on.
  private static let table: [(mark: UInt32, row: String)] = [
    (0x300, "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳ"),
    (
      0x301,
      "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓ"
        + "PṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ"
    ),
    (0x302, "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ"),
    (0x303, "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ"),
    (0x306, "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭȨḜȩḝẠẶạặ"),
    (0x308, "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ"),
    (0x309, "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ"),
    (0x30A, "AÅaåUŮuůwẘyẙ"),
    (0x30C, "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ"),
    (0x31B, "OƠoơUƯuư"),
    (0x323, "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ"),
    (0x327, "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ"),
  ]
}
