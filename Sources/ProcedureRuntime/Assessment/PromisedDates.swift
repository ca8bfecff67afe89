import ProcedureCatalogue
package import WorkingCalendar

/// What the receipt of a dossier promised: of each date the first that could be told, at acceptance or once that had
/// happened from which its time runs, by the calendar announced until then. Pauses, supplements, later dates and refusals
/// change nothing of a promise.
package struct PromisedDates {
  /// When the dossier as a whole was to be ready; nil while that cannot be told.
  package let due: CivilMoment?
  /// The same for the stages with an appointment of their own, by their ids.
  package let stages: [String: CivilMoment]
  /// The same for the limits, by their ids.
  package let limits: [String: CivilMoment]
  /// The limit whose date was told, as an index into `Procedure.limits`.
  let chosenLimit: Int?
}

extension Assessment {
  /// What was promised, as far as it can be told by now.
  package var promisedDates: PromisedDates {
    var views = PromiseViews(self)
    let due = deadlineInclusion == nil ? views.first { $0.deadline.computation.map(\.deadline.dueAt) } : nil
    var stages: [String: CivilMoment] = [:]
    for stage in procedure.process.stages where stage.hasOwnAppointment {
      // What the limit of the whole allows is told once that limit has begun.
      let id = stage.origin.id
      let told = [views.first { $0.stages[id] }, views.first { $0.deadline.dueAt == nil ? nil : $0.stages[id] }]
      stages[id] = told.compactMap(\.self).min()
    }
    var limits: [String: CivilMoment] = [:]
    for (place, limit) in deadlineCase.procedure.limits.enumerated() {
      limits[limit.origin.id] = views.first { view in
        view.deadline.limits.first { $0.limit == place }?.computation?.deadline.dueAt
      }
    }
    return PromisedDates(
      due: due, stages: stages, limits: limits, chosenLimit: views.first { $0.deadline.chosenLimit })
  }
}

/// The dossier as it stood after each event from which a time may run.
private struct PromiseViews {
  struct View {
    let stages: [String: CivilMoment]
    let deadline: DeadlineOutcome
  }

  private let assessment: Assessment
  /// The dossier with nothing but such events.
  private let dossier: Dossier
  private let moments: [CivilMoment]
  private var views: [View?]

  init(_ assessment: Assessment) {
    self.assessment = assessment
    var dossier = assessment.dossier
    dossier.events.removeAll { !$0.maySetATimeGoing }
    self.dossier = dossier
    let now = assessment.now
    let accepted = min(assessment.bound.accepted ?? now, now)
    let later = Set(dossier.events.map(\.at).filter { accepted < $0 && $0 <= now })
    moments = [accepted] + later.sorted()
    views = Array(repeating: nil, count: moments.count)
  }

  /// What is known first. What is known once stays known, so that few of many moments have to be looked at.
  mutating func first<Value>(_ known: (View) -> Value?) -> Value? {
    var found = known(view(moments.count - 1))
    var (first, last) = (0, moments.count - 1)
    while first < last, found != nil {
      let middle = (first + last) / 2
      if let value = known(view(middle)) {
        found = value
        last = middle
      } else {
        first = middle + 1
      }
    }
    return found
  }

  private mutating func view(_ place: Int) -> View {
    if let view = views[place] { return view }
    let bound = bound(assessment.bound, at: place)
    let limited = assessment.deadlineCase === assessment.bound ? bound : self.bound(assessment.deadlineCase, at: place)
    let planner = StagePlanner(bound: bound, clock: nil, due: nil, assessor: assessment.assessor)
    var stages: [String: CivilMoment] = [:]
    for outcome in planner.outcomes() {
      let id = bound.compiled.procedure.process.stages[outcome.stage].origin.id
      stages[id] = outcome.due?.at
    }
    let lodging = LodgingAssessor(bound: limited).outcome()
    let deadline = DeadlineAssessor(bound: limited, clock: CaseClock(still: limited), lodging: lodging).outcome()
    let view = View(stages: stages, deadline: deadline)
    views[place] = view
    return view
  }

  private func bound(_ bound: BoundCase, at place: Int) -> BoundCase {
    var dossier = dossier
    dossier.events.removeAll { $0.at > moments[place] }
    return CaseBinder.bind(dossier, to: bound.compiled, bound.index, now: moments[place]).bound
  }
}

extension Dossier.Event {
  /// Whether the time of a limit or a stage may run from it.
  fileprivate var maySetATimeGoing: Bool {
    switch kind {
    case .submitted, .accepted, .receivedByCompetentAgency, .forwarded, .stageStarted, .stageDone, nil: true
    case .supplementRequested, .supplementReceived, .paused, .resumed, .stageRefused, .extended, .resultReady,
      .returned, .stopped, .closed:
      false
    }
  }
}
