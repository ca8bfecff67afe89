import ProcedureText

/// A span in lines and columns, both starting at 1; `endColumn` is the first column after the span.
struct LineRange {
  let line: Int
  let column: Int
  let endLine: Int
  let endColumn: Int

  init(_ span: TextSpan, in source: SourceText) {
    let start = min(span.range.lowerBound, source.bytes.count)
    let end = min(span.range.upperBound, source.bytes.count)
    line = source.lines.line(at: start)
    column = source.lines.column(at: start, in: source.bytes)
    endLine = source.lines.line(at: end)
    endColumn = source.lines.column(at: end, in: source.bytes)
  }

  /// Nothing for a place without span, or in a text that is not at hand.
  init?(_ place: Place, in sources: SourceMap) {
    guard let span = place.span, let source = sources[place.file] else { return nil }
    self.init(span, in: source)
  }
}
