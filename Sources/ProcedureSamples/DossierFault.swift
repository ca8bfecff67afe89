/// The mistakes that real records have.
enum DossierFault: CaseIterable {
  case cutOff, unknownProcedure, misspelledMember, unknownDocument, numberAsText, memberTwice, notANumber, noSuchDay
  case controlByte, empty

  /// Spoils the line that begins at `start`; one that has not what could be spoilt stays as it is.
  static func spoil(_ bytes: inout [UInt8], from start: Int, _ random: inout SeededRandom) {
    switch random.pick(allCases) ?? .empty {
    case .cutOff: bytes.removeSubrange((start + (bytes.count - start) / 2)...)
    case .unknownProcedure: replace("\"procedure\":\"", "\"procedure\":\"9.", in: &bytes, from: start)
    case .misspelledMember: replace("\"submitted\"", "\"submited\"", in: &bytes, from: start)
    case .unknownDocument:
      replace("{\"count\":1,\"document\":\"", "{\"count\":1,\"document\":\"giay ", in: &bytes, from: start)
    case .numberAsText: replace("\"count\":1,", "\"count\":\"1\",", in: &bytes, from: start)
    case .memberTwice: replace("{\"dossier\"", "{\"channel\":\"online\",\"dossier\"", in: &bytes, from: start)
    case .notANumber: replace("\"facts\":{", "\"facts\":{\"x\":NaN,", in: &bytes, from: start)
    case .noSuchDay: replace("\"accepted\":\"2026-", "\"accepted\":\"2026-13-", in: &bytes, from: start)
    case .controlByte: replace("\"dossier\":\"", "\"dossier\":\"\u{0}", in: &bytes, from: start)
    case .empty: bytes.removeSubrange(start...)
    }
  }

  private static func replace(_ old: String, _ new: String, in bytes: inout [UInt8], from start: Int) {
    let words = Array(old.utf8)
    guard bytes.count - start >= words.count else { return }
    for place in start...(bytes.count - words.count) where bytes[place..<place + words.count].elementsEqual(words) {
      bytes.replaceSubrange(place..<place + words.count, with: new.utf8)
      return
    }
  }
}
