import Foundation
import ProcedureCatalogue
import ProcedureRuntime
import TestSupport
import Testing
import WorkingCalendar

/// The three real bundles, told in hundreds of ways, against a count from the days off alone. Pauses that no rule of
/// the bundle allows are told, and stop nothing.
@Suite struct BundleOracleTests {
  typealias Part = BundleOracle.Part
  typealias Hold = BundleOracle.Hold

  private static let assessor: Assessor? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    guard let data = try? Data(contentsOf: root.appending(path: "Generated/catalogue.json")),
      let catalogue = try? Catalogue(bytes: Array(data))
    else { return nil }
    return Assessor(catalogue)
  }()

  /// National Day with the day worked instead on 22/08, and the Day of Culture.
  private static let daysOff = Set(
    ["2026-08-31", "2026-09-01", "2026-09-02", "2026-11-24"].map { Int(Fixture.date($0).days) })

  // MARK: The dossier of a story

  /// Not the first minute of a day, which would say that the hour is not known.
  private func withHour(_ minutes: Int) -> Int { minutes % BundleOracle.day == 0 ? minutes + 1 : minutes }

  private func moment(_ minutes: Int) throws -> CivilMoment {
    let date = try #require(CivilDate(days: Int32(minutes / BundleOracle.day)))
    return try #require(CivilMoment(date: date, minuteOfDay: minutes % BundleOracle.day))
  }

  private func minutes(_ moment: CivilMoment?) -> Int? {
    moment.map { Int($0.date.days) * BundleOracle.day + $0.minuteOfDay }
  }

  private func events(of story: BundleOracle.Story, pauseWords: (from: String, to: String)?) throws -> [Dossier.Event] {
    var events = try story.done.map { Dossier.Event(.stageDone, at: try moment($1), name: $0) }
    for (part, at) in story.lost {
      events.append(
        Dossier.Event(
          part == "căn_cước" || part == "thẻ_bhyt" ? .stopped : .stageRefused, at: try moment(at), name: part))
    }
    for hold in story.holds {
      let (first, last): (Dossier.Event.Kind?, Dossier.Event.Kind?) =
        switch hold.kind {
        case .supplement: (.supplementRequested, .supplementReceived)
        case .event: (.paused, .resumed)
        case .words: (nil, nil)
        }
      let from = hold.kind == .words ? pauseWords?.from : hold.part
      let to = hold.kind == .words ? pauseWords?.to : hold.part
      // A name that no pause has, so that none of the rules for single pauses is meant.
      let reason = hold.kind == .event && hold.part == nil ? "sự cố hệ thống" : from
      events.append(Dossier.Event(first, at: try moment(hold.from), name: reason))
      if let end = hold.to { events.append(Dossier.Event(last, at: try moment(end), name: to)) }
    }
    func extend(_ part: String?, _ until: Int) throws {
      events.append(
        Dossier.Event(.extended, at: try moment(story.accepted + 1), name: part, until: try moment(until)))
    }
    if let until = story.wholeUntil { try extend(nil, until) }
    for (part, until) in story.partUntil { try extend(part, until) }
    return events
  }

  /// A few holds that do not repeat each other, all after acceptance.
  private func holds(
    _ parts: [String], pausing pausable: [String]? = nil, after accepted: Int, _ random: inout SeededGenerator
  ) -> [Hold] {
    var holds: [Hold] = []
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let part = Bool.random(using: &random) ? nil : parts.randomElement(using: &random)
      let kind: Hold.Kind = Int.random(in: 0..<4, using: &random) > 0 ? .supplement : .event
      guard !holds.contains(where: { $0.kind == kind && $0.part == part }) else { continue }
      if kind == .event, let part, let pausable, !pausable.contains(part) { continue }
      let from = accepted + Int.random(in: 60...6000, using: &random)
      let isOpen = Int.random(in: 0..<6, using: &random) == 0
      holds.append(
        Hold(kind: kind, part: part, from: from, to: isOpen ? nil : from + Int.random(in: 1...5000, using: &random)))
    }
    return holds
  }

  private func compare(
    _ assessment: Assessment, _ plan: [String: BundleOracle.Outcome], _ note: String
  ) {
    #expect(Set(plan.keys).isSubset(of: assessment.stages.map(\.id)), "\(note)")
    for stage in assessment.stages {
      guard let expected = plan[stage.id] else { continue }
      let isLost = [.refused, .stopped, .dropped].contains(stage.progress)
      #expect(isLost == expected.isLost, "\(note): \(stage.id)")
      #expect(minutes(stage.end) == expected.end, "\(note): \(stage.id)")
      if !expected.isPutOff {
        #expect(minutes(stage.appointment) == expected.appointment, "\(note): \(stage.id)")
      }
    }
  }

  private func acceptance(_ random: inout SeededGenerator) throws -> Int {
    let days = ["2026-09-14", "2026-09-17", "2026-09-18", "2026-11-18", "2026-11-20", "2026-11-23"]
    let day = try #require(days.randomElement(using: &random))
    return Int(Fixture.date(day).days) * BundleOracle.day + Int.random(in: 8 * 60...15 * 60, using: &random)
  }

  /// The end of the office hours some working days later.
  private func closing(
    _ days: ClosedRange<Int>, after accepted: Int, _ oracle: BundleOracle, _ random: inout SeededGenerator
  )
    -> Int
  {
    let day = accepted / BundleOracle.day + Int.random(in: days, using: &random)
    return oracle.workingDay(from: day) * BundleOracle.day + BundleOracle.closing
  }

  // MARK: Birth

  @Test(.enabled(if: assessor != nil))
  func `Every date of the birth bundle follows from the days off and what is told`()
    throws
  {
    var random = SeededGenerator(seed: 301)
    var told = (waiting: 0, moved: 0, lost: 0)
    for number in 0..<700 {
      let isVerified = Bool.random(using: &random)
      let wantsCard = Bool.random(using: &random)
      let verified = BundleOracle.Length.workingDays(isVerified ? 5 : 2)
      var parts = [
        Part(id: "nộp_một_lần", hasResult: false),
        Part(id: "khai_sinh", after: ["nộp_một_lần"], length: .hours(24)),
        Part(id: "đk_thường_trú", after: ["khai_sinh"], length: verified),
        Part(id: "thẻ_bhyt", after: ["khai_sinh"], length: .workingDays(2)),
      ]
      if wantsCard {
        parts.append(
          Part(id: "căn_cước", after: ["đk_thường_trú"], length: .workingDays(5), isCounted: false))
      }
      let oracle = BundleOracle(parts: parts, daysOff: Self.daysOff, restarts: false)
      var story = BundleOracle.Story(accepted: try acceptance(&random))
      story.done["nộp_một_lần"] = story.accepted + 30
      if Bool.random(using: &random) {
        story.done["khai_sinh"] = story.accepted + Int.random(in: 60...3000, using: &random)
      }
      let names = parts.dropFirst().map(\.id)
      // A pause of the registration of residence is the one that waits for VNeID, told in its own words below.
      story.holds = holds(names, pausing: names.filter { $0 != "đk_thường_trú" }, after: story.accepted, &random)
      if Int.random(in: 0..<4, using: &random) == 0 {
        let from = story.accepted + Int.random(in: 60...4000, using: &random)
        story.holds.append(
          Hold(kind: .words, part: "đk_thường_trú", from: from, to: from + Int.random(in: 1...4000, using: &random)))
      }
      if Bool.random(using: &random), let part = names.randomElement(using: &random), story.done[part] == nil {
        story.lost[part] = withHour(story.accepted + Int.random(in: 90...9000, using: &random))
      }
      if Int.random(in: 0..<4, using: &random) == 0 {
        story.wholeUntil = closing(3...20, after: story.accepted, oracle, &random)
      }
      if Int.random(in: 0..<4, using: &random) == 0, let part = names.randomElement(using: &random) {
        story.partUntil[part] = closing(2...20, after: story.accepted, oracle, &random)
      }
      let received = story.accepted + 40
      var dossier = Dossier(procedure: "3.000722")
      dossier.accepted = try moment(story.accepted)
      dossier.submitted = dossier.accepted
      dossier.channel = .online
      dossier.facts = [
        Dossier.Fact("thường_trú", .text(isVerified ? "nơi_khác" : "cha_mẹ_chủ_hộ")),
        Dossier.Fact("phải xác minh điều kiện đăng ký thường trú", .boolean(true)),
        Dossier.Fact("đề_nghị_căn_cước", .boolean(wantsCard)),
      ]
      dossier.events =
        try events(
          of: story, pauseWords: ("Công an thông báo lấy ý kiến trên VNeID", "các bên đã xác nhận trên VNeID"))
        + [Dossier.Event(nil, at: try moment(received), name: "các cơ quan có thẩm quyền nhận đủ hồ sơ")]
      let note = "\(number): \(story)"
      story.holds.removeAll { $0.kind == .event }
      let assessment = try #require(Self.assessor).assess(
        dossier, now: try moment(story.accepted + 60 * BundleOracle.day))

      // The whole: what of it is counted, from the next working day after 15:00.
      let counted = Set(parts.filter(\.isCounted).map(\.id))
      let concerns = { (part: String?) in part.map(counted.contains) ?? true }
      let due = oracle.end(
        .workingDays(isVerified ? 5 : 3), from: received, cutoff: 15 * 60,
        story, concerns: concerns, whatever: true)
      let partUntil = story.partUntil.filter { concerns($0.key) && !isOver($0.key, story) }.map { part, until in
        oracle.later(until, for: .workingDays(0), story, concerns: { $0 == nil || $0 == part })
      }.max()
      story.wholeUntil = story.wholeUntil.map {
        oracle.later($0, for: .workingDays(0), story, concerns: { $0 == nil })
      }
      if let due, let until = story.wholeUntil, until <= due { story.wholeUntil = nil }
      if due == nil { story.wholeUntil = nil }
      story.wholeDue = due
      for part in story.partUntil.keys where isOver(part, story) { story.partUntil[part] = nil }
      let plan = oracle.plan(story)
      // Where nothing is left to give there is no date.
      let isOwed = parts.contains { $0.hasResult && plan[$0.id]?.isLost == false }
      let last = due.flatMap { due in isOwed ? [due, story.wholeUntil, partUntil].compactMap { $0 }.max() : nil }
      #expect(minutes(assessment.deadline.dueAt) == last, "\(note)")
      compare(assessment, plan, note)
      told.waiting += assessment.stages.contains(where: \.isWaiting) ? 1 : 0
      told.moved += story.holds.isEmpty ? 0 : 1
      told.lost += story.lost.isEmpty ? 0 : 1
    }
    // The stories are about something.
    #expect(told.waiting > 50)
    #expect(told.moved > 200)
    #expect(told.lost > 100)
  }

  /// What is said of a part after its end counts for nothing; later dates are told one minute after acceptance.
  private func isOver(_ part: String, _ story: BundleOracle.Story) -> Bool {
    (story.done[part] ?? story.lost[part]).map { $0 <= story.accepted + 1 } ?? false
  }

  // MARK: The older birth bundle, where time begins anew

  @Test(.enabled(if: assessor != nil)) func `In the older birth bundle what is not done begins anew with a supplement`()
    throws
  {
    let parts = [
      Part(id: "khai_sinh"), Part(id: "chuyển_hồ_sơ", after: ["khai_sinh"], hasResult: false),
      // All results are handed over together.
      Part(id: "đk_thường_trú", after: ["chuyển_hồ_sơ"], length: .days(15), hasResult: false),
      Part(id: "thẻ_bhyt", after: ["chuyển_hồ_sơ"], length: .days(10), hasResult: false),
    ]
    let oracle = BundleOracle(parts: parts, daysOff: Self.daysOff, restarts: true)
    var random = SeededGenerator(seed: 986)
    for number in 0..<300 {
      var story = BundleOracle.Story(accepted: Int(Fixture.date("2026-08-27").days) * BundleOracle.day + 9 * 60)
      story.done["khai_sinh"] = story.accepted + 30
      story.done["chuyển_hồ_sơ"] = story.accepted + 50
      story.holds = holds(["đk_thường_trú", "thẻ_bhyt"], after: story.accepted, &random)
      if Int.random(in: 0..<4, using: &random) == 0 {
        story.lost["đk_thường_trú"] = withHour(story.accepted + Int.random(in: 90...9000, using: &random))
      }
      var dossier = Dossier(procedure: "2.000986")
      dossier.accepted = try moment(story.accepted)
      dossier.submitted = dossier.accepted
      dossier.channel = .inPerson
      dossier.facts = [
        Dossier.Fact("xã_ở_xa", .boolean(false)), Dossier.Fact("hồ sơ phải bổ sung, hoàn thiện", .boolean(false)),
      ]
      dossier.events = try events(of: story, pauseWords: nil)
      let note = "\(number): \(story)"
      story.holds.removeAll { $0.kind == .event }
      let assessment = try #require(Self.assessor).assess(
        dossier, now: try moment(story.accepted + 90 * BundleOracle.day))
      let due = oracle.end(
        .workingDays(20), from: story.accepted, story, concerns: { _ in true }, whatever: true)
      #expect(minutes(assessment.deadline.dueAt) == due, "\(note)")
      compare(assessment, oracle.plan(story), note)
    }
  }

  // MARK: Death, a limit for each result

  @Test(.enabled(if: assessor != nil)) func `In the death bundle only what builds on a part waits for it`() throws {
    let parts = [
      Part(id: "nộp_một_lần", hasResult: false), Part(id: "khai_tử", after: ["nộp_một_lần"], length: .hours(24)),
      Part(id: "xóa_thường_trú", after: ["khai_tử"], length: .workingDays(1)),
      Part(id: "tử_tuất", after: ["khai_tử"], length: .workingDays(8)),
    ]
    let received = "Hệ thống nhận đủ hồ sơ khai tử hợp lệ"
    // The times of the other two begin when the death is registered.
    let registered = 1500
    let limits: [(id: String, part: String, length: BundleOracle.Length, after: Int)] = [
      ("trả_trích_lục", "khai_tử", .hours(24), 35),
      ("trả_thông_báo_xóa", "xóa_thường_trú", .workingDays(1), registered),
      ("trả_tử_tuất", "tử_tuất", .workingDays(8), registered),
    ]
    let oracle = BundleOracle(parts: parts, daysOff: Self.daysOff, restarts: false)
    var random = SeededGenerator(seed: 2913)
    for number in 0..<400 {
      var story = BundleOracle.Story(accepted: try acceptance(&random))
      story.done["nộp_một_lần"] = story.accepted + 30
      story.done["khai_tử"] = withHour(story.accepted + registered)
      story.holds = holds(parts.dropFirst().map(\.id), after: story.accepted, &random)
      if Int.random(in: 0..<3, using: &random) == 0,
        let part = ["xóa_thường_trú", "tử_tuất"].randomElement(using: &random)
      {
        story.lost[part] = withHour(story.accepted + Int.random(in: 1600...9000, using: &random))
      }
      var dossier = Dossier(procedure: "2.002913")
      dossier.accepted = try moment(story.accepted)
      dossier.submitted = dossier.accepted
      dossier.channel = .online
      dossier.facts = [
        Dossier.Fact("diện", .text("bảo_hiểm")), Dossier.Fact("đang_hưởng_tuất", .boolean(false)),
        Dossier.Fact("phải xác minh việc khai tử", .boolean(false)),
      ]
      dossier.events = try events(of: story, pauseWords: nil)
      let note = "\(number): \(story)"
      story.holds.removeAll { $0.kind == .event }
      dossier.events.append(Dossier.Event(nil, at: try moment(story.accepted + 35), name: received))
      let assessment = try #require(Self.assessor).assess(
        dossier, now: try moment(story.accepted + 60 * BundleOracle.day))
      for limit in limits {
        let scope: Set = ["nộp_một_lần", "khai_tử", limit.part]
        let expected =
          story.lost[limit.part] == nil
          ? oracle.end(
            limit.length, from: story.accepted + limit.after, story,
            concerns: { $0.map(scope.contains) ?? true }, whatever: true) : nil
        let found = assessment.deadline.limits.first { $0.id == limit.id }
        #expect(minutes(found?.dueAt) == expected, "\(note): \(limit.id)")
      }
      compare(assessment, oracle.plan(story), note)
    }
  }
}
