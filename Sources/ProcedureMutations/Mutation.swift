package import ProcedureDiagnostics
package import ProcedureText

/// One small change of a specification, such as a slip of the pen would make it.
package struct Mutation: Sendable {
  package let kind: MutationKind
  /// From where on, what stands there is replaced.
  package let edits: [Finding.Edit]
  /// Where it stands, for the report.
  package let line: Int

  /// The text with the change made.
  package func applied(to source: SourceText) -> SourceText {
    var bytes = source.bytes
    for edit in edits.sorted(by: { $0.span.start > $1.span.start }) {
      bytes.replaceSubrange(Int(edit.span.start)..<Int(edit.span.end), with: edit.replacement.utf8)
    }
    return SourceText(path: source.path, bytes: bytes)
  }

  /// The first line that the change touches, before and after it.
  package func changedLine(of source: SourceText) -> (before: String, after: String) {
    guard let first = edits.map(\.span.start).min() else { return ("", "") }
    return (Self.line(at: Int(first), of: source), Self.line(at: Int(first), of: applied(to: source)))
  }

  private static func line(at offset: Int, of source: SourceText) -> String {
    let range = source.lines.range(ofLine: source.lines.line(at: offset), in: source.bytes)
    return String(decoding: source.bytes[range].drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)
  }
}
