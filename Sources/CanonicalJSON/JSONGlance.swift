/// What is read of a long list of objects that are looked through: which list of the outermost object, and which members
/// of its elements. The others are passed over: found by their quotes and brackets, and not judged.
///
/// A catalogue of a country is so opened without reading its procedures, each of which is read when it is asked for.
package struct JSONGlance: Sendable {
  private let list: [UInt8]
  private let kept: [[UInt8]]

  package init(list: String, keeping names: [String]) {
    self.list = Array(list.utf8)
    kept = names.map { Array($0.utf8) }
  }

  func isList(_ key: JSONEntry, in bytes: RawSpan) -> Bool { Self.isEqual(key, list, in: bytes) }

  /// A name with escapes may be any name.
  func keeps(_ key: JSONEntry, in bytes: RawSpan) -> Bool {
    key.kind == .escapedString || kept.contains { Self.isEqual(key, $0, in: bytes) }
  }

  private static func isEqual(_ key: JSONEntry, _ name: [UInt8], in bytes: RawSpan) -> Bool {
    guard key.payload == name.count else { return false }
    for place in name.indices where bytes.byte(at: key.start &+ place) != name[place] { return false }
    return true
  }
}

extension RawSpan {
  /// The end of the value that begins at an offset, found by quotes and brackets alone.
  func endOfPassedValue(from start: Int) throws(JSONFault) -> Int {
    switch try passedByte(at: start) {
    case ASCII.quote: return try endOfPassedString(from: start)
    case ASCII.openBrace, ASCII.openBracket: return try endOfPassedContainer(from: start)
    case let byte:
      var end = start
      while end < byteCount, !ASCII.endsScalar(self.byte(at: end)) { end &+= 1 }
      if end == start { throw JSONFault(.unexpectedByte(byte), at: start) }
      return end
    }
  }

  private func endOfPassedContainer(from start: Int) throws(JSONFault) -> Int {
    var depth = 0
    var place = start
    repeat {
      switch try passedByte(at: place) {
      case ASCII.quote:
        place = try endOfPassedString(from: place)
        continue
      case ASCII.openBrace, ASCII.openBracket: depth &+= 1
      case ASCII.closeBrace, ASCII.closeBracket: depth &-= 1
      default: break
      }
      place &+= 1
    } while depth > 0
    return place
  }

  @inline(__always)
  private func endOfPassedString(from start: Int) throws(JSONFault) -> Int {
    var stop = endOfPlainText(from: start &+ 1, to: byteCount)
    while try passedByte(at: stop) != ASCII.quote {
      // A backslash takes what follows with it; a control character is left to whoever reads the value.
      let taken = byte(at: stop) == ASCII.backslash ? 2 : 1
      stop = endOfPlainText(from: min(stop &+ taken, byteCount), to: byteCount)
    }
    return stop &+ 1
  }

  @inline(__always)
  private func passedByte(at place: Int) throws(JSONFault) -> UInt8 {
    guard place < byteCount else { throw JSONFault(.unexpectedEnd, at: byteCount) }
    return byte(at: place)
  }
}
