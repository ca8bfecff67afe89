extension String {
  /// A text as a sentence quotes it: cut when it is long.
  package var shortened: String {
    guard utf8.count > Self.maximumQuoted else { return self }
    // Finding where each character ends is slow; Vietnamese text needs none of it.
    switch (usualCharacters(Self.maximumQuoted), usualCharacters(Self.maximumQuoted - 2)) {
    case (.all, _): return self
    // As a string first: to add to a part of one counts its characters.
    case (.part, .part(let end)): return String(self[..<utf8.index(startIndex, offsetBy: end)]) + "…"
    default: break
    }
    guard let end = index(startIndex, offsetBy: Self.maximumQuoted, limitedBy: endIndex), end < endIndex else {
      return self
    }
    return String(prefix(Self.maximumQuoted - 2)) + "…"
  }

  private static var maximumQuoted: Int { 90 }

  private enum Prefix {
    /// There are no more characters.
    case all
    /// Ends before this byte.
    case part(Int)
    /// Not all of them are usual.
    case unknown
  }

  /// The first characters, when each of them and the next is a single scalar: letters of Vietnamese, ASCII, dashes and
  /// quotes, none of which joins its neighbour.
  private func usualCharacters(_ count: Int) -> Prefix {
    let bytes = utf8.span
    var index = 0
    var characters = 0
    while index < bytes.count {
      let lead = bytes[index]
      let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : 3
      let isUsual =
        switch lead {
        case 0x0D: false
        case ..<0x80, 0xC2..<0xCC: true
        case 0xE1: 0xB8...0xBB ~= bytes[index + 1]
        case 0xE2: bytes[index + 1] == 0x80 && 0x90...0xA7 ~= bytes[index + 2]
        default: false
        }
      guard isUsual else { return .unknown }
      if characters == count { return .part(index) }
      characters += 1
      index += length
    }
    return .all
  }
}
