package import ProcedureCatalogue
package import WorkingCalendar

/// The life of a dossier in the few values that a report counts.
package struct DossierCourse: Sendable {
  /// How it stands while there is no result.
  package enum State: Sendable {
    /// The agency works on it.
    case open
    /// The clock stands still, or a supplement is awaited.
    case waiting
    /// It was stopped or closed.
    case ended
  }

  /// Code, title and field of the version of the procedure that was applied.
  package let procedure: String
  package let title: String
  package let field: String
  /// The id of the agency that the dossier names as deciding, else of the one that took it in, else of the only one that
  /// the procedure lets decide; empty when none is known.
  package let agency: String
  package let channel: Channel?
  package let accepted: CivilMoment?
  /// The day on which the result is due, and on which it was there; of a bundle, what its common limit is for.
  package let due: CivilDate?
  package let finished: CivilDate?
  package let state: State
  package let isLate: Bool
  /// How often the applicant was asked for a supplement.
  package let requests: Int
  /// How the agencies kept to the times of their stages.
  package var shares = AgencyShares()
}

/// How many of the stages that are done, and whose length is laid down, ended before their last day, on it, or later.
package struct AgencyShares: Sendable, Hashable {
  package var early = 0
  package var onTime = 0
  package var late = 0

  package init(early: Int = 0, onTime: Int = 0, late: Int = 0) {
    self.early = early
    self.onTime = onTime
    self.late = late
  }

  /// Those of a dossier's stages; what machines do is nobody's share.
  init(_ stages: [StageReport], machines: Set<String>) {
    for stage in stages where stage.progress == .done && !machines.contains(stage.id) {
      guard let end = stage.end, let planned = stage.plannedEnd else { continue }
      if end > planned {
        late += 1
      } else if end.date < planned.date {
        early += 1
      } else {
        onTime += 1
      }
    }
  }
}

extension DossierCourse {
  /// The course of a case whose own limits apply, and whose parts have no appointments of their own.
  init(_ bound: BoundCase, clock: CaseClock, deadline: DeadlineOutcome, _ lodging: LodgingOutcome) {
    guard !bound.isTurnedAway(lodging) else {
      self.init(bound, clock: clock, due: nil, expiry: nil, hasLateResult: false)
      return
    }
    self.init(
      bound, clock: clock, due: deadline.dueDate, expiry: deadline.expiresAt,
      hasLateResult: !ResultCourse(bound, clock, deadline, by: nil).lateOfTheWhole.isEmpty)
  }

  fileprivate init(
    _ bound: BoundCase, clock: CaseClock, due: CivilDate?, expiry: CivilMoment?, hasLateResult: Bool
  ) {
    let index = bound.index
    let told = [bound.dossier.decidedAt, bound.dossier.lodgedAt].lazy.compactMap { $0.flatMap { index.agencies[$0] } }
    let fate = clock.fate
    let isLate = hasLateResult || fate.isLate(after: expiry, now: bound.now)
    let isWaiting = clock.isWaiting && !(isLate && clock.waitsInPartsAlone)
    self.init(
      procedure: bound.procedure.code, title: bound.procedure.title, field: bound.procedure.field,
      agency: (told.first ?? bound.compiled.soleDecider).map { index.agencyList[$0].origin.id } ?? "",
      channel: bound.dossier.channel,
      accepted: bound.accepted, due: due, finished: fate.result == nil ? nil : fate.limitedResult?.at.date,
      state: fate.end != nil ? .ended : isWaiting ? .waiting : .open,
      isLate: isLate, requests: clock.supplementRounds.count)
  }
}

extension Assessment {
  /// How the dossier went; while a question decides whose limits apply, and where it may not be received, nobody can call
  /// it late.
  var course: DossierCourse {
    guard deadlineInclusion == nil, !isTurnedAway else {
      return DossierCourse(bound, clock: caseClock, due: dueDate, expiry: nil, hasLateResult: false)
    }
    let results = ResultCourse(deadlineCase, caseClock, deadlineOutcome, by: assessor)
    var course = DossierCourse(
      bound, clock: caseClock, due: dueDate, expiry: deadlineOutcome.expiresAt,
      hasLateResult: !results.lateOfTheWhole.isEmpty)
    if bound.events.contains(where: { $0.kind == .stageDone }) {
      course.shares = AgencyShares(
        stages, machines: Set(procedure.process.stages.filter(\.isAutomatic).map(\.origin.id)))
    }
    return course
  }
}
