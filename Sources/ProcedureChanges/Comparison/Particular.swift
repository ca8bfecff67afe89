import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

/// What a procedure says of itself as a whole, beside its words.
enum Particular: CaseIterable {
  case calendar
  case transition
  case levels
  case interconnected
  case cases
  case inclusions
  case exemptions

  func differs(_ pair: VersionPair) -> Bool {
    let (then, now) = (pair.old, pair.new)
    return switch self {
    case .calendar: then.calendar != now.calendar
    // A new version has a rule of its own for the dossiers of the one before.
    case .transition: pair.isEdited && then.transition != now.transition
    case .levels: Set(then.levels) != Set(now.levels)
    case .interconnected: then.isInterconnected != now.isInterconnected
    case .cases: Set(then.cases.map(\.code)) != Set(now.cases.map(\.code))
    case .inclusions: Self.inclusions(then) != Self.inclusions(now)
    // Whoever was spared a sum and owes it now is told by what it weighs.
    case .exemptions: Self.exemptions(then) != Self.exemptions(now) && !pair.burdens.contains(where: \.isAboutFees)
    }
  }

  private static func inclusions(_ procedure: Procedure) -> Set<[String]> {
    Set(procedure.includes.map { [$0.code, $0.part.rawValue] })
  }

  /// Of what, and who: in words, because the facts of two versions have numbers of their own.
  private static func exemptions(_ procedure: Procedure) -> Set<[String]> {
    let text = ExpressionText(procedure)
    return Set(
      procedure.fees.filter { $0.amount == .exempt }.map {
        $0.kinds.map(\.rawValue).sorted() + [$0.title ?? "", text.text($0.when).vi]
      })
  }
}

extension BurdenChange {
  fileprivate var isAboutFees: Bool {
    (heavier + lighter).contains { if case .fee = $0.what { true } else { false } }
  }
}
