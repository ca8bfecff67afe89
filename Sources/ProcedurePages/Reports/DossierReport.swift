package import WorkingCalendar

/// How a province's dossiers stand on a day, by procedure, field, agency and month.
///
/// It keeps sums, never dossiers. All its names are those of the catalogue and of months, so that its size does not
/// depend on the number of dossiers, and it is the same in whatever order and in how many parts they were added.
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

  /// The sums of one procedure, with its title in the newest version that some dossier follows.
  private struct ProcedureSums: Sendable {
    var tally = OutcomeTally()
    var title = ""
    var newest: CivilDate?

    mutating func name(_ title: String, on date: CivilDate) {
      guard newest.map({ ($0, self.title) < (date, title) }) ?? true else { return }
      newest = date
      self.title = title
    }
  }

  package let asOf: CivilDate
  private let agencyTitles: [String: String]
  private(set) var total = OutcomeTally()
  /// Lines that could not be read.
  package private(set) var unread = 0
  /// Dossiers that were accepted after the day, and are counted nowhere else.
  private(set) var acceptedLater = 0
  private var agencies: [String: OutcomeTally] = [:]
  private var fields: [String: OutcomeTally] = [:]
  private var months: [String: OutcomeTally] = [:]
  private var procedures: [String: ProcedureSums] = [:]

  /// A report without dossiers; `agencyTitles` has the names of agencies by their ids.
  package init(asOf: CivilDate, agencyTitles: [String: String]) {
    self.asOf = asOf
    self.agencyTitles = agencyTitles
  }

  package mutating func add(_ outcome: DossierOutcome) {
    total.add(outcome)
    agencies[outcome.agency, default: OutcomeTally()].add(outcome)
    fields[outcome.field, default: OutcomeTally()].add(outcome)
    months[String(outcome.accepted.iso.prefix(7)), default: OutcomeTally()].add(outcome)
    procedures[outcome.procedure, default: ProcedureSums()].tally.add(outcome)
    procedures[outcome.procedure]?.name(outcome.title, on: outcome.accepted)
  }

  package mutating func addUnreadLine() { unread += 1 }

  package mutating func addAcceptedLater() { acceptedLater += 1 }

  /// Adds what another thread has counted.
  package mutating func add(_ other: DossierReport) {
    total.add(other.total)
    unread += other.unread
    acceptedLater += other.acceptedLater
    agencies.merge(other.agencies) { $0.sum($1) }
    fields.merge(other.fields) { $0.sum($1) }
    months.merge(other.months) { $0.sum($1) }
    for (code, sums) in other.procedures {
      procedures[code, default: ProcedureSums()].tally.add(sums.tally)
      if let newest = sums.newest { procedures[code]?.name(sums.title, on: newest) }
    }
  }

  /// The groups in the order of their ids.
  func groups(_ grouping: Grouping) -> [Group] {
    switch grouping {
    case .agency: groups(agencies) { agencyTitles[$0] ?? $0 }
    case .field: groups(fields) { $0 }
    case .month: groups(months) { $0 }
    case .procedure:
      procedures.sorted { $0.key < $1.key }.map { Group(id: $0.key, title: $0.value.title, tally: $0.value.tally) }
    }
  }

  private func groups(_ tallies: [String: OutcomeTally], title: (String) -> String) -> [Group] {
    tallies.sorted { $0.key < $1.key }.map { Group(id: $0.key, title: title($0.key), tally: $0.value) }
  }
}

extension OutcomeTally {
  fileprivate func sum(_ other: OutcomeTally) -> OutcomeTally {
    var sum = self
    sum.add(other)
    return sum
  }
}
