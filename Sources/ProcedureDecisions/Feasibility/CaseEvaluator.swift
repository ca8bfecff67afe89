package import ProcedureCatalogue
package import WorkingCalendar

/// Works out conditions for a concrete case, as plainly as possible: what is said of diagrams is checked against it.
package struct CaseEvaluator {
  private enum Scalar: Equatable {
    case number(Int64)
    case word(String)
  }

  /// What derived facts come to in the case, as far as somebody has asked: they may follow from each other by many ways.
  private final class DerivedValues {
    var known: [Int: Scalar?] = [:]
  }

  /// Conditions inside each other, derived facts expanded, are followed this far.
  static let maximumDepth = 400

  private let facts: [Fact]
  private let concrete: ConcreteCase
  private let calendar: WorkingCalendar?
  private let derived = DerivedValues()

  /// Without a calendar what depends on working days is not known.
  package init(_ procedure: Procedure, _ concrete: ConcreteCase, calendar: WorkingCalendar? = nil) {
    self.init(procedure.facts, concrete, calendar)
  }

  init(_ facts: [Fact], _ concrete: ConcreteCase, _ calendar: WorkingCalendar?) {
    self.facts = facts
    self.concrete = concrete
    self.calendar = calendar
  }

  /// Whether the condition holds; nil when something it needs is not known or has no value, such as a day after 2200.
  package func truth(_ expression: Expression) -> Bool? {
    guard case .number(let number) = value(expression, 0) else { return nil }
    return number > 0
  }

  private func value(_ expression: Expression, _ depth: Int) -> Scalar? {
    guard depth < CaseEvaluator.maximumDepth else { return nil }
    switch expression {
    case .constant(let value): return scalar(value)
    case .fact(let fact): return self.fact(fact, depth + 1)
    case .given(let given): return concrete[given].flatMap { scalar($0) }
    case .not(let operand): return truth(operand, depth + 1).map { .number($0 ? 0 : 1) }
    case .all(let operands):
      return truths(operands, depth).map { .number($0.allSatisfy(\.self) ? 1 : 0) }
    case .any(let operands):
      return truths(operands, depth).map { .number($0.contains(true) ? 1 : 0) }
    case .compare(let comparison, let left, let right):
      guard let first = value(left, depth + 1), let second = value(right, depth + 1) else { return nil }
      return holds(comparison, first, second).map { .number($0 ? 1 : 0) }
    case .isOneOf(let operand, let values):
      let members = values.compactMap { scalar($0) }
      guard let value = value(operand, depth + 1), members.count == values.count else { return nil }
      return .number(members.contains(value) ? 1 : 0)
    case .sum(let operands):
      return numbers(operands, depth) { $0.addingReportingOverflow($1) }
    case .product(let operands):
      guard !operands.isEmpty else { return .number(1) }
      return numbers(operands, depth, from: 1) { $0.multipliedReportingOverflow(by: $1) }
    case .difference(let left, let right):
      guard case .number(let first) = value(left, depth + 1), case .number(let second) = value(right, depth + 1)
      else { return nil }
      let (difference, overflow) = first.subtractingReportingOverflow(second)
      return overflow ? nil : .number(difference)
    case .isPlaceWithin(let base, let area):
      return concrete.places.first { $0.base == base && $0.area == area }.map { .number($0.isWithin ? 1 : 0) }
    }
  }

  private func truth(_ expression: Expression, _ depth: Int) -> Bool? {
    guard case .number(let number) = value(expression, depth) else { return nil }
    return number > 0
  }

  private func truths(_ operands: [Expression], _ depth: Int) -> [Bool]? {
    var truths: [Bool] = []
    for operand in operands {
      guard let truth = truth(operand, depth + 1) else { return nil }
      truths.append(truth)
    }
    return truths
  }

  private func numbers(
    _ operands: [Expression], _ depth: Int, from start: Int64 = 0,
    _ join: (Int64, Int64) -> (partialValue: Int64, overflow: Bool)
  ) -> Scalar? {
    var total = start
    for operand in operands {
      guard case .number(let number) = value(operand, depth + 1) else { return nil }
      let (next, overflow) = join(total, number)
      guard !overflow else { return nil }
      total = next
    }
    return .number(total)
  }

  private func fact(_ index: Int, _ depth: Int) -> Scalar? {
    guard facts.indices.contains(index) else { return nil }
    guard let derivation = facts[index].derivation else { return concrete.facts[index].flatMap { scalar($0) } }
    if let known = derived.known[index] { return known }
    let value = value(derivation, depth)
    derived.known[index] = .some(value)
    return value
  }

  private func value(_ derivation: Fact.Derivation, _ depth: Int) -> Scalar? {
    switch derivation {
    case .expression(let expression): return value(expression, depth)
    case .completedYears(let from, let to):
      guard let first = date(from, depth), let last = date(to, depth) else { return nil }
      return .number(Int64(first.completedYears(on: last)))
    case .shifted(let date, let length, let backward):
      guard let start = self.date(date, depth), let whole = length.amount.whole else { return nil }
      let count = backward ? -whole : whole
      let moved: CivilDate? =
        switch length.unit {
        case .day: start.adding(days: count)
        case .week: start.adding(days: count * 7)
        case .month: start.addingMonthsClamped(count)
        case .year: start.addingMonthsClamped(count * 12)
        case .workingDay: calendar?.adding(workingDays: count, to: start)
        case .workingHour, .hour, .minute: nil
        }
      return moved.map { .number(Int64($0.days)) }
    }
  }

  private func date(_ expression: Expression, _ depth: Int) -> CivilDate? {
    guard case .number(let days) = value(expression, depth) else { return nil }
    return Int32(exactly: days).flatMap { CivilDate(days: $0) }
  }

  private func scalar(_ value: Value) -> Scalar? {
    if let word = value.word { return .word(word) }
    return TermTable.number(value).map { .number($0) }
  }

  private func holds(_ comparison: Comparison, _ left: Scalar, _ right: Scalar) -> Bool? {
    switch (left, right) {
    case (.number(let first), .number(let second)): return comparison.holds(first, second)
    case (.word(let first), .word(let second)):
      switch comparison {
      case .equal: return first == second
      case .notEqual: return first != second
      case .less, .lessOrEqual, .greater, .greaterOrEqual: return nil
      }
    case (.number, .word), (.word, .number): return nil
    }
  }
}
