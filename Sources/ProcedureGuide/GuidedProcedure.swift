import ProcedureCatalogue
import ProcedureRuntime

/// A procedure as an applicant meets it: with the questions and matters of the parts that it takes from others.
struct GuidedProcedure {
  /// The procedure with the questions of the others behind its own. What it takes over stands among its inclusions with
  /// the case in which each matter counts, so that decisions know every condition.
  let procedure: Procedure
  let matters: [Matter]
  /// For each part taken, where its procedure's facts stand in `procedure`.
  let places: [[Int]]

  init(_ own: Procedure, taking parts: [TakenPart], in catalogue: Catalogue) {
    var procedure = own
    var matters = own.matters(in: catalogue)
    var places: [[Int]] = []
    procedure.includes = []
    for part in parts {
      let facts = procedure.add(factsOf: part.procedure)
      places.append(facts)
      for var matter in part.procedure.matters(of: part.inclusion.part, in: catalogue) {
        matter.condition = Expression.all([part.inclusion.when, matter.condition.renumbered(facts)]).simplified
        matter.counted = matter.counted.map { facts[$0] }
        guard matter.dependsOnTheCase else { continue }
        matters.append(matter)
        var inclusion = part.inclusion
        inclusion.when = matter.condition
        procedure.includes.append(inclusion)
      }
    }
    self.procedure = procedure
    self.matters = matters
    self.places = places
  }
}

extension Procedure {
  /// Adds another procedure's questions; one that is asked here under the same name in the same way is the same. Gives
  /// the place of each.
  fileprivate mutating func add(factsOf other: Procedure) -> [Int] {
    let own = facts.count
    var places: [Int] = []
    for fact in other.facts {
      let same = facts.firstIndex { $0.origin.id == fact.origin.id && $0.kind == fact.kind }
      places.append(same ?? facts.count)
      if same == nil { facts.append(fact) }
    }
    for place in own..<facts.count { facts[place].derivation = facts[place].derivation?.renumbered(places) }
    return places
  }
}

extension Fact.Derivation {
  fileprivate func renumbered(_ places: [Int]) -> Fact.Derivation {
    switch self {
    case .expression(let expression): .expression(expression.renumbered(places))
    case .completedYears(let from, let to):
      .completedYears(from: from.renumbered(places), to: to.renumbered(places))
    case .shifted(let date, let length, let backward):
      .shifted(date.renumbered(places), by: length, backward: backward)
    }
  }
}

extension Expression {
  /// The same condition where the facts stand at other places. Recursion is as deep as the condition.
  fileprivate func renumbered(_ places: [Int]) -> Expression {
    func all(_ operands: [Expression]) -> [Expression] { operands.map { $0.renumbered(places) } }
    return switch self {
    case .constant, .given, .isPlaceWithin: self
    case .fact(let fact): .fact(places[fact])
    case .not(let operand): .not(operand.renumbered(places))
    case .all(let operands): .all(all(operands))
    case .any(let operands): .any(all(operands))
    case .compare(let comparison, let left, let right):
      .compare(comparison, left.renumbered(places), right.renumbered(places))
    case .isOneOf(let operand, let values): .isOneOf(operand.renumbered(places), values)
    case .sum(let operands): .sum(all(operands))
    case .difference(let left, let right): .difference(left.renumbered(places), right.renumbered(places))
    case .product(let operands): .product(all(operands))
    }
  }
}
