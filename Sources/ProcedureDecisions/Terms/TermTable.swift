import ProcedureCatalogue
import WorkingCalendar

/// The inputs, terms and variables of one procedure, in order of first appearance.
///
/// It takes conditions apart down to single comparisons and brings these to a normal form, so that comparisons which
/// say the same in other words become the same. One object that whoever asks shares.
final class TermTable {
  /// Conditions inside each other, derived facts expanded, are followed this far.
  static let maximumDepth = 200
  /// A variable for each different comparison; more are not told apart.
  static let maximumVariables = 4_096

  /// Of the procedure: what it asks, and how dossiers come.
  let facts: [Fact]
  private let channels: [ChannelOffer]
  private(set) var inputs: [Input] = []
  private(set) var terms: [Term] = []
  /// For each term the inputs on which it depends.
  private(set) var inputsOfTerm: [[Int]] = []
  /// For each term the values it can have.
  private(set) var domainOfTerm: [ClosedRange<Int64>] = []
  /// For each term an expression with its value.
  private(set) var sampleOfTerm: [Expression] = []
  private(set) var variables: [Variable] = []
  /// Nearly all subjects are facts, nearly all terms inputs, nearly all variables answers or single terms: those are
  /// found by their places, and only the others by what they are.
  private var inputOfFact: [Int?]
  private var inputOf: [Subject: Int] = [:]
  private var termOfInput: [Int?] = []
  private var termOf: [Term: Int] = [:]
  private var variableOfInput: [Int?] = []
  private(set) var variableOfTerm: [Int?] = []
  private var variableOf: [Variable.Kind: Int] = [:]
  /// What derived facts come to, as far as somebody has asked.
  var formOfFact: [Int: LinearForm] = [:]
  private let days: ClosedRange<Int64>
  let mover: DateMover

  /// `days` are those on which the dossier can be accepted; without a calendar no working days are counted.
  init(_ procedure: Procedure, days: ClosedRange<Int64>, calendar: WorkingCalendar? = nil) {
    facts = procedure.facts
    mover = DateMover(calendar: calendar)
    channels = procedure.channels
    inputOfFact = Array(repeating: nil, count: procedure.facts.count)
    self.days = days
  }

  /// Puts the variables in another order, before anything refers to them.
  func reorder(_ order: [Int]) {
    variables = order.map { variables[$0] }
    for place in variables.indices { keep(place, of: variables[place].kind) }
  }

  // MARK: Inputs

  static let allDays = Int64(CivilDate.first.days)...Int64(CivilDate.last.days)

  func input(_ subject: Subject) -> Int {
    if let known = knownInput(subject) { return known }
    if inputs.isEmpty { makeRoom() }
    let input = inputs.count
    inputs.append(newInput(subject))
    termOfInput.append(nil)
    variableOfInput.append(nil)
    if case .fact(let fact) = subject { inputOfFact[fact] = input } else { inputOf[subject] = input }
    return input
  }

  /// Most procedures that ask anything ask a few things.
  private func makeRoom() {
    inputs.reserveCapacity(8)
    termOfInput.reserveCapacity(8)
    variableOfInput.reserveCapacity(8)
    variables.reserveCapacity(8)
  }

  /// The input of a subject about which some condition asks.
  func knownInput(_ subject: Subject) -> Int? {
    guard case .fact(let fact) = subject else { return inputOf[subject] }
    return inputOfFact.indices.contains(fact) ? inputOfFact[fact] : nil
  }

  /// The number for a value of an input; nil when it cannot have that value.
  func code(of value: Value, input: Int) -> Int64? {
    if let word = value.word { return inputs[input].code(of: word) }
    return TermTable.number(value).flatMap { inputs[input].domain.contains($0) ? $0 : nil }
  }

  /// The number of a word among the values of an input; a word that is new is taken up.
  func code(ofWord word: String, input: Int) -> Int64? { inputs[input].code(of: word) }

  /// The numbers for a value that need not be mentioned by any condition: an unmentioned word is one of many.
  func codes(of value: Value, input: Int) -> ClosedRange<Int64>? {
    switch (inputs[input].coding, value) {
    case (.number(.date), .year(let year)):
      guard let first = CivilDate(year: year, month: 1, day: 1), let last = CivilDate(year: year, month: 12, day: 31)
      else { return nil }
      return Int64(first.days)...Int64(last.days)
    case (.open(let words), _):
      guard let word = value.word else { return nil }
      guard let place = words.firstIndex(of: word) else { return Int64(words.count)...Input.farthest }
      return Int64(place)...Int64(place)
    case (.closed(let words), _):
      return value.word.flatMap { words.firstIndex(of: $0) }.map { Int64($0)...Int64($0) }
    case (.yesNo, _), (.number, _):
      return TermTable.number(value).flatMap { inputs[input].domain.contains($0) ? $0...$0 : nil }
    }
  }

  private func newInput(_ subject: Subject) -> Input {
    switch subject {
    case .place: Input(subject: subject, coding: .yesNo, domain: 0...1)
    case .given(let given): newInput(given)
    case .fact(let fact): newInput(facts[fact].kind, subject)
    }
  }

  private func newInput(_ kind: Fact.Kind, _ subject: Subject) -> Input {
    let all = -Input.farthest...Input.farthest
    switch kind {
    case .boolean: return Input(subject: subject, coding: .yesNo, domain: 0...1)
    case .integer(let unit):
      return Input(subject: subject, coding: .number(.integer), domain: unit == nil ? all : 0...Input.farthest)
    case .decimal: return Input(subject: subject, coding: .number(.decimal), domain: all)
    case .money: return Input(subject: subject, coding: .number(.money), domain: all)
    case .date: return Input(subject: subject, coding: .number(.date), domain: TermTable.allDays)
    case .text: return Input(subject: subject, coding: .open([]), domain: 0...Input.farthest)
    case .choice(let choices):
      let last = Int64(max(choices.count, 1) - 1)
      return Input(subject: subject, coding: .closed(choices.map(\.id)), domain: 0...last)
    }
  }

  private func newInput(_ given: Given) -> Input {
    let subject = Subject.given(given)
    switch given {
    case .submittedDate, .postmarkDate:
      return Input(
        subject: subject, coding: .number(.date), domain: TermTable.allDays.lowerBound...days.upperBound)
    case .acceptedDate: return Input(subject: subject, coding: .number(.date), domain: days)
    case .submittedTime:
      return Input(
        subject: subject, coding: .number(.time), domain: 0...Int64(CivilMoment.minutesPerDay - 1))
    case .supplementRound: return Input(subject: subject, coding: .number(.integer), domain: 0...Input.farthest)
    case .lodgedAt, .decidedAt, .applicant:
      return Input(subject: subject, coding: .open([]), domain: 0...Input.farthest)
    case .channel:
      var offered: [Channel] = []
      for offer in channels where !offered.contains(offer.channel) { offered.append(offer.channel) }
      let channels = offered.isEmpty ? Channel.allCases : offered
      return Input(
        subject: subject, coding: .closed(channels.map(\.rawValue)), domain: 0...Int64(channels.count - 1))
    }
  }

  // MARK: Terms

  func term(_ term: Term, _ sample: Expression) -> Int {
    if let known = knownTerm(term) { return known }
    if terms.isEmpty { makeRoomForTerms() }
    terms.append(term)
    variableOfTerm.append(nil)
    inputsOfTerm.append(inputs(of: term))
    domainOfTerm.append(domain(of: term))
    sampleOfTerm.append(sample)
    if case .input(let input) = term { termOfInput[input] = terms.count - 1 } else { termOf[term] = terms.count - 1 }
    return terms.count - 1
  }

  private func makeRoomForTerms() {
    terms.reserveCapacity(8)
    variableOfTerm.reserveCapacity(8)
    inputsOfTerm.reserveCapacity(8)
    domainOfTerm.reserveCapacity(8)
    sampleOfTerm.reserveCapacity(8)
  }

  /// The index of a term that some condition uses.
  func knownTerm(_ term: Term) -> Int? {
    if case .input(let input) = term { termOfInput[input] } else { termOf[term] }
  }

  func inputs(of form: LinearForm) -> [Int] {
    if let only = form.onlyTerm { return inputsOfTerm[only] }
    var found: [Int] = []
    for part in form.parts { found += inputsOfTerm[part.term].filter { !found.contains($0) } }
    return found
  }

  private func inputs(of term: Term) -> [Int] {
    switch term {
    case .input(let input): return [input]
    case .moved(let form, _): return inputs(of: form)
    case .years(let first, let second), .product(let first, let second):
      let found = inputs(of: first)
      return found + inputs(of: second).filter { !found.contains($0) }
    }
  }

  private func domain(of term: Term) -> ClosedRange<Int64> {
    switch term {
    case .input(let input): inputs[input].domain
    case .years: 0...Int64(CivilDate.last.year - CivilDate.first.year)
    case .moved: TermTable.allDays
    case .product: -Input.farthest...Input.farthest
    }
  }

  /// The values of a form as far as the domains of its terms tell.
  func domain(of form: LinearForm) -> ClosedRange<Int64> {
    var range = Span(form.constant...form.constant)
    for part in form.parts { range = range.adding(Span(domainOfTerm[part.term]).times(part.factor)) }
    return range.clamped
  }

  // MARK: Variables

  /// Nil when there are too many.
  func variable(_ kind: Variable.Kind, _ make: (TermTable) -> Variable) -> Int? {
    if let known = knownVariable(kind) { return known }
    guard variables.count < TermTable.maximumVariables else { return nil }
    variables.append(make(self))
    keep(variables.count - 1, of: kind)
    return variables.count - 1
  }

  private func knownVariable(_ kind: Variable.Kind) -> Int? {
    switch kind {
    case .answer(let input): return variableOfInput[input]
    case .form(let form):
      guard let term = form.onlyTerm, form.constant == 0 else { return variableOf[kind] }
      return variableOfTerm[term]
    case .opaque: return variableOf[kind]
    }
  }

  private func keep(_ place: Int, of kind: Variable.Kind) {
    switch kind {
    case .answer(let input): variableOfInput[input] = place
    case .form(let form):
      if let term = form.onlyTerm, form.constant == 0 { variableOfTerm[term] = place } else { variableOf[kind] = place }
    case .opaque: variableOf[kind] = place
    }
  }

  func variable(answer input: Int, _ sample: Expression) -> Int? {
    variable(.answer(input)) { table in
      var isPlain = true
      if case .place = table.inputs[input].subject { isPlain = false }
      return Variable(
        kind: .answer(input), domain: table.inputs[input].domain, inputs: [input], sample: sample, isPlain: isPlain)
    }
  }

  func variable(form: LinearForm) -> Int? {
    variable(.form(form)) { table in
      var isPlain = false
      if let only = form.onlyTerm, case .input(let input) = table.terms[only] {
        isPlain = !table.inputs[input].isLinked
      }
      return Variable(
        kind: .form(form), domain: table.domain(of: form), inputs: table.inputs(of: form), sample: table.sample(form),
        isPlain: isPlain)
    }
  }

  /// The form as somebody would write it: what is added first, then what is taken away.
  private func sample(_ form: LinearForm) -> Expression {
    if let only = form.onlyTerm { return sampleOfTerm[only] }
    func side(_ sign: Int64) -> Expression? {
      let parts = form.parts.filter { $0.factor.signum() == sign }.map { part in
        abs(part.factor) == 1
          ? sampleOfTerm[part.term] : .product([.constant(.integer(abs(part.factor))), sampleOfTerm[part.term]])
      }
      return parts.count > 1 ? .sum(parts) : parts.first
    }
    guard let plus = side(1) else { return .constant(.integer(0)) }
    return side(-1).map { .difference(plus, $0) } ?? plus
  }
}

extension Input {
  /// Whether the law of time binds it to others: nothing is accepted before it is handed in.
  var isLinked: Bool {
    switch subject {
    case .given(.submittedDate), .given(.acceptedDate), .given(.postmarkDate): true
    default: false
    }
  }
}
