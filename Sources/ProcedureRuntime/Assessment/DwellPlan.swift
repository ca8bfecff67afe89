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
  func dwells(beside limit: CompiledLimit) -> [(stage: Int, length: TimeQuantity)] {
    // A limit that runs from another event begins behind what comes before it.
    guard bound.compiled.mayDwell, limit.limit.start.allSatisfy(\.isReceipt) else { return [] }
    let ahead = bound.compiled.dwells.compactMap { index in dwell(of: index).map { (stage: index, length: $0) } }
    // Most dossiers have passed them, or are of another case; one alone follows no other.
    guard ahead.count > 1 else { return ahead }
    let order = bound.compiled.stageOrder
    var longest: [[(stage: Int, length: TimeQuantity)]] = Array(repeating: [], count: order.predecessors.count)
    var result: [(stage: Int, length: TimeQuantity)] = []
    for index in order.topological {
      var chain: [(stage: Int, length: TimeQuantity)] = []
      for before in order.predecessors[index] where isLonger(longest[before], than: chain) { chain = longest[before] }
      if let dwell = ahead.first(where: { $0.stage == index }) { chain.append(dwell) }
      longest[index] = chain
      if isLonger(chain, than: result) { result = chain }
    }
    return result
  }

  private func dwell(of index: Int) -> TimeQuantity? {
    guard bound.truth(bound.compiled.stages[index].when) == .yes,
      case .exactly(let length) = bound.duration(ofStage: index), bound.isUncounted(stage: index)
    else { return nil }
    // Once it has begun, its events move the limit.
    return hasBegun(bound.procedure.process.stages[index]) ? nil : length
  }

  /// Whether the dossier tells of the stage, or of a pause of the same name, which stands for the same time.
  private func hasBegun(_ stage: Stage) -> Bool {
    let isTold = bound.events.contains { event in
      (event.kind == .stageStarted || event.kind == .stageDone || event.kind == .stageRefused) && event.at <= bound.now
        && (event.name == stage.origin.id || event.name == stage.title)
    }
    let begunPauses = clock.begunPauses
    guard !isTold, !begunPauses.isEmpty else { return isTold }
    let title = NameIndex.fold(stage.title)
    return begunPauses.contains { NameIndex.fold(bound.procedure.pauses[$0].awaiting) == title }
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
