extension Procedure {
  /// The events that only this procedure knows, in the author's words: those from which a limit or a stage runs, with
  /// which a stage ends, and which stop the clock or let it go on. One that is named twice stands twice.
  package var eventNames: [String] {
    let starts = limits.flatMap(\.start) + process.stages.flatMap(\.since)
    return starts.compactMap(\.name) + process.stages.flatMap(\.until)
      + pauses.flatMap { pause in [pause.from ?? pause.awaiting] + pause.to }
  }
}

extension StartEvent {
  /// The author's words for an event that only the procedure knows; nil for those of every dossier.
  package var name: String? {
    if case .named(let words) = self { words } else { nil }
  }
}
