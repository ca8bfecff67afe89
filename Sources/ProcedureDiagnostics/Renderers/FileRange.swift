import ProcedureText

/// A span as other programs count it: lines and UTF-16 columns of the file as it lies on the disk, both starting at 1;
/// `endColumn` is the first column after the span.
///
/// The file may be decomposed, so columns are counted in its own bytes. A byte order mark has no column.
struct FileRange: Equatable {
  let line: Int
  let column: Int
  let endLine: Int
  let endColumn: Int

  var isOneLine: Bool { line == endLine }

  /// For a finding that means no part of a file: its very beginning.
  static let fileAsAWhole = FileRange(line: 1, column: 1, endLine: 1, endColumn: 1)

  private init(line: Int, column: Int, endLine: Int, endColumn: Int) {
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
  }

  /// The part of the text that a finding means.
  init(_ span: TextSpan, in source: SourceText) {
    let end = min(span.range.upperBound, source.bytes.count)
    let breaks = source.bytes[min(span.range.lowerBound, end)..<end].reversed().prefix { $0 == 0x0A || $0 == 0x0D }
    self.init(from: Int(span.start), to: end - breaks.count, in: source)
  }

  /// The part of the text that an edit replaces, line breaks included.
  init(edit span: TextSpan, in source: SourceText) {
    self.init(from: Int(span.start), to: Int(span.end), in: source)
  }

  private init(from start: Int, to end: Int, in source: SourceText) {
    let start = min(start, source.bytes.count)
    let end = min(max(start, end), source.bytes.count)
    line = source.lines.line(at: start)
    column = Self.column(at: start, ofLine: line, in: source)
    endLine = source.lines.line(at: end)
    endColumn = Self.column(at: end, ofLine: endLine, in: source)
  }

  /// Nothing for a place without span, or in a text that is not at hand.
  init?(_ place: Place, in sources: SourceMap) {
    guard let span = place.span, let source = sources[place.file] else { return nil }
    self.init(span, in: source)
  }

  private static func column(at offset: Int, ofLine line: Int, in source: SourceText) -> Int {
    let file = source.original
    let start = source.originalOffset(of: source.lines.range(ofLine: line, in: source.bytes).lowerBound)
    let end = min(source.originalOffset(of: offset), file.count)
    var units = 1
    var index = start
    if start == 0, file.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    while index < end {
      let byte = file[index]
      if byte & 0xC0 != 0x80 { units += byte >= 0xF0 ? 2 : 1 }
      index += 1
    }
    return units
  }
}
