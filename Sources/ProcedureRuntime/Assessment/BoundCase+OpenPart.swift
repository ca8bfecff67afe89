import ProcedureCatalogue

extension BoundCase {
  /// What is still to be found out about a condition: always, when it is known to hold.
  ///
  /// Of a list that is undecided as a whole, a member of which everything is known changes nothing: one that decides
  /// would have decided the list.
  func openPart(of condition: Expression, _ truth: Truth) -> Expression {
    switch truth {
    case .yes: return .always
    case .no: return condition
    case .undecided:
      let known = Set(zip(compiled.code.slots, slots).filter { $1.isExact }.map { $0.0.source })
      return condition.without(known)
    }
  }
}

extension Expression {
  /// The condition without the members of its lists that depend on nothing but what is known.
  fileprivate func without(_ known: Set<Slot.Source>) -> Expression {
    switch self {
    case .all(let members): Self.joined(members, known) { .all($0) } ?? self
    case .any(let members): Self.joined(members, known) { .any($0) } ?? self
    case .not(let operand): .not(operand.without(known))
    default: self
    }
  }

  private static func joined(
    _ members: [Expression], _ known: Set<Slot.Source>, _ list: ([Expression]) -> Expression
  ) -> Expression? {
    let open = members.filter { !$0.isSettled(by: known) }.map { $0.without(known) }
    guard let first = open.first else { return nil }
    return open.count == 1 ? first : list(open)
  }

  private func isSettled(by known: Set<Slot.Source>) -> Bool {
    switch self {
    case .constant: true
    case .fact(let fact): known.contains(.fact(fact))
    case .given(let given): known.contains(.given(given))
    case .isPlaceWithin(let base, let area): known.contains(.place(base, area: area))
    case .not(let operand), .isOneOf(let operand, _): operand.isSettled(by: known)
    case .compare(_, let left, let right), .difference(let left, let right):
      left.isSettled(by: known) && right.isSettled(by: known)
    case .all(let members), .any(let members), .sum(let members), .product(let members):
      members.allSatisfy { $0.isSettled(by: known) }
    }
  }
}
