package import ProcedureDiagnostics

/// What was read from a command line, read back by the declared parameters: `arguments[strict]`.
package struct Arguments: Sendable {
  /// The language of everything the command prints.
  package let language: Language
  private let words: [String: [String]]
  private let rows: [ParameterRow]

  init(language: Language, words: [String: [String]], rows: [ParameterRow]) {
    self.language = language
    self.words = words
    self.rows = rows
  }

  package subscript<Kind: Parameter>(parameter: Kind) -> Kind.Value {
    let isDeclared = rows.contains { $0.name == parameter.row.name }
    precondition(isDeclared, "a command reads only parameters that its declaration lists")
    return parameter.value(of: words[parameter.row.name] ?? [])
  }

  /// The files and folders given for one use, in the order of the declaration.
  package func paths(_ use: PathUse) -> [String] {
    rows.filter { $0.value?.path == use }.flatMap { words[$0.name] ?? [] }
  }
}
