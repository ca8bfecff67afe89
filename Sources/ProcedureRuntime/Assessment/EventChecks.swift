import ProcedureCatalogue
import ProcedureDiagnostics

/// What a dossier says of stages, pauses and events that its procedure does not have: such an event moves nothing, which
/// somebody ought to know.
struct EventChecks {
  let bound: BoundCase
  let included: [IncludedCase]

  var findings: [Finding] {
    var findings: [Finding] = []
    // By their places: copies would count their names, and a copy of a procedure two dozen lists.
    for place in bound.events.indices {
      let position = bound.eventPositions[place]
      switch bound.events[place].kind {
      case .stageStarted, .stageDone, .stageRefused: findings += stageFinding(place, position)
      case .paused: findings += pauseFinding(place, position)
      case .resultReady, .returned: findings += resultFinding(place, position)
      case .supplementRequested, .supplementReceived, .extended, .stopped, .closed:
        findings += partFinding(place, position)
      case nil: findings += nameFinding(place, position)
      default: break
      }
    }
    return findings
  }

  // MARK: Stages

  private func stageFinding(_ place: Int, _ position: Int) -> [Finding] {
    guard let name = bound.events[place].name else {
      return [finding(DossierCode.unknownStage, DossierWording.stageNotNamed, position, "type")]
    }
    guard !hasStage(named: name) else { return [] }
    let nearest = Suggestion.nearest(to: name, among: stageNames)
    return [finding(DossierCode.unknownStage, DossierWording.unknownStage(name, nearest: nearest), position, "name")]
  }

  private func hasStage(named name: String) -> Bool {
    bound.compiled.procedure.hasStage(named: name)
      || included.contains { $0.bound.compiled.procedure.hasStage(named: name) }
  }

  private var stageNames: [String] { procedures.flatMap(\.process.stages).flatMap { [$0.origin.id, $0.title] } }

  // MARK: Parts of a bundle

  private func partFinding(_ place: Int, _ position: Int) -> [Finding] {
    guard let name = bound.events[place].name, isOfNoPart(name) else { return [] }
    let nearest = Suggestion.nearest(to: name, among: stageNames)
    return [finding(DossierCode.unknownStage, DossierWording.unknownPart(name, nearest: nearest), position, "name")]
  }

  /// Whether a bundle has no part that is called so, and no pause that is told in these words.
  private func isOfNoPart(_ name: String) -> Bool {
    guard bound.compiled.procedure.isInterconnected, !hasStage(named: name) else { return false }
    return !bound.compiled.procedure.pauses.contains { pause in
      ([pause.awaiting, pause.from ?? pause.awaiting] + pause.to).contains { NameIndex.isSame($0, name) }
    }
  }

  // MARK: Pauses

  private func pauseFinding(_ place: Int, _ position: Int) -> [Finding] {
    // The limits, and what stops them, may be those of another procedure.
    let deciding = included.first { $0.part == .limits }?.bound ?? bound
    let name = bound.events[place].name
    let part = name.flatMap { deciding.compiled.procedure.stage(named: $0) }
    switch deciding.pauseRule(named: name, ofPart: part) {
    case .rule, .exclusion, .stage: return []
    case .none: return [finding(DossierCode.pauseWithoutRule, DossierWording.pauseWithoutRule, position, "type")]
    case .several(let names):
      return [finding(DossierCode.pauseWithoutRule, DossierWording.pauseNotNamed(among: names), position, "type")]
    case .unknown(let names):
      let message = DossierWording.unknownPause(
        name ?? "", known: names, nearest: Suggestion.nearest(to: name ?? "", among: names))
      return [finding(DossierCode.unknownEvent, message, position, "name")]
    }
  }

  // MARK: Results

  private func resultFinding(_ place: Int, _ position: Int) -> [Finding] {
    guard let name = bound.events[place].name, !bound.trackedResults.isEmpty, bound.result(named: name) == nil else {
      return []
    }
    let nearest = Suggestion.nearest(to: name, among: bound.procedure.results.flatMap { [$0.origin.id, $0.title] })
    return [finding(DossierCode.unknownEvent, DossierWording.unknownResult(name, nearest: nearest), position, "name")]
  }

  // MARK: Events in the author's words

  private func nameFinding(_ place: Int, _ position: Int) -> [Finding] {
    guard let name = bound.events[place].name else { return [] }
    if let kind = EventWording.kind(name) {
      return [finding(DossierCode.unknownEvent, DossierWording.eventNeedsType(name, kind), position, "name")]
    }
    let known = procedures.flatMap(\.eventNames) + bound.index.conventions.flatMap(\.start).compactMap(\.name)
    guard !known.contains(where: { NameIndex.isSame($0, name) }) else { return [] }
    let nearest = Suggestion.nearest(to: name, among: known)
    return [finding(DossierCode.unknownEvent, DossierWording.unknownEvent(name, nearest: nearest), position, "name")]
  }

  private var procedures: [Procedure] { [bound.procedure] + included.map(\.bound.procedure) }

  private func finding(_ code: FindingCode, _ message: Bilingual, _ position: Int, _ field: String) -> Finding {
    Finding(
      code, .warning, message,
      at: Place(file: bound.dossier.file, pointer: DossierPointer.entry("events", position, field)))
  }
}

extension Dossier.Event {
  /// Whether it tells of one stage.
  var isOfStage: Bool { kind == .stageStarted || kind == .stageDone || kind == .stageRefused }

  /// Whether it tells of a result.
  var isOfResult: Bool { kind == .resultReady || kind == .returned }

  /// Whether it may tell that one stage alone came to nothing.
  var mayEndOneStage: Bool { kind == .stageRefused || name != nil && (kind == .stopped || kind == .closed) }

  /// Whether it may be about one part of a bundle alone, which it names.
  var mayBeOfPart: Bool {
    switch kind {
    case .supplementRequested, .supplementReceived, .paused, .resumed, .extended, .stopped, .closed: true
    default: false
    }
  }
}

extension Procedure {
  /// Whether events may call one of its stages so: by id or by title.
  func hasStage(named name: String) -> Bool { stage(named: name) != nil }

  /// The title of the stage whose end is awaited; nil for another event.
  func titleOfStage(awaitedBy event: StartEvent) -> String? {
    event.name.flatMap { stage(named: $0) }.map { process.stages[$0].title }
  }

  /// The place of the stage that events call so, by id or by title.
  func stage(named name: String) -> Int? {
    process.stages.indices.first { process.stages[$0].origin.id == name || process.stages[$0].title == name }
  }
}
