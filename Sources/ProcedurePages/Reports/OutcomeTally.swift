import ProcedureCatalogue

/// How many dossiers stand how.
package struct OutcomeTally: Sendable, Hashable {
  /// By the place of the standing among all standings.
  private var counts = Array(repeating: 0, count: DossierOutcome.Standing.allCases.count)
  private(set) var online = 0
  /// Online dossiers that are late, or ended without a result.
  private(set) var onlineFailed = 0
  /// Dossiers for which nothing more was asked, and those for which something was asked once.
  private(set) var withoutRequest = 0
  private(set) var withOneRequest = 0
  /// Stages that are done and whose length is laid down; two points for each before its last day, one on it.
  private(set) var timedStages = 0
  private(set) var stagePoints = 0

  mutating func add(_ outcome: DossierOutcome) {
    counts[outcome.standing.place] += 1
    if outcome.requests == 0 { withoutRequest += 1 }
    if outcome.requests == 1 { withOneRequest += 1 }
    timedStages += outcome.stages.early + outcome.stages.onTime + outcome.stages.late
    stagePoints += 2 * outcome.stages.early + outcome.stages.onTime
    guard outcome.channel == .online else { return }
    online += 1
    switch outcome.standing {
    case .late, .overdue, .ended: onlineFailed += 1
    case .early, .onTime, .undated, .pending, .waiting: break
    }
  }

  mutating func add(_ other: OutcomeTally) {
    for place in counts.indices { counts[place] += other.counts[place] }
    online += other.online
    onlineFailed += other.onlineFailed
    withoutRequest += other.withoutRequest
    withOneRequest += other.withOneRequest
    timedStages += other.timedStages
    stagePoints += other.stagePoints
  }

  subscript(standing: DossierOutcome.Standing) -> Int { counts[standing.place] }

  var received: Int { counts.reduce(0, +) }

  /// Dossiers with a result of which one can say whether it came in time.
  var settled: Int { self[.early] + self[.onTime] + self[.late] }

  /// Of a thousand settled dossiers so many in time; nil when none is settled.
  var inTimePermille: Int? { settled > 0 ? (self[.early] + self[.onTime]) * 1_000 / settled : nil }
}

extension DossierOutcome.Standing {
  fileprivate var place: Int {
    switch self {
    case .early: 0
    case .onTime: 1
    case .late: 2
    case .undated: 3
    case .pending: 4
    case .overdue: 5
    case .waiting: 6
    case .ended: 7
    }
  }
}
