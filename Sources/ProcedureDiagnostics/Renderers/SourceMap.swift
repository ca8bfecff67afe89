package import ProcedureText

/// The texts that findings point into, by path.
package struct SourceMap: Sendable {
  private var texts: [String: SourceText] = [:]

  /// When two texts have the same path the first one counts.
  package init(_ sources: some Sequence<SourceText> = []) {
    for source in sources where texts[source.path] == nil { texts[source.path] = source }
  }

  package subscript(path: String) -> SourceText? { texts[path] }
}
