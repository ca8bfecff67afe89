import ProcedureSyntax

/// The identity of a text or name: letter case, white space, tone placement and a final point or question mark aside.
///
/// Compared as bytes, which is several times cheaper than comparing strings, and only where the hashes are equal.
struct TextKey: Hashable, Sendable {
  private let bytes: ArraySlice<UInt8>
  let digest: UInt64

  /// The identity with these folded bytes.
  init(_ folded: ArraySlice<UInt8>) {
    bytes = folded
    digest = ByteInterner.hash(folded.span)
  }

  /// The identity of a word, which the interner folded and hashed when it first met it.
  init(_ word: Symbol, in words: WordInterner) {
    bytes = words.bytes(word)
    digest = words.hash(word)
  }

  static func == (left: TextKey, right: TextKey) -> Bool { left.digest == right.digest && left.bytes == right.bytes }

  func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}
