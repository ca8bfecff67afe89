import ProcedureCatalogue
import WorkingCalendar

/// The times that must pass in full and do not count towards a limit, such as public posting: as long as they are
/// still ahead, they move the appointment.
///
/// Times outside the limit (`ngoài thời hạn`) begin after the result and move nothing.
struct DwellPlan {
  let bound: BoundCase
  let clock: CaseClock

  /// The dwells that move the end of a limit: of those that run side by side the longest, in the order of the stages.
  func dwells(beside limit: TimeLimit) -> [(stage: Int, length: TimeQuantity)] {
    // A limit that runs from another event begins behind what comes before it.
    guard bound.compiled.mayDwell, limit.start.allSatisfy(\.isReceipt) else { return [] }
    let stages = bound.procedure.process.stages
    var longest: [Int: [(stage: Int, length: TimeQuantity)]] = [:]
    var result: [(stage: Int, length: TimeQuantity)] = []
    for index in StageOrder.topological(stages) {
      var chain: [(stage: Int, length: TimeQuantity)] = []
      for before in StageOrder.predecessors(of: index, in: stages) {
        if let other = longest[before], isLonger(other, than: chain) { chain = other }
      }
      if let length = dwell(of: index) { chain.append((index, length)) }
      longest[index] = chain
      if isLonger(chain, than: result) { result = chain }
    }
    return result
  }

  private func dwell(of index: Int) -> TimeQuantity? {
    let stage = bound.procedure.process.stages[index]
    guard !stage.durations.isEmpty, stage.counting != .outside, bound.truth(bound.compiled.stages[index].when) == .yes,
      case .exactly(let length) = bound.duration(ofStage: index), bound.isUncounted(stage: index)
    else { return nil }
    // Once it has begun, its events move the limit.
    return hasBegun(stage) ? nil : length
  }

  /// Whether the dossier tells of the stage, or of a pause of the same name, which stands for the same time.
  private func hasBegun(_ stage: Stage) -> Bool {
    let isTold = bound.events.contains { event in
      (event.kind == .stageStarted || event.kind == .stageDone || event.kind == .stageRefused) && event.at <= bound.now
        && (event.name == stage.origin.id || event.name == stage.title)
    }
    let title = NameIndex.fold(stage.title)
    return isTold || clock.begunPauses.contains { NameIndex.fold(bound.procedure.pauses[$0].awaiting) == title }
  }

  /// Lengths in different units are compared by where they would end.
  private func isLonger(
    _ chain: [(stage: Int, length: TimeQuantity)], than other: [(stage: Int, length: TimeQuantity)]
  ) -> Bool {
    guard !chain.isEmpty, !other.isEmpty else { return !chain.isEmpty }
    guard let chainEnd = end(of: chain), let otherEnd = end(of: other) else { return false }
    return chainEnd > otherEnd
  }

  private func end(of chain: [(stage: Int, length: TimeQuantity)]) -> CivilMoment? {
    chain.reduce(bound.accepted) { start, dwell in start.flatMap { bound.end(of: dwell.length, from: $0)?.dueAt } }
  }
}

extension StartEvent {
  fileprivate var isReceipt: Bool {
    switch self {
    case .acceptedComplete, .submitted, .receivedByCompetentAgency: true
    case .named: false
    }
  }
}
