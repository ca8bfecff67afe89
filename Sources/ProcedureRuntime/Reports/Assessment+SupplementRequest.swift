package import ProcedureDiagnostics
package import WorkingCalendar

extension Assessment {
  /// What the law says against a request for a supplement.
  package enum SupplementObstacle {
    /// It may be asked for so many times, and this is one more.
    case tooMany(maximum: Int)
    /// It had to be asked for until then.
    case late(last: CivilMoment)
    /// It may be too late: that depends on the answers to these questions.
    case open([Bilingual])
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
    // When a part came to its agency, only its own beginning tells.
    let start = open.map(\.from) ?? (caseClock.restarted(.whole) ?? rules.actsFrom)
    guard let start else { return obstacles }
    let request = rules.supplementRequest(round: number)
    let asked = open?.at ?? now
    let missed = request.times.compactMap { deadlineCase.end(of: $0.value, from: start) }.filter {
      asked > $0.expiresAt
    }
    if request.open.isEmpty {
      obstacles += missed.map { .late(last: $0.dueAt) }
    } else if !missed.isEmpty {
      var questions = QuestionList(deadlineCase)
      questions.add(conditions: request.open, facts: [], decides: nil)
      obstacles.append(.open(questions.facts.map(\.question)))
    }
    return obstacles
  }
}
