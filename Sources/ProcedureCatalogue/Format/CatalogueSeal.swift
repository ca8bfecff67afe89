import CanonicalJSON

/// Digests a catalogue while it is written, without the member that is to hold the digest.
package final class CatalogueSeal {
  private var hash = SHA256()
  private var byteCount = 0
  /// Where the value of the member begins.
  private var found: Int?

  package init() {}

  /// Takes the next piece. The member stands in one piece as a whole, because pieces end behind containers.
  package func take(_ piece: [UInt8]) {
    if found == nil, let member = DigestMember.range(in: piece) {
      found = byteCount + DigestMember.valueRange(of: member).lowerBound
      hash.update(piece[..<member.lowerBound])
      hash.update(piece[member.upperBound...])
    } else {
      hash.update(piece)
    }
    byteCount += piece.count
  }

  /// The offset of the blank digest, once all pieces have been taken.
  package var place: Int {
    guard let found else { preconditionFailure("A catalogue has a digest.") }
    return found
  }

  /// What belongs in its place, with the quotes.
  package var bytes: [UInt8] { Array("\"\(DigestMember.prefix)\(SHA256.hex(hash.finish()))\"".utf8) }
}
