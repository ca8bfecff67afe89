import WorkingCalendar

/// What became of a dossier: its results and its end, as far as they have come.
struct DossierFate {
  /// When something happened, and the event that tells it.
  typealias Moment = (at: CivilMoment, position: Int)

  /// When everything that is awaited was there.
  private(set) var result: Moment?
  /// Results with a limit of their own that are there, by their places.
  private(set) var ready: [Int: Moment] = [:]
  /// Those of them that were handed over.
  private(set) var returned: Set<Int> = []
  /// `returned`, `stopped` or `closed`: nothing happens after it.
  private(set) var end: (kind: Dossier.Event.Kind, at: CivilMoment, position: Int)?

  /// Takes in a result or an end. What is handed over was ready by then; where a dossier was stopped or closed without a
  /// result, only its papers are given back, and it stays as it ended.
  mutating func take(_ kind: Dossier.Event.Kind, at moment: CivilMoment, position: Int) {
    if kind == .returned, end != nil, result == nil { return }
    if kind == .resultReady || kind == .returned { result = result ?? (moment, position) }
    if kind != .resultReady { end = (kind, moment, position) }
  }

  /// The same for one of several results with limits of their own: with the last of them, all is there.
  mutating func take(
    _ kind: Dossier.Event.Kind, ofResult place: Int, among all: [Int], at moment: CivilMoment, position: Int
  ) {
    if kind == .returned, end != nil, result == nil { return }
    ready[place] = ready[place] ?? (moment, position)
    if kind == .returned { returned.insert(place) }
    if all.allSatisfy({ ready[$0] != nil }) { take(.resultReady, at: moment, position: position) }
    if kind == .returned, all.allSatisfy(returned.contains) { take(.returned, at: moment, position: position) }
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
