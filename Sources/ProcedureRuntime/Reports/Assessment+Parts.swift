import ProcedureCatalogue
package import WorkingCalendar

/// One part of an interconnected procedure: what it is, who settles it, and how far it has come.
package struct BundlePart: Sendable {
  /// Its stage.
  package let stage: StageReport
  /// The title and the code of the procedure that it runs; of the stage, where the catalogue has no such procedure.
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

  /// The first part whose own appointment has passed, although nothing holds it up.
  package var latePart: BundlePart? {
    parts.first { part in
      let isOpen = part.stage.progress == .planned || part.stage.progress == .started
      return isOpen && !part.stage.isWaiting && part.stage.appointment.map { $0 < now } ?? false
    }
  }

  /// The ids of the stages that machines do and that are not done, where nobody has said how long they take.
  package var unmeasuredMachineStages: [String] {
    let machines = Set(procedure.process.stages.filter(\.isAutomatic).map(\.origin.id))
    return stages.filter { report in
      machines.contains(report.id) && report.applies == .yes && report.progress != .done && report.end == nil
    }.map(\.id)
  }

  /// When the result of a part was due before a later day was set for it alone.
  package func appointmentBeforeDelay(of part: BundlePart) -> CivilMoment? {
    guard let place = procedure.stage(named: part.stage.id) else { return nil }
    var dossier = dossier
    dossier.events.removeAll { event in
      event.kind == .extended && event.name.flatMap { bound.compiled.procedure.stage(named: $0) } == place
    }
    return (try? assessor.assess(dossier, now: now))?.stages.first { $0.id == part.stage.id }?.appointment
  }

  /// Working days that have passed behind a moment; nil where none has, and without a calendar.
  package func workingDays(behind due: CivilMoment) -> Int? {
    guard due < now else { return nil }
    return deadlineCase.calendar?.workingDays(after: due.date, through: now.date)
  }

  private func title(of stage: Stage) -> String {
    guard let code = stage.procedure else { return stage.title }
    let title = assessor.title(ofProcedure: code, on: bound.ruleDate) ?? stage.title
    return "\(title) (\(code))"
  }
}

extension Stage {
  /// Whether it stands for a procedure of its own, or gives a result of its own.
  fileprivate var isPart: Bool { procedure != nil || hasOwnAppointment && result != nil }
}
