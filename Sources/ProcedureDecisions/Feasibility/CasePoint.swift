import ProcedureCatalogue
import WorkingCalendar

/// What terms and variables come to when the inputs have values, worked out one by one.
struct CasePoint {
  private let table: TermTable
  private let values: [Int: Int64]

  init(_ table: TermTable, _ values: [Int: Int64]) {
    self.table = table
    self.values = values
  }

  /// Nil when an input has no value, or a day lies outside the calendar.
  func value(ofVariable variable: Int) -> Int64? {
    switch table.variables[variable].kind {
    case .answer(let input): return values[input]
    case .form(let form): return value(form)
    case .opaque(let expression):
      return CaseEvaluator(table.facts, table.concreteCase(values), table.mover.calendar).truth(expression)
        .map { $0 ? 1 : 0 }
    }
  }

  func value(_ form: LinearForm) -> Int64? {
    var total = form.constant
    for part in form.parts {
      guard let value = value(ofTerm: part.term) else { return nil }
      let (product, overflows) = value.multipliedReportingOverflow(by: part.factor)
      let (sum, overflow) = total.addingReportingOverflow(product)
      guard !overflows, !overflow else { return nil }
      total = sum
    }
    return total
  }

  private func value(ofTerm term: Int) -> Int64? {
    switch table.terms[term] {
    case .input(let input): return values[input]
    case .product(let left, let right):
      guard let first = value(left), let second = value(right) else { return nil }
      let (product, overflow) = first.multipliedReportingOverflow(by: second)
      return overflow ? nil : product
    case .moved(let form, let step): return value(form).flatMap { table.mover.moved($0, by: step) }
    case .years(let from, let to):
      guard let first = value(from).flatMap({ TermTable.date($0) }),
        let last = value(to).flatMap({ TermTable.date($0) })
      else { return nil }
      return Int64(first.completedYears(on: last))
    }
  }
}

extension TermTable {
  static func date(_ days: Int64) -> CivilDate? { Int32(exactly: days).flatMap { CivilDate(days: $0) } }

  /// The case in which the inputs have these values.
  func concreteCase(_ values: [Int: Int64]) -> ConcreteCase {
    var concrete = ConcreteCase(facts: facts.count)
    for (input, code) in values.sorted(by: { $0.key < $1.key }) {
      switch inputs[input].subject {
      case .fact(let fact): concrete.facts[fact] = value(code, of: inputs[input])
      case .given(let given): concrete[given] = value(code, of: inputs[input])
      case .place(let base, let area):
        concrete.places.append(ConcreteCase.Place(base, area: area, isWithin: code == 1))
      }
    }
    return concrete
  }

  /// The value for which a code stands.
  func value(_ code: Int64, of input: Input) -> Value? {
    switch input.coding {
    case .yesNo: return .boolean(code == 1)
    case .closed(let words): return words.indices.contains(Int(code)) ? .choice(words[Int(code)]) : nil
    case .open(let words):
      let word =
        words.indices.contains(Int(code)) ? words[Int(code)] : DecisionWording.otherWord(Int(code) - words.count)
      if case .fact = input.subject { return .text(word) }
      return .choice(word)
    case .number(.date): return TermTable.date(code).map { .date($0) }
    case .number(.time): return .time(Int(code))
    case .number(.money): return .money(code)
    case .number(.decimal): return .decimal(code)
    case .number: return .integer(code)
    }
  }
}
