import ProcedureCatalogue
import ProcedureCompiler
import ProcedureDecisions
import TestSupport
import Testing
import WorkingCalendar

@testable import ProcedureRuntime

/// The conditions of this repository's specifications come to the same in a dossier, in a concrete case, and in what
/// is decided about them.
@Suite struct DecisionAgreementTests {
  @Test func `Conditions of the real procedures are decided as the runtime works them out`() throws {
    let contents = Compilation(of: try Specifications.all()).contents
    let catalogue = Catalogue(contents: contents)
    let index = CatalogueIndex(catalogue)
    var random = SeededGenerator(seed: 7)
    var conditions = 0
    var open: [String] = []
    for procedure in contents.procedures {
      let compiled = CompiledProcedure(procedure, index: index)
      let space = DecisionSpace(
        procedure, areas: contents.areas, agencies: contents.agencies, calendar: compiled.calendar?.current.calendar)
      let world = RandomCases(procedure, compiled.code, compiled.calendar?.current)
      let cases = (0..<12).map { _ in world.make(&random) }
      for (position, expression) in compiled.code.expressions.enumerated() {
        let region = space.region(of: expression)
        if case .notDecided = space.isEmpty(region) { open.append("\(procedure.code): \(expression)") }
        if let witness = space.witness(of: region) {
          #expect(world.truth(position, compiled.code, witness.concrete) != .no, "\(procedure.code): \(expression)")
        }
        guard !expression.isConstant else { continue }
        conditions += 1
        for concrete in cases {
          guard let expected = space.evaluator(of: concrete).truth(expression) else { continue }
          let truth = world.truth(position, compiled.code, concrete)
          #expect(truth == (expected ? .yes : .no), "\(procedure.code): \(expression)")
          let known = space.decide(region, known: world.answers(concrete))
          #expect(known.decision == (expected ? .yes : .no), "\(procedure.code): \(expression)")
        }
      }
    }
    #expect(open == [])
    #expect(conditions > 100)
  }
}

/// Cases of one procedure with random values, and what the runtime makes of them.
private struct RandomCases {
  let procedure: Procedure
  let code: CompiledCode
  let edition: CalendarEdition?

  init(_ procedure: Procedure, _ code: CompiledCode, _ edition: CalendarEdition?) {
    self.procedure = procedure
    self.code = code
    self.edition = edition
  }

  func make(_ random: inout SeededGenerator) -> ConcreteCase {
    var concrete = ConcreteCase(of: procedure)
    for (index, fact) in procedure.facts.enumerated() where fact.derivation == nil {
      concrete.facts[index] = value(fact.kind, &random)
    }
    let first = procedure.inForce.from ?? .first
    let accepted = first.adding(days: Int.random(in: 0...400, using: &random)) ?? first
    let lodged = accepted.adding(days: -Int.random(in: 0...30, using: &random)) ?? accepted
    concrete[.acceptedDate] = .date(min(accepted, procedure.inForce.to ?? accepted))
    concrete[.submittedDate] = .date(min(lodged, procedure.inForce.to ?? lodged))
    concrete[.submittedTime] = .time(Int.random(in: 0..<1440, using: &random))
    concrete[.postmarkDate] = .date(lodged.adding(days: -3) ?? lodged)
    concrete[.supplementRound] = .integer(Int64.random(in: 0...3, using: &random))
    let channels = procedure.channels.isEmpty ? Channel.allCases : procedure.channels.map(\.channel)
    concrete[.channel] = channels.randomElement(using: &random).map { .choice($0.rawValue) }
    for given in [Given.lodgedAt, .decidedAt, .applicant] { concrete[given] = .choice("?") }
    for slot in code.slots {
      guard case .place(let base, let area) = slot.source else { continue }
      concrete.places.append(ConcreteCase.Place(base, area: area, isWithin: Bool.random(using: &random)))
    }
    return concrete
  }

  private func value(_ kind: Fact.Kind, _ random: inout SeededGenerator) -> Value {
    switch kind {
    case .boolean: .boolean(Bool.random(using: &random))
    case .integer: .integer(Int64.random(in: 0...200, using: &random))
    case .decimal: .decimal(Int64.random(in: 0...200, using: &random) * 1_000_000)
    case .money: .money(Int64.random(in: 0...200, using: &random) * 1_000_000)
    case .date: .date(CivilDate(days: Int32.random(in: -10_000...21_000, using: &random)) ?? .first)
    case .text: .text("?")
    case .choice(let choices): .choice(choices.randomElement(using: &random)?.id ?? "")
    }
  }

  func truth(_ condition: Int, _ code: CompiledCode, _ concrete: ConcreteCase) -> Truth {
    var slots = code.domains
    for (position, slot) in code.slots.enumerated() where slot.derivation == nil {
      switch slot.source {
      case .fact(let fact): slots[position] = bounds(concrete.facts[fact]) ?? slots[position]
      case .given(let given): slots[position] = bounds(concrete[given]) ?? slots[position]
      case .place(let base, let area):
        guard let place = concrete.places.first(where: { $0.base == base && $0.area == area }) else { continue }
        slots[position] = place.isWithin ? .yes : .no
      }
    }
    var evaluator = Evaluator(code, edition, slots: slots)
    return evaluator.truth(of: condition)
  }

  private func bounds(_ value: Value?) -> Bounds? {
    switch value {
    case nil: nil
    case .choice(let word)?, .text(let word)?: Bounds(code.symbols.number(of: word) ?? 1_000_000)
    case let value?: Bounds(plain: value)
    }
  }

  func answers(_ concrete: ConcreteCase) -> KnownAnswers {
    var answers = KnownAnswers()
    for (index, value) in concrete.facts.enumerated() { answers[.fact(index)] = value }
    for given in Given.allCases { answers[.given(given)] = concrete[given] }
    for place in concrete.places { answers[.place(place.base, area: place.area)] = .boolean(place.isWithin) }
    return answers
  }
}

extension ProcedureCatalogue.Expression {
  fileprivate var isConstant: Bool {
    if case .constant = self { true } else { false }
  }
}
