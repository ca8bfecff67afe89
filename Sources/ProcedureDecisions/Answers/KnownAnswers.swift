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

  /// Takes over what answers to another procedure tell; `places` has the place here of each of its facts.
  package mutating func add(_ other: KnownAnswers, facts places: [Int]) {
    func here(_ subject: Subject) -> Subject {
      if case .fact(let fact) = subject { .fact(places[fact]) } else { subject }
    }
    for (subject, value) in other.values { values[here(subject)] = value }
    for (subject, range) in other.ranges { ranges[here(subject)] = range }
  }
}
