import ProcedureCatalogue
import ProcedureSyntax
import WorkingCalendar

/// How long each stage of a process takes in one case, as far as its time counts towards the limit.
struct StageTimes {
  /// Nil for a stage that does not take place, is not counted, or is given no time.
  let lengths: [TimeQuantity?]
  /// Whether a time that must be kept in full stands there.
  let dwells: [Bool]
  /// Stages whose time runs from the receipt, whatever comes before.
  let fromReceipt: [Bool]
  /// Whether every stage that takes place and counts says how long it takes.
  let isComplete: Bool

  /// `parts` gives the time of a stage that runs another procedure and states no time of its own.
  init(_ procedure: borrowing Procedure, parts: [TimeQuantity?], _ holds: (Expression) -> Bool) {
    let stages = procedure.process.stages
    var lengths: [TimeQuantity?] = []
    var dwells: [Bool] = []
    var fromReceipt: [Bool] = []
    var isComplete = true
    // By its parts: to take a stage out of the list is to copy all its lists.
    for index in stages.indices {
      let counts = holds(stages[index].when) && Self.counts(index, procedure, holds)
      let duration = counts ? stages[index].durations.first { holds($0.when) }?.duration : nil
      let length = duration?.length ?? (counts && stages[index].durations.isEmpty ? parts[index] : nil)
      let start = length == nil ? .afterTheStagesBefore : Self.start(index, stages)
      lengths.append(start == .unknown ? nil : length)
      dwells.append(duration?.isDwell ?? false)
      fromReceipt.append(start == .receipt)
      if counts, duration == nil, !stages[index].isAutomatic { isComplete = false }
    }
    self.lengths = lengths
    self.dwells = dwells
    self.fromReceipt = fromReceipt
    self.isComplete = isComplete
  }

  /// At least as long as in any case: every stage takes place, for its longest time, and counts unless it never does.
  init(longestOf procedure: borrowing Procedure, parts: [TimeQuantity?], _ order: LengthOrder) {
    let stages = procedure.process.stages
    lengths = stages.indices.map { index in
      if stages[index].counting != .counted, stages[index].countingWhen == .always { return nil }
      if stages[index].durations.isEmpty { return parts[index] }
      if stages[index].durations.count == 1 { return stages[index].durations[0].duration.length }
      return stages[index].durations.map(\.duration.length).max { order.isLonger($1, than: $0) }
    }
    dwells = Array(repeating: false, count: stages.count)
    fromReceipt = dwells
    isComplete = false
  }

  /// The conditions on which the times depend.
  static func conditions(of procedure: Procedure) -> [Expression] {
    let stages = procedure.process.stages
    let timed = stages.indices.filter { !stages[$0].durations.isEmpty || stages[$0].procedure != nil }
    var conditions: [Expression] = []
    for index in timed {
      conditions.append(stages[index].when)
      if stages[index].counting != .counted { conditions.append(stages[index].countingWhen) }
      for alternative in stages[index].durations { conditions.append(alternative.when) }
    }
    if !procedure.exclusions.isEmpty {
      let ids = Set(timed.map { stages[$0].origin.id })
      conditions += procedure.exclusions.filter { !ids.isDisjoint(with: $0.stages) }.map(\.when)
    }
    for pause in procedure.pauses where timed.contains(where: { stands(pause, for: $0, stages) }) {
      conditions.append(pause.when)
    }
    return conditions
  }

  private static func counts(
    _ stage: Int, _ procedure: borrowing Procedure, _ holds: (Expression) -> Bool
  ) -> Bool {
    let stages = procedure.process.stages
    if stages[stage].counting != .counted, holds(stages[stage].countingWhen) { return false }
    let isExcluded = procedure.exclusions.contains {
      $0.stages.contains(stages[stage].origin.id) && holds($0.when)
    }
    return !isExcluded && !procedure.pauses.contains { stands($0, for: stage, stages) && holds($0.when) }
  }

  /// A pause that waits for what a stage does stands for its time.
  private static func stands(_ pause: LimitPause, for stage: Int, _ stages: [Stage]) -> Bool {
    let names = [stages[stage].origin.id, stages[stage].title].map { WordFold.fold($0) }
    return ([pause.awaiting, pause.from ?? ""] + pause.to).contains { names.contains(WordFold.fold($0)) }
  }

  private enum Start {
    case afterTheStagesBefore
    case receipt
    case unknown
  }

  /// From which moment the time of a stage runs; an event that no stage stands for may be any moment.
  private static func start(_ stage: Int, _ stages: [Stage]) -> Start {
    let (since, after) = (stages[stage].since, stages[stage].after)
    guard let event = since.first else { return .afterTheStagesBefore }
    guard since.count == 1 else { return .unknown }
    guard case .named(let name) = event else { return .receipt }
    let isBefore = stages.contains { other in
      after.contains(other.origin.id) && (other.origin.id == name || other.title == name)
    }
    return isBefore ? .afterTheStagesBefore : .unknown
  }
}
