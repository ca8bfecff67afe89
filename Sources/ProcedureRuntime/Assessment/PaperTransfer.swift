import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// When the papers must go on from the office that received them to the agency that decides, and when they did.
///
/// Which rule holds depends on where the dossier was lodged: anywhere in the province, or at the one-stop unit that
/// receives for the agency that decides. Lengths and hours are conventions of the catalogue.
struct PaperTransfer: Sendable {
  let rule: Convention
  let by: CivilMoment
  /// True when they go first thing on a later day, because they were received late in the day.
  let isAtOpening: Bool
  let doneAt: CivilMoment?
  /// True when nothing shows that they went on or that the agency that decides has them.
  let isPending: Bool
  let isLate: Bool
  /// The event that tells it, as a place in the dossier.
  private let event: Int?

  /// Nil where no papers have to go on, or no rule says until when.
  init?(_ bound: BoundCase, _ rules: DutyRules, isLodgedElsewhere: Bool, arrival: CivilMoment?) {
    guard let received = bound.accepted ?? bound.submitted, let calendar = bound.calendar else { return nil }
    let count: DeadlineRule
    if isLodgedElsewhere {
      guard bound.dossier.channel?.isOnPaper ?? false, let rule = rules.convention(.paperTransfer),
        let amount = rule.amount
      else { return nil }
      self.rule = rule
      count = calendar.rule(amount)
    } else {
      // On the spot whoever decides sits at the counter.
      guard bound.dossier.channel == .inPerson, !bound.procedure.process.isOnTheSpot, bound.isReceivedForAnother,
        let rule = rules.convention(.sameDayTransfer)
      else { return nil }
      self.rule = rule
      var sameDay = calendar.rule(.sameDay)
      sameDay.cutoff = rule.cutoff.map { DeadlineRule.Cutoff(after: $0.after, moves: .end, force: .must) }
      count = sameDay
    }
    guard let end = try? calendar.deadline(count, received: received) else { return nil }
    isAtOpening = rule.subject == .sameDayTransfer && end.dueDate > end.effectiveReceipt
    let opens = calendar.officeHours(on: end.dueDate)?.first?.opens
    by = isAtOpening ? opens.flatMap { CivilMoment(date: end.dueDate, minuteOfDay: $0) } ?? end.dueAt : end.dueAt
    event = bound.events.firstIndex { $0.kind == .forwarded && $0.at <= bound.now }
    // What has arrived in time was sent in time; of what arrived later nobody knows when it was sent.
    if let event {
      doneAt = bound.events[event].at
    } else if let arrival, !Self.isLate(arrival, by, isAtOpening: isAtOpening) {
      doneAt = arrival
    } else {
      doneAt = nil
    }
    // A one-stop unit that hands papers to its own agency need not tell it.
    isPending =
      isLodgedElsewhere && doneAt == nil && arrival == nil && received <= bound.now
      && !bound.events.contains { $0.at <= bound.now && $0.showsWork }
    isLate = Self.isLate(isPending ? bound.now : doneAt ?? by, by, isAtOpening: isAtOpening)
  }

  /// No law says how long the opening of a day lasts: only what goes on a later day is late then.
  private static func isLate(_ sent: CivilMoment, _ by: CivilMoment, isAtOpening: Bool) -> Bool {
    isAtOpening ? by.date < sent.date : by < sent
  }

  /// What is to be said when they went too late, or have not gone in time.
  func finding(in bound: BoundCase) -> Finding? {
    guard isLate else { return nil }
    return bound.clockFinding(
      .forwardedLate, CompetenceWording.forwardedLate(self), event: event.map { bound.eventPositions[$0] },
      basis: rule.origin.basis)
  }

  /// What must happen while they may still go in time.
  var duty: DossierStanding.Duty? {
    isPending && !isLate ? DossierStanding.Duty(kind: .forward, by: by, basis: rule.origin.basis) : nil
  }
}

extension BoundCase {
  /// Whether a one-stop unit took the dossier in that does not decide it itself.
  fileprivate var isReceivedForAnother: Bool {
    guard let lodgedAt, index.agencyList[lodgedAt].traits.contains(.oneStop) else { return false }
    let deciders = procedure.roles.indices.filter { role in
      (procedure.roles[role].role == .decided || procedure.roles[role].role == .delegated)
        && truth(compiled.roles[role]) != .no
    }
    return !deciders.isEmpty
      && !deciders.contains { role in
        procedure.roles[role].followsLodging
          ? agenciesFollowingLodging(role: role)?.contains(where: isReceiver) ?? true
          : procedure.roles[role].agencies.contains(where: isReceiver)
      }
  }

  private func isReceiver(_ name: String) -> Bool {
    guard let lodgedAt, let agency = index.agencies[name] else { return false }
    return agency == lodgedAt
      || index.agencyList[agency].traits.contains(.oneStop) && index.agency(lodgedAt, isWithin: agency)
  }
}

extension Dossier.Event {
  /// Whether it tells of work that begins with the papers, or of an end without any.
  fileprivate var showsWork: Bool {
    switch kind {
    case .stageStarted, .stageDone, .stageRefused, .extended, .resultReady, .returned, .stopped, .closed, nil: true
    case .submitted, .accepted, .forwarded, .receivedByCompetentAgency, .supplementRequested, .supplementReceived,
      .paused, .resumed:
      false
    }
  }
}

extension Channel {
  /// Files go at once; only papers have to be carried.
  fileprivate var isOnPaper: Bool {
    switch self {
    case .inPerson, .postal, .home, .mobile: true
    case .online, .kiosk: false
    }
  }
}
