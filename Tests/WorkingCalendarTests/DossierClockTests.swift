import Testing
import WorkingCalendar

@Suite struct DossierClockTests {
  /// Ten working days; supplement, closing and extension as in Decree 118/2025, Art. 19.5–6.
  private static func rules(_ onSupplement: DossierRules.OnSupplement = .restart) -> DossierRules {
    var rules = DossierRules(limit: DeadlineRule(TimeQuantity(10, .workingDay)))
    rules.onSupplement = onSupplement
    rules.supplementRequest = DeadlineRule(TimeQuantity(3, .workingDay))
    rules.maximumSupplementRequests = 1
    rules.closing = DeadlineRule(TimeQuantity(15, .day))
    rules.extensionNotice = 1
    rules.maximumExtensions = 1
    rules.dueSoon = 2
    return rules
  }

  private static func moment(_ text: String) -> CivilMoment { PublicSectorCalendar.moment(text) }

  private static func state(
    _ events: [(DossierEvent.Kind, String)], at now: String, rules: DossierRules = rules()
  ) -> DossierState {
    DossierClock(rules: rules, calendar: PublicSectorCalendar.shared)
      .state(after: events.map { DossierEvent($0.0, at: moment($0.1)) }, at: moment(now))
  }

  private static let accepted: [(DossierEvent.Kind, String)] = [
    (.submitted, "2026-03-01T20:00"), (.accepted, "2026-03-02T09:00"),
  ]

  @Test func `An accepted dossier runs and says what must happen next`() {
    let state = Self.state(Self.accepted, at: "2026-03-03T09:00")
    #expect(state.phase == .running)
    #expect(state.deadline?.dueDate.iso == "2026-03-16")
    #expect(
      state.duties == [
        .requestSupplement(by: Self.moment("2026-03-06T00:00")),
        .announceDelay(by: PublicSectorCalendar.date("2026-03-13")), .giveResult(by: Self.moment("2026-03-17T00:00")),
      ])
    #expect(!state.isDueSoon)
    #expect(state.findings == [])
  }

  @Test func `A dossier is due soon from the day the rules name, and late once its limit has run out`() {
    #expect(!Self.state(Self.accepted, at: "2026-03-11T17:00").isDueSoon)
    #expect(Self.state(Self.accepted, at: "2026-03-12T00:00").isDueSoon)
    #expect(Self.state(Self.accepted, at: "2026-03-16T23:59").overdueMinutes == nil)
    let late = Self.state(Self.accepted, at: "2026-03-18T10:00")
    #expect(late.overdueMinutes == 8 * 60 + 2 * 60)
    #expect(!late.isDueSoon)
  }

  @Test(arguments: [
    (DossierRules.OnSupplement.restart, "2026-03-24", 0), (.pause, "2026-03-20", 1), (.goOn, "2026-03-16", 0),
  ])
  func `A supplement begins the limit anew, pauses it, or lets it go on`(
    choice: DossierRules.OnSupplement, due: String, suspensions: Int
  ) {
    let events =
      Self.accepted + [
        (.supplementRequested, "2026-03-04T10:00"), (.supplementReceived, "2026-03-10T10:00"),
      ]
    let state = Self.state(events, at: "2026-03-11T09:00", rules: Self.rules(choice))
    #expect(state.deadline?.dueDate.iso == due)
    #expect(state.suspensions.count == suspensions)
    #expect(state.findings == [])
    let waiting = Self.state(Array(events.dropLast()), at: "2026-03-05T09:00", rules: Self.rules(choice))
    #expect(waiting.phase == .awaitingSupplement(since: Self.moment("2026-03-04T10:00")))
    #expect((waiting.deadline == nil) == (choice != .goOn))
    #expect(waiting.duties == [.closeUnlessSupplemented(at: Self.moment("2026-03-20T00:00"))])
  }

  @Test func `A pause moves the due date and leaves it open while it lasts`() {
    let events =
      Self.accepted + [
        (.paused(reason: "chờ trưng cầu giám định"), "2026-03-04T10:00"), (.resumed, "2026-03-06T10:00"),
      ]
    #expect(Self.state(Array(events.dropLast()), at: "2026-03-05T09:00").due == nil)
    #expect(Self.state(events, at: "2026-03-09T09:00").deadline?.dueDate.iso == "2026-03-18")
  }

  @Test func `Broken duties are found`() {
    let late =
      Self.accepted + [
        (.supplementRequested, "2026-03-06T10:00"), (.supplementReceived, "2026-03-09T10:00"),
        (.supplementRequested, "2026-03-10T10:00"), (.closed, "2026-03-11T10:00"),
      ]
    #expect(
      Self.state(late, at: "2026-03-12T10:00").findings == [
        .supplementRequestedLate(2, after: Self.moment("2026-03-06T00:00")), .tooManySupplementRequests(4),
        .closedEarly(5, before: Self.moment("2026-03-26T00:00")),
      ])
    let put =
      Self.accepted + [
        (.extended(until: Self.moment("2026-03-18T17:00")), "2026-03-16T10:00"),
        (.extended(until: Self.moment("2026-03-20T17:00")), "2026-03-17T10:00"), (.resultReady, "2026-03-23T09:00"),
        (.returned, "2026-03-24T09:00"),
      ]
    let state = Self.state(put, at: "2026-03-25T10:00")
    #expect(
      state.findings == [
        .extensionToldLate(2, after: PublicSectorCalendar.date("2026-03-13")), .tooManyExtensions(3),
        .resultLate(4, after: Self.moment("2026-03-20T17:00")),
      ])
    #expect(state.phase == .finished)
    #expect(state.overdueMinutes == 60)
  }

  @Test(arguments: [
    [(DossierEvent.Kind.resumed, "2026-03-03T09:00")], [(.submitted, "2026-03-03T09:00")],
    [(.accepted, "2026-03-03T09:00")], [(.supplementReceived, "2026-03-03T09:00")], [(.closed, "2026-03-03T09:00")],
    [(.returned, "2026-03-03T09:00")], [(.extended(until: .init(startOf: .first)), "2026-03-03T09:00")],
  ])
  func `An event that cannot have happened is found and passed over`(events: [(DossierEvent.Kind, String)]) {
    let state = Self.state(Self.accepted + events, at: "2026-03-04T09:00")
    #expect(state.findings == [.impossible(2)])
    #expect(state.deadline?.dueDate.iso == "2026-03-16")
  }

  @Test func `Events out of order or in the future are found and passed over`() {
    let events =
      Self.accepted + [
        (.paused(reason: "-"), "2026-03-01T09:00"), (.resultReady, "2026-03-20T09:00"), (.returned, "2026-03-02T09:00"),
      ]
    let state = Self.state(events, at: "2026-03-04T09:00")
    #expect(state.findings == [.outOfOrder(2), .inTheFuture(3)])
    #expect(state.phase == .running)
  }

  @Test func `A dossier whose limit leaves the calendar is found, not counted`() {
    let state = Self.state([(.accepted, "2190-01-01T09:00")], at: "2190-01-02T09:00")
    #expect(state.due == nil)
    #expect(state.findings == [.uncomputable(.outsideCalendar(PublicSectorCalendar.shared.range.upperBound))])
    #expect(Self.state([], at: "2026-01-01T09:00").phase == .notSubmitted)
  }
}
