/// What has happened to a dossier so far, as far as its clock needs it.
struct DossierHistory {
  let rules: DossierRules
  let calendar: WorkingCalendar
  var phase = DossierState.Phase.notSubmitted
  var findings: [DossierFinding] = []
  var lastMoment: CivilMoment?
  /// The moment from which the limit is counted.
  private(set) var acceptedAt: CivilMoment?
  private(set) var resultAt: CivilMoment?
  private(set) var extendedUntil: CivilMoment?
  private(set) var suspensions: [Suspension] = []
  private var supplementRequests = 0
  private var extensions = 0

  init(rules: DossierRules, calendar: WorkingCalendar) {
    self.rules = rules
    self.calendar = calendar
  }

  var maySupplement: Bool { supplementRequests < rules.maximumSupplementRequests ?? .max }
  var mayExtend: Bool { extensions < rules.maximumExtensions ?? .max }

  /// True while nobody can say when the limit ends.
  var isStandingStill: Bool {
    switch phase {
    case .paused: true
    case .awaitingSupplement: rules.onSupplement != .goOn
    case .notSubmitted, .awaitingAcceptance, .running, .resultReady, .finished: false
    }
  }

  /// Takes one event into account, or reports that it cannot have happened.
  mutating func apply(_ event: DossierEvent, at index: Int) {
    switch (event.kind, phase) {
    case (.submitted, .notSubmitted):
      phase = .awaitingAcceptance
    case (.accepted, .notSubmitted), (.accepted, .awaitingAcceptance):
      acceptedAt = event.at
      phase = .running
    case (.supplementRequested, .running):
      requestSupplement(at: event.at, index: index)
    case (.supplementReceived, .awaitingSupplement(let since)):
      receiveSupplement(since: since, at: event.at)
    case (.paused(let reason), .running):
      phase = .paused(since: event.at, reason: reason)
    case (.resumed, .paused(let since, let reason)):
      suspensions.append(Suspension(from: since, to: event.at, reason: reason))
      phase = .running
    case (.extended(let until), .running) where until > event.at:
      extend(until: until, at: event.at, index: index)
    case (.forwarded, .running), (.stageDone, .running), (.forwarded, .paused), (.stageDone, .paused):
      break
    case (.resultReady, .running):
      finish(at: event.at, index: index)
    case (.returned, .resultReady), (.stopped, .awaitingAcceptance), (.stopped, .running), (.stopped, .paused),
      (.stopped, .awaitingSupplement):
      phase = .finished
    case (.closed, .awaitingSupplement(let since)):
      if let end = closingEnd(since: since), event.at < end { findings.append(.closedEarly(index, before: end)) }
      phase = .finished
    default:
      findings.append(.impossible(index))
    }
  }

  /// The limit as counted from acceptance; nil before acceptance, or with a finding when it cannot be counted.
  mutating func deadline() -> Deadline? {
    guard let acceptedAt else { return nil }
    return deadline(rules.limit, from: acceptedAt, suspensions: suspensions)
  }

  /// When the time to ask for a supplement ends.
  mutating func supplementRequestEnd() -> CivilMoment? {
    guard let rule = rules.supplementRequest, let acceptedAt else { return nil }
    return deadline(rule, from: acceptedAt)?.expiresAt
  }

  /// When the time of the applicant ends.
  mutating func closingEnd(since request: CivilMoment) -> CivilMoment? {
    guard let rule = rules.closing else { return nil }
    return deadline(rule, from: request)?.expiresAt
  }

  /// The last day on which the applicant can be told of a delay in time.
  func lastDayToAnnounceDelay(due: CivilMoment?) -> CivilDate? {
    guard let notice = rules.extensionNotice, let lastDay = due?.lastDay else { return nil }
    return calendar.latestDay(notice, .workingDay, before: lastDay)
  }

  private mutating func requestSupplement(at moment: CivilMoment, index: Int) {
    if !maySupplement { findings.append(.tooManySupplementRequests(index)) }
    if let end = supplementRequestEnd(), moment >= end {
      findings.append(.supplementRequestedLate(index, after: end))
    }
    supplementRequests += 1
    phase = .awaitingSupplement(since: moment)
  }

  private mutating func receiveSupplement(since request: CivilMoment, at moment: CivilMoment) {
    switch rules.onSupplement {
    case .restart:
      acceptedAt = moment
      suspensions = []
      extendedUntil = nil
    case .pause: suspensions.append(Suspension(from: request, to: moment))
    case .goOn: break
    }
    phase = .running
  }

  private mutating func extend(until: CivilMoment, at moment: CivilMoment, index: Int) {
    if !mayExtend { findings.append(.tooManyExtensions(index)) }
    if let day = lastDayToAnnounceDelay(due: extendedUntil ?? deadline()?.expiresAt), moment.date > day {
      findings.append(.extensionToldLate(index, after: day))
    }
    extensions += 1
    extendedUntil = until
  }

  private mutating func finish(at moment: CivilMoment, index: Int) {
    if let due = extendedUntil ?? deadline()?.expiresAt, moment > due {
      findings.append(.resultLate(index, after: due))
    }
    resultAt = moment
    phase = .resultReady
  }

  /// A deadline, or a finding that it cannot be computed; each reason is reported once.
  private mutating func deadline(
    _ rule: DeadlineRule, from start: CivilMoment, suspensions: [Suspension] = []
  ) -> Deadline? {
    do {
      return try calendar.deadline(rule, received: start, suspensions: suspensions)
    } catch {
      if !findings.contains(.uncomputable(error)) { findings.append(.uncomputable(error)) }
      return nil
    }
  }
}
