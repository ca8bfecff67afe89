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
    for place in bound.events.indices where bound.events[place].isOfStage {
      let position = bound.eventPositions[place]
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
}

extension Procedure {
  /// Whether events may call one of its stages so: by id or by title.
  func hasStage(named name: String) -> Bool {
    process.stages.indices.contains { process.stages[$0].origin.id == name || process.stages[$0].title == name }
  }
}
