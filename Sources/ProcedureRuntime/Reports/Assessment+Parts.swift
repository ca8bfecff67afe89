import ProcedureCatalogue
package import WorkingCalendar

/// One part of an interconnected procedure: what it is, who settles it, and how far it has come.
package struct BundlePart: Sendable {
  /// Its stage.
  package let stage: StageReport
  /// The title of its stage, with the code of the procedure that it runs.
  package let title: String
  /// The title of what it gives; nil where that is not told.
  package let result: String?
  /// The agencies that settle it, as the procedure names them.
  package let agencies: [String]
}

extension Assessment {
  /// The parts that take place or might have; empty where the procedure is not made of several.
  package var parts: [BundlePart] {
    guard procedure.process.stages.count(where: \.isPart) > 1 else { return [] }
    let own = Dictionary(procedure.process.stages.map { ($0.origin.id, $0) }) { first, _ in first }
    return stages.compactMap { report in
      guard let stage = own[report.id], stage.isPart else { return nil }
      let result = stage.result.map { id in procedure.results.first { $0.origin.id == id }?.title ?? id }
      return BundlePart(stage: report, title: title(of: stage), result: result, agencies: stage.actors)
    }
  }

  /// The part about which alone the last event of a kind tells something that counts; nil where it is about the whole.
  package func part(toldBy kind: Dossier.Event.Kind) -> BundlePart? {
    let place: Int? =
      switch kind {
      case .extended: stageClock.extensions.last?.part
      case .supplementRequested: stageClock.openRound?.part
      default:
        bound.events.last { $0.kind == kind && $0.at <= now }?.name.flatMap {
          bound.compiled.procedure.stage(named: $0)
        }
      }
    guard let place, let part = parts.first(where: { $0.stage.id == procedure.process.stages[place].origin.id })
    else { return nil }
    switch kind {
    case .stageRefused: return part.stage.progress == .refused ? part : nil
    case .stopped: return part.stage.progress == .stopped ? part : nil
    default: return part
    }
  }

  /// The part with an id, a title, or the name of its stage.
  package func part(named name: String) -> BundlePart? {
    parts.first { part in [part.stage.id, part.stage.title, part.title].contains { NameIndex.isSame($0, name) } }
  }

  /// The parts that are not done although the appointments given for them have passed and nothing holds them up.
  package var lateParts: [BundlePart] {
    parts.filter { part in
      let isOpen = part.stage.progress == .planned || part.stage.progress == .started
      return isOpen && !part.stage.isWaiting
        && (appointmentAfterDelay(of: part) ?? appointmentBeforeDelay(of: part))
          .map { $0 < now } ?? false
    }
  }

  /// The ids of the stages that machines do and that are not done, where nobody has said how long they take.
  package var unmeasuredMachineStages: [String] {
    let machines = Set(procedure.process.stages.filter(\.isAutomatic).map(\.origin.id))
    return stages.filter { report in
      machines.contains(report.id) && report.applies == .yes && report.progress != .done && report.end == nil
    }.map(\.id)
  }

  /// When the result of a part was due by what the applicant was told: as promised, later only by what lawfully held the
  /// part up. A part before it that was late puts nothing off, nor does a later day that was set.
  package func appointmentBeforeDelay(of part: BundlePart) -> CivilMoment? {
    let promised = promisedDates.stages[part.stage.id]
    guard let undelayed = withoutDelay(of: part), let due = undelayed.due(part) else { return promised }
    let still = StagePlanner(bound: undelayed.bound, clock: nil, due: nil, assessor: assessor)
    if due == still.due(part) { return promised ?? due }
    let late = Set(undelayed.stages.filter(\.isDoneLate).map(\.id))
    return undelayed.without { event in
      event.name.flatMap { procedure.stage(named: $0) }.map { late.contains(procedure.process.stages[$0].origin.id) }
        ?? false
    }?.due(part) ?? due
  }

  /// The later day that was set for a part, or for the whole, and counts for it; nil where none was.
  package func appointmentAfterDelay(of part: BundlePart) -> CivilMoment? {
    guard let due = due(part), due != withoutDelay(of: part)?.due(part) else { return nil }
    return due
  }

  private func due(_ part: BundlePart) -> CivilMoment? { planner(due: nil).due(part) }

  /// The dossier as if no later day had been set that concerns a part.
  private func withoutDelay(of part: BundlePart) -> Assessment? {
    without { event in
      guard event.kind == .extended else { return false }
      let place = event.name.flatMap { procedure.stage(named: $0) }
      return place.map { procedure.process.stages[$0].origin.id == part.stage.id } ?? true
    }
  }

  private func without(_ isLeftOut: (Dossier.Event) -> Bool) -> Assessment? {
    var told = dossier
    told.events.removeAll(where: isLeftOut)
    return try? assessor.assess(told, now: now)
  }

  /// Working days that have passed behind a moment; nil where none has, and without a calendar.
  package func workingDays(behind due: CivilMoment) -> Int? {
    guard due < now else { return nil }
    return deadlineCase.calendar?.workingDays(after: due.date, through: now.date)
  }

  private func title(of stage: Stage) -> String {
    stage.procedure.map { "\(stage.title) (\($0))" } ?? stage.title
  }
}

extension Stage {
  /// Whether it stands for a procedure of its own, or gives a result of its own.
  fileprivate var isPart: Bool { procedure != nil || hasOwnAppointment && result != nil }
}

extension StagePlanner {
  /// When the result of a part is due.
  fileprivate func due(_ part: BundlePart) -> CivilMoment? {
    outcomes().first { bound.procedure.process.stages[$0.stage].origin.id == part.stage.id }?.due?.at
  }
}

extension StageReport {
  /// Whether it ended after it was to.
  fileprivate var isDoneLate: Bool {
    guard progress == .done, let end, let plannedEnd else { return false }
    return plannedEnd < end
  }
}
