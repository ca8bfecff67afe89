import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import WorkingCalendar

/// A length of time that binds an agency, and where it is written.
struct StatedLength {
  let quantity: TimeQuantity
  let place: Place
}

extension ProcedureSubject {
  /// The lengths of limits, their parts, what is added to them, and stages, in that order.
  func readStatedLengths() -> [StatedLength] {
    var lengths: [StatedLength] = []
    for index in procedure.limits.indices {
      switch procedure.limits[index].amount {
      case .quantity(let quantity): lengths.append(StatedLength(quantity: quantity, place: places.limits[index]))
      case .parts(let parts):
        guard places.limitParts.indices.contains(index) else { continue }
        for (part, place) in zip(parts, places.limitParts[index]) {
          lengths += part.alternatives.map { StatedLength(quantity: $0.amount, place: place.name) }
        }
      case .sameDay, .atOnce, .described: continue
      }
    }
    for (addition, place) in zip(procedure.additions, places.additions) {
      lengths.append(StatedLength(quantity: addition.amount, place: place))
    }
    let stages = procedure.process.stages
    for index in stages.indices where !stages[index].durations.isEmpty {
      guard places.stageParticulars.indices.contains(index) else { continue }
      for (alternative, place) in zip(stages[index].durations, places.stageParticulars[index].durations) {
        lengths.append(StatedLength(quantity: alternative.duration.length, place: place))
      }
    }
    return lengths
  }
}

extension Stage.Duration {
  /// How long, whether a bound or a time to be kept in full.
  var length: TimeQuantity {
    switch self {
    case .within(let quantity), .exactly(let quantity): quantity
    }
  }

  var isDwell: Bool {
    if case .exactly = self { true } else { false }
  }
}
