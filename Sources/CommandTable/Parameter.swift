package import ProcedureDiagnostics

/// One thing a command line may hold: its declaration, its help row and the key that reads it back are one value.
package protocol Parameter: Sendable {
  associatedtype Value
  var row: ParameterRow { get }
  /// The value for the words that stand for this parameter; each of them was accepted by `row` before.
  func value(of words: [String]) -> Value
}

/// What help, completion and reading need to know about a parameter, whatever its type.
package struct ParameterRow: Sendable {
  package enum Shape: Hashable, Sendable {
    case flag
    case option
    case positional(isRequired: Bool, repeats: Bool)
  }

  package let name: String
  package let short: Character?
  package let shape: Shape
  package let value: ValueShape?
  package let defaultValue: String?
  package let help: Bilingual
  let accepts: @Sendable (String) -> Bool

  var isPositional: Bool {
    switch shape {
    case .flag, .option: false
    case .positional: true
    }
  }

  /// The spellings on the command line: `--name` and `-n`.
  var spellings: [String] {
    if isPositional { return [] }
    return ["--\(name)"] + (short.map { ["-\($0)"] } ?? [])
  }
}
