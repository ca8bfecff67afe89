import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

extension BoundCase {
  /// When a length of time ends that begins at a moment; nil without a calendar that reaches so far.
  func end(of length: TimeQuantity, from start: CivilMoment) -> Deadline? {
    guard let calendar else { return nil }
    return try? calendar.deadline(calendar.rule(length), received: start)
  }

  /// When the last of several events happened; nil while one is missing. A dossier whose way to the competent agency is
  /// not told was received there on acceptance.
  func latest(of events: [StartEvent]) -> CivilMoment? {
    var latest: CivilMoment?
    for event in events {
      let moment: CivilMoment?
      switch event {
      case .acceptedComplete: moment = accepted
      case .submitted: moment = submitted
      case .receivedByCompetentAgency:
        moment = self.events.last { $0.kind == .receivedByCompetentAgency && $0.at <= now }?.at ?? accepted
      case .named(let name):
        moment = self.events.last { $0.at <= now && tells($0, name) }?.at
      }
      guard let moment else { return nil }
      latest = max(latest ?? moment, moment)
    }
    return latest
  }

  /// Whether an event tells that what a limit or a stage waits for has happened: of a stage by that name only that it is
  /// over, not what else became of it.
  func tells(_ event: Dossier.Event, _ awaited: String) -> Bool {
    guard let name = event.name, NameIndex.isSame(name, awaited) else { return false }
    return event.kind == nil || event.kind == .stageDone || !event.isOfStage && procedure.stage(named: awaited) == nil
  }

  /// The last day that lies so long before another; nil for lengths that are not whole days.
  func latestDay(_ length: TimeQuantity, before day: CivilDate) -> CivilDate? {
    length.amount.whole.flatMap { calendar?.latestDay($0, length.unit, before: day) }
  }

  /// The last day on which a delay can be told so long ahead; nil when the office had closed on it before acceptance, because
  /// nobody could.
  func lastDayToTell(_ notice: TimeQuantity, before due: CivilDate) -> CivilDate? {
    guard let last = latestDay(notice, before: due), let accepted, accepted <= CivilMoment(closing: last, calendar)
    else { return nil }
    return last
  }

  /// Whether the time of a stage surely does not count towards the limit.
  func isUncounted(stage index: Int) -> Bool {
    let counting = procedure.process.stages[index].counting
    if counting != .counted, truth(compiled.stages[index].countingWhen) == .yes { return true }
    return compiled.exclusions.indices.contains { place in
      truth(compiled.exclusions[place]) == .yes
        && procedure.exclusions[place].stages.contains(procedure.process.stages[index].origin.id)
    }
  }

  /// The length of a stage that surely holds; nil when it is left blank or an open question decides.
  func duration(ofStage index: Int) -> Stage.Duration? {
    for (place, condition) in compiled.stages[index].durations.enumerated() {
      switch truth(condition) {
      case .yes: return procedure.process.stages[index].durations[place].duration
      case .no: continue
      case .undecided: return nil
      }
    }
    return nil
  }

  /// A finding about a duty, at the event that broke it.
  func clockFinding(_ code: ClockCode, _ message: Bilingual, event position: Int?, basis: [Citation]) -> Finding {
    let pointer = position.map { DossierPointer.entry("events", $0, code.field) } ?? code.pointer
    return Finding(
      code.code, .warning, message, at: Place(file: dossier.file, pointer: pointer),
      basis: basis.isEmpty ? nil : CitationText(index.catalogue).text(basis))
  }
}

extension CivilMoment {
  /// The last minute of the office hours of a day; of the day itself, when nobody works on it.
  init(closing day: CivilDate, _ calendar: WorkingCalendar?) {
    let last = calendar?.officeHours(on: day)?.last?.closes ?? CivilMoment.minutesPerDay - 1
    self = CivilMoment(date: day, minuteOfDay: last) ?? CivilMoment(startOf: day)
  }
}
