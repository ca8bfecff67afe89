import WorkingCalendar

/// What became of a dossier: its result and its end, as far as they have come.
struct DossierFate {
  var result: CivilMoment?
  /// `returned`, `stopped` or `closed`.
  var end: (kind: Dossier.Event.Kind, at: CivilMoment)?

  /// Whether the result came, or is awaited, behind the last moment for it; nobody waits for the result of a dossier
  /// that was stopped or closed.
  func isLate(after expiry: CivilMoment?, now: CivilMoment) -> Bool {
    guard let expiry, end.map({ $0.kind == .returned }) ?? true else { return false }
    return finish(now: now) > expiry
  }

  /// When it was done with; now, while it is not.
  func finish(now: CivilMoment) -> CivilMoment { result ?? end?.at ?? now }

  /// How it counts in a report; nil while it goes on.
  var state: DossierCourse.State? {
    guard let end else { return nil }
    return end.kind == .returned ? .returned : .ended
  }
}

extension CaseClock {
  var fate: DossierFate { DossierFate(result: result?.at, end: end.map { ($0.kind, $0.at) }) }
}
