package import ProcedureCatalogue

/// What is already known of a case.
package struct KnownAnswers: Sendable {
  private(set) var values: [Subject: Value] = [:]
  private(set) var ranges: [Subject: ClosedRange<Int64>] = [:]

  /// Nothing is known.
  package init() {}

  /// The answer, once it is known.
  package subscript(subject: Subject) -> Value? {
    get { values[subject] }
    set { values[subject] = newValue }
  }

  /// A number or day of which only bounds are known; days count from 1970-01-01.
  package mutating func set(_ subject: Subject, between range: ClosedRange<Int64>) { ranges[subject] = range }

  /// Whether anything is known of a subject.
  package func tells(_ subject: Subject) -> Bool { values[subject] != nil || ranges[subject] != nil }
}
