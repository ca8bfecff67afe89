import ProcedureCatalogue
import WorkingCalendar

/// How conditions are taken apart into comparisons of normal form.
extension TermTable {
  // MARK: Conditions

  /// What a condition that is neither constant, fact, not, all nor any comes to; nil when there are too many variables.
  func atom(_ expression: Expression) -> Atom? {
    switch expression {
    case .compare(let comparison, let left, let right): return compare(comparison, left, right, expression)
    case .isOneOf(let operand, let values): return isOneOf(operand, values, expression)
    case .isPlaceWithin(let base, let area):
      let input = input(.place(base, area: area))
      return variable(answer: input, expression).map { .inside(variable: $0, [1...(.max)]) }
    default: return opaque(expression)
    }
  }

  /// The answer to a yes/no question.
  func atom(ofFact fact: Int) -> Atom? {
    let input = input(.fact(fact))
    return variable(answer: input, .fact(fact)).map { .inside(variable: $0, [1...(.max)]) }
  }

  func opaque(_ expression: Expression) -> Atom? {
    var read: [Int] = []
    var seen: Set<Int> = []
    collect(expression, into: &read, &seen, depth: 0)
    let inputs = read
    let found = variable(.opaque(expression)) { _ in
      Variable(kind: .opaque(expression), domain: 0...1, inputs: inputs, sample: expression, isPlain: false)
    }
    return found.map { .inside(variable: $0, [1...(.max)]) }
  }

  private func compare(
    _ comparison: Comparison, _ left: Expression, _ right: Expression, _ whole: Expression
  ) -> Atom? {
    if let (term, number) = plainTerm(left, right) {
      let ranges = TermTable.ranges(comparison, isTurned: false, floor: number, isWhole: true)
      let variable = variableOfTerm[term] ?? variable(form: LinearForm(term: term))
      return variable.map { inside($0, ranges) }
    }
    if isTruth(left, depth: 0), isTruth(right, depth: 0) { return .truths(comparison, left, right) }
    if let first = form(left, depth: 0), let second = form(right, depth: 0) {
      guard let difference = first.adding(second, times: -1) else { return opaque(whole) }
      return compare(difference, comparison)
    }
    guard comparison == .equal || comparison == .notEqual, let first = word(left, depth: 0),
      let second = word(right, depth: 0)
    else { return opaque(whole) }
    return sameWord(first, second, isNegated: comparison == .notEqual, whole)
  }

  /// What nearly every comparison is: of a number that a fact gives with a known one.
  private func plainTerm(_ left: Expression, _ right: Expression) -> (term: Int, number: Int64)? {
    guard case .fact(let fact) = left, case .constant(let value) = right, facts.indices.contains(fact),
      facts[fact].derivation == nil, facts[fact].kind.isNumber, let number = TermTable.number(value),
      number.magnitude <= Input.farthest.magnitude
    else { return nil }
    if case .boolean = value { return nil }
    let input = input(.fact(fact))
    return (term(.input(input), left), number)
  }

  /// The condition that a form stands in a relation to 0.
  private func compare(_ form: LinearForm, _ comparison: Comparison) -> Atom? {
    guard !form.parts.isEmpty else { return .constant(comparison.holds(form.constant, 0)) }
    let (normal, divisor) = form.normalised
    // divisor * normal + constant ~ 0
    let limit = -form.constant
    let size = abs(divisor)
    let isTurned = divisor < 0
    let floor = LinearForm.floor(isTurned ? -limit : limit, size)
    let ranges = TermTable.ranges(comparison, isTurned: isTurned, floor: floor, isWhole: limit % size == 0)
    return variable(form: normal).map { inside($0, ranges) }
  }

  /// The values that stand in a relation to a quotient, which is whole or lies between its floor and the next number.
  private static func ranges(
    _ comparison: Comparison, isTurned: Bool, floor: Int64, isWhole: Bool
  ) -> [ClosedRange<Int64>] {
    switch (comparison, isTurned) {
    case (.equal, _): isWhole ? [floor...floor] : []
    case (.notEqual, _): isWhole ? [.min...(floor - 1), (floor + 1)...(.max)] : [.min...(.max)]
    case (.lessOrEqual, false): [.min...floor]
    case (.less, false): [.min...(isWhole ? floor - 1 : floor)]
    case (.greater, false): [(floor + 1)...(.max)]
    case (.greaterOrEqual, false): [(isWhole ? floor : floor + 1)...(.max)]
    // Divided by a negative number, the relation turns round.
    case (.lessOrEqual, true): [(isWhole ? floor : floor + 1)...(.max)]
    case (.less, true): [(floor + 1)...(.max)]
    case (.greater, true): [.min...(isWhole ? floor - 1 : floor)]
    case (.greaterOrEqual, true): [.min...floor]
    }
  }

  /// Leaves out of the ranges what the variable can never be.
  private func inside(_ variable: Int, _ ranges: [ClosedRange<Int64>]) -> Atom {
    let domain = variables[variable].domain
    var kept: [ClosedRange<Int64>] = []
    for range in ranges where range.overlaps(domain) {
      let lower = range.lowerBound <= domain.lowerBound ? Int64.min : range.lowerBound
      let upper = range.upperBound >= domain.upperBound ? Int64.max : range.upperBound
      if let last = kept.last, last.upperBound + 1 == lower {
        kept[kept.count - 1] = last.lowerBound...upper
      } else {
        kept.append(lower...upper)
      }
    }
    guard let first = kept.first else { return .constant(false) }
    return first == .min...(.max) ? .constant(true) : .inside(variable: variable, kept)
  }

  private func isOneOf(_ operand: Expression, _ values: [Value], _ whole: Expression) -> Atom? {
    if let form = form(operand, depth: 0) {
      var numbers: [Int64] = []
      for value in values {
        guard let number = TermTable.number(value),
          let shifted = LinearForm(constant: number).adding(
            LinearForm(constant: form.constant), times: -1)
        else { return opaque(whole) }
        numbers.append(shifted.constant)
      }
      guard !form.parts.isEmpty else { return .constant(numbers.contains(0)) }
      let (normal, divisor) = form.normalised
      let points = numbers.filter { $0 % divisor == 0 }.map { $0 / divisor }
      return variable(form: normal).map { inside($0, TermTable.ranges(points)) }
    }
    guard let word = word(operand, depth: 0) else { return opaque(whole) }
    let words = values.compactMap(\.word)
    guard words.count == values.count else { return opaque(whole) }
    switch word {
    case .constant(let known): return .constant(words.contains(known))
    case .input(let input, let sample): return among(input, sample, words, isNegated: false)
    }
  }

  private func among(_ input: Int, _ sample: Expression, _ words: [String], isNegated: Bool) -> Atom? {
    var codes: [Int64] = []
    for word in words {
      if let code = code(ofWord: word, input: input) { codes.append(code) }
    }
    guard let variable = variable(answer: input, sample) else { return nil }
    var ranges = TermTable.ranges(codes)
    if isNegated { ranges = TermTable.complement(ranges) }
    return inside(variable, ranges)
  }

  private func sameWord(_ left: Word, _ right: Word, isNegated: Bool, _ whole: Expression) -> Atom? {
    switch (left, right) {
    case (.constant(let first), .constant(let second)): return .constant((first == second) != isNegated)
    case (.input(let input, let sample), .constant(let word)), (.constant(let word), .input(let input, let sample)):
      return among(input, sample, [word], isNegated: isNegated)
    case (.input(let first, let sample), .input(let second, let other)):
      if first == second { return .constant(!isNegated) }
      guard case .closed(let words) = inputs[first].coding, case .closed = inputs[second].coding else {
        return opaque(whole)
      }
      guard let left = variable(answer: first, sample), let right = variable(answer: second, other) else {
        return nil
      }
      var codes: [(Int64, Int64)] = []
      for word in words {
        if let code = self.code(ofWord: word, input: first), let same = self.code(ofWord: word, input: second) {
          codes.append((code, same))
        }
      }
      return .same(variable: left, other: right, codes: codes, isNegated: isNegated)
    }
  }

  /// The numbers as ranges in order that do not touch.
  private static func ranges(_ numbers: [Int64]) -> [ClosedRange<Int64>] {
    var ranges: [ClosedRange<Int64>] = []
    for number in numbers.sorted() {
      guard let last = ranges.last, number <= last.upperBound + 1 else {
        ranges.append(number...number)
        continue
      }
      ranges[ranges.count - 1] = last.lowerBound...number
    }
    return ranges
  }

  private static func complement(_ ranges: [ClosedRange<Int64>]) -> [ClosedRange<Int64>] {
    var rest: [ClosedRange<Int64>] = []
    var next = Int64.min
    for range in ranges {
      if range.lowerBound > next { rest.append(next...(range.lowerBound - 1)) }
      guard range.upperBound < .max else { return rest }
      next = range.upperBound + 1
    }
    return rest + [next...(.max)]
  }

  // MARK: Values

  /// The form of a number; nil for what is no number, or needs numbers out of range.
  private func form(_ expression: Expression, depth: Int) -> LinearForm? {
    guard depth < TermTable.maximumDepth else { return nil }
    switch expression {
    case .constant(let value):
      guard let number = TermTable.number(value), number.magnitude <= Input.farthest.magnitude else { return nil }
      if case .boolean = value { return nil }
      return LinearForm(constant: number)
    case .fact(let fact):
      guard facts.indices.contains(fact) else { return nil }
      if facts[fact].derivation != nil { return form(ofDerived: fact, depth: depth + 1) }
      let input = input(.fact(fact))
      guard inputs[input].isNumber else { return nil }
      return LinearForm(term: term(.input(input), expression))
    case .given(let given):
      let input = input(.given(given))
      guard inputs[input].isNumber else { return nil }
      return LinearForm(term: term(.input(input), expression))
    case .sum(let parts):
      var sum = LinearForm(constant: 0)
      for part in parts {
        guard let form = form(part, depth: depth + 1), let next = sum.adding(form, times: 1) else { return nil }
        sum = next
      }
      return sum
    case .difference(let left, let right):
      guard let first = form(left, depth: depth + 1), let second = form(right, depth: depth + 1) else { return nil }
      return first.adding(second, times: -1)
    case .product(let parts):
      var product = LinearForm(constant: 1)
      for part in parts {
        guard let form = form(part, depth: depth + 1), let next = multiply(product, form, expression) else {
          return nil
        }
        product = next
      }
      return product
    case .not, .all, .any, .compare, .isOneOf, .isPlaceWithin: return nil
    }
  }

  private func multiply(_ left: LinearForm, _ right: LinearForm, _ sample: Expression) -> LinearForm? {
    if left.parts.isEmpty { return right.times(left.constant) }
    if right.parts.isEmpty { return left.times(right.constant) }
    return LinearForm(term: term(.product(left, right), sample))
  }

  /// Derived facts may follow from each other by many ways: each is worked out once.
  private func form(ofDerived fact: Int, depth: Int) -> LinearForm? {
    if let known = formOfFact[fact] { return known }
    guard let derivation = facts[fact].derivation, let form = form(derivation, of: fact, depth: depth) else {
      return nil
    }
    formOfFact[fact] = form
    return form
  }

  private func form(_ derivation: Fact.Derivation, of fact: Int, depth: Int) -> LinearForm? {
    switch derivation {
    case .expression(let expression): return form(expression, depth: depth)
    case .completedYears(let from, let to):
      guard let first = form(from, depth: depth), let second = form(to, depth: depth) else { return nil }
      return LinearForm(term: term(.years(from: first, to: second), .fact(fact)))
    case .shifted(let date, let length, let backward):
      guard let form = form(date, depth: depth), let whole = length.amount.whole else { return nil }
      let count = backward ? -whole : whole
      switch length.unit {
      case .day: return form.adding(LinearForm(constant: Int64(count)), times: 1)
      case .week: return form.adding(LinearForm(constant: Int64(count)), times: 7)
      case .month: return LinearForm(term: term(.moved(form, by: .months(count)), .fact(fact)))
      case .year:
        let (months, overflow) = count.multipliedReportingOverflow(by: 12)
        return overflow ? nil : LinearForm(term: term(.moved(form, by: .months(months)), .fact(fact)))
      case .workingDay:
        guard mover.calendar != nil else { return nil }
        return LinearForm(term: term(.moved(form, by: .workingDays(count)), .fact(fact)))
      case .workingHour, .hour, .minute: return nil
      }
    }
  }

  /// The number by which a constant is compared; nil for words, and for a year, which is no single day.
  static func number(_ value: Value) -> Int64? {
    switch value {
    case .boolean(let flag): flag ? 1 : 0
    case .integer(let number), .decimal(let number), .money(let number): number
    case .date(let date): Int64(date.days)
    case .time(let minute): Int64(minute)
    case .year, .choice, .text: nil
    }
  }

  private enum Word {
    case constant(String)
    case input(Int, Expression)
  }

  private func word(_ expression: Expression, depth: Int) -> Word? {
    guard depth < TermTable.maximumDepth else { return nil }
    switch expression {
    case .constant(let value): return value.word.map { .constant($0) }
    case .given(let given):
      let input = input(.given(given))
      if case .number = inputs[input].coding { return nil }
      return .input(input, expression)
    case .fact(let fact):
      guard facts.indices.contains(fact) else { return nil }
      if let derivation = facts[fact].derivation {
        guard case .expression(let inner) = derivation else { return nil }
        return word(inner, depth: depth + 1)
      }
      let input = input(.fact(fact))
      switch inputs[input].coding {
      case .closed, .open: return .input(input, expression)
      case .yesNo, .number: return nil
      }
    default: return nil
    }
  }

  /// Whether the value is yes or no.
  private func isTruth(_ expression: Expression, depth: Int) -> Bool {
    switch expression {
    case .constant(.boolean), .not, .all, .any, .compare, .isOneOf, .isPlaceWithin: return true
    case .constant, .given, .sum, .difference, .product: return false
    case .fact(let fact): return facts.indices.contains(fact) && facts[fact].kind == .boolean
    }
  }

  /// The inputs that an expression reads; each derived fact is followed once.
  private func collect(_ expression: Expression, into read: inout [Int], _ seen: inout Set<Int>, depth: Int) {
    guard depth < TermTable.maximumDepth else { return }
    func add(_ subject: Subject) {
      let input = input(subject)
      if !read.contains(input) { read.append(input) }
    }
    switch expression {
    case .constant: break
    case .given(let given): add(.given(given))
    case .isPlaceWithin(let base, let area): add(.place(base, area: area))
    case .fact(let fact):
      guard facts.indices.contains(fact), seen.insert(fact).inserted else { return }
      switch facts[fact].derivation {
      case nil: add(.fact(fact))
      case .expression(let inner): collect(inner, into: &read, &seen, depth: depth + 1)
      case .shifted(let date, _, _): collect(date, into: &read, &seen, depth: depth + 1)
      case .completedYears(let from, let to):
        collect(from, into: &read, &seen, depth: depth + 1)
        collect(to, into: &read, &seen, depth: depth + 1)
      }
    case .not(let operand), .isOneOf(let operand, _): collect(operand, into: &read, &seen, depth: depth + 1)
    case .compare(_, let left, let right), .difference(let left, let right):
      collect(left, into: &read, &seen, depth: depth + 1)
      collect(right, into: &read, &seen, depth: depth + 1)
    case .all(let parts), .any(let parts), .sum(let parts), .product(let parts):
      for part in parts { collect(part, into: &read, &seen, depth: depth + 1) }
    }
  }
}

extension Fact.Kind {
  /// Whether its values are numbers that can be compared.
  fileprivate var isNumber: Bool {
    switch self {
    case .integer, .decimal, .money, .date: true
    case .boolean, .text, .choice: false
    }
  }
}

extension Value {
  /// The word of a choice or text.
  var word: String? {
    switch self {
    case .choice(let word), .text(let word): word
    default: nil
    }
  }
}

extension LinearForm {
  static func floor(_ number: Int64, _ divisor: Int64) -> Int64 {
    let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

extension Comparison {
  func holds(_ left: Int64, _ right: Int64) -> Bool {
    switch self {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }
}
