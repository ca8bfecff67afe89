package import ProcedureDiagnostics

/// An option without a value: present or absent.
///
///     static let strict = Flag("strict", help: CheckWording.strict)
///     … arguments[strict] …
package struct Flag: Parameter {
  package let row: ParameterRow

  package init(_ name: String, short: Character? = nil, help: Bilingual) {
    row = ParameterRow(
      name: name, short: short, shape: .flag, value: nil, defaultValue: nil, help: help, accepts: { _ in false })
  }

  package func value(of words: [String]) -> Bool { !words.isEmpty }
}
