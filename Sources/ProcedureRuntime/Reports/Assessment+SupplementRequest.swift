package import WorkingCalendar

extension Assessment {
  /// What the law says against a request for a supplement.
  package enum SupplementObstacle {
    /// It may be asked for so many times, and this is one more.
    case tooMany(maximum: Int)
    /// It had to be asked for until then.
    case late(last: CivilMoment)
  }

  /// What stands against the request that is waiting for an answer, else against one that is made now.
  package var supplementObstacles: [SupplementObstacle] {
    var obstacles: [SupplementObstacle] = []
    let rules = caseClock.rules
    let open = caseClock.openRound
    let number = open?.number ?? caseClock.supplementRounds.count { $0.part == nil } + 1
    if let maximum = rules.maximumSupplementRequests, number > maximum.value {
      obstacles.append(.tooMany(maximum: maximum.value))
    }
    let start = open?.from ?? caseClock.restarted(.whole) ?? deadlineCase.accepted
    if let request = rules.supplementRequest(round: number), let start,
      let end = deadlineCase.end(of: request.value, from: start), (open?.at ?? now) > end.expiresAt
    {
      obstacles.append(.late(last: end.dueAt))
    }
    return obstacles
  }
}
