import ProcedureCatalogue
import ProcedureDecisions
import ProcedureModel
import WorkingCalendar

/// One limit laid beside the stages of its process, in the cases of one combination of conditions.
struct LimitFit {
  /// Why the stages do not fit: one of them alone is too long, or all together are.
  enum Cause: Hashable {
    case dwell(Int)
    case consultation(Int)
    case path

    var stage: Int? {
      switch self {
      case .dwell(let stage), .consultation(let stage): stage
      case .path: nil
      }
    }
  }

  /// What was found from one weekday of receipt, or exactly.
  struct Run {
    let clock: DurationClock
    let path: CriticalPath
    let limitEnd: PlainTime

    var isOver: Bool { limitEnd < path.end }
  }

  /// Index into `Procedure.limits`.
  let limit: Int
  /// The lengths that follow each other: the limit, or its parts, and what is added.
  let lengths: [TimeQuantity]
  let region: Region
  let times: StageTimes
  /// One run when the units convert, else one for each weekday of receipt.
  let runs: [Run]

  var isOver: Bool { runs.contains(where: \.isOver) }
  /// Whether it is over whatever the weekday of receipt.
  var isAlwaysOver: Bool { runs.allSatisfy(\.isOver) }

  /// The run that shows most.
  var worst: Run? {
    runs.filter(\.isOver).max { ($0.path.end.day, $0.path.end.minute) < ($1.path.end.day, $1.path.end.minute) }
  }

  func cause(in stages: [Stage]) -> Cause {
    guard let worst else { return .path }
    for index in worst.path.stages {
      guard let length = times.lengths[index] else { continue }
      let isAloneOver = runs.contains { $0.limitEnd < $0.clock.earliest(length, after: $0.clock.start) }
      guard isAloneOver else { continue }
      if times.dwells[index] { return .dwell(index) }
      if !stages[index].consulted.isEmpty { return .consultation(index) }
    }
    return .path
  }
}

extension ProcedureSubject {
  /// Each limit beside the stages, for every combination of conditions that some dossier meets.
  func readLimitFits() -> [LimitFit] {
    let stages = procedure.process.stages
    let parts = partLengths
    guard zip(stages, parts).contains(where: { !$0.durations.isEmpty || $1 != nil }), !procedure.limits.isEmpty else {
      return []
    }
    let graph = stageGraph
    guard graph.order.count == stages.count else { return [] }
    // Nothing can be late, and nothing can be said of the time that is left.
    if stages.indices.contains(where: { stages[$0].isAlwaysUntimed }), isSurelyKept(graph, parts) { return [] }
    let split = CaseSplit(by: limitConditions + StageTimes.conditions(of: procedure), self)
    if let reason = split.leftOpen, !isSurelyKept(graph, parts) {
      leaveOpen(reason, at: places.limits.first ?? places.code)
    }
    return split.leaves.flatMap { leaf in fits(in: leaf, graph, parts) }
  }

  /// Whether even the longest times of all stages together leave time of the shortest limit.
  private func isSurelyKept(_ graph: StageGraph, _ parts: [TimeQuantity?]) -> Bool {
    let times = StageTimes(longestOf: procedure, parts: parts, lengthOrder)
    return procedure.limits.allSatisfy { limit in
      guard let lengths = limit.shortestLengths(lengthOrder) else { return true }
      return lengthOrder.clocks(for: times.lengths.compactMap(\.self) + lengths).allSatisfy { clock in
        CriticalPath(graph, times, clock).end < clock.latest(lengths)
      }
    }
  }

  private var limitConditions: [Expression] {
    var conditions: [Expression] = []
    for index in procedure.limits.indices { conditions.append(procedure.limits[index].when) }
    for index in procedure.limits.indices {
      guard case .parts(let parts) = procedure.limits[index].amount else { continue }
      conditions += parts.flatMap { $0.alternatives.map(\.when) }
    }
    return conditions + procedure.additions.map(\.when)
  }

  /// The limits that apply in a case and are overrun, or, when one of them is kept, those that are kept.
  private func fits(in leaf: CaseSplit.Leaf, _ graph: StageGraph, _ parts: [TimeQuantity?]) -> [LimitFit] {
    let times = StageTimes(procedure, parts: parts, leaf.holds)
    guard times.lengths.contains(where: { $0 != nil }) else { return [] }
    var fits: [LimitFit] = []
    for (index, limit) in procedure.limits.enumerated() where limit.bound != .atLeast {
      guard leaf.holds(limit.when), var lengths = limit.lengths(leaf.holds), !lengths.isEmpty,
        var free = stagesBeforeStart(of: limit, graph), let others = stagesBeside(limit, graph, leaf)
      else { continue }
      free.formUnion(others)
      lengths += procedure.additions.filter { leaf.holds($0.when) }.map(\.amount)
      let counted = times.lengths.enumerated().compactMap { free.contains($0.offset) ? nil : $0.element }
      let runs = lengthOrder.clocks(for: counted + lengths).map { clock in
        LimitFit.Run(
          clock: clock, path: CriticalPath(graph, times, free: free, clock), limitEnd: clock.latest(lengths))
      }
      fits.append(LimitFit(limit: index, lengths: lengths, region: leaf.region, times: times, runs: runs))
    }
    // Each result has a limit of its own; of those for all results one that is kept is enough.
    let general = fits.filter { procedure.limits[$0.limit].results.isEmpty }
    let kept = general.filter { !$0.isOver }
    return (kept.isEmpty ? general : kept) + fits.filter { !procedure.limits[$0.limit].results.isEmpty }
  }

  /// The stages on which a limit for some results does not wait: those that lead to none of them. Empty for a limit for
  /// all results; nil when no stage of the case gives one of its results.
  private func stagesBeside(_ limit: TimeLimit, _ graph: StageGraph, _ leaf: CaseSplit.Leaf) -> Set<Int>? {
    guard !limit.results.isEmpty else { return [] }
    let titles = procedure.results.filter { limit.results.contains($0.origin.id) }.map(\.title)
    let stages = procedure.process.stages
    let givers = stages.indices.filter { index in
      guard leaf.holds(stages[index].when), let result = stages[index].result else { return false }
      return limit.results.contains(result) || titles.contains(result)
    }
    guard !givers.isEmpty else { return nil }
    let leading = givers.reduce(into: Set<Int>()) { $0.formUnion(graph.upTo($1)) }
    return Set(stages.indices).subtracting(leading)
  }

  /// For each stage that runs another procedure without stating a time: the shortest limit of that one. A part may take
  /// longer; it cannot be said to be late by less.
  private var partLengths: [TimeQuantity?] {
    let stages = procedure.process.stages
    return stages.indices.map { index in
      guard stages[index].durations.isEmpty, let code = stages[index].procedure, let part = version(of: code) else {
        return nil
      }
      var lengths: [TimeQuantity] = []
      for limit in part.limits where limit.results.isEmpty {
        guard case .quantity(let quantity) = limit.amount else { return nil }
        lengths.append(quantity)
      }
      return lengths.min { lengthOrder.isLonger($1, than: $0) }
    }
  }

  /// The stages that are over when a limit begins; nil when it begins with an event that no stage stands for. Where parts
  /// have appointments of their own both times are promised, so such an event is taken to be the receipt.
  private func stagesBeforeStart(of limit: TimeLimit, _ graph: StageGraph) -> Set<Int>? {
    var free: Set<Int> = []
    for name in events(of: limit) {
      guard let stage = stage(at: name) else {
        guard procedure.process.stages.contains(where: \.hasOwnAppointment) else { return nil }
        continue
      }
      free.formUnion(graph.upTo(stage))
    }
    return free
  }

  private func events(of limit: TimeLimit) -> [String] {
    limit.start.compactMap { if case .named(let name) = $0 { name } else { nil } }
  }

  private func stage(at event: String) -> Int? {
    procedure.process.stages.firstIndex { $0.origin.id == event || $0.title == event }
  }

  /// The event from which a limit runs and for which no stage stands; nil where there is none.
  func startOutsideTheProcess(of limit: TimeLimit) -> String? {
    events(of: limit).first { stage(at: $0) == nil }
  }
}

extension Stage {
  /// Whether it always counts but never says how long it takes, so that the times of the process are never complete.
  var isAlwaysUntimed: Bool { durations.isEmpty && counting == .counted && when == .always && !isAutomatic }
}
