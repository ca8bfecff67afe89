import ProcedureSyntax

/// What a rule reads of a catalogue beside the procedure it looks at, and beside what all procedures stand on.
///
/// An id is kept as the digest of its letters: a procedure may be checked again for nothing, but none is left as it is
/// for which something else would be read now.
struct Reading: Sendable {
  /// The codes of procedures whose versions were looked at.
  var codes: Set<String> = []
  /// Whether all codes were gone through.
  var isOfAllCodes = false
  /// Of the ids of agencies, documents and legal bases that were looked up.
  private var digests: Set<UInt64> = []

  mutating func note(_ id: String) { digests.insert(Self.digest(of: id)) }

  /// Whether one of these ids was looked up, by their digests: few, for many readings.
  func holds(anyOf others: Set<UInt64>) -> Bool { others.contains { digests.contains($0) } }

  static func digest(of id: String) -> UInt64 { ByteInterner.hash(id.utf8.span) }
}
