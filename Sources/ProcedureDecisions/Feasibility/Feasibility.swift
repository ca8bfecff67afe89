import ProcedureCatalogue
import WorkingCalendar

/// Whether one concrete case can meet several literals at once, although they speak of the same days and numbers.
///
/// "Impossible" is said only when bounds or differences contradict each other or every possibility was tried; "possible"
/// only with a case whose numbers were worked out one by one. Everything else stays open.
struct Feasibility {
  enum Verdict {
    /// The value of each input that matters.
    case possible([Int: Int64])
    case impossible
    case open(Undecided)
  }

  /// Rounds of narrowing; more only takes longer.
  private static let maximumRounds = 24
  /// A number with no more values than this is tried value by value.
  private static let maximumTrials: Int64 = 64
  /// So many full years never reach from within the calendar to where it has fewer leap days.
  private static let mostYears: Int64 = 150
  /// Values tried for one set of literals.
  private static let maximumSteps = 4_000

  private let table: TermTable
  private let context: DecisionContext
  private let naturalDay: Int64
  private let literals: [Literal]
  private let known: [Int: ClosedRange<Int64>]
  /// The forms that must lie in a span.
  private var forms: [(form: LinearForm, span: Span)] = []
  private var opaque: [(Expression, Bool)] = []
  /// The terms that matter, each after those that it depends on.
  private var active: [Int] = []
  private var isActive: [Bool]
  private var inputs: [Int] = []
  private var termOfInput: [Int: Int] = [:]
  private var termSpans: [Span]
  private var inputSpans: [Span]
  private var hasContradiction = false
  private var changed = false
  private var steps = 0

  init(
    _ table: TermTable, _ context: DecisionContext, naturalDay: Int64, literals: [Literal],
    known: [Int: ClosedRange<Int64>]
  ) {
    self.table = table
    self.context = context
    self.naturalDay = naturalDay
    self.literals = literals
    self.known = known
    isActive = Array(repeating: false, count: table.terms.count)
    termSpans = table.domainOfTerm.map { Span($0) }
    inputSpans = table.inputs.map { Span($0.domain) }
    prepare()
  }

  /// The values that a variable among the literals can still have; nil when there are none.
  mutating func range(of variable: Int) -> ClosedRange<Int64>? {
    guard narrow() else { return nil }
    switch table.variables[variable].kind {
    case .answer(let input): return inputSpans[input].clamped
    case .form(let form): return span(form).clamped
    case .opaque:
      let values = Dictionary(
        uniqueKeysWithValues: inputs.compactMap { input -> (Int, Int64)? in
          let span = span(ofInput: input)
          return span.count == 1 ? (input, span.lower) : nil
        })
      return CasePoint(table, values).value(ofVariable: variable).map { $0...$0 } ?? 0...1
    }
  }

  /// Whether the literals surely contradict each other, found out without trying anything.
  mutating func isRefuted() -> Bool { !narrow() }

  mutating func verdict() -> Verdict {
    guard narrow() else { return .impossible }
    var isComplete = true
    if let values = search(0, &isComplete) { return .possible(values) }
    return isComplete ? .impossible : .open(reason)
  }

  // MARK: Preparation

  private mutating func prepare() {
    for literal in literals {
      let variable = table.variables[literal.variable]
      switch variable.kind {
      case .answer(let input):
        inputSpans[input] = inputSpans[input].intersection(literal.hull)
        activate(input: input)
      case .form(let form):
        activate(form)
        forms.append((form, literal.hull))
      case .opaque(let expression):
        opaque.append((expression, literal.holds(1)))
        for input in variable.inputs { activate(input: input) }
      }
    }
    linkDates()
    for (input, range) in known.sorted(by: { $0.key < $1.key }) where inputs.contains(input) {
      inputSpans[input] = inputSpans[input].intersection(Span(range))
    }
    for input in inputs {
      guard let term = termOfInput[input] else { continue }
      termSpans[term] = termSpans[term].intersection(inputSpans[input])
    }
    if !placesFit { hasContradiction = true }
    // The day of lodging comes first: what else is natural is reckoned from it.
    inputs = inputs.sorted { (rank($0), $0) < (rank($1), $1) }
  }

  private func rank(_ input: Int) -> Int {
    switch table.inputs[input].subject {
    case .given(.submittedDate): 0
    case .given(.acceptedDate): 1
    case .given: 2
    case .place: 3
    case .fact: 4
    }
  }

  private mutating func activate(input: Int) {
    guard !inputs.contains(input) else { return }
    inputs.append(input)
  }

  private mutating func activate(_ form: LinearForm) {
    for part in form.parts where !isActive[part.term] {
      isActive[part.term] = true
      switch table.terms[part.term] {
      case .input(let input):
        termOfInput[input] = part.term
        activate(input: input)
      case .moved(let inner, _): activate(inner)
      case .years(let first, let second), .product(let first, let second):
        activate(first)
        activate(second)
      }
      active.append(part.term)
    }
  }

  /// Nothing is accepted before it is handed in, nor handed in before the postmark says so.
  private mutating func linkDates() {
    let order: [Given] = [.postmarkDate, .submittedDate, .acceptedDate]
    let terms = order.compactMap { given -> Int? in
      guard let input = table.knownInput(.given(given)), let term = table.knownTerm(.input(input)) else { return nil }
      return term
    }
    guard terms.contains(where: { isActive[$0] }) else { return }
    for term in terms { activate(LinearForm(term: term)) }
    for (earlier, later) in zip(terms, terms.dropFirst()) {
      if let distance = LinearForm(term: later).adding(LinearForm(term: earlier), times: -1) {
        forms.append((distance, Span(0, Span.infinite)))
      }
    }
  }

  private var placesFit: Bool {
    var inside: [PlaceBase: [String]] = [:]
    var outside: [PlaceBase: [String]] = [:]
    for input in inputs {
      guard case .place(let base, let area) = table.inputs[input].subject, inputSpans[input].count == 1 else {
        continue
      }
      if inputSpans[input].lower == 1 {
        inside[base, default: []].append(area)
      } else {
        outside[base, default: []].append(area)
      }
    }
    return inside.allSatisfy { context.places.canLie(in: $0.value, outside: outside[$0.key] ?? []) }
  }

  // MARK: Narrowing

  /// False when something is left without a value.
  private mutating func narrow() -> Bool {
    if hasContradiction || inputSpans.contains(where: \.isEmpty) { return false }
    for _ in 0..<3 {
      guard propagate() else { return false }
      changed = false
      guard compareDistances() else { return false }
      if !changed { return true }
    }
    return true
  }

  private mutating func propagate() -> Bool {
    for _ in 0..<Feasibility.maximumRounds {
      changed = false
      for (form, span) in forms { narrow(form, to: span) }
      for term in active { define(term) }
      if hasContradiction { return false }
      if !changed { return true }
    }
    return true
  }

  private mutating func narrow(term: Int, to span: Span) {
    let narrowed = termSpans[term].intersection(span)
    guard narrowed != termSpans[term] else { return }
    termSpans[term] = narrowed
    changed = true
    if narrowed.isEmpty { hasContradiction = true }
  }

  private mutating func narrow(_ form: LinearForm, to span: Span) {
    guard !form.parts.isEmpty else {
      if form.constant < span.lower || form.constant > span.upper { hasContradiction = true }
      return
    }
    for part in form.parts {
      var others = Span(form.constant, form.constant)
      for other in form.parts where other.term != part.term {
        others = others.adding(termSpans[other.term].times(other.factor))
      }
      let rest = span.adding(others.times(-1))
      narrow(term: part.term, to: rest.divided(by: part.factor))
    }
  }

  private func span(_ form: LinearForm) -> Span {
    var span = Span(form.constant, form.constant)
    for part in form.parts { span = span.adding(termSpans[part.term].times(part.factor)) }
    return span
  }

  /// The days among the values of a form; what has no day has no value.
  private func days(_ form: LinearForm) -> ClosedRange<Int64>? {
    let span = span(form).intersection(Span(TermTable.allDays))
    return span.isEmpty ? nil : span.lower...span.upper
  }

  /// Brings a term and what it follows from into accord.
  private mutating func define(_ term: Int) {
    guard !hasContradiction else { return }
    switch table.terms[term] {
    case .input: break
    case .product(let left, let right): narrow(term: term, to: span(left).times(span(right)))
    case .moved(let form, let step): defineMoved(term, form, step)
    case .years(let from, let to): defineYears(term, from, to)
    }
  }

  private mutating func defineMoved(_ term: Int, _ form: LinearForm, _ step: DateStep) {
    if let days = table.mover.days(for: step) { narrow(form, to: Span(days)) }
    guard let start = days(form) else {
      hasContradiction = true
      return
    }
    func moved(_ day: Int64) -> Int64? { table.mover.moved(day, by: step) }
    // A day that cannot be moved so far has no value: the ends of the calendar stand for it.
    let beyond = step.isForward ? Int64.max : Int64.min
    narrow(term: term, to: Span(moved(start.lowerBound) ?? beyond, moved(start.upperBound) ?? beyond))
    guard !hasContradiction else { return }
    let goal = termSpans[term]
    let first = Feasibility.first(in: start) { (moved($0) ?? beyond) >= goal.lower }
    let afterLast = Feasibility.first(in: start) { (moved($0) ?? beyond) > goal.upper }
    narrow(form, to: Span(first ?? Span.infinite, afterLast.map { $0 - 1 } ?? Span.infinite))
  }

  private mutating func defineYears(_ term: Int, _ from: LinearForm, _ to: LinearForm) {
    guard let births = days(from), let ends = days(to) else {
      hasContradiction = true
      return
    }
    func years(_ birth: Int64, _ end: Int64) -> Int64 {
      guard let first = TermTable.date(birth), let last = TermTable.date(end) else { return 0 }
      return Int64(first.completedYears(on: last))
    }
    narrow(
      term: term, to: Span(years(births.upperBound, ends.lowerBound), years(births.lowerBound, ends.upperBound)))
    guard !hasContradiction else { return }
    let goal = termSpans[term]
    // The later the birth, the fewer years; the later the end, the more.
    let firstBirth = Feasibility.first(in: births) { years($0, ends.lowerBound) <= goal.upper }
    let tooLate = Feasibility.first(in: births) { years($0, ends.upperBound) < goal.lower }
    narrow(from, to: Span(firstBirth ?? Span.infinite, tooLate.map { $0 - 1 } ?? Span.infinite))
    let firstEnd = Feasibility.first(in: ends) { years(births.lowerBound, $0) >= goal.lower }
    let tooFar = Feasibility.first(in: ends) { years(births.upperBound, $0) > goal.upper }
    narrow(to, to: Span(firstEnd ?? Span.infinite, tooFar.map { $0 - 1 } ?? Span.infinite))
  }

  /// The first number for which a condition holds that goes on holding once it does.
  private static func first(in range: ClosedRange<Int64>, _ holds: (Int64) -> Bool) -> Int64? {
    guard holds(range.upperBound) else { return nil }
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  // MARK: Distances

  /// False when the distances between terms contradict each other.
  private mutating func compareDistances() -> Bool {
    let numbers = active.filter { if case .product = table.terms[$0] { false } else { true } }
    guard numbers.count > 1, numbers.count <= DifferenceBounds.maximumNumbers else { return true }
    var bounds = DifferenceBounds(count: numbers.count)
    let place = Dictionary(uniqueKeysWithValues: zip(numbers, 0...))
    for (position, term) in numbers.enumerated() {
      bounds.limit(position, bounds.zero, to: termSpans[term].upper)
      bounds.limit(bounds.zero, position, to: -termSpans[term].lower)
    }
    for (form, span) in forms { limit(form, span, place, &bounds) }
    for (position, term) in numbers.enumerated() { limit(term, position, place, numbers, &bounds) }
    guard bounds.close() else { return false }
    for (position, term) in numbers.enumerated() {
      let least = bounds.most(bounds.zero, position)
      narrow(term: term, to: Span(least >= Span.infinite ? -Span.infinite : -least, bounds.most(position, bounds.zero)))
    }
    return !hasContradiction
  }

  /// `a - b` lies in the span.
  private func limit(_ form: LinearForm, _ span: Span, _ place: [Int: Int], _ bounds: inout DifferenceBounds) {
    guard form.parts.count == 2, form.parts[0].factor == 1, form.parts[1].factor == -1,
      let first = place[form.parts[0].term], let second = place[form.parts[1].term]
    else { return }
    if span.upper < Span.infinite { bounds.limit(first, second, to: span.upper - form.constant) }
    if span.lower > -Span.infinite { bounds.limit(second, first, to: form.constant - span.lower) }
  }

  /// What moved days and full years say of the distance between days.
  private func limit(
    _ term: Int, _ position: Int, _ place: [Int: Int], _ numbers: [Int], _ bounds: inout DifferenceBounds
  ) {
    switch table.terms[term] {
    case .input, .product: break
    case .moved(let form, let step):
      guard let (start, offset) = form.shiftedTerm, let base = place[start],
        let days = table.mover.distance(of: step, context.months)
      else { return }
      bounds.limit(position, base, to: days.upper + offset)
      bounds.limit(base, position, to: -(days.lower + offset))
      for (otherPosition, other) in numbers.enumerated() {
        guard case .moved(form, let otherStep) = table.terms[other], otherStep.reachesAsFar(as: step) else { continue }
        bounds.limit(position, otherPosition, to: 0)
      }
    case .years(let from, let to):
      guard let (birth, birthOffset) = from.shiftedTerm, let (end, endOffset) = to.shiftedTerm,
        let birthPlace = place[birth], let endPlace = place[end]
      else { return }
      let years = termSpans[term]
      let shift = birthOffset - endOffset
      if years.lower > 0, let days = context.months.days(in: Int(years.lower) * 12) {
        bounds.limit(birthPlace, endPlace, to: -days.lower - shift)
      }
      if years.upper >= 0, years.upper < Feasibility.mostYears,
        let days = context.months.days(in: Int(years.upper + 1) * 12)
      {
        bounds.limit(endPlace, birthPlace, to: days.upper - 1 + shift)
      }
      for (other, moved) in numbers.enumerated() {
        guard case .moved(let start, .months(let months)) = table.terms[moved], months % 12 == 0 else { continue }
        let whole = Int64(months / 12)
        if start == from, whole > 0 {
          // The anniversary is the first day with that many full years.
          if years.lower >= whole { bounds.limit(other, endPlace, to: endOffset) }
          if years.upper < whole { bounds.limit(endPlace, other, to: -1 - endOffset) }
        } else if start == to, whole < 0 {
          // Going back from 28 February never meets somebody born on the 29th.
          if years.lower >= -whole { bounds.limit(birthPlace, other, to: 1 - birthOffset) }
          if years.upper < -whole { bounds.limit(other, birthPlace, to: birthOffset - 1) }
        }
      }
    }
  }

  // MARK: Search

  /// Gives each input a value in turn; `isComplete` becomes false when some value was left out.
  private mutating func search(_ position: Int, _ isComplete: inout Bool) -> [Int: Int64]? {
    guard position < inputs.count else { return checkedValues(&isComplete) }
    let input = inputs[position]
    let span = span(ofInput: input)
    for value in candidates(input, span, &isComplete) {
      guard steps < Feasibility.maximumSteps else {
        isComplete = false
        return nil
      }
      steps += 1
      var trial = self
      trial.fix(input, value)
      let isOpen = trial.narrow()
      if isOpen, let found = trial.search(position + 1, &isComplete) { return found }
      steps = trial.steps
    }
    return nil
  }

  private mutating func fix(_ input: Int, _ value: Int64) {
    let span = Span(value, value)
    inputSpans[input] = span
    if let term = termOfInput[input] { termSpans[term] = span }
    if !placesFit { hasContradiction = true }
  }

  private func span(ofInput input: Int) -> Span {
    guard let term = termOfInput[input] else { return inputSpans[input] }
    return termSpans[term].intersection(inputSpans[input])
  }

  private func candidates(_ input: Int, _ span: Span, _ isComplete: inout Bool) -> [Int64] {
    let allowed = literals.first { table.variables[$0.variable].kind == .answer(input) }
    let natural = Self.naturalValue(of: table.inputs[input], in: span, naturalDay: naturalDay)
    if !table.inputs[input].isNumber {
      // Words beyond those that are mentioned are all alike, but two texts may be the same other word.
      if case .open = table.inputs[input].coding, !opaque.isEmpty { isComplete = false }
      let last = Self.lastAnswer(to: table.inputs[input], in: span)
      guard span.lower <= last else { return [] }
      return Array(span.lower...max(last, span.lower)).filter { allowed?.holds($0) ?? true }
    }
    if span.count <= Feasibility.maximumTrials {
      return [natural] + (span.lower...span.upper).filter { $0 != natural }
    }
    isComplete = false
    var values = [natural]
    let middle = span.lower + (span.upper - span.lower) / 2
    var more = [span.lower, span.upper, span.lower + 1, span.upper - 1, middle]
    if case .number(.date) = table.inputs[input].coding { more += turns(of: span) }
    for value in more where !values.contains(value) { values.append(value) }
    return values
  }

  /// The last answer that is tried, one beyond the words that are mentioned.
  static func lastAnswer(to input: Input, in span: Span) -> Int64 {
    min(span.upper, max(span.lower, Int64(input.words.count) + 1))
  }

  /// Days at which months and years turn, where full years and moved days leave the ordinary.
  private func turns(of span: Span) -> [Int64] {
    guard let first = TermTable.date(span.lower), let last = TermTable.date(span.upper) else { return [] }
    var days: [Int64] = []
    for year in [first.year, first.year + 1, first.year + 2, first.year + 3, first.year + 4, last.year - 1, last.year] {
      for (month, day) in [(2, 28), (2, 29), (3, 1)] {
        guard let turn = CivilDate(year: year, month: month, day: day), turn >= first, turn <= last else { continue }
        days.append(Int64(turn.days))
      }
    }
    return days
  }

  /// The value that a number is given first.
  static func naturalValue(of input: Input, in span: Span, naturalDay: Int64) -> Int64 {
    switch input.subject {
    case .given(.submittedDate), .given(.acceptedDate), .given(.postmarkDate):
      return max(span.lower, min(span.upper, naturalDay))
    case .given, .place: return max(span.lower, min(span.upper, 0))
    case .fact:
      guard case .number(.date) = input.coding else { return max(span.lower, min(span.upper, 0)) }
      let domain = Span(input.domain)
      // Where something bounds a day, the bound is what the case is about.
      if span.upper < domain.upper { return span.upper }
      return span.lower > domain.lower ? span.lower : max(span.lower, min(span.upper, naturalDay))
    }
  }

  /// The values, when every literal was worked out from them and holds; a literal without a value proves nothing.
  private func checkedValues(_ isComplete: inout Bool) -> [Int: Int64]? {
    var values: [Int: Int64] = [:]
    for input in inputs { values[input] = span(ofInput: input).lower }
    let point = CasePoint(table, values)
    for literal in literals {
      guard let value = point.value(ofVariable: literal.variable) else {
        isComplete = false
        return nil
      }
      guard literal.holds(value) else { return nil }
    }
    for (form, span) in forms {
      guard let value = point.value(form), span.lower <= value, value <= span.upper else { return nil }
    }
    return values
  }

  private var reason: Undecided {
    if !opaque.isEmpty { return .outOfReach }
    if active.contains(where: { if case .product = table.terms[$0] { true } else { false } }) { return .product }
    let areDays = inputs.contains { input in
      if case .number(.date) = table.inputs[input].coding { true } else { false }
    }
    return areDays ? .relatedDates : .relatedNumbers
  }
}

extension Span {
  func intersection(_ other: Span) -> Span { Span(Swift.max(lower, other.lower), Swift.min(upper, other.upper)) }
}

extension LinearForm {
  /// The only term and what is added to it.
  var shiftedTerm: (term: Int, offset: Int64)? {
    parts.count == 1 && parts[0].factor == 1 ? (parts[0].term, constant) : nil
  }
}
