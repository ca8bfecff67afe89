package import WorkingCalendar

/// How a province's dossiers stand on a day, by procedure, field, agency and month.
///
/// It keeps sums, never dossiers, so that its size does not depend on their number.
package struct DossierReport: Sendable {
  /// By what the dossiers are sorted.
  package enum Grouping: String, CaseIterable, Sendable {
    case agency, field, month, procedure
  }

  /// The sums of one group.
  struct Group: Sendable {
    let id: String
    let title: String
    let tally: OutcomeTally
  }

  /// More names than this in one grouping are summed up as others: agencies come from the dossiers.
  package static let maximumGroups = 20_000

  package let asOf: CivilDate
  private(set) var total = OutcomeTally()
  /// Lines that could not be read.
  package private(set) var unread = 0
  private var tallies: [Grouping: [String: OutcomeTally]] = [:]
  private var titles: [String: String] = [:]

  package init(asOf: CivilDate) {
    self.asOf = asOf
  }

  package mutating func add(_ outcome: DossierOutcome) {
    total.add(outcome)
    let month = String(outcome.accepted.iso.prefix(7))
    for (grouping, name) in [
      (Grouping.agency, outcome.agency), (.field, outcome.field), (.month, month), (.procedure, outcome.procedure),
    ] {
      let known = tallies[grouping, default: [:]]
      let key = known[name] != nil || known.count < Self.maximumGroups ? name : ""
      tallies[grouping, default: [:]][key, default: OutcomeTally()].add(outcome)
    }
    if titles.count < Self.maximumGroups { titles[outcome.procedure] = outcome.title }
  }

  package mutating func addUnreadLine() { unread += 1 }

  /// The groups in the order of their ids.
  func groups(_ grouping: Grouping) -> [Group] {
    (tallies[grouping] ?? [:]).sorted { $0.key < $1.key }.map { name, tally in
      Group(id: name, title: grouping == .procedure ? titles[name] ?? name : name, tally: tally)
    }
  }
}
