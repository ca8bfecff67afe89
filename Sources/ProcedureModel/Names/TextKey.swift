/// The identity of a text or name: letter case, white space, tone placement and a final point or question mark aside.
///
/// Compared and hashed as bytes, which is several times cheaper than comparing strings.
struct TextKey: Hashable, Sendable {
  let bytes: [UInt8]
  private let digest: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    digest = Int(truncatingIfNeeded: hash)
  }

  static func == (left: TextKey, right: TextKey) -> Bool { left.digest == right.digest && left.bytes == right.bytes }

  func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}
