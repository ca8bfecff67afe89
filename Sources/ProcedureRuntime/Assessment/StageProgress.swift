import ProcedureCatalogue
import WorkingCalendar

/// What the dossier tells of one stage: its own events take the place of what was planned.
struct StageProgress {
  let started: CivilMoment?
  let done: CivilMoment?

  /// Events after the moment of assessment are reported elsewhere and count for nothing.
  init(of stage: Stage, in bound: BoundCase) {
    var started: CivilMoment?
    var done: CivilMoment?
    let names = Set(stage.until.map { NameIndex.fold($0) })
    for event in bound.events where event.at <= bound.now {
      guard let name = event.name else { continue }
      if name == stage.origin.id || name == stage.title {
        if event.kind == .stageStarted { started = started ?? event.at }
        if event.kind == .stageDone { done = done ?? event.at }
      } else if event.kind == nil, !names.isEmpty, names.contains(NameIndex.fold(name)) {
        // `đến khi …`: the stage ends with any of its events.
        done = done ?? event.at
      }
    }
    self.started = started
    self.done = done
  }
}
