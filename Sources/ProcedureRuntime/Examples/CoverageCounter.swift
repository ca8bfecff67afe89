import ProcedureCatalogue
import ProcedureDecisions

/// Adds up what the examples of one procedure exercise.
struct CoverageCounter {
  private struct Element {
    let kind: ExampleCoverage.Kind
    let id: String
    let condition: Int
    /// Whether it is only about a condition of an element that is counted already.
    let isCondition: Bool
    var held = false
    var failed = false
  }

  private let compiled: CompiledProcedure
  private let space: DecisionSpace
  private var elements: [Element] = []

  init(_ compiled: CompiledProcedure, areas: [Area]) {
    self.compiled = compiled
    space = DecisionSpace(compiled.procedure, areas: areas, calendar: compiled.calendar?.current.calendar)
    let procedure = compiled.procedure
    add(.documents, procedure.documents.map(\.origin), compiled.documents.map(\.when))
    for (limit, conditions) in zip(procedure.limits, compiled.limits) { add(limit, conditions) }
    add(.limits, procedure.additions.map(\.origin), compiled.additions)
    if let supplement = procedure.supplement { add(supplement, compiled.supplementRounds) }
    add(.fees, procedure.fees.map(\.origin), compiled.fees)
    add(.stages, procedure.process.stages.map(\.origin), compiled.stages.map(\.when))
    for (requirement, conditions) in zip(procedure.requirements, compiled.requirements) {
      let origin = requirement.origin
      add(.requirements, origin, ExampleCoverage.id(ofCaseOf: origin.id), conditions.when, isCondition: true)
      add(.requirements, origin, origin.id, conditions.condition)
    }
    add(.agencies, procedure.roles.map(\.origin), compiled.roles)
    add(.results, procedure.results.map(\.origin), compiled.results)
  }

  /// A limit, and the amounts of its parts.
  private mutating func add(_ limit: TimeLimit, _ conditions: CompiledLimit) {
    add(.limits, limit.origin, limit.origin.id, conditions.when)
    guard case .parts(let parts) = limit.amount else { return }
    for (part, alternatives) in zip(parts, conditions.parts) {
      for (number, condition) in alternatives.enumerated() {
        let id = ExampleCoverage.id(ofAmount: number, of: part.origin.id)
        add(.limits, limit.origin, id, condition)
      }
    }
  }

  /// The times that a supplement rule gives case by case.
  private mutating func add(_ supplement: SupplementRule, _ rounds: [CompiledRound]) {
    for (round, conditions) in zip(supplement.rounds, rounds) {
      for (number, condition) in (conditions.noticeCases + conditions.submitCases).enumerated() {
        let id = ExampleCoverage.id(ofTime: number, inRound: round.number, of: supplement.origin.id)
        add(.limits, supplement.origin, id, condition)
      }
    }
  }

  private mutating func add(_ kind: ExampleCoverage.Kind, _ origins: [Origin], _ conditions: [Int]) {
    for (origin, condition) in zip(origins, conditions) { add(kind, origin, origin.id, condition) }
  }

  private mutating func add(
    _ kind: ExampleCoverage.Kind, _ origin: Origin, _ id: String, _ condition: Int, isCondition: Bool = false
  ) {
    // What a local layer did not touch is exercised by the examples of the version under it.
    let layer = compiled.procedure.overlay?.layers.last?.id
    guard layer == nil || origin.layer == layer else { return }
    elements.append(Element(kind: kind, id: id, condition: condition, isCondition: isCondition))
  }

  mutating func count(_ assessment: Assessment) {
    for position in elements.indices {
      switch assessment.bound.truth(elements[position].condition) {
      case .yes: elements[position].held = true
      case .no: elements[position].failed = true
      case .undecided: break
      }
    }
  }

  /// Outcomes that no case can have are not missed.
  var result: ExampleCoverage {
    let kinds = ExampleCoverage.Kind.allCases.map { kind in
      let all = elements.filter { $0.kind == kind && !$0.isCondition }
      // A requirement is exercised by a case that meets it as well as by one that does not.
      let unexercised = all.filter { element in
        !element.held && !(kind == .requirements && element.failed) && canHold(element.condition)
      }
      return ExampleCoverage.Elements(kind: kind, total: all.count, unexercised: unexercised.map(\.id))
    }
    let guarded = elements.filter { compiled.code.conditions[$0.condition].constant == nil }
    return ExampleCoverage(
      elements: kinds,
      conditions: guarded.map { element in
        ExampleCoverage.Condition(
          id: element.id, held: element.held, failed: element.failed,
          canHold: element.held || canHold(element.condition), canFail: element.failed || canFail(element.condition))
      })
  }

  private func canHold(_ condition: Int) -> Bool {
    space.isEmpty(space.region(of: compiled.code.expressions[condition])) != .yes
  }

  private func canFail(_ condition: Int) -> Bool {
    space.isEverything(space.region(of: compiled.code.expressions[condition])) != .yes
  }
}
