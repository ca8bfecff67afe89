import ProcedureText

/// One line of a source as a terminal shows it, and where a span stands in it.
///
/// Tabs become spaces and unseen characters U+FFFD. Of a long line only a window around the span is kept, so that a file
/// of one huge line costs no more than any other.
struct Excerpt {
  /// A line with more scalars than this is cut to a window.
  static let maximumScalars = 160
  /// What stays visible before the span in a window.
  static let scalarsBefore = 40
  private static let tabWidth = 4
  private static let cut = "…"

  /// The line, starting at 1.
  let line: Int
  let text: String
  /// Columns of `text` before the underline, and under it: at least one.
  let indent: Int
  let width: Int
  /// Whether `text` is the whole line.
  let isWhole: Bool
  /// The last line of a span of several lines.
  let lastLine: Int?

  init(of span: TextSpan, in source: SourceText) {
    let bytes = source.bytes
    let start = min(span.range.lowerBound, bytes.count)
    let end = Self.withoutLineBreaks(start..<max(start, min(span.range.upperBound, bytes.count)), bytes)
    line = source.lines.line(at: start)
    let last = source.lines.line(at: end)
    lastLine = last > line ? last : nil

    let whole = source.lines.range(ofLine: line, in: bytes)
    let window = Self.window(in: whole, start: start, end: min(end, whole.upperBound), bytes)
    isWhole = window == whole
    let prefix = window.lowerBound > whole.lowerBound ? Self.cut : ""
    let suffix = window.upperBound < whole.upperBound ? Self.cut : ""
    let spanStart = min(max(start, window.lowerBound), window.upperBound)
    let spanEnd = min(max(end, spanStart), window.upperBound)
    let before = Self.shown(bytes[window.lowerBound..<spanStart])
    let inside = Self.shown(bytes[spanStart..<spanEnd])
    let after = Self.shown(bytes[spanEnd..<window.upperBound])
    text = prefix + before.text + inside.text + after.text + suffix
    indent = prefix.unicodeScalars.count + before.columns
    width = max(1, inside.columns)
  }

  /// A span that takes in the line break behind it ends, for a reader, on the line before.
  private static func withoutLineBreaks(_ range: Range<Int>, _ bytes: [UInt8]) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return end
  }

  private static func window(in line: Range<Int>, start: Int, end: Int, _ bytes: [UInt8]) -> Range<Int> {
    let firstEnd = forward(from: line.lowerBound, to: line.upperBound, scalars: maximumScalars, bytes)
    if firstEnd == line.upperBound || end <= firstEnd { return line.lowerBound..<firstEnd }
    let lower = back(from: min(start, line.upperBound), to: line.lowerBound, scalars: scalarsBefore, bytes)
    return lower..<forward(from: lower, to: line.upperBound, scalars: maximumScalars, bytes)
  }

  private static func forward(from start: Int, to limit: Int, scalars: Int, _ bytes: [UInt8]) -> Int {
    var (index, left) = (start, scalars)
    while index < limit {
      if bytes[index] & 0xC0 != 0x80 {
        if left == 0 { break }
        left -= 1
      }
      index += 1
    }
    return index
  }

  private static func back(from start: Int, to limit: Int, scalars: Int, _ bytes: [UInt8]) -> Int {
    var (index, left) = (start, scalars)
    while index > limit, left > 0 {
      index -= 1
      if bytes[index] & 0xC0 != 0x80 { left -= 1 }
    }
    return index
  }

  private static func shown(_ bytes: ArraySlice<UInt8>) -> (text: String, columns: Int) {
    var text = ""
    var columns = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar == "\t" {
        text += String(repeating: " ", count: tabWidth)
        columns += tabWidth
      } else if Printable.isUnseen(scalar) {
        // The byte order mark at the start of a file is no one's mistake; anything else unseen shall be seen.
        if scalar == "\u{FEFF}", bytes.startIndex == 0, text.isEmpty { continue }
        text += "\u{FFFD}"
        columns += 1
      } else {
        text.unicodeScalars.append(scalar)
        columns += TerminalWidth.columns(scalar)
      }
    }
    return (text, columns)
  }
}
