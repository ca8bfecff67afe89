package import ProcedureDiagnostics

/// An argument that is known by where it stands. Required ones come first, one that repeats comes last.
///
///     static let edition = Positional("edition", .path(), help: …)           // String
///     static let other = Positional(optional: "other", .path(), help: …)     // String?
///     static let paths = Positional(each: "path", .path(), help: …)          // [String], none is fine
///     static let files = Positional(oneOrMore: "file", .path(), help: …)     // [String], at least one
package struct Positional<Value>: Parameter {
  package let row: ParameterRow
  private let read: @Sendable ([String]) -> Value

  package init(_ name: String, _ kind: ValueKind<Value>, help: Bilingual) where Value: Sendable {
    row = Self.row(name, kind, .positional(isRequired: true, repeats: false), help)
    read = { words in
      guard let value = words.first.flatMap(kind.read) else {
        preconditionFailure("a command runs only when its required arguments were read")
      }
      return value
    }
  }

  package init<Element>(optional name: String, _ kind: ValueKind<Element>, help: Bilingual) where Value == Element? {
    row = Self.row(name, kind, .positional(isRequired: false, repeats: false), help)
    read = { $0.first.flatMap(kind.read) }
  }

  package init<Element>(each name: String, _ kind: ValueKind<Element>, help: Bilingual) where Value == [Element] {
    row = Self.row(name, kind, .positional(isRequired: false, repeats: true), help)
    read = { $0.compactMap(kind.read) }
  }

  package init<Element>(oneOrMore name: String, _ kind: ValueKind<Element>, help: Bilingual) where Value == [Element] {
    row = Self.row(name, kind, .positional(isRequired: true, repeats: true), help)
    read = { $0.compactMap(kind.read) }
  }

  package func value(of words: [String]) -> Value { read(words) }

  private static func row<Element>(
    _ name: String, _ kind: ValueKind<Element>, _ shape: ParameterRow.Shape, _ help: Bilingual
  ) -> ParameterRow {
    ParameterRow(
      name: name, short: nil, shape: shape, value: kind.shape, defaultValue: nil, help: help,
      accepts: { kind.read($0) != nil })
  }
}
