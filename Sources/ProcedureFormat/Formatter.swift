package import ProcedureDiagnostics
package import ProcedureSyntax
import ProcedureText

/// Lays a specification out in its one canonical form.
///
/// The result parses into the same tree, keeps every comment, and is its own canonical form. What a finding of syntax
/// covers is printed byte for byte. The formatter parses what it has laid out; should the tree differ, it lays the
/// damaged declarations aside unchanged, and failing that the whole file, so that it never changes a meaning.
package enum Formatter {
  /// The canonical bytes of a specification.
  ///
  /// `language` rewrites the keywords; without it they become those of the language that most of them are written in.
  /// Names and texts stay as they are. A text that is not UTF-8 stays as it is: what it says can only be guessed.
  package static func format(_ tree: SyntaxTree, keywords language: Language? = nil) -> [UInt8] {
    guard tree.source.invalidLines.isEmpty else { return tree.source.original }
    let shape = TreeShape.bytes(of: tree)
    let spelling = Spelling(tree, language ?? Spelling.mostUsedLanguage(in: tree))
    for caution in Caution.allCases {
      let bytes = Layout.bytes(of: tree, spelling, caution)
      let again = SyntaxTree(parsing: SourceText(path: tree.source.path, bytes: bytes))
      if TreeShape.bytes(of: again) == shape { return bytes }
    }
    return tree.source.original
  }
}

/// How much of a damaged file stays as it is.
enum Caution: CaseIterable {
  /// The statements that hold what could not be read.
  case statements
  /// The outermost declarations that hold such statements or an error.
  case declarations
}
