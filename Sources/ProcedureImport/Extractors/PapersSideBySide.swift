/// Whether a row names a second paper where no list is marked: behind a semicolon, or in a sentence of its own.
/// `Văn bản đề nghị …; + Bản sao quyết định …`, `Nghị quyết …. Với ngân hàng, hồ sơ phải có văn bản chấp thuận …`.
enum PapersSideBySide {
  static func areNamed(in name: Prose) -> Bool { isListed(name) || isDemanded(name) }

  /// Where the row begins with a paper and another one follows a semicolon; of a choice one suffices.
  private static func isListed(_ name: Prose) -> Bool {
    let semicolon = UInt8(ascii: ";")
    guard name.bytes.contains(semicolon), isPaper(name, at: name.firstBehindBullet), !name.contains(Cues.oneOf) else {
      return false
    }
    return name.words.indices.dropFirst().contains { index in
      let gap = name.gap(after: index - 1)
      guard gap.contains(semicolon) else { return false }
      // In lower case, without a sign, the name may only go on.
      let isItem = gap.contains(UInt8(ascii: "+")) || gap.contains(UInt8(ascii: "-")) || isGreat(name, index)
      return isItem && isPaper(name, at: index)
    }
  }

  private static func isDemanded(_ name: Prose) -> Bool {
    guard let demand = name.firstIndex(of: Cues.furtherPapers) else { return false }
    let isBehindSentence = name.words.indices.prefix(demand.index).contains {
      name.gap(after: $0).starts(with: [UInt8(ascii: "."), UInt8(ascii: " ")])
    }
    return isBehindSentence && name.longest(of: Cues.paperStarts, at: demand.index + demand.phrase.hashes.count) != nil
  }

  /// Whether a paper is named at a word, or how many of them behind it.
  private static func isPaper(_ name: Prose, at index: Int) -> Bool {
    let first = name.number(at: index) == nil ? index : index + 1
    return name.longest(of: Cues.paperStarts, at: first) != nil || name.longest(of: Cues.anyPapers, at: first) != nil
  }

  private static func isGreat(_ name: Prose, _ index: Int) -> Bool {
    name.number(at: index) != nil || name.word(index).first?.isUppercase ?? false
  }
}
