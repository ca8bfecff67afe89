import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// The life of a dossier as far as it moves the clock: restarts, and the stretches in which it stood still.
struct CaseClock {
  /// When the limit began anew, after a supplement.
  private(set) var restarted: CivilMoment?
  /// When a supplement was asked for that has not come in.
  private(set) var awaitingSupplementSince: CivilMoment?
  private(set) var suspensions: [Suspension] = []
  /// Stretches that have not ended.
  private(set) var openPauses: [(key: Key, since: CivilMoment, reason: String)] = []
  private(set) var findings: [Finding] = []
  /// The condition that leaves open what a supplement does.
  private(set) var openCondition: Int?

  enum Key: Hashable {
    case event
    case supplement
    case pause(Int)
    case stage(String)
  }

  private let bound: BoundCase
  private let supplementEffect: SupplementRule.Effect

  init(_ bound: BoundCase) {
    self.bound = bound
    supplementEffect = bound.procedure.supplement?.effect ?? .restart
    for event in bound.events { take(event) }
  }

  private mutating func take(_ event: Dossier.Event) {
    switch event.kind {
    case .supplementRequested: requestSupplement(event.at)
    case .supplementReceived: receiveSupplement(event)
    case .paused:
      if openPauses.contains(where: { $0.key == .event }) {
        report(event, DossierWording.pausedTwice)
      } else {
        open(.event, event.at, event.name ?? "")
      }
    case .resumed:
      if !close(.event, event.at) { report(event, DossierWording.resumedWithoutPause) }
    case .stageStarted: takeStage(event, isStart: true)
    case .stageDone: takeStage(event, isStart: false)
    case .submitted, .accepted, .receivedByCompetentAgency, .extended, .forwarded, .resultReady, .returned, .stopped,
      .closed, nil:
      takeNamed(event)
    }
  }

  private mutating func requestSupplement(_ at: CivilMoment) {
    if let condition = bound.compiled.supplement, bound.truth(condition) == .undecided { openCondition = condition }
    switch supplementEffect {
    case .restart: awaitingSupplementSince = awaitingSupplementSince ?? at
    case .pause: open(.supplement, at, "")
    case .goOn: break
    }
  }

  private mutating func receiveSupplement(_ event: Dossier.Event) {
    switch supplementEffect {
    case .restart:
      guard awaitingSupplementSince != nil else { return report(event, DossierWording.suppliedWithoutRequest) }
      awaitingSupplementSince = nil
      restarted = event.at
    case .pause:
      if !close(.supplement, event.at) { report(event, DossierWording.suppliedWithoutRequest) }
    case .goOn: break
    }
  }

  /// Stages that are not counted stop the clock from their start to their end.
  private mutating func takeStage(_ event: Dossier.Event, isStart: Bool) {
    guard let name = event.name else { return }
    let stages = bound.procedure.process.stages
    guard let index = stages.firstIndex(where: { $0.origin.id == name || $0.title == name }) else { return }
    let stage = stages[index]
    let compiled = bound.compiled.stages[index]
    let isUncounted = stage.counting != .counted && bound.truth(compiled.countingWhen) == .yes
    let isExcluded = zip(bound.procedure.exclusions, bound.compiled.exclusions).contains { exclusion, condition in
      exclusion.stages.contains(stage.origin.id) && bound.truth(condition) == .yes
    }
    guard isUncounted || isExcluded else { return }
    if isStart {
      open(.stage(stage.origin.id), event.at, stage.title)
    } else {
      _ = close(.stage(stage.origin.id), event.at)
    }
  }

  /// Events in the author's words open and close the pauses that name them.
  private mutating func takeNamed(_ event: Dossier.Event) {
    guard let name = event.name, !bound.procedure.pauses.isEmpty else { return }
    let words = NameIndex.fold(name)
    for (index, pause) in bound.procedure.pauses.enumerated() where bound.truth(bound.compiled.pauses[index]) != .no {
      if pause.to.contains(where: { NameIndex.fold($0) == words }) {
        _ = close(.pause(index), event.at)
      } else if (pause.from ?? pause.awaiting).isSameName(as: words) {
        open(.pause(index), event.at, pause.awaiting)
      }
    }
  }

  private mutating func open(_ key: Key, _ at: CivilMoment, _ reason: String) {
    guard !openPauses.contains(where: { $0.key == key }) else { return }
    openPauses.append((key, at, reason))
  }

  private mutating func close(_ key: Key, _ at: CivilMoment) -> Bool {
    guard let index = openPauses.firstIndex(where: { $0.key == key }) else { return false }
    let pause = openPauses.remove(at: index)
    suspensions.append(Suspension(from: pause.since, to: at, reason: pause.reason))
    return true
  }

  private mutating func report(_ event: Dossier.Event, _ message: Bilingual) {
    let position = bound.dossier.events.firstIndex(of: event) ?? 0
    findings.append(
      Finding(
        DossierCode.impossibleEvents, .warning, message,
        at: Place(file: bound.dossier.file, pointer: DossierPointer.entry("events", position, "type"))))
  }
}

extension String {
  /// Whether it folds to the words.
  fileprivate func isSameName(as folded: String) -> Bool { NameIndex.fold(self) == folded }
}
