extension String {
  /// A text as a sentence quotes it: cut when it is long.
  package var shortened: String {
    // Characters are counted only as far as they matter: finding where each ends is slow.
    guard utf8.count > Self.maximumQuoted,
      let end = index(startIndex, offsetBy: Self.maximumQuoted, limitedBy: endIndex), end < endIndex
    else { return self }
    return prefix(Self.maximumQuoted - 2) + "…"
  }

  private static var maximumQuoted: Int { 90 }
}
