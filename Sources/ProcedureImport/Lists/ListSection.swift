/// What a row between procedures says of those below it: «LĨNH VỰC HỘ TỊCH», «Thủ tục hành chính cấp xã».
struct ListSection {
  private(set) var field = ""
  private(set) var levels = NationalRecord.Levels()

  /// False when the text names neither a field nor a level.
  mutating func take(_ text: String) -> Bool {
    let prose = Prose(text).behindBullet
    if let field = Self.field(in: prose) {
      self.field = field
      return true
    }
    let named = ListCues.levels.filter { prose.contains($0.phrases) }
    guard named.count == 1, prose.isCovered(by: [named[0].phrases, ListCues.sectionWords]) else { return false }
    levels = NationalRecord.Levels()
    levels[keyPath: named[0].flag] = true
    // The fields below are those of this level.
    field = ""
    return true
  }

  /// What the row says, where the procedure's own row does not.
  func complete(_ record: inout NationalRecord) {
    if record.field.name.isEmpty { record.field.name = field }
    if record.levels == NationalRecord.Levels() { record.levels = levels }
  }

  /// The name behind «lĩnh vực», without the count of procedures in parentheses.
  private static func field(in prose: Prose) -> String? {
    guard let start = prose.firstIndex(of: ListCues.field), start.index <= 1 else { return nil }
    let words = prose.words.dropFirst(start.index + start.phrase.hashes.count)
    guard let first = words.first else { return nil }
    let end = prose.bytes[first.start...].firstIndex(of: UInt8(ascii: "(")) ?? prose.bytes.count
    guard let last = words.last(where: { $0.end <= end }) else { return nil }
    let name = String(decoding: prose.bytes[first.start..<last.end], as: UTF8.self)
    // Headings are in capitals, names are not.
    guard name == name.uppercased() else { return name }
    return name.prefix(1) + name.dropFirst().lowercased()
  }
}
