import ProcedureSyntax

/// The identity of a text or name: letter case, white space, tone placement and a final point or question mark aside.
///
/// Compared and hashed as bytes, which is several times cheaper than comparing strings.
struct TextKey: Hashable, Sendable {
  let bytes: [UInt8]
  private let digest: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    digest = Int(truncatingIfNeeded: ByteInterner.hash(bytes.span))
  }

  static func == (left: TextKey, right: TextKey) -> Bool { left.digest == right.digest && left.bytes == right.bytes }

  func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}
