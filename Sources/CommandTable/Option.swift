package import ProcedureDiagnostics

/// An option with a value: `--name VALUE` or `--name=VALUE`. Given more than once, the last one counts.
///
///     static let output = Option("output", short: "o", .path(), help: CompileWording.output)       // String?
///     static let format = Option("format", .oneOf(Format.self), default: .text, help: …)           // Format
///     static let facts = Option(each: "fact", .text(CheckWording.fact), help: …)                   // [String]
package struct Option<Value>: Parameter {
  package let row: ParameterRow
  private let read: @Sendable ([String]) -> Value

  package init<Element>(_ name: String, short: Character? = nil, _ kind: ValueKind<Element>, help: Bilingual)
  where Value == Element? {
    row = Self.row(name, short, kind, default: nil, help)
    read = { $0.last.flatMap(kind.read) }
  }

  package init(
    _ name: String, short: Character? = nil, _ kind: ValueKind<Value>, default defaultValue: Value, help: Bilingual
  ) where Value: Sendable {
    let text = (defaultValue as? any RawRepresentable).map { "\($0.rawValue)" } ?? "\(defaultValue)"
    row = Self.row(name, short, kind, default: text, help)
    read = { $0.last.flatMap(kind.read) ?? defaultValue }
  }

  /// An option that may be given several times; each value counts.
  package init<Element>(each name: String, short: Character? = nil, _ kind: ValueKind<Element>, help: Bilingual)
  where Value == [Element] {
    row = Self.row(name, short, kind, default: nil, help)
    read = { $0.compactMap(kind.read) }
  }

  package func value(of words: [String]) -> Value { read(words) }

  private static func row<Element>(
    _ name: String, _ short: Character?, _ kind: ValueKind<Element>, default defaultValue: String?, _ help: Bilingual
  ) -> ParameterRow {
    ParameterRow(
      name: name, short: short, shape: .option, value: kind.shape, defaultValue: defaultValue, help: help,
      accepts: { kind.read($0) != nil })
  }
}
