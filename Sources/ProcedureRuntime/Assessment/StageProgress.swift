import ProcedureCatalogue
import WorkingCalendar

/// What the dossier tells of one stage: its own events take the place of what was planned.
struct StageProgress {
  let started: CivilMoment?
  let done: CivilMoment?
  /// Whether it ended with a refusal.
  let isRefused: Bool
  /// Whether the applicant withdrew it, or it was closed, without a result.
  let isStopped: Bool
  /// Whether it will not take place, because what it builds on was refused.
  let isDropped: Bool

  /// Whether there is no result although it is over.
  var isFruitless: Bool { isRefused || isStopped }

  /// A stage that a refusal before it leaves without ground.
  static let dropped = StageProgress(started: nil, done: nil, isRefused: false, isStopped: false, isDropped: true)

  /// The same by what became of the dossier: a stage is done once the result that it gives is there, and stopped where
  /// the whole was stopped or closed before.
  func settled(by fate: DossierFate, giving result: Int?) -> StageProgress {
    guard done == nil else { return self }
    if let result, let ready = fate.ready[result] ?? fate.result {
      return StageProgress(started: started, done: ready.at, isRefused: false, isStopped: false, isDropped: false)
    }
    guard let end = fate.end, end.kind == .stopped || end.kind == .closed else { return self }
    return StageProgress(started: started, done: end.at, isRefused: false, isStopped: true, isDropped: false)
  }

  private init(started: CivilMoment?, done: CivilMoment?, isRefused: Bool, isStopped: Bool, isDropped: Bool) {
    self.started = started
    self.done = done
    self.isRefused = isRefused
    self.isStopped = isStopped
    self.isDropped = isDropped
  }

  /// Events after the moment of assessment are reported elsewhere and count for nothing.
  init(of stage: Stage, in bound: BoundCase) {
    var started: CivilMoment?
    var done: CivilMoment?
    var isRefused = false
    var isStopped = false
    let names = Set(stage.until.map { NameIndex.fold($0) })
    for event in bound.events where event.at <= bound.now {
      guard let name = event.name else { continue }
      if name == stage.origin.id || name == stage.title {
        if event.kind == .stageStarted { started = started ?? event.at }
        if event.kind == .stageDone { done = done ?? event.at }
        if event.kind == .stageRefused, done == nil {
          done = event.at
          isRefused = true
        }
        if event.kind == .stopped || event.kind == .closed, done == nil {
          done = event.at
          isStopped = true
        }
      } else if event.kind == nil, !names.isEmpty, names.contains(NameIndex.fold(name)) {
        // `đến khi …`: the stage ends with any of its events.
        done = done ?? event.at
      }
    }
    self.started = started
    self.done = done
    self.isRefused = isRefused
    self.isStopped = isStopped
    isDropped = false
  }
}
