/// `… được cấp không quá 06 tháng tính đến ngày nộp hồ sơ`: how old a paper may be.
package enum ValidityExtractor {
  /// Words between what made the paper and its age.
  private static let distance = 5
  /// `chụp trên nền trắng trong thời gian không quá`
  private static let distanceOfPhotos = 8

  /// The age; nil where it is not surely that of the only paper that is named.
  package static func read(_ name: String) -> DurationText.Length? {
    let prose = Prose(Bullet.split(name).rest)
    let found = DurationText.found(in: prose)
    guard found.count == 1, let age = found.first, [.day, .month, .year].contains(age.length.unit) else { return nil }
    guard let bound = bound(before: age.words.lowerBound, prose) else { return nil }
    guard let isPhoto = maker(before: bound.start, prose), isOnly(prose, before: bound.start, isPhoto: isPhoto) else {
      return nil
    }
    switch ending(behind: age.words.upperBound, prose) {
    case .lodging: return age.length
    case .none: return bound.isAge ? age.length : nil
    case .latest: return isPhoto ? age.length : nil
    case .other: return nil
    }
  }

  /// `không quá` says an age by itself, `trong vòng` only up to a day.
  private static func bound(before end: Int, _ prose: Prose) -> (start: Int, isAge: Bool)? {
    for (phrases, isAge) in [(ValidityCues.notOlder, true), (ValidityCues.within, false)] {
      for phrase in phrases.all where prose.has(phrase, at: end - phrase.hashes.count) {
        return (end - phrase.hashes.count, isAge)
      }
    }
    return nil
  }

  private enum Ending {
    case none, lodging, latest, other
  }

  private static func ending(behind start: Int, _ prose: Prose) -> Ending {
    guard start < prose.words.count else { return .none }
    if prose.longest(of: ValidityCues.latest, at: start) != nil { return .latest }
    if let phrase = prose.longest(of: ValidityCues.until, at: start) {
      let rest = start + phrase.hashes.count
      guard prose.longest(of: ValidityCues.days, at: rest) != nil else { return .other }
      let lodging = prose.firstIndex(of: ValidityCues.lodging, from: rest)
      return lodging.map { $0.index - rest <= 2 } == true ? .lodging : .other
    }
    let signs = prose.gap(after: start - 1)
    return signs.contains(0x28) || signs.contains(0x29) || signs.contains(0x3B) ? .none : .other
  }

  /// Whether it is a photograph that was taken; nil where nothing says that a paper was made then.
  private static func maker(before end: Int, _ prose: Prose) -> Bool? {
    for index in stride(from: end - 1, through: max(0, end - distanceOfPhotos), by: -1) {
      if prose.longest(of: ValidityCues.takers, at: index) != nil { return true }
      let isMade =
        end - index <= distance && prose.longest(of: ValidityCues.makers, at: index) != nil
        && (index == 0 || prose.longest(of: ValidityCues.others, at: index - 1) == nil)
      if isMade { return false }
    }
    return nil
  }

  /// Whether the name begins with the paper whose age it is, and names no other before.
  private static func isOnly(_ prose: Prose, before end: Int, isPhoto: Bool) -> Bool {
    let text = DocumentGroupExtractor.withoutEnd(prose.text)
    guard Sentences.isOne(text), !text.utf8.contains(UInt8(ascii: ";")) else { return false }
    let usable = prose.firstIndex(of: ValidityCues.usable)?.index ?? end
    let head = Prose(String(prose.slice(0..<min(usable, end))))
    if isPhoto {
      guard let photo = head.firstIndex(of: ValidityCues.photos) else { return false }
      return photo.index <= 3 && !head.contains(ValidityCues.otherPapers)
    }
    return !head.text.utf8.contains(UInt8(ascii: ",")) && !head.contains(Cues.and)
      && head.starts(with: Cues.conditionStarts) == nil && !head.contains(ValidityCues.photos)
  }
}
