import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// Answers a line from what was answered before, or says that it cannot.
///
/// It knows no rule. It reads what a line says, has the conditions evaluated by the same `Evaluator`, and puts together
/// for each demand and for the due date the key of everything that they depend on. Lines whose keys are not all known,
/// and unusual lines, are assessed in full; `learn` then remembers their answers.
final class QuickAssessor {
  /// What a line comes to; the statuses of its demands are in `statuses`.
  struct Result {
    let program: QuickProgram
    var completeness = Assessment.Completeness.complete
    var hasMissing = false
    var hasDefective = false
    var hasUndetermined = false
    var due: CivilDate?
  }

  /// A version of a procedure with the memory for its evaluation.
  final class Case {
    let program: QuickProgram
    var evaluator: Evaluator
    var truths: [Truth]

    init(_ program: QuickProgram) {
      self.program = program
      evaluator = Evaluator(program.compiled.code)
      truths = program.constants
    }
  }

  private enum Cached {
    case unmade
    case slow
    case quick(Case)
  }

  private let assessor: Assessor
  let now: CivilMoment
  private let reader: QuickLineReader
  private let codes: ByteNames
  private var cases: [Cached]
  private(set) var line = QuickLine()
  /// The statuses of the last line, in the order of the demands.
  private(set) var statuses: [UInt32] = []
  private(set) var memo = CaseMemo()
  private(set) var plans: [DuePlan] = []
  /// The keys of the line that could not be answered, for learning.
  private var missedKeys: [CaseKey] = []
  private var missedDue: CaseKey?
  private var missedProgram: QuickProgram?

  var index: CatalogueIndex { assessor.index }

  init(_ assessor: Assessor, now: CivilMoment) {
    self.assessor = assessor
    self.now = now
    reader = QuickLineReader(assessor.index)
    codes = ByteNames(
      assessor.index.codes.names.enumerated().compactMap { _, name in
        assessor.index.codes[name].map { (name, $0) }
      })
    cases = Array(repeating: .unmade, count: assessor.index.catalogue.versions.count)
    line.documents.prepare(typeCount: assessor.index.documentTypes.count)
  }

  /// Nil for a line that has to be assessed in full.
  func answer(_ bytes: RawSpan, _ range: Range<Int>) -> Result? {
    do throws(NotQuick) {
      return try result(try read(bytes, range), bytes)
    } catch {
      return nil
    }
  }

  /// The case that a line tells, with its conditions answered.
  func read(_ bytes: RawSpan, _ range: Range<Int>) throws(NotQuick) -> Case {
    missedProgram = nil
    try reader.read(bytes, from: range.lowerBound, to: range.upperBound, into: &line)
    guard let name = line.procedure, let accepted = line.accepted, line.channel != nil, accepted <= now,
      let group = codes.value(of: bytes, name)
    else { throw NotQuick() }
    if let submitted = line.submitted, accepted < submitted { throw NotQuick() }
    let version = try version(of: group, on: accepted.date)
    guard case .quick(let current) = try known(try layered(version, on: accepted.date)) else { throw NotQuick() }
    try bind(current, bytes)
    return current
  }

  // MARK: Which version

  private func version(of group: Int, on date: CivilDate) throws(NotQuick) -> Catalogue.Version {
    var found: Catalogue.Version?
    for version in index.versions[group] {
      if version.inForce.contains(date) { found = version }
      // A later version may reach back to older dossiers.
      if let from = version.inForce.from, from > date, from <= now.date { throw NotQuick() }
    }
    guard let found else { throw NotQuick() }
    return found
  }

  /// The version with the decisions of the area in which the dossier was lodged.
  private func layered(_ version: Catalogue.Version, on date: CivilDate) throws(NotQuick) -> Catalogue.Version {
    guard !index.layers.isEmpty, index.layers.contains(where: { $0.standsIn(for: version.code) }) else {
      return version
    }
    guard CaseKey.versions.contains(version.index), line.lodgedAt < 1 << 20, line.area < 1 << 20 else {
      throw NotQuick()
    }
    var key = CaseKey(version: version.index, question: QuickProgram.layerQuestion)
    key.append(UInt64(truncatingIfNeeded: line.lodgedAt &+ 1), bits: 20)
    key.append(UInt64(truncatingIfNeeded: line.area &+ 1), bits: 20)
    key.append(UInt64(UInt32(bitPattern: date.days)), bits: 32)
    if let found = memo[key] { return index.catalogue.versions[Int(found)] }
    var dossier = Dossier(procedure: version.code)
    dossier.accepted = line.accepted
    dossier.lodgedAt = line.lodgedAt >= 0 ? index.agencyList[line.lodgedAt].origin.id : nil
    dossier.area = line.area >= 0 ? index.areaList[line.area].origin.id : nil
    var findings: [Finding] = []
    guard let layer = try? assessor.layer(over: version, for: dossier, now, &findings) else {
      return version
    }
    remember(UInt32(truncatingIfNeeded: layer.index), for: key)
    return layer
  }

  private func known(_ version: Catalogue.Version) throws(NotQuick) -> Cached {
    let cached = cases[version.index]
    guard case .unmade = cached else { return cached }
    var made = Cached.slow
    if let compiled = try? assessor.procedure(version),
      let program = QuickProgram(compiled, version: version.index, index: index, now: now)
    {
      made = .quick(Case(program))
    }
    cases[version.index] = made
    return made
  }

  // MARK: What is known

  private func bind(_ current: Case, _ bytes: RawSpan) throws(NotQuick) {
    let program = current.program
    current.evaluator.restart()
    var given: UInt64 = 0
    var hasOtherText = false
    for fact in line.facts {
      guard let number = program.factNames.value(of: bytes, fact.name), number < UInt64.bitWidth,
        !program.compiled.isDerived[number], given & (1 << UInt64(number)) == 0
      else { throw NotQuick() }
      if case .unknown = fact.value { continue }
      given |= 1 << UInt64(number)
      current.evaluator.set(
        number, try bounds(of: fact.value, program.facts[number], program, &hasOtherText, bytes))
    }
    for (fact, bounds) in program.defaults where fact >= UInt64.bitWidth || given & (1 << UInt64(fact)) == 0 {
      current.evaluator.set(fact, bounds)
    }
    try bindGivens(current, &hasOtherText, bytes)
    current.evaluator.derive()
    for place in program.conditions.indices {
      let condition = program.conditionCodes[place]
      var truth = current.evaluator.run(condition.code).truth
      if truth == .undecided, condition.wantsEnumeration {
        truth = current.evaluator.value(of: program.compiled.code.conditions[program.conditions[place]]).truth
        if truth == .undecided, condition.isBeyondEnumeration { throw NotQuick() }
      }
      current.truths[program.conditions[place]] = truth
    }
  }

  /// What every dossier says about itself.
  private func bindGivens(_ current: Case, _ hasOtherText: inout Bool, _ bytes: RawSpan) throws(NotQuick) {
    let program = current.program
    let givens = program.givens
    if let submitted = line.submitted ?? line.accepted {
      if let slot = givens.submittedDate { current.evaluator.set(slot, Bounds(Int64(submitted.date.days))) }
      if let slot = givens.submittedTime { current.evaluator.set(slot, Bounds(Int64(submitted.minuteOfDay))) }
    }
    if let slot = givens.acceptedDate, let accepted = line.accepted {
      current.evaluator.set(slot, Bounds(Int64(accepted.date.days)))
    }
    if let slot = givens.channel, let channel = line.channel {
      current.evaluator.set(slot, Bounds(program.channels[channel.number]))
    }
    if let applicant = line.applicant {
      let symbol = try symbol(of: applicant, program.applicants, program, &hasOtherText, bytes)
      if let slot = givens.applicant { current.evaluator.set(slot, Bounds(symbol)) }
    }
    if let slot = program.lodgedAtSlot, line.lodgedAt >= 0 {
      let id = index.agencyList[line.lodgedAt].origin.id
      let known = program.compiled.code.symbols.number(of: id)
      guard known != nil || !hasOtherText else { throw NotQuick() }
      hasOtherText = hasOtherText || known == nil
      current.evaluator.set(slot, Bounds(known ?? program.symbolCount))
    }
    if !program.lodgingSlots.isEmpty { bindLodging(current) }
    var requests: Int64 = 0
    for event in line.events {
      // A submission that only an event tells moves other things too.
      guard event.at <= now, event.kind != .submitted || line.submitted != nil else { throw NotQuick() }
      if event.kind == .supplementRequested { requests &+= 1 }
    }
    if let slot = givens.supplementRound { current.evaluator.set(slot, Bounds(requests)) }
  }

  private func bindLodging(_ current: Case) {
    let lodging =
      line.area >= 0
      ? line.area
      : line.lodgedAt >= 0 ? index.agencyList[line.lodgedAt].area.flatMap { index.areas[$0] } : nil
    guard let lodging else { return }
    for (slot, area) in current.program.lodgingSlots {
      switch index.area(lodging, isWithin: area) {
      case .yes: current.evaluator.set(slot, .yes)
      case .no: current.evaluator.set(slot, .no)
      case .undecided: break
      }
    }
  }

  private func bounds(
    of value: QuickLine.Fact.Value, _ fact: QuickFact, _ program: QuickProgram, _ hasOtherText: inout Bool,
    _ bytes: RawSpan
  ) throws(NotQuick) -> Bounds {
    switch (fact, value) {
    case (.boolean, .boolean(let flag)): return flag ? .yes : .no
    case (.integer(let isCount), .whole(let number)):
      guard !isCount || number >= 0 else { throw NotQuick() }
      return Bounds(number)
    case (.money, .whole(let number)): return Bounds(number)
    case (.decimal, .whole(let number)): return Bounds.product(Bounds(number), Bounds(Millionths.perUnit))
    case (.decimal, .millionths(let number)): return Bounds(number)
    case (.date, .text(let text)):
      guard text.count == 10 else { throw NotQuick() }
      return Bounds(Int64(try JSONCursor.date(text, bytes).days))
    case (.choice(let names), .text(let text)):
      guard let symbol = names.value(of: bytes, text) else { throw NotQuick() }
      return Bounds(Int64(symbol))
    case (.text(let names), .text(let text)):
      return Bounds(try symbol(of: text, names, program, &hasOtherText, bytes))
    default: throw NotQuick()
    }
  }

  /// The number of a text; one that no condition mentions has the first number that is free.
  private func symbol(
    of text: Range<Int>, _ names: ByteNames, _ program: QuickProgram, _ hasOtherText: inout Bool, _ bytes: RawSpan
  ) throws(NotQuick) -> Int64 {
    if let known = names.value(of: bytes, text) { return Int64(known) }
    // Two of them may be the same, and other letters may be the same in another Unicode form.
    guard !hasOtherText, JSONCursor.isASCII(text, bytes) else { throw NotQuick() }
    hasOtherText = true
    return program.symbolCount
  }

  // MARK: The answer

  private func result(_ current: Case, _ bytes: RawSpan) throws(NotQuick) -> Result {
    let program = current.program
    var result = Result(program: program)
    statuses.removeAll(keepingCapacity: true)
    for number in program.requirements.list.indices {
      guard let status = memo[try key(ofRequirement: number, current)] else {
        try miss(current)
        throw NotQuick()
      }
      statuses.append(status)
      result.hasMissing = result.hasMissing || status == DocumentStatus.missing.number
      result.hasDefective = result.hasDefective || status == DocumentStatus.defective.number
      result.hasUndetermined = result.hasUndetermined || status == DocumentStatus.undetermined.number
    }
    if result.hasMissing || result.hasDefective {
      result.completeness = .incomplete
    } else if result.hasUndetermined {
      result.completeness = .undetermined
    }
    result.due = try due(current, bytes)
    return result
  }

  @inline(__always)
  private func key(ofRequirement number: Int, _ current: Case) throws(NotQuick) -> CaseKey {
    let program = current.program
    let requirement = program.requirements.list[number]
    var key = CaseKey(version: program.version, question: number)
    for place in requirement.conditions {
      key.append(current.truths[program.requirements.conditions[place]].number, bits: QuickRequirement.bitsOfTruth)
    }
    if requirement.readsChannel, let channel = line.channel {
      key.append(UInt64(truncatingIfNeeded: channel.number), bits: QuickRequirement.bitsOfChannel)
    }
    for place in requirement.members {
      let member = program.requirements.members[place]
      var given: UInt64 = 0
      for type in member.types {
        guard let code = line.documents.code(of: program.requirements.types[type]) else { continue }
        // Two documents for one demand, and the age of one, are more than a key says.
        guard given == 0, !member.hasValidity else { throw NotQuick() }
        given = UInt64(truncatingIfNeeded: type &- member.types.lowerBound &+ 1) << UInt64(GivenDocuments.bits) | code
      }
      key.append(given, bits: QuickRequirement.bitsOfMember)
    }
    return key
  }

  func dueKey(_ current: Case) -> CaseKey {
    let due = current.program.due
    var key = CaseKey(version: current.program.version, question: QuickProgram.dueQuestion)
    for condition in due.conditions {
      key.append(current.truths[condition].number, bits: QuickRequirement.bitsOfTruth)
    }
    key.append(
      UInt64(truncatingIfNeeded: line.accepted.map { due.epoch(of: $0.date) } ?? 0), bits: QuickDue.bitsOfEpoch)
    if due.readsLodging {
      key.append(UInt64(truncatingIfNeeded: line.channel?.number ?? 0), bits: QuickRequirement.bitsOfChannel)
      key.append(UInt64(truncatingIfNeeded: line.lodgedAt &+ 1), bits: QuickDue.bitsOfPlace)
      key.append(UInt64(truncatingIfNeeded: line.area &+ 1), bits: QuickDue.bitsOfPlace)
    }
    return key
  }

  private func due(_ current: Case, _ bytes: RawSpan) throws(NotQuick) -> CivilDate? {
    guard movesNoLimit(current.program) else { return try assessedDue(current, bytes).dueDate }
    guard let number = memo[dueKey(current)] else {
      try miss(current)
      throw NotQuick()
    }
    switch plans[Int(number)] {
    case .none: return nil
    case .assessed: return try assessedDue(current, bytes).dueDate
    case .limits(let limits): return try latest(limits, current.program).dueDate
    }
  }

  /// Whether nothing happened that moves a limit: a result, an end and a hand-over between agencies do not, unless a
  /// pause may wait for the papers.
  func movesNoLimit(_ program: QuickProgram) -> Bool {
    line.events.allSatisfy { event in
      event.kind.isStill && event.name == nil
        && (event.kind != .forwarded || program.compiled.procedure.pauses.isEmpty)
    }
  }

  func latest(_ limits: [DuePlan.Limit], _ program: QuickProgram) throws(NotQuick) -> Deadline {
    guard let calendar = program.edition?.calendar, let accepted = line.accepted else { throw NotQuick() }
    let submitted = line.submitted ?? accepted
    var latest: Deadline?
    for limit in limits {
      // Acceptance never comes before submission here.
      let received = limit.runsFromAcceptance || !limit.runsFromSubmission ? accepted : submitted
      guard let deadline = try? calendar.deadline(limit.rule, received: received) else { throw NotQuick() }
      if latest.map({ $0.dueAt < deadline.dueAt }) ?? true { latest = deadline }
    }
    guard let latest else { throw NotQuick() }
    return latest
  }

  /// The due date of a dossier with a history, from the very assessors that give the whole answer.
  private func assessedDue(_ current: Case, _ bytes: RawSpan) throws(NotQuick) -> DeadlineOutcome {
    let bound = try boundCase(current, bytes)
    let lodging = LodgingAssessor(bound: bound).outcome()
    return DeadlineAssessor(bound: bound, clock: CaseClock(bound), lodging: lodging).outcome()
  }

  /// The case without its documents, on which no date depends.
  func boundCase(_ current: Case, _ bytes: RawSpan) throws(NotQuick) -> BoundCase {
    let compiled = current.program.compiled
    var dossier = Dossier(procedure: compiled.procedure.code)
    dossier.submitted = line.submitted
    dossier.accepted = line.accepted
    dossier.channel = line.channel
    dossier.lodgedAt = line.lodgedAt >= 0 ? index.agencyList[line.lodgedAt].origin.id : nil
    for event in line.events {
      var name: String?
      if let range = event.name {
        guard let text = bytes.text(range) else { throw NotQuick() }
        name = text
      }
      dossier.events.append(Dossier.Event(event.kind, at: event.at, name: name, until: event.until))
    }
    var truths = current.truths
    for condition in truths.indices where truths[condition] == .undecided {
      let code = compiled.code
      var truth = current.evaluator.value(of: code.conditions[condition]).truth
      if truth == .undecided, code.conditions[condition].isBeyondEnumeration {
        truth = compiled.exact.decide(condition, of: code, slots: current.evaluator.slots)?.truth ?? .undecided
      }
      truths[condition] = truth
    }
    return BoundCase(
      compiled: compiled, index: index, dossier: dossier, now: now, edition: current.program.edition,
      slots: current.evaluator.slots, truths: truths, documentTypes: [],
      lodgedAt: line.lodgedAt >= 0 ? line.lodgedAt : nil, area: line.area >= 0 ? line.area : nil, places: [],
      unavailableDatabases: [], submitted: line.submitted ?? line.accepted, accepted: line.accepted,
      events: dossier.events, eventPositions: Array(dossier.events.indices))
  }

  // MARK: Learning

  /// Keeps the keys of a line that was not met before, until it has been assessed.
  private func miss(_ current: Case) throws(NotQuick) {
    missedKeys.removeAll(keepingCapacity: true)
    for number in current.program.requirements.list.indices {
      missedKeys.append(try key(ofRequirement: number, current))
    }
    missDue(current)
  }

  /// Keeps the key of the due date alone.
  func missDue(_ current: Case) {
    missedDue = movesNoLimit(current.program) ? dueKey(current) : nil
    missedProgram = current.program
  }

  /// Remembers the answers to the line that was just assessed in full.
  func learn(from assessment: Assessment) {
    guard let program = missedProgram, program.compiled === assessment.bound.compiled,
      missedKeys.isEmpty || assessment.documentEntries.count == missedKeys.count
    else { return }
    missedProgram = nil
    // Where only the due date was asked for, there are no keys.
    for (key, entry) in zip(missedKeys, assessment.documentEntries) {
      remember(entry.outcome.status.number, for: key)
    }
    if let missedDue {
      let outcome = assessment.deadlineOutcome
      let deadline = DeadlineAssessor(
        bound: assessment.bound, clock: assessment.caseClock, lodging: assessment.lodgingOutcome)
      plans.append(DuePlan(outcome, deadline, program.due))
      remember(UInt32(truncatingIfNeeded: plans.count - 1), for: missedDue)
    }
  }

  private func remember(_ value: UInt32, for key: CaseKey) {
    if memo.isFull {
      memo = CaseMemo()
      plans.removeAll()
    }
    memo.remember(value, for: key)
  }
}

extension Dossier.Event.Kind {
  /// Whether no limit begins, stands still or moves by it.
  fileprivate var isStill: Bool {
    switch self {
    case .submitted, .accepted, .forwarded, .resultReady, .returned, .stopped, .closed: true
    case .receivedByCompetentAgency, .supplementRequested, .supplementReceived, .paused, .resumed, .stageStarted,
      .stageDone, .stageRefused, .extended:
      false
    }
  }
}

extension Truth {
  fileprivate var number: UInt64 {
    switch self {
    case .no: 0
    case .yes: 1
    case .undecided: 2
    }
  }
}

extension Channel {
  /// Its place among all channels.
  fileprivate var number: Int {
    switch self {
    case .inPerson: 0
    case .online: 1
    case .postal: 2
    case .home: 3
    case .mobile: 4
    case .kiosk: 5
    }
  }
}

extension DocumentStatus {
  /// Its place among all statuses.
  var number: UInt32 {
    switch self {
    case .satisfied: 0
    case .missing: 1
    case .defective: 2
    case .notRequired: 3
    case .waived: 4
    case .optional: 5
    case .later: 6
    case .undetermined: 7
    }
  }
}

extension RawSpan {
  /// The text that stands there; nil when it is not UTF-8.
  fileprivate func text(_ range: Range<Int>) -> String? {
    unsafe withUnsafeBytes { unsafe String(validating: $0[range], as: UTF8.self) }
  }
}
