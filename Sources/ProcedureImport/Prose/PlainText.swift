import ProcedureText

/// Text of the database as a person reads it.
///
/// Letters are composed, lines have no outer spaces and no runs of spaces inside, empty lines are gone, marks without
/// width and control characters are gone, bullets from symbol fonts and combining signs are hyphens, markup is gone. Words stay as they are.
package enum PlainText {
  /// Longer than any tag that an editor writes around words.
  private static let longestTag = 200
  private static let lineTags: Set<[UInt8]> = Set(
    ["p", "br", "div", "li", "ul", "ol", "tr", "td", "table", "h1", "h2", "h3"].map { Array($0.utf8) })
  private static let entities: [(name: [UInt8], text: UInt8)] = [
    (Array("&nbsp;".utf8), 0x20), (Array("&amp;".utf8), 0x26), (Array("&lt;".utf8), 0x3C), (Array("&gt;".utf8), 0x3E),
    (Array("&quot;".utf8), 0x22), (Array("&#39;".utf8), 0x27),
  ]

  /// What a text lost that somebody should know of.
  package struct Removed: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let markup = Removed(rawValue: 1)
    /// Others than spaces and ends of lines.
    package static let controlCharacters = Removed(rawValue: 2)
  }

  /// The text, and what was taken out of it. The bytes are UTF-8: those of a string of a JSON document, which was looked
  /// at as a whole, or of a `String`.
  package static func cleaned(_ bytes: ArraySlice<UInt8>) -> (text: String, removed: Removed) {
    if isClean(bytes) { return (String(partOfText: bytes), []) }
    var cleaner = Cleaner(SourceText.composed(Array(bytes)))
    cleaner.run()
    return (String(partOfText: cleaner.output[...]), cleaner.removed)
  }

  /// A text in one line.
  package static func line(_ text: String) -> String {
    guard text.has(newline) else { return text }
    return String(partOfText: text.utf8.map { $0 == newline ? 0x20 : $0 }[...])
  }

  /// The lines of a clean text, none of which is empty.
  package static func lines(_ text: String) -> [String] {
    guard text.has(newline) else { return text.isEmpty ? [] : [text] }
    let bytes = Array(text.utf8)
    var lines: [String] = []
    var start = 0
    while start < bytes.count {
      let end = ByteWord.first(newline, in: bytes.span, from: start)
      if end > start { lines.append(String(partOfText: bytes[start..<end])) }
      start = end + 1
    }
    return lines
  }

  private static let newline = UInt8(ascii: "\n")

  /// Whether nothing is to do; nearly always so for names.
  private static func isClean(_ bytes: ArraySlice<UInt8>) -> Bool {
    let span = bytes.span
    if span.count > 0, span[0] == 0x20 { return false }
    let start = ByteBlock.endOfPlainBlocks(in: span, from: 0)
    var previous = start > 0 ? span[start &- 1] : 0x20
    for index in start..<span.count {
      let byte = span[index]
      if byte &- 0x3D < 0x42 || byte & 0xC0 == 0x80 {
        previous = byte
        continue
      }
      switch byte {
      case 0x00...0x1F, 0x7F, 0x3C, 0x26, 0xC2, 0xCC, 0xCD, 0xE2, 0xEE, 0xEF: return false
      case 0x20: if previous == 0x20 { return false }
      default: break
      }
      previous = byte
    }
    return previous != 0x20
  }

  private struct Cleaner {
    let bytes: [UInt8]
    var output: [UInt8] = []
    var removed: Removed = []
    private var isSpacePending = false

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      output.reserveCapacity(bytes.count)
    }

    mutating func run() {
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        switch byte {
        case 0x0A, 0x0D, 0x0B, 0x0C:
          endLine()
          index += 1
        case 0x09, 0x20:
          isSpacePending = true
          index += 1
        case 0x00...0x08, 0x0E...0x1F, 0x7F:
          removed.insert(.controlCharacters)
          isSpacePending = true
          index += 1
        case 0x3C:
          if let end = tagEnd(index) { index = end } else { index = keep(index, 1) }
        case 0x26:
          if let end = entityEnd(index) { index = end } else { index = keep(index, 1) }
        case 0xC2, 0xE2, 0xE3, 0xEE, 0xEF: index = scalar(index)
        default: index = keep(index, plainEnd(index) - index)
        }
      }
      while output.last == 0x0A { output.removeLast() }
    }

    /// Behind the run of signs that stay as they are, single spaces between them included.
    private func plainEnd(_ start: Int) -> Int {
      let span = bytes.span
      var end = ByteBlock.endOfPlainBlocks(in: span, from: start)
      // Whether a space stays, what follows it says.
      if end > start, span[end &- 1] == 0x20 { end &-= 1 }
      end = max(start &+ 1, end)
      while end < span.count {
        if isPlain(span[end]) {
          end &+= 1
        } else if span[end] == 0x20, end &+ 1 < span.count, isPlain(span[end &+ 1]) {
          end &+= 2
        } else {
          break
        }
      }
      return end
    }

    /// No space, no control sign, no beginning of a tag, an entity or a sign of two or three bytes that may go.
    @inline(__always)
    private func isPlain(_ byte: UInt8) -> Bool {
      // Most bytes: from `=` to `~`, and those within a sign of several bytes.
      if byte &- 0x3D < 0x42 || byte & 0xC0 == 0x80 { return true }
      switch byte {
      case 0x00...0x20, 0x26, 0x3C, 0x7F, 0xC2, 0xE2, 0xE3, 0xEE, 0xEF: return false
      default: return true
      }
    }

    private mutating func keep(_ index: Int, _ length: Int) -> Int {
      if isSpacePending, let last = output.last, last != 0x0A { output.append(0x20) }
      isSpacePending = false
      let end = min(index + length, bytes.count)
      output.append(contentsOf: bytes[index..<end])
      return end
    }

    private mutating func endLine() {
      isSpacePending = false
      if let last = output.last, last != 0x0A { output.append(0x0A) }
    }

    private mutating func scalar(_ index: Int) -> Int {
      let lead = bytes[index]
      let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      guard index + length <= bytes.count else { return keep(index, length) }
      var value = UInt32(lead) & (0x7F >> UInt32(length))
      for byte in bytes[index + 1..<index + length] { value = value << 6 | UInt32(byte & 0x3F) }
      switch value {
      case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
        isSpacePending = true
      case 0x80...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: break
      case 0x2028, 0x2029: endLine()
      case 0xE000...0xF8FF, 0x20D0...0x20FF:
        isSpacePending = isSpacePending || output.last != 0x20
        output += isSpacePending && !output.isEmpty && output.last != 0x0A ? [0x20, 0x2D] : [0x2D]
        isSpacePending = true
      default: return keep(index, length)
      }
      return index + length
    }

    /// Behind a tag such as `<p class="…">` or `</b>`; nil where the sign is meant as it stands.
    private mutating func tagEnd(_ start: Int) -> Int? {
      var nameStart = start + 1
      if nameStart < bytes.count, bytes[nameStart] == 0x2F { nameStart += 1 }
      var end = nameStart
      while end < bytes.count, isLetterOrDigit(bytes[end]) { end += 1 }
      guard end > nameStart, end < bytes.count, isLetter(bytes[nameStart]) else { return nil }
      guard [0x20, 0x2F, 0x3E].contains(bytes[end]) else { return nil }
      guard let close = bytes[end...].prefix(PlainText.longestTag).firstIndex(of: 0x3E) else { return nil }
      removed.insert(.markup)
      if PlainText.lineTags.contains(bytes[nameStart..<end].map { $0 | 0x20 }) { endLine() }
      return close + 1
    }

    private mutating func entityEnd(_ start: Int) -> Int? {
      for entity in PlainText.entities where bytes[start...].starts(with: entity.name) {
        removed.insert(.markup)
        if entity.text == 0x20 {
          isSpacePending = true
        } else {
          if isSpacePending, let last = output.last, last != 0x0A { output.append(0x20) }
          isSpacePending = false
          output.append(entity.text)
        }
        return start + entity.name.count
      }
      return nil
    }

    private func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }
    private func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || 0x30...0x39 ~= byte }
  }
}
