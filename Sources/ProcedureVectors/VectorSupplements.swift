import ProcedureCatalogue
import ProcedureDecisions
import ProcedureRuntime
import WorkingCalendar

/// How often the dossiers of a procedure may tell that a supplement was asked for and handed in.
///
/// With a supplement the limits begin anew or go on. Where it makes the clock stand still none is told: how pauses are
/// counted is not among what vectors prove.
struct VectorSupplements {
  /// Conditions ask for the first few rounds.
  private static let maximumNumber: Int64 = 12
  /// Between one event and the next one.
  private static let minutesBetween = 26 * 60

  let mayPause: Bool

  init(_ procedure: Procedure, _ conventions: [Convention]) {
    mayPause =
      procedure.supplement?.effect == .pause
      || conventions.contains { $0.subject == .supplementEffect && $0.effect == .pause }
  }

  /// As many as the case wants, or none where that is more than a dossier of the vectors tells.
  func toldNumber(in concrete: ConcreteCase) -> Int64 {
    guard !mayPause, let wanted = concrete.supplementRounds, 0...VectorSupplements.maximumNumber ~= wanted else {
      return 0
    }
    return wanted
  }

  /// So many requests after a moment, each with what was handed in for it.
  static func events(_ number: Int64, after start: CivilMoment) -> [Dossier.Event] {
    let moments = sequence(first: start) { $0.adding(minutes: minutesBetween) }.dropFirst().prefix(2 * Int(number))
    return zip(0..., moments).map { place, at in
      Dossier.Event(place.isMultiple(of: 2) ? .supplementRequested : .supplementReceived, at: at)
    }
  }
}

extension ConcreteCase {
  /// How often a supplement was asked for; nil where nothing depends on it.
  var supplementRounds: Int64? {
    if case .integer(let number)? = self[.supplementRound] { number } else { nil }
  }
}

extension Expression {
  /// Whether the number of requests for a supplement stands in it.
  var readsSupplements: Bool {
    switch self {
    case .given(let given): given == .supplementRound
    case .constant, .fact, .isPlaceWithin: false
    case .not(let operand), .isOneOf(let operand, _): operand.readsSupplements
    case .all(let operands), .any(let operands), .sum(let operands), .product(let operands):
      operands.contains { $0.readsSupplements }
    case .compare(_, let left, let right), .difference(let left, let right):
      left.readsSupplements || right.readsSupplements
    }
  }
}
