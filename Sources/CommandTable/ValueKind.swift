package import ProcedureDiagnostics

/// What a value on the command line may be: how it is called in help, how it is read, what is offered for it.
package struct ValueKind<Value: Sendable>: Sendable {
  package let shape: ValueShape
  let read: @Sendable (String) -> Value?

  /// - Parameters:
  ///   - placeholder: stands for the value in help, e.g. `date`.
  ///   - expected: completes "expected …" when the value cannot be read.
  package init(placeholder: Bilingual, expected: Bilingual, read: @escaping @Sendable (String) -> Value?) {
    self.init(ValueShape(placeholder: placeholder, expected: expected), read: read)
  }

  init(_ shape: ValueShape, read: @escaping @Sendable (String) -> Value?) {
    self.shape = shape
    self.read = read
  }
}

/// The part of a `ValueKind` that help and completion show.
package struct ValueShape: Sendable {
  package let placeholder: Bilingual
  package let expected: Bilingual
  /// The only values allowed; empty when there are too many to list.
  package var choices: [String] = []
  /// What happens to the file or folder that the value names; nil when it names none.
  package var path: PathUse?
}

/// What a command does with a file or folder that it is given.
package enum PathUse: Hashable, Sendable {
  case isRead
  case isWritten
  /// It is read, and what the command writes may take its place.
  case isReadAndMayBeReplaced
}

extension ValueKind where Value == String {
  /// Any text.
  package static func text(_ placeholder: Bilingual) -> ValueKind {
    ValueKind(placeholder: placeholder, expected: placeholder) { $0 }
  }

  /// A file or folder, for which shells complete file names. `-` stands for standard input or output.
  package static func path(_ placeholder: Bilingual = CommandWording.path, _ use: PathUse = .isRead) -> ValueKind {
    ValueKind(ValueShape(placeholder: placeholder, expected: placeholder, path: use)) { $0.isEmpty ? nil : $0 }
  }
}

extension ValueKind where Value == Int {
  /// A whole number inside `range`.
  package static func number(_ range: ClosedRange<Int>) -> ValueKind {
    ValueKind(placeholder: CommandWording.number, expected: CommandWording.number(in: range)) { word in
      Int(word).flatMap { range.contains($0) ? $0 : nil }
    }
  }
}

extension ValueKind where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
  /// One of the cases of an enumeration, written as its raw value.
  package static func oneOf(_ type: Value.Type) -> ValueKind {
    let choices = type.allCases.map(\.rawValue)
    let shape = ValueShape(
      placeholder: Bilingual(verbatim: choices.joined(separator: "|")),
      expected: CommandWording.oneOf(choices), choices: choices)
    return ValueKind(shape) { Value(rawValue: $0) }
  }
}

extension ValueKind {
  /// One of several things that go by names: help lists `names`, completion and suggestions know the `others` too.
  package static func named(
    _ names: [String], also others: [String], _ placeholder: Bilingual, read: @escaping @Sendable (String) -> Value?
  ) -> ValueKind {
    let shape = ValueShape(
      placeholder: placeholder, expected: CommandWording.oneOf(names), choices: names + others)
    return ValueKind(shape, read: read)
  }
}
