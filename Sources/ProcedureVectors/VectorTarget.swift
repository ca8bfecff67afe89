import ProcedureCatalogue

/// One way in which a condition can come out, which some vector has to show.
///
/// A condition is a target twice, and so is every comparison and every question inside it: a reader that gets one of
/// them wrong is found out.
struct VectorTarget: Hashable {
  /// The element to which the condition belongs, such as `limits/chuyen-nhuong`.
  let element: String
  let condition: Expression
  let outcome: Bool
}

/// Gathers the targets of one procedure, each condition once, under the element that has it first.
struct VectorTargets {
  /// Conditions inside each other are followed this far; the compiler allows no deeper ones.
  private static let maximumDepth = CatalogueFormat.maximumNesting

  private let procedure: Procedure
  private var seen: Set<Expression> = []
  private(set) var all: [VectorTarget] = []

  init(_ procedure: Procedure) {
    self.procedure = procedure
    for requirement in procedure.documents {
      let element = "documents/\(requirement.origin.id)"
      add(requirement.when, element)
      add(requirement.item, element, 0)
    }
    for limit in procedure.limits {
      add(limit.when, "limits/\(limit.origin.id)")
      guard case .parts(let parts) = limit.amount else { continue }
      for part in parts {
        for alternative in part.alternatives { add(alternative.when, "limits/\(limit.origin.id)/\(part.origin.id)") }
      }
    }
    for addition in procedure.additions { add(addition.when, "additions/\(addition.origin.id)") }
    for fee in procedure.fees { add(fee.when, "fees/\(fee.origin.id)") }
    for requirement in procedure.requirements {
      add(requirement.when, "requirements/\(requirement.origin.id)")
      add(requirement.condition, "requirements/\(requirement.origin.id)")
    }
    for stage in procedure.process.stages {
      let element = "stages/\(stage.origin.id)"
      add(stage.when, element)
      add(stage.countingWhen, element)
      for alternative in stage.durations { add(alternative.when, element) }
    }
    for result in procedure.results { add(result.when, "results/\(result.origin.id)") }
    for role in procedure.roles { add(role.when, "roles/\(role.role.rawValue)") }
    for agency in procedure.jurisdictionFree { add(agency.when, "jurisdictionFree/\(agency.origin.id)") }
    for longer in procedure.extensions { add(longer.when, "extensions/\(longer.origin.id)") }
    for pause in procedure.pauses { add(pause.when, "pauses/\(pause.origin.id)") }
    for exclusion in procedure.exclusions { add(exclusion.when, "exclusions/\(exclusion.origin.id)") }
    if let supplement = procedure.supplement {
      let element = "supplement/\(supplement.origin.id)"
      add(supplement.when, element)
      for round in supplement.rounds { for some in round.noticeTimes + round.submitTimes { add(some.when, element) } }
    }
  }

  private mutating func add(_ item: DocumentItem, _ element: String, _ depth: Int) {
    guard depth < VectorTargets.maximumDepth else { return }
    switch item {
    case .document(let document):
      add(document.when, "\(element)/\(document.document)")
      if let unless = document.unless { add(unless, "\(element)/\(document.document)") }
    case .group(let group):
      for member in group.of { add(member, element, depth + 1) }
    }
  }

  private mutating func add(_ condition: Expression, _ element: String, _ depth: Int = 0) {
    if case .constant = condition { return }
    guard depth < VectorTargets.maximumDepth, seen.insert(condition).inserted else { return }
    all.append(VectorTarget(element: element, condition: condition, outcome: true))
    all.append(VectorTarget(element: element, condition: condition, outcome: false))
    switch condition {
    case .not(let operand): add(operand, element, depth + 1)
    case .all(let operands), .any(let operands):
      for operand in operands { add(operand, element, depth + 1) }
    case .fact(let fact):
      if procedure.facts.indices.contains(fact), case .expression(let inner)? = procedure.facts[fact].derivation {
        add(inner, element, depth + 1)
      }
    case .constant, .given, .compare, .isOneOf, .sum, .difference, .product, .isPlaceWithin: break
    }
  }
}
