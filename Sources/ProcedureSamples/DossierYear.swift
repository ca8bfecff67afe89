import CanonicalJSON
package import ProcedureCatalogue
import ProcedureRuntime
import WorkingCalendar

/// A year of dossiers of a province that does not exist, as lines of JSON in the order of their arrival: the same seed
/// gives the same bytes, and any number of them is made without being kept.
package struct DossierYear {
  /// What is rare, in a thousand dossiers each.
  private enum Rate {
    static let missingDocument = 90
    static let supplement = 45
    static let extended = 15
    static let paused = 4
    static let stopped = 8
    static let late = 40
    static let refusedPart = 15
    static let online = 550
  }

  private struct Kind {
    let procedure: Procedure
    let templates: [DossierTemplate]
    let agencies: [String]
    /// For dossiers whose limit is open.
    let usualWorkingDays: Int
  }

  /// How many sets of answers a procedure gets.
  private static let templates = 60
  private static let attempts = 64

  private let kinds: [Kind]
  private let weights: [Int]
  private let calendar: WorkingCalendar?
  private let pattern: ArrivalPattern
  private let faults: Int
  private let end: CivilMoment?
  private var random: SeededRandom
  /// The day of the last dossier, and how many of its dossiers have been made.
  private var day = -1
  private var madeToday = 0
  /// When the dossiers of the day come in.
  private var minutes: [Int] = []

  /// `faults` is how many of a thousand lines are spoilt; without steps every procedure is told as a whole, which is what
  /// figures of speed compare.
  package init(
    _ catalogue: Catalogue, seed: UInt64, count: Int, year: Int, faults: Int = 10, tellsSteps: Bool = true
  ) throws(CatalogueError) {
    var random = SeededRandom(seed: seed)
    let assessor = Assessor(catalogue)
    let contents = try catalogue.contents()
    let calendar = Self.usualCalendar(contents).flatMap { catalogue.calendar($0) }
    let pattern = ArrivalPattern(year: year, count: count, calendar: calendar)
    let agencies = Dictionary(contents.agencies.map { ($0.origin.id, $0.inForce) }) { first, _ in first }
    let places = SamplePlaces(contents, throughout: pattern.days, &random)
    var kinds: [Kind] = []
    var weights: [Int] = []
    for procedure in contents.procedures where procedure.overlay == nil {
      guard let first = pattern.days.first(where: { procedure.inForce.contains($0) }),
        let last = pattern.days.last(where: { procedure.inForce.contains($0) }),
        let moment = CivilMoment(date: last, minuteOfDay: 540)
      else { continue }
      let roles = procedure.roles.filter { $0.role == .received } + procedure.roles.filter { $0.role == .decided }
      // Some are only described, and no dossier names them; at those that end, or begin, nothing is lodged.
      let open =
        roles.lazy.map { role in
          role.agencies.filter { agencies[$0].map { $0.contains(first) && $0.contains(last) } ?? false }
        }.first { !$0.isEmpty } ?? []
      let setting = DossierTemplate.Setting(
        procedure: procedure, assessor: assessor, lodgedAt: open.first, moment: moment,
        calendar: calendar, places: places, tellsSteps: tellsSteps)
      let asking = try? assessor.assess(setting.dossier, now: moment)
      let templates = (0..<Self.templates).map { _ in DossierTemplate(setting, asking: asking, &random) }
      kinds.append(
        Kind(
          procedure: procedure, templates: templates, agencies: open, usualWorkingDays: Self.length(procedure)))
      // A few procedures make up most of the work.
      weights.append((weights.last ?? 0) + 1 + 400 / (1 + random.below(40)))
    }
    self.kinds = kinds
    self.weights = weights
    self.calendar = calendar
    self.pattern = pattern
    self.faults = faults
    end = pattern.days.last.flatMap { CivilMoment(date: $0, minuteOfDay: 1020) }
    self.random = random
  }

  /// The calendar by which most procedures count.
  private static func usualCalendar(_ contents: CatalogueContents) -> String? {
    let uses = contents.calendars.map { calendar in contents.procedures.count { $0.calendar == calendar.id } }
    return uses.max().flatMap { uses.firstIndex(of: $0) }.map { contents.calendars[$0].id }
  }

  private static func length(_ procedure: Procedure) -> Int {
    for limit in procedure.limits {
      if case .quantity(let quantity) = limit.amount, let whole = quantity.amount.whole {
        return quantity.unit == .workingDay ? whole : max(1, whole * 5 / 7)
      }
    }
    return 3
  }

  /// Appends the next line, with its line end; false when the year is over.
  package mutating func appendNext(to bytes: inout [UInt8]) -> Bool {
    while madeToday == minutes.count {
      day += 1
      guard pattern.days.indices.contains(day), !kinds.isEmpty else { return false }
      let count = pattern.cumulated[day] - (day > 0 ? pattern.cumulated[day - 1] : 0)
      minutes.removeAll(keepingCapacity: true)
      for _ in 0..<count { minutes.append(pattern.minute(&random)) }
      minutes.sort()
      madeToday = 0
    }
    let start = bytes.count
    appendDossier(to: &bytes)
    if random.happens(faults) { DossierFault.spoil(&bytes, from: start, &random) }
    bytes.append(UInt8(ascii: "\n"))
    madeToday += 1
    return true
  }

  // MARK: One dossier

  private mutating func appendDossier(to bytes: inout [UInt8]) {
    let date = pattern.days[day]
    var (kind, template) = pickCase()
    // What may come in on that day is looked for so often and no longer, as there may be nothing else.
    for _ in 0..<Self.attempts where !mayComeIn(kind, template, date) { (kind, template) = pickCase() }
    guard let template, let submitted = CivilMoment(date: date, minuteOfDay: minutes[madeToday]) else { return }
    let accepted = self.accepted(submitted)
    bytes += Array("{\"dossier\":\"H01.\(number(submitted.date))\",\"procedure\":\"\(kind.procedure.code)\"".utf8)
    append("submitted", submitted, to: &bytes)
    append("accepted", accepted, to: &bytes)
    bytes += Array(",\"channel\":\"\(template.channel.rawValue)\"".utf8)
    if let agency = random.pick(kind.agencies), template.channel != .online || random.happens(Rate.online) {
      bytes += Array(",\"lodgedAt\":\"\(agency)\"".utf8)
    }
    bytes += template.places + Array(",\"facts\":".utf8)
    appendFacts(template.facts, submitted.date, to: &bytes)
    bytes += Array(",\"documents\":[".utf8)
    let missing = random.happens(Rate.missingDocument) ? random.below(template.documents.count) : -1
    var isFirst = true
    for (position, document) in template.documents.enumerated() where position != missing {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      bytes += document
    }
    bytes.append(UInt8(ascii: "]"))
    appendEvents(accepted, template, template.workingDays ?? kind.usualWorkingDays, to: &bytes)
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func pickCase() -> (Kind, DossierTemplate?) {
    let kind = kinds[random.place(among: weights)]
    return (kind, random.pick(kind.templates))
  }

  /// While offices are closed, dossiers come in online alone.
  private func mayComeIn(_ kind: Kind, _ template: DossierTemplate?, _ date: CivilDate) -> Bool {
    kind.procedure.inForce.contains(date) && (template?.channel == .online || calendar?.isWorkingDay(date) ?? true)
  }

  private func appendFacts(_ pieces: [DossierTemplate.Piece], _ day: CivilDate, to bytes: inout [UInt8]) {
    for piece in pieces {
      switch piece {
      case .bytes(let told): bytes += told
      case .day(let offset):
        bytes += Array("\"\(day.adding(days: offset)?.iso ?? day.iso)\"".utf8)
      }
    }
  }

  /// The date in six digits and the number of the day in six.
  private func number(_ date: CivilDate) -> String {
    let digits = String(1_000_000 + madeToday + 1).dropFirst()
    return date.iso.dropFirst(2).filter { $0 != "-" } + "-" + digits
  }

  /// What comes in while the office is closed is accepted on its next working day.
  private mutating func accepted(_ submitted: CivilMoment) -> CivilMoment {
    let isOpen = calendar?.isWorkingDay(submitted.date) ?? true
    if isOpen, 480..<1020 ~= submitted.minuteOfDay { return submitted }
    let isEarly = isOpen && submitted.minuteOfDay < 480
    let date = isEarly ? submitted.date : calendar?.workingDay(after: submitted.date) ?? submitted.date
    return CivilMoment(date: date, minuteOfDay: 480 + random.below(120)) ?? submitted
  }

  private func append(_ name: String, _ moment: CivilMoment, to bytes: inout [UInt8]) {
    bytes += Array(",\"\(name)\":\"".utf8)
    moment.appendISO(to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  // MARK: What happened to it

  private struct Event {
    /// Nil for an event in the words of a procedure.
    var type: String?
    let at: CivilMoment
    var name: String?
    var until: CivilDate?

    init(_ type: String?, _ at: CivilMoment, _ name: String? = nil, until: CivilDate? = nil) {
      (self.type, self.at, self.name, self.until) = (type, at, name, until)
    }
  }

  /// Events until the end of the year; what would come later is still open.
  private mutating func appendEvents(
    _ accepted: CivilMoment, _ template: DossierTemplate, _ length: Int, to bytes: inout [UInt8]
  ) {
    var events: [Event] = []
    var start = accepted
    if template.isSentOn, template.steps.isEmpty, let received = later(accepted, 1) {
      events += [Event("forwarded", accepted), Event("received-by-competent-agency", received)]
      start = received
    }
    if !template.startEvents.isEmpty {
      start = start.adding(minutes: 11) ?? start
      events += template.startEvents.map { Event(nil, start, $0) }
    }
    if random.happens(Rate.stopped), let at = later(accepted, 1) {
      events.append(Event("stopped", at))
    } else {
      if random.happens(Rate.supplement), let asked = later(start, 1), let given = later(asked, 1 + random.below(9)) {
        events += [Event("supplement-requested", asked), Event("supplement-received", given)]
        start = given
      }
      if template.steps.isEmpty {
        addCourse(from: start, length, to: &events)
      } else {
        addSteps(template.steps, from: accepted, resumed: start, to: &events)
      }
    }
    write(events, to: &bytes)
  }

  /// Step by step: each begins when those before it are over, and a refused one ends what builds on it.
  private mutating func addSteps(
    _ steps: [DossierTemplate.Step], from accepted: CivilMoment, resumed: CivilMoment, to events: inout [Event]
  ) {
    var ends: [String: CivilMoment] = [:]
    var lost: Set<String> = []
    var last: CivilMoment?
    for step in steps {
      guard lost.isDisjoint(with: step.after) else {
        lost.insert(step.id)
        continue
      }
      let start = step.after.compactMap { ends[$0] }.max() ?? accepted
      var end = start.adding(minutes: 1 + random.below(10))
      if let days = step.workingDays {
        let isLate = random.happens(Rate.late)
        end = later(max(start, resumed), isLate ? days + 1 + random.below(4) : random.below(max(days, 1)))
      }
      guard let end else { return }
      ends[step.id] = end
      last = max(last ?? end, end)
      if step.givesResult, random.happens(Rate.refusedPart) {
        lost.insert(step.id)
        events.append(Event("stage-refused", end, step.id))
      } else {
        events.append(Event("stage-done", end, step.id))
      }
    }
    if let last, let returned = later(last, random.below(3)) { events.append(Event("returned", returned)) }
  }

  /// One result, early, in time or late.
  private mutating func addCourse(from begun: CivilMoment, _ length: Int, to events: inout [Event]) {
    var start = begun
    if random.happens(Rate.paused), let at = later(start, 1), let resumed = later(at, 1 + random.below(6)) {
      events += [Event("paused", at), Event("resumed", resumed)]
      start = resumed
    }
    var days = random.below(length + 1)
    if random.happens(Rate.late) { days = length + 1 + random.below(12) }
    if random.happens(Rate.extended), let at = later(start, max(0, length - 2)), let until = later(at, 6) {
      events.append(Event("extended", at, until: until.date))
      days = length + random.below(5)
    }
    if let ready = later(start, days) {
      events.append(Event("result-ready", ready))
      if let returned = later(ready, random.below(4)) { events.append(Event("returned", returned)) }
    }
  }

  private func write(_ events: [Event], to bytes: inout [UInt8]) {
    let known = events.filter { event in end.map { event.at <= $0 } ?? true }.sorted { $0.at < $1.at }
    guard !known.isEmpty else { return }
    bytes += Array(",\"events\":[".utf8)
    for (position, event) in known.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      let type = event.type.map { Array("\"type\":\"\($0)\"".utf8) }
      let name = event.name.map { Array("\"name\":".utf8) + JSON.string($0).canonicalBytes }
      bytes += [UInt8(ascii: "{")] + [type, name].compactMap(\.self).joined(separator: [UInt8(ascii: ",")])
      append("at", event.at, to: &bytes)
      if let until = event.until { bytes += Array(",\"until\":\"\(until.iso)\"".utf8) }
      bytes.append(UInt8(ascii: "}"))
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// A minute of the office some working days later, never before the moment itself.
  private mutating func later(_ moment: CivilMoment, _ workingDays: Int) -> CivilMoment? {
    guard let date = calendar?.adding(workingDays: workingDays, to: moment.date),
      let found = CivilMoment(date: date, minuteOfDay: 480 + random.below(510))
    else { return nil }
    return max(found, moment.adding(minutes: 1) ?? found)
  }
}
