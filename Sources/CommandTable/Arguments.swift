package import ProcedureDiagnostics

/// What was read from a command line, read back by the declared parameters: `arguments[strict]`.
package struct Arguments: Sendable {
  /// The language of everything the command prints.
  package let language: Language
  private let words: [String: [String]]
  private let declared: Set<String>

  init(language: Language, words: [String: [String]], declared: Set<String>) {
    self.language = language
    self.words = words
    self.declared = declared
  }

  package subscript<Kind: Parameter>(parameter: Kind) -> Kind.Value {
    precondition(declared.contains(parameter.row.name), "a command reads only parameters that its declaration lists")
    return parameter.value(of: words[parameter.row.name] ?? [])
  }
}
