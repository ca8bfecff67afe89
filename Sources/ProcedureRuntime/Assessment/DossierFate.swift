import WorkingCalendar

/// What became of a dossier: its result and its end, as far as they have come.
struct DossierFate {
  /// When there was a result, and the event that tells it.
  private(set) var result: (at: CivilMoment, position: Int)?
  /// `returned`, `stopped` or `closed`: nothing happens after it.
  private(set) var end: (kind: Dossier.Event.Kind, at: CivilMoment, position: Int)?

  /// Takes in a result or an end. What is handed over was ready by then; where a dossier was stopped or closed without a
  /// result, only its papers are given back, and it stays as it ended.
  mutating func take(_ kind: Dossier.Event.Kind, at moment: CivilMoment, position: Int) {
    if kind == .returned, end != nil, result == nil { return }
    if kind == .resultReady || kind == .returned { result = result ?? (moment, position) }
    if kind != .resultReady { end = (kind, moment, position) }
  }

  /// Whether the result came, or is awaited, behind the last moment for it; nobody waits for the result of a dossier
  /// that ended without one.
  func isLate(after expiry: CivilMoment?, now: CivilMoment) -> Bool {
    guard let expiry, result != nil || end == nil else { return false }
    return finish(now: now) > expiry
  }

  /// When there was a result; now, while there is none.
  func finish(now: CivilMoment) -> CivilMoment { result?.at ?? now }
}
