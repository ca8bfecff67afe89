import ProcedureCatalogue
import WorkingCalendar

/// The results of a case that each have a limit of their own, and how each of these limits was kept.
///
/// An event names one result by its id or its title; one that names none tells of all that is there, which the longest
/// limit judges. A result that refuses is not awaited: it is there or another one is.
struct ResultCourse {
  /// A limit for results of its own that ran out before they were there.
  struct Late {
    let due: CivilMoment
    /// When the last of its results was there; nil while one is lacking.
    let result: DossierFate.Moment?
    let basis: [Citation]
  }

  /// A limit some of whose results are not there, or not handed over.
  struct Open {
    let due: CivilMoment
    let titles: [String]
    let isReady: Bool
    let basis: [Citation]
  }

  let bound: BoundCase
  let fate: DossierFate
  let deadline: DeadlineOutcome

  /// The limits with results of their own, with these.
  private var limits: [(computation: LimitComputation, basis: [Citation], results: [Int])] {
    let tracked = bound.trackedResults
    guard !tracked.isEmpty else { return [] }
    return deadline.limits.compactMap { outcome in
      let limit = bound.procedure.limits[outcome.limit]
      let results = tracked.filter { limit.results.contains(bound.procedure.results[$0].origin.id) }
      guard outcome.applies == .yes, !results.isEmpty, let computation = outcome.computation else { return nil }
      return (computation, limit.origin.basis, results)
    }
  }

  /// The limits that were not kept, as far as events name their results.
  var late: [Late] {
    limits.compactMap { limit in
      let ready = limit.results.compactMap { fate.ready[$0] }
      let isReady = ready.count == limit.results.count
      // What is there without a name is judged as a whole, and nobody waits after the end.
      guard isReady || fate.result == nil && fate.end == nil else { return nil }
      let last = isReady ? ready.max { $0.at < $1.at } : nil
      guard (last?.at ?? bound.now) > moved(limit.computation.deadline.expiresAt) else { return nil }
      return Late(due: moved(limit.computation.deadline.dueAt), result: last, basis: limit.basis)
    }
  }

  /// The limits whose results are still awaited or wait to be handed over; empty where all have one limit.
  var open: [Open] {
    limits.flatMap { limit in
      let awaited = limit.results.filter { fate.result == nil && fate.ready[$0] == nil }
      let waiting = limit.results.filter { !awaited.contains($0) && !fate.returned.contains($0) }
      return [(awaited, false), (waiting, true)].filter { !$0.0.isEmpty }.map { results, isReady in
        Open(
          due: moved(limit.computation.deadline.dueAt), titles: results.map { bound.procedure.results[$0].title },
          isReady: isReady, basis: limit.basis)
      }
    }
  }

  /// A later date that was set holds for all results.
  private func moved(_ moment: CivilMoment) -> CivilMoment {
    if case .extended(let until) = deadline.reason { max(moment, until) } else { moment }
  }
}

extension BoundCase {
  /// The results that have a limit of their own beside others: their places. Empty where one limit is for all.
  var trackedResults: [Int] {
    guard compiled.tracksResults else { return [] }
    let named = Set(
      procedure.limits.indices.filter { truth(compiled.limits[$0].when) == .yes }.flatMap {
        procedure.limits[$0].results
      })
    let tracked = procedure.results.indices.filter {
      let result = procedure.results[$0]
      return !result.isRefusal && truth(compiled.results[$0]) == .yes && named.contains(result.origin.id)
    }
    return tracked.count > 1 ? tracked : []
  }

  /// The result that an event names, by its id or its title.
  func result(named name: String) -> Int? {
    procedure.results.firstIndex { NameIndex.isSame($0.origin.id, name) || NameIndex.isSame($0.title, name) }
  }
}

extension CompiledProcedure {
  /// Whether several limits are for results of their own that grant something.
  var tracksResults: Bool { limits.count { !$0.limit.results.isEmpty && !$0.isOfRefusals } > 1 }
}
