import CanonicalJSON

/// The member `digest` of a canonical file: where it stands, and what the rest digests to.
///
/// In a canonical file no member with that name stands earlier unless it is the first of its object, so the first one
/// that follows a comma is the file's own. In any other text the place is a guess, which the reader checks.
enum DigestMember {
  static let prefix = "sha256:"

  private static let head = Array(",\"digest\":\"sha256:".utf8)
  private static let hexadecimalCount = 64

  /// The member with the comma before it.
  static func range(in bytes: [UInt8]) -> Range<Int>? {
    guard let start = firstHead(in: bytes) else { return nil }
    let end = start + head.count + hexadecimalCount + 1
    guard end <= bytes.count, bytes[end - 1] == UInt8(ascii: "\"") else { return nil }
    return start..<end
  }

  /// The bytes of the value inside a range, with quotes.
  static func valueRange(of member: Range<Int>) -> Range<Int> {
    member.upperBound - hexadecimalCount - prefix.utf8.count - 2..<member.upperBound
  }

  /// `sha256:` and the digest of everything but the member.
  static func digest(of bytes: [UInt8], without member: Range<Int>) -> String {
    var hash = SHA256()
    hash.update(bytes[..<member.lowerBound])
    hash.update(bytes[member.upperBound...])
    return prefix + SHA256.hex(hash.finish())
  }

  /// `sha256:` and the digest of the bytes.
  static func digest(of bytes: [UInt8]) -> String { prefix + SHA256.hexDigest(of: bytes) }

  static let blank = prefix + String(repeating: "0", count: hexadecimalCount)

  private static func firstHead(in bytes: [UInt8]) -> Int? {
    let span = bytes.span
    let last = span.count - head.count
    guard last >= 0 else { return nil }
    var place = 0
    while place <= last {
      // The letter after the quote is rare enough to look at first.
      if span[place &+ 2] == head[2], span[place] == head[0], matches(span, at: place) { return place }
      place &+= 1
    }
    return nil
  }

  private static func matches(_ bytes: Span<UInt8>, at place: Int) -> Bool {
    for offset in head.indices where bytes[place &+ offset] != head[offset] { return false }
    return true
  }
}
