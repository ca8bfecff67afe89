/// Which letter a base letter and a mark make together, and the way back.
///
/// The pairs are those of the Unicode character database (UnicodeData.txt, canonical decompositions of U+00C0-024F and
/// U+1E00-1EFF) for the marks in `rows`. All letters lie in two blocks of scalars, so a pair is found by an index: a row
/// of `columns` letters for each mark, in it a column for each scalar of the two blocks.
struct CompositionTable: Sendable {
  static let shared = CompositionTable()

  private static let firstBlockEnd: UInt32 = 0x250
  private static let secondBlock: Range<UInt32> = 0x1E00..<0x1F00
  private static let columns = Int(firstBlockEnd) + secondBlock.count

  private let rowOfMark: [UInt8]
  private let letters: [UInt16]
  private let decompositions: [UInt32: (base: UInt32, mark: UInt32)]

  private init() {
    var rowOfMark = [UInt8](repeating: .max, count: CombiningMarks.range.count)
    var letters = [UInt16](repeating: 0, count: Self.rows.count * Self.columns)
    var decompositions: [UInt32: (base: UInt32, mark: UInt32)] = [:]
    for (row, (mark, pairs)) in Self.rows.enumerated() {
      rowOfMark[Int(mark - CombiningMarks.range.lowerBound)] = UInt8(row)
      let scalars = pairs.unicodeScalars.map(\.value)
      for index in stride(from: 0, to: scalars.count - 1, by: 2) {
        let (base, letter) = (scalars[index], scalars[index + 1])
        guard let column = Self.column(of: base) else { continue }
        letters[row * Self.columns + column] = UInt16(letter)
        decompositions[letter] = (base, mark)
      }
    }
    self.rowOfMark = rowOfMark
    self.letters = letters
    self.decompositions = decompositions
  }

  /// The letter that `base` and `mark` make, if there is one. `mark` is a combining mark.
  func letter(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    let row = rowOfMark[Int(mark - CombiningMarks.range.lowerBound)]
    guard row != .max, let column = Self.column(of: base) else { return nil }
    let letter = letters[Int(row) * Self.columns + column]
    return letter == 0 ? nil : UInt32(letter)
  }

  /// The last mark of a letter and what stands before it.
  func parts(of letter: UInt32) -> (base: UInt32, mark: UInt32)? {
    letter < 0x80 ? nil : decompositions[letter]
  }

  private static func column(of base: UInt32) -> Int? {
    if base < firstBlockEnd { return Int(base) }
    return secondBlock.contains(base) ? Int(base - secondBlock.lowerBound + firstBlockEnd) : nil
  }

  /// For each mark: base letter, composed letter, base letter, composed letter, and so on.
  private static let rows: [(mark: UInt32, pairs: String)] = [
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
