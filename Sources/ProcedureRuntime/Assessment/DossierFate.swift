import WorkingCalendar

/// What became of a dossier: its results and its end, as far as they have come.
struct DossierFate {
  /// When something happened, and the event that tells it.
  typealias Moment = (at: CivilMoment, position: Int)

  /// When everything that is awaited was there.
  private(set) var result: Moment?
  /// When all of it was there that the limit of the whole is for.
  private(set) var limitedResult: Moment?
  /// Results that are judged one by one and are there, by their places.
  private(set) var ready: [Int: Moment] = [:]
  /// Those of them that were handed over.
  private(set) var returned: Set<Int> = []
  /// `returned`, `stopped` or `closed`, or the refusal with which nothing was left to give: nothing happens after it.
  private(set) var end: (kind: Dossier.Event.Kind, at: CivilMoment, position: Int)?
  /// Whether it ended because every part of it came to nothing.
  private(set) var isWithoutResults = false

  /// Takes in a result or an end. What is handed over was ready by then; where a dossier was stopped or closed without a
  /// result, only its papers are given back, and it stays as it ended.
  mutating func take(_ kind: Dossier.Event.Kind, at moment: CivilMoment, position: Int) {
    if kind == .returned, end != nil, result == nil { return }
    if kind == .resultReady || kind == .returned {
      result = result ?? (moment, position)
      limitedResult = limitedResult ?? (moment, position)
    }
    if kind != .resultReady { end = (kind, moment, position) }
  }

  /// The same for one of several results that are judged one by one.
  mutating func take(_ kind: Dossier.Event.Kind, ofResult place: Int, at moment: CivilMoment, position: Int) {
    if kind == .returned, end != nil, result == nil { return }
    ready[place] = ready[place] ?? (moment, position)
    if kind == .returned { returned.insert(place) }
  }

  /// What an event about one result or one part makes of the whole: with the last result that is owed all is there, and
  /// where none is owed any more the dossier ends as its last part did.
  mutating func settle(
    _ kind: Dossier.Event.Kind, owed: [Int], underTheLimit limited: [Int], at moment: CivilMoment, position: Int
  ) {
    guard end == nil else { return }
    guard !owed.isEmpty else {
      isWithoutResults = true
      return take(kind, at: moment, position: position)
    }
    if limitedResult == nil, limited.allSatisfy({ ready[$0] != nil }) { limitedResult = (moment, position) }
    if result == nil, owed.allSatisfy({ ready[$0] != nil }) { take(.resultReady, at: moment, position: position) }
    if owed.allSatisfy(returned.contains) { take(.returned, at: moment, position: position) }
  }

  /// Whether nothing is awaited any more.
  var isOver: Bool { result != nil || end != nil }

  /// Whether the result came, or is awaited, behind the last moment for it; nobody waits for the result of a dossier
  /// that ended without one, and while parts outside the limit go on it holds up none of them.
  func isLate(after expiry: CivilMoment?, now: CivilMoment) -> Bool {
    guard let expiry, isOver == (limitedResult != nil) else { return false }
    return finish(now: now) > expiry
  }

  /// When there was what the limit of the whole is for; now, while it is not there.
  func finish(now: CivilMoment) -> CivilMoment { limitedResult?.at ?? now }
}
