import ProcedureCatalogue
import WorkingCalendar

/// The results of a case that are judged one by one, by limits of their own or by the appointments of the parts of a
/// bundle that give them, and how each was kept.
///
/// An event names one result by its id or its title; one that names none tells of all that is there, which the longest
/// limit judges. A result that refuses is not awaited: it is there or another one is.
struct ResultCourse {
  /// Results that were not there when their time ran out.
  struct Late {
    let due: CivilMoment
    /// When the last of its results was there; nil while one is lacking.
    let result: DossierFate.Moment?
    let basis: [Citation]
    let titles: [String]
    let scope: ClockScope
  }

  /// Results of one time that are not there, or not handed over.
  struct Open {
    let due: CivilMoment
    let titles: [String]
    let isReady: Bool
    let basis: [Citation]
    let scope: ClockScope
  }

  /// Results with the time by which they are due.
  private struct Term {
    let results: [Int]
    let due: (at: CivilMoment, expiresAt: CivilMoment)
    let basis: [Citation]
    /// What of the dossier's life moves it.
    let scope: ClockScope
  }

  private let bound: BoundCase
  private let fate: DossierFate
  private let terms: [Term]

  /// Without an assessor the parts of a bundle, whose lengths may be the limits of other procedures, are left out.
  init(_ bound: BoundCase, _ clock: CaseClock, _ deadline: DeadlineOutcome, by assessor: Assessor?) {
    self.bound = bound
    fate = clock.fate
    let own = bound.compiled.hasLimitsOfResults ? Self.limits(bound, clock, deadline) : []
    guard bound.compiled.givesParts, let assessor else {
      terms = own
      return
    }
    // A limit that waits for its start judges nothing yet: then the appointment of the part does.
    let judged = Set(own.flatMap(\.results))
    let parts = bound.trackedResults.allSatisfy(judged.contains) ? [] : Self.parts(bound, clock, deadline, by: assessor)
    terms = own + parts.filter { judged.isDisjoint(with: $0.results) }
  }

  /// The limits with results of their own, with these. A later date that was set for the whole holds for all results, one
  /// of a part for what its limit gives.
  private static func limits(_ bound: BoundCase, _ clock: CaseClock, _ deadline: DeadlineOutcome) -> [Term] {
    let tracked = bound.trackedResults
    guard !tracked.isEmpty else { return [] }
    let extensions = ExtensionAssessor(bound: bound, clock: clock)
    return deadline.limits.compactMap { outcome in
      let limit = bound.procedure.limits[outcome.limit]
      let results = tracked.filter { limit.results.contains(bound.procedure.results[$0].origin.id) }
      guard outcome.applies == .yes, !results.isEmpty, let computation = outcome.computation else { return nil }
      let own = computation.deadline
      let scope = clock.tellsOfParts ? ClockScope(of: limit, in: bound) : .whole
      let later = clock.extensions.isEmpty ? own.dueAt : extensions.latest(of: computation, scope)
      let until = [later, deadline.commonDelay ?? later].max() ?? later
      let due = until > own.dueAt ? (at: until, expiresAt: max(until, own.expiresAt)) : (own.dueAt, own.expiresAt)
      return Term(results: results, due: due, basis: limit.origin.basis, scope: scope)
    }
  }

  /// The parts that go on, each with its own appointment; without one, by the limit of the whole where it counts.
  private static func parts(
    _ bound: BoundCase, _ clock: CaseClock, _ deadline: DeadlineOutcome, by assessor: Assessor
  ) -> [Term] {
    let tracked = bound.trackedResults
    guard !tracked.isEmpty else { return [] }
    let whole = deadline.dueAt.flatMap { at in deadline.expiresAt.map { (at: at, expiresAt: $0) } }
    let basis = deadline.chosenLimit.map { bound.procedure.limits[$0].origin.basis } ?? []
    let planner = StagePlanner(
      bound: bound, clock: clock, commonDelay: deadline.commonDelay, due: nil, assessor: assessor)
    return planner.outcomes().compactMap { outcome in
      guard let giver = bound.compiled.givers.first(where: { $0.stage == outcome.stage }),
        tracked.contains(giver.result), !outcome.progress.isFruitless, !outcome.progress.isDropped
      else { return nil }
      let common = outcome.isWaiting || bound.isUncounted(stage: giver.stage) ? nil : whole
      guard let due = outcome.due ?? common else { return nil }
      let own = bound.procedure.process.stages[giver.stage].origin.basis
      return Term(
        results: [giver.result], due: due, basis: own.isEmpty ? basis : own, scope: ClockScope(ofStage: giver.stage))
    }
  }

  /// The times that were not kept, as far as events name their results.
  var late: [Late] {
    terms.compactMap { term in
      let ready = term.results.compactMap { fate.ready[$0] }
      let isReady = ready.count == term.results.count
      // What is there without a name is judged as a whole, and nobody waits after the end.
      guard isReady || fate.result == nil && fate.end == nil else { return nil }
      let last = isReady ? ready.max { $0.at < $1.at } : nil
      guard (last?.at ?? bound.now) > term.due.expiresAt else { return nil }
      return Late(
        due: term.due.at, result: last, basis: term.basis, titles: titles(of: term.results), scope: term.scope)
    }
  }

  /// Those that make the whole dossier late: while it goes on what is still lacking, and at its end all of them.
  var lateOfTheWhole: [Late] { fate.isOver ? late : late.filter { $0.result == nil } }

  private func titles(of results: [Int]) -> [String] { results.map { bound.procedure.results[$0].title } }

  /// The times whose results are still awaited or wait to be handed over; empty where all have one limit.
  var open: [Open] {
    terms.flatMap { term in
      let awaited = term.results.filter { fate.result == nil && fate.ready[$0] == nil }
      let waiting = term.results.filter { !awaited.contains($0) && !fate.returned.contains($0) }
      return [(awaited, false), (waiting, true)].filter { !$0.0.isEmpty }.map { results, isReady in
        Open(
          due: term.due.at, titles: titles(of: results), isReady: isReady, basis: term.basis, scope: term.scope)
      }
    }
  }
}

extension BoundCase {
  /// The results that are judged one by one, because they have limits of their own or appointments of their own beside
  /// others: their places. Empty where one date is for all.
  var trackedResults: [Int] {
    guard compiled.tracksResults else { return [] }
    let dated = compiled.hasLimitsOfResults ? resultsWithLimits : resultsWithAppointments
    let tracked = dated.filter { !procedure.results[$0].isRefusal && truth(compiled.results[$0]) == .yes }
    return tracked.count > 1 ? tracked : []
  }

  private var resultsWithLimits: [Int] {
    let named = Set(
      procedure.limits.indices.filter { truth(compiled.limits[$0].when) == .yes }.flatMap {
        procedure.limits[$0].results
      })
    return procedure.results.indices.filter { named.contains(procedure.results[$0].origin.id) }
  }

  private var resultsWithAppointments: [Int] {
    let given = compiled.givers.filter { truth(compiled.stages[$0.stage].when) == .yes }.map(\.result)
    return procedure.results.indices.filter { given.contains($0) }
  }

  /// The stages of the case with an appointment of their own that give a result.
  func givers(ofResult result: Int) -> [Int] {
    compiled.givers.filter { $0.result == result && truth(compiled.stages[$0.stage].when) != .no }.map(\.stage)
  }

  /// Whether the limit of the whole does not wait for a result, because no part that gives it counts towards it.
  func isOutsideTheLimit(result: Int) -> Bool {
    let givers = givers(ofResult: result)
    return !compiled.hasLimitsOfResults && !givers.isEmpty && givers.allSatisfy { isUncounted(stage: $0) }
  }

  /// The result that an event names, by its id or its title.
  func result(named name: String) -> Int? {
    procedure.results.firstIndex { NameIndex.isSame($0.origin.id, name) || NameIndex.isSame($0.title, name) }
  }
}

extension CompiledProcedure {
  /// Whether results are judged one by one.
  var tracksResults: Bool { hasLimitsOfResults || tracksParts }

  /// Whether they are so by the appointments of the parts that give them alone.
  var tracksParts: Bool { givesParts && !hasLimitsOfResults }

  /// Whether several parts with appointments of their own give results.
  var givesParts: Bool { givers.count > 1 }

  /// Whether several limits are for results of their own that grant something.
  var hasLimitsOfResults: Bool { limits.count { !$0.limit.results.isEmpty && !$0.isOfRefusals } > 1 }
}
