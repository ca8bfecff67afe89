import CanonicalJSON

extension Catalogue {
  /// Whether a version says the same as a version of another catalogue, wherever both are written. Equal bytes are seen
  /// without reading the procedures.
  package func says(
    _ version: Version, theSameAs other: Version, of catalogue: Catalogue
  ) throws(CatalogueError) -> Bool {
    if let own = rawBytes(version), let their = catalogue.rawBytes(other), PlacelessBytes.areEqual(own, their) {
      return true
    }
    let own = Self.bytes(try procedure(version))
    return PlacelessBytes.areEqual(own[...], Self.bytes(try catalogue.procedure(other))[...])
  }

  private static func bytes(_ procedure: Procedure) -> [UInt8] {
    var writer = JSONWriter()
    Procedure.codec.write(procedure, &writer, .empty)
    return writer.bytes
  }
}

/// Compares JSON but for the positions in sources (`"at":[0,52]`), which change when lines are moved.
///
/// A quotation mark inside a text has a backslash before it, so that the member cannot stand in a text.
private enum PlacelessBytes {
  private static let member = Array("\"at\":".utf8)

  static func areEqual(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    let (left, right) = (left.span, right.span)
    var (own, their) = (0, 0)
    while own < left.count, their < right.count {
      guard left[own] == right[their] else { return false }
      if left[own] == UInt8(ascii: "\""), let end = end(of: left, at: own), let other = self.end(of: right, at: their) {
        (own, their) = (end, other)
      } else {
        own += 1
        their += 1
      }
    }
    return own == left.count && their == right.count
  }

  /// Behind the member that begins here, if it does.
  private static func end(of bytes: Span<UInt8>, at start: Int) -> Int? {
    guard start + member.count < bytes.count else { return nil }
    for offset in member.indices where bytes[start + offset] != member[offset] { return nil }
    var end = start + member.count
    while end < bytes.count, bytes[end] != UInt8(ascii: "]") { end += 1 }
    return end < bytes.count ? end + 1 : nil
  }
}
