import ProcedureCatalogue
import TestSupport
import Testing

@testable import ProcedureRuntime

/// Conditions over three yes/no facts, two choices with common and own members, and a number.
private struct Formulas {
  static let choices = [
    [Fact.Choice(id: "a", title: "A"), Fact.Choice(id: "b", title: "B"), Fact.Choice(id: "c", title: "C")],
    [Fact.Choice(id: "c", title: "C"), Fact.Choice(id: "d", title: "D")],
  ]
  /// Every possible value of each fact; the number is tried in the range of the constants only.
  static let domains: [[Value]] =
    Array(repeating: [.boolean(false), .boolean(true)], count: 3)
    + choices.map { $0.map { .choice($0.id) } } + [(0...4).map { .integer($0) }]
  static let number = 5

  static let procedure = Fixture.procedure { procedure in
    procedure.facts = (0..<3).map { Fixture.yesNo("b\($0)", "câu \($0)") }
    procedure.facts += choices.enumerated().map {
      Fact(origin: Fixture.origin("c\($0)"), kind: .choice($1), question: "loại \($0)")
    }
    procedure.facts.append(Fact(origin: Fixture.origin("n"), kind: .integer(unit: nil), question: "số"))
  }

  var random: SeededGenerator

  mutating func condition(depth: Int, withNumbers: Bool) -> Expression {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 4), using: &random) {
    case 0, 1: return .fact(Int.random(in: 0..<3, using: &random))
    case 2:
      let fact = Int.random(in: 3...4, using: &random)
      let value = Formulas.domains[3].randomElement(using: &random) ?? .choice("a")
      return Bool.random(using: &random)
        ? .compare(Bool.random(using: &random) ? .equal : .notEqual, .fact(fact), .constant(value))
        : .isOneOf(.fact(fact), [value, .choice("d")])
    case 3:
      guard withNumbers else { return .compare(.equal, .fact(3), .fact(4)) }
      let comparison = Comparison.allCases.randomElement(using: &random) ?? .less
      return .compare(
        comparison, .sum([.fact(Formulas.number), .constant(.integer(1))]),
        .constant(.integer(Int64.random(in: 0...4, using: &random))))
    case 4: return .not(condition(depth: depth - 1, withNumbers: withNumbers))
    case 5, 6: return .all(operands(depth, withNumbers))
    default: return .any(operands(depth, withNumbers))
    }
  }

  private mutating func operands(_ depth: Int, _ withNumbers: Bool) -> [Expression] {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in condition(depth: depth - 1, withNumbers: withNumbers) }
  }

  /// A value for some facts, none for the others.
  mutating func knowledge() -> [Value?] {
    Formulas.domains.map { Bool.random(using: &random) ? $0.randomElement(using: &random) : nil }
  }
}

/// What a condition comes to when every fact is known, written as plainly as possible.
private func holds(_ condition: Expression, _ values: [Value]) -> Bool {
  func number(_ expression: Expression) -> Int64 {
    switch expression {
    case .constant(.integer(let value)): value
    case .fact(let fact): if case .integer(let value) = values[fact] { value } else { 0 }
    case .sum(let parts): parts.reduce(0) { $0 + number($1) }
    default: 0
    }
  }
  func value(_ expression: Expression) -> Value {
    switch expression {
    case .constant(let value): value
    case .fact(let fact): values[fact]
    default: .integer(number(expression))
    }
  }
  switch condition {
  case .constant(let value): return value == .boolean(true)
  case .fact(let fact): return values[fact] == .boolean(true)
  case .not(let inner): return !holds(inner, values)
  case .all(let parts): return parts.allSatisfy { holds($0, values) }
  case .any(let parts): return parts.contains { holds($0, values) }
  case .isOneOf(let inner, let list): return list.contains(value(inner))
  case .compare(.equal, let left, let right): return value(left) == value(right)
  case .compare(.notEqual, let left, let right): return value(left) != value(right)
  case .compare(.less, let left, let right): return number(left) < number(right)
  case .compare(.lessOrEqual, let left, let right): return number(left) <= number(right)
  case .compare(.greater, let left, let right): return number(left) > number(right)
  case .compare(.greaterOrEqual, let left, let right): return number(left) >= number(right)
  default: return false
  }
}

private func completions(_ known: [Value?], _ domains: [[Value]]) -> [[Value]] {
  zip(known, domains).reduce([[]]) { lists, fact in
    lists.flatMap { list in (fact.0.map { [$0] } ?? fact.1).map { list + [$0] } }
  }
}

@Suite("Conditions over what is known")
struct EvaluationTests {
  private func evaluate(
    _ condition: Expression, _ known: [Value?], in procedure: Procedure = Formulas.procedure
  ) -> (truth: Truth, needed: [Int]) {
    var builder = CodeBuilder(procedure)
    let index = builder.condition(condition)
    let code = CompiledCode(builder)
    var slots = code.domains
    for (fact, value) in known.enumerated() {
      switch value {
      case .choice(let id)?: slots[fact] = Bounds(code.symbols.number(of: id) ?? -1)
      case let value?: slots[fact] = Bounds(plain: value)
      case nil: break
      }
    }
    var evaluator = Evaluator(code, nil, slots: slots)
    let needed =
      evaluator.slotsNeeded(by: index)
      ?? code.slotsNeeded(code.conditions[index].code, slots: slots, nil)
    return (evaluator.truth(of: index), needed)
  }

  @Test("15,000 random conditions over yes/no and choices are decided exactly when their completions agree")
  func exactOverSmallDomains() {
    var formulas = Formulas(random: SeededGenerator(seed: 1))
    for round in 0..<15_000 {
      let condition = formulas.condition(depth: 3, withNumbers: false)
      var known = formulas.knowledge()
      known[Formulas.number] = .integer(0)
      let all = completions(known, Formulas.domains)
      let outcomes = all.map { holds(condition, $0) }
      let (truth, needed) = evaluate(condition, known)
      let expected = Set(outcomes).count == 2 ? Truth.undecided : outcomes[0] ? .yes : .no
      guard truth == expected else {
        Issue.record("round \(round): \(condition) with \(known): \(truth), expected \(expected)")
        return
      }
      let deciding = known.indices.filter { fact in
        known[fact] == nil && matters(fact, all, outcomes)
      }
      guard Set(needed) == Set(deciding), needed.count == deciding.count else {
        Issue.record("round \(round): \(condition) with \(known): needs \(needed), expected \(deciding)")
        return
      }
    }
  }

  /// Whether two completions that differ in that fact alone come out differently.
  private func matters(_ fact: Int, _ all: [[Value]], _ outcomes: [Bool]) -> Bool {
    var first: [[Value]: Bool] = [:]
    for (values, outcome) in zip(all, outcomes) {
      var others = values
      others[fact] = .boolean(false)
      if let other = first[others], other != outcome { return true }
      first[others] = outcome
    }
    return false
  }

  @Test("10,000 random conditions with numbers are never decided against a completion")
  func soundWithNumbers() {
    var formulas = Formulas(random: SeededGenerator(seed: 2))
    for round in 0..<10_000 {
      let condition = formulas.condition(depth: 3, withNumbers: true)
      let known = formulas.knowledge()
      let outcomes = Set(completions(known, Formulas.domains).map { holds(condition, $0) })
      let (truth, needed) = evaluate(condition, known)
      let isSound = truth == .undecided || outcomes == [truth == .yes]
      guard isSound, needed.isEmpty == (truth != .undecided), needed.allSatisfy({ known[$0] == nil }) else {
        Issue.record("round \(round): \(condition) with \(known): \(truth), \(needed), completions \(outcomes)")
        return
      }
    }
  }

  @Test("A fact that is derived by a rule is decided exactly when the rule is, and asks the same")
  func derivedFacts() {
    var formulas = Formulas(random: SeededGenerator(seed: 3))
    for round in 0..<3_000 {
      let condition = formulas.condition(depth: 3, withNumbers: false)
      let known = formulas.knowledge()
      var procedure = Formulas.procedure
      procedure.facts.append(
        Fact(origin: Fixture.origin("d"), kind: .boolean, question: "suy ra", derivation: .expression(condition)))
      let direct = evaluate(condition, known)
      let derived = evaluate(.fact(procedure.facts.count - 1), known, in: procedure)
      guard derived.truth == direct.truth, Set(derived.needed) == Set(direct.needed) else {
        Issue.record("round \(round): \(condition) with \(known): \(derived), as a rule \(direct)")
        return
      }
    }
  }

  @Test("Needed facts come in the order in which the condition names them")
  func orderOfNeededFacts() {
    let condition = Expression.any([.fact(2), .all([.fact(0), .fact(1)])])
    #expect(evaluate(condition, Array(repeating: nil, count: 6)).needed == [2, 0, 1])
  }

  @Test("A condition nested deeper than the limit is undecided, not a crash")
  func tooDeep() {
    var condition = Expression.fact(0)
    for _ in 0..<(CodeBuilder.maximumDepth * 2) { condition = .not(condition) }
    #expect(evaluate(condition, [.boolean(true), nil, nil, nil, nil, nil]).truth == .undecided)
  }
}

@Suite("Arithmetic on bounds")
struct BoundsTests {
  @Test("Sums, differences and products that leave Int64 end at no bound instead of wrapping round")
  func saturation() {
    let large = Bounds(.max - 1)
    #expect(Bounds.sum(large, Bounds(5)).upper == .max)
    #expect(Bounds.difference(Bounds(.min + 1), Bounds(5)).lower == .min)
    #expect(Bounds.product(large, large).upper == .max)
    #expect(Bounds.equal(Bounds.sum(large, Bounds(5)), Bounds.sum(large, Bounds(6))).truth == .undecided)
  }

  @Test("Nothing is decided about a value without bounds")
  func unknown() {
    #expect(Bounds.less(.unknown, Bounds(5)).truth == .undecided)
    #expect(Bounds.lessOrEqual(Bounds(5), .unknown).truth == .undecided)
    #expect(Bounds.difference(.unknown, .unknown) == .unknown)
  }

  @Test("The arithmetic holds every result of the values between the bounds")
  func everyResultIsInside() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<2_000 {
      let ends = (0..<4).map { _ in Int64.random(in: -6...6, using: &random) }
      let left = Bounds(min(ends[0], ends[1]), max(ends[0], ends[1]))
      let right = Bounds(min(ends[2], ends[3]), max(ends[2], ends[3]))
      for first in left.lower...left.upper {
        for second in right.lower...right.upper {
          #expect(contains(Bounds.sum(left, right), first + second))
          #expect(contains(Bounds.difference(left, right), first - second))
          #expect(contains(Bounds.product(left, right), first * second))
        }
      }
    }
  }

  private func contains(_ bounds: Bounds, _ value: Int64) -> Bool { bounds.lower <= value && value <= bounds.upper }
}
