import ProcedureCatalogue
import ProcedureDiagnostics

/// What a dossier says of stages that its procedure does not have: such an event moves nothing, which somebody ought to
/// know.
struct StageEventChecks {
  let bound: BoundCase
  let included: [IncludedCase]

  var findings: [Finding] {
    var findings: [Finding] = []
    // By their places: copies would count their names, and a copy of a procedure two dozen lists.
    for place in bound.events.indices {
      let position = bound.eventPositions[place]
      if bound.events[place].namesAPart, let name = bound.events[place].name, isOfNoPart(name) {
        let nearest = Suggestion.nearest(to: name, among: names)
        findings.append(finding(DossierWording.unknownPart(name, nearest: nearest), position, "name"))
      }
      guard bound.events[place].isOfStage else { continue }
      guard let name = bound.events[place].name else {
        findings.append(finding(DossierWording.stageNotNamed, position, "type"))
        continue
      }
      guard !hasStage(named: name) else { continue }
      let nearest = Suggestion.nearest(to: name, among: names)
      findings.append(finding(DossierWording.unknownStage(name, nearest: nearest), position, "name"))
    }
    return findings
  }

  /// Whether a bundle has no part that is called so, and no pause that is told in these words.
  private func isOfNoPart(_ name: String) -> Bool {
    guard bound.compiled.procedure.isInterconnected, !hasStage(named: name) else { return false }
    return !bound.compiled.procedure.pauses.contains { pause in
      ([pause.awaiting, pause.from ?? pause.awaiting] + pause.to).contains { NameIndex.isSame($0, name) }
    }
  }

  private func hasStage(named name: String) -> Bool {
    bound.compiled.procedure.hasStage(named: name)
      || included.contains { $0.bound.compiled.procedure.hasStage(named: name) }
  }

  private var names: [String] {
    let procedures = [bound.procedure] + included.map(\.bound.procedure)
    return procedures.flatMap(\.process.stages).flatMap { [$0.origin.id, $0.title] }
  }

  private func finding(_ message: Bilingual, _ position: Int, _ field: String) -> Finding {
    Finding(
      DossierCode.unknownStage, .warning, message,
      at: Place(file: bound.dossier.file, pointer: DossierPointer.entry("events", position, field)))
  }
}

extension Dossier.Event {
  /// Whether it tells of one stage.
  var isOfStage: Bool { kind == .stageStarted || kind == .stageDone || kind == .stageRefused }

  /// Whether it may tell that one stage alone came to nothing.
  var mayEndOneStage: Bool { kind == .stageRefused || name != nil && (kind == .stopped || kind == .closed) }

  /// Whether a name says for which part it holds; a pause may be named by what is awaited.
  var namesAPart: Bool { mayBeOfPart && kind != .paused && kind != .resumed }

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

  /// The place of the stage that events call so, by id or by title.
  func stage(named name: String) -> Int? {
    process.stages.indices.first { process.stages[$0].origin.id == name || process.stages[$0].title == name }
  }
}
