import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// Answers a line from what was answered before, or says that it cannot.
///
/// It knows no rule. It reads what a line says, has the conditions evaluated by the same `Evaluator`, and looks each
/// demand and the due date up by everything that they depend on. Lines of which not all is known, and unusual lines, are
/// assessed in full; `learn` then remembers their answers.
///
/// It is a value, which a worker takes out once for many lines, so that what changes from line to line is reached
/// without checks of who else may look at it. What every line passes through is mutating also where it changes nothing:
/// for another method the whole value may be copied.
struct QuickAssessor {
  private enum Program {
    case unmade
    case slow
    case quick(QuickProgram)
  }

  /// What a line that could not be answered has to be remembered by, until it has been assessed.
  struct Missed {
    let program: QuickProgram
    var keys: [DemandKey]
    let due: CaseKey?
  }

  let assessor: Assessor
  let now: CivilMoment
  private let language: Language
  private let versions: QuickVersions
  var reader: QuickLineReader
  private var programs: [Program]
  private var answers: QuickAnswers

  // What the line at hand comes to; the memory is kept from line to line.
  var line = QuickLine()
  /// The number of its facts among those that are kept.
  private var knownFacts: Int?
  /// What the conditions may read of it beside its facts.
  private var setting: UInt64?
  var evaluator: Evaluator
  /// Whether the slots say what the line says.
  private var isBound = false
  /// Whether the facts that follow from others have been filled in.
  var isDerived = false
  /// What the needed conditions come to, two bits each.
  var truths: [UInt64] = [0]
  /// The statuses of its demands.
  var statuses = DemandStatuses()
  /// The same with the demands that are taken over from other procedures, while these are decided.
  var allStatuses = DemandStatuses()

  // What was answered before.
  var memo = CaseMemo()
  var truthTables = TruthTables()
  /// What remembered conditions come to where there is no table; `memo` has the places.
  var knownTruths: [UInt64] = []
  /// What is known of the places in question, for the slots of one program behind each other; `memo` has where.
  var knownPlaces: [Bounds] = []
  var plans: [DuePlan] = []
  /// For each of `plans` what the course of a dossier does to it, once one had a course.
  var courseRules: [CourseRules?] = []
  /// For each version the plan that was looked up last, which mostly is the next one too.
  var lastPlans: [LastPlan]
  /// The statuses of the demands that depend on little.
  var tables = StatusTables()
  var dueDays = DueDays()
  /// For each program the fact that followed another one the last time, see `bindFacts`.
  var factOrder: [UInt8]
  var missed: Missed?
  private var facts = KnownFacts()
  private var knownAnswers: [KnownAnswer] = []
  private var answerUse = LookupUse()
  /// The hashes of what was answered once.
  private var seenAnswers = Array(repeating: UInt64(0), count: seenCount)

  /// An answer is kept when it comes for the second time, see `seenAnswers`.
  private static let seenCount = 1 << 12

  var index: CatalogueIndex { assessor.index }

  init(_ batch: Batch) {
    assessor = batch.assessor
    now = batch.now
    language = batch.language
    let index = batch.assessor.index
    let count = index.catalogue.versions.count
    versions = QuickVersions(index, now: batch.now)
    reader = QuickLineReader(index, on: batch.now.date)
    programs = Array(repeating: .unmade, count: count)
    answers = QuickAnswers(batch.fields)
    evaluator = Evaluator(CompiledCode(CodeBuilder(Procedure(origin: Origin(id: ""), code: "", title: ""))))
    lastPlans = Array(repeating: LastPlan(), count: count)
    factOrder = Array(repeating: 0, count: count * QuickAssessor.factPlaces)
    line.documents.prepare(typeCount: index.documentShelf.count)
  }

  /// Writes the answer to the line that begins there, and gives the place of its end; nil for a line that has to be
  /// assessed in full.
  mutating func answer(
    _ bytes: RawSpan, from start: Int, to limit: Int, into written: inout BatchAnswers
  ) -> Int? {
    if missed != nil { missed = nil }
    do throws(NotQuick) {
      let end = try reader.read(bytes, from: start, to: limit, into: &line)
      guard end &- start <= Batch.maximumLineBytes else { throw NotQuick() }
      try checkEvents()
      let program = try program()
      try settle(program, bytes)
      let key = answerUse.isAsked() ? answerKey(program) : nil
      if let key, let known = memo[key].map({ knownAnswers[Int($0)] }) {
        answerUse.note(isFound: true)
        let due = try due(program, known.plan ?? plan(program), bytes)
        answers.write(
          known.text, QuickAnswers.Filling(dossier: line.dossier, due: due, problems: problems()), bytes, to: &written)
      } else {
        try compose(program, key, bytes, to: &written)
      }
      return end
    } catch {
      return nil
    }
  }

  /// Writes an answer from what is known of each demand.
  private mutating func compose(
    _ program: QuickProgram, _ key: CaseKey?, _ bytes: RawSpan, to written: inout BatchAnswers
  ) throws(NotQuick) {
    reader.noteDocuments(of: &line)
    try decideDemands(program, bytes)
    let plan = plan(program)
    let due = try due(program, plan, bytes)
    // Last, as it leaves behind what others make of the line.
    if !program.parts.list.isEmpty { try addDemands(of: program.parts, bytes) }
    answers.write(
      program, statuses, QuickAnswers.Filling(dossier: line.dossier, due: due, problems: problems()), bytes,
      to: &written)
    guard let key, let plan, isSeen(key), !answers.isFull, !memo.isFull else { return }
    memo.remember(UInt32(truncatingIfNeeded: knownAnswers.count), for: key)
    knownAnswers.append(
      KnownAnswer(text: answers.keep(program, statuses), plan: readsPlace(program.due) ? nil : plan))
  }

  /// Everything that an answer depends on, apart from what stands in its gaps; nil when that is more than fits.
  @inline(__always)
  private mutating func answerKey(_ program: QuickProgram) -> CaseKey? {
    guard program.hasShortAnswerKeys, let list = line.documentList, let accepted = line.accepted else { return nil }
    var key = CaseKey(version: program.version, question: QuickProgram.answerQuestion)
    key.append(UInt64(truncatingIfNeeded: list), bits: QuickProgram.bitsOfList)
    key.append(UInt64(truncatingIfNeeded: line.channel?.number ?? 0), bits: QuickRequirement.bitsOfChannel)
    key.append(UInt64(truncatingIfNeeded: program.due.epoch(of: accepted.date)), bits: QuickDue.bitsOfEpoch)
    key.append(isInTheFuture ? 1 : 0, bits: 1)
    key.append(truths[0], bits: UInt64.bitWidth - QuickConditions.bitsOfTruth)
    return key
  }

  /// Whether an answer came before; else it will have come.
  private mutating func isSeen(_ key: CaseKey) -> Bool {
    answerUse.note(isFound: false)
    let place = Int(truncatingIfNeeded: key.hash >> 20) & (QuickAssessor.seenCount - 1)
    guard seenAnswers[place] != key.hash else { return true }
    seenAnswers[place] = key.hash
    return false
  }

  // MARK: Facts

  /// Finds out what the needed conditions come to.
  mutating func settle(_ program: QuickProgram, _ bytes: RawSpan) throws(NotQuick) {
    isBound = false
    isDerived = false
    try checkPlaces(program)
    try checkApplicant(program, bytes)
    try settleConditions(program, bytes)
    try checkPastDates(program, bytes)
  }

  /// A date of the past that lies behind the day of lodging is told.
  @inline(__always)
  private mutating func checkPastDates(_ program: QuickProgram, _ bytes: RawSpan) throws(NotQuick) {
    guard program.hasPastDates, let lodged = (line.submitted ?? line.accepted)?.date else { return }
    try bind(program, bytes)
    for fact in program.compiled.pastDates where evaluator.slots[fact].isAfter(lodged) { throw NotQuick() }
  }

  private mutating func settleConditions(_ program: QuickProgram, _ bytes: RawSpan) throws(NotQuick) {
    setting = program.setting(of: line)
    knownFacts = setting.flatMap { facts.number(of: line, $0, bytes) }
    let isUpToFacts = program.followsFromFacts && line.applicant == nil
    if isUpToFacts, let knownFacts, let known = facts.truths(knownFacts) {
      truths[0] = known
      return
    }
    // Facts that are looked for among those before are read so that they can be kept.
    if !facts.isAsked, let known = try tableTruths(program, bytes) {
      truths[0] = known
      return
    }
    try bind(program, bytes)
    try decide(program)
    if isUpToFacts, let knownFacts { facts.remember(truths: truths[0], knownFacts) }
  }

  /// Binds what the line says, unless that has been done.
  mutating func bind(_ program: QuickProgram, _ bytes: RawSpan) throws(NotQuick) {
    guard !isBound else { return }
    isBound = true
    // Taken out once: a list that is reached through others is looked at before each change.
    var slots = evaluator.takeSlots()
    defer { evaluator.put(slots) }
    var hasOtherText = false
    if let knownFacts {
      facts.restore(knownFacts, to: &slots, &hasOtherText)
    } else {
      try bindFacts(program, &slots, &hasOtherText, bytes)
      knownFacts = setting.flatMap {
        facts.remember(line, $0, bytes, slots, count: program.slotCount, hasOtherText)
      }
    }
    var known = slots.mutableSpan
    try bindGivens(program, &known, &hasOtherText, bytes)
    bindPlaces(program, &known)
  }

  /// What happens later, and a submission that only an event tells, moves other things too.
  @inline(__always)
  mutating func checkEvents() throws(NotQuick) {
    guard let last = line.history.last else { return }
    guard last <= now, !line.history.tellsSubmission || line.submitted != nil else { throw NotQuick() }
  }

  // MARK: Which version

  mutating func program() throws(NotQuick) -> QuickProgram {
    // What a kiosk counts as is for the full assessment to say.
    guard let accepted = line.accepted, line.group >= 0, line.channel != nil, line.channel != .kiosk else {
      throw NotQuick()
    }
    if let submitted = line.submitted, accepted < submitted { throw NotQuick() }
    var version = try versions.version(of: line.group, on: accepted.date, settled: line.history.settled)
    if versions.hasLayers(line.group) { version = try layer(over: version, on: accepted.date) }
    switch programs[version] {
    case .quick(let program):
      if program.isOfOneArea { try checkArea(program) }
      return program
    case .slow: throw NotQuick()
    case .unmade: return try makeProgram(version)
    }
  }

  private mutating func makeProgram(_ version: Int) throws(NotQuick) -> QuickProgram {
    guard let compiled = try? assessor.procedure(index.catalogue.versions[version]), let parts = parts(of: compiled),
      let program = QuickProgram(compiled, parts, version: version, index: index, now: now, &tables, &truthTables)
    else {
      programs[version] = .slow
      throw NotQuick()
    }
    programs[version] = .quick(program)
    if program.isOfOneArea { try checkArea(program) }
    return program
  }

  /// A dossier of another area than that of its procedure is told so.
  private func checkArea(_ program: QuickProgram) throws(NotQuick) {
    let lodged = (line.submitted ?? line.accepted ?? now).date
    let lodging = line.area >= 0 ? line.area : line.lodgedAt >= 0 ? index.area(ofAgency: line.lodgedAt) : nil
    let places = line.places >= 0 ? reader.places[line.places].places : []
    guard program.compiled.holds(for: places, lodging: lodging, on: lodged, index) != .no else { throw NotQuick() }
  }

  /// The version with the decisions of the area in which the dossier was lodged.
  private mutating func layer(over version: Int, on date: CivilDate) throws(NotQuick) -> Int {
    guard CaseKey.versions.contains(version), line.lodgedAt < 1 << 20, line.area < 1 << 20 else { throw NotQuick() }
    var key = CaseKey(version: version, question: QuickProgram.layerQuestion)
    key.append(UInt64(truncatingIfNeeded: line.lodgedAt &+ 1), bits: 20)
    key.append(UInt64(truncatingIfNeeded: line.area &+ 1), bits: 20)
    key.append(UInt64(truncatingIfNeeded: line.places &+ 1), bits: QuickPlaces.bits)
    key.append(UInt64(UInt32(bitPattern: date.days)), bits: 32)
    if let found = memo[key] { return Int(found) }
    var dossier = Dossier(procedure: index.catalogue.versions[version].code)
    dossier.accepted = line.accepted
    dossier.lodgedAt = line.lodgedAt >= 0 ? index.agencyList[line.lodgedAt].origin.id : nil
    dossier.area = line.area >= 0 ? index.areaList[line.area].origin.id : nil
    dossier.places = line.places >= 0 ? reader.places[line.places].told : []
    var findings: [Finding] = []
    let layer = (try? assessor.layer(over: version, for: dossier, now, &findings)) ?? version
    makeRoom()
    memo.remember(UInt32(truncatingIfNeeded: layer), for: key)
    return layer
  }

  // MARK: Dossiers of the future

  /// Whether the dossier is accepted after the moment of the batch, which is told.
  @inline(__always)
  var isInTheFuture: Bool { line.accepted.map { $0 > now } ?? false }

  /// What is wrong with the record as it stands in an answer, with padding; nothing where no answer tells it.
  private mutating func problems() -> [UInt8] {
    guard isInTheFuture, answers.tellsProblems, let accepted = line.accepted else { return [] }
    return BatchProblem.inTheFuture(accepted: accepted, now: now, language) + ByteNames.padding
  }

  // MARK: Learning

  /// Remembers the answers to the line that was just assessed in full.
  mutating func learn(from assessment: Assessment) {
    guard let missed, let bound = assessment.bound(seenBy: missed.program) else { return }
    self.missed = nil
    makeRoom()
    let documents = DocumentAssessor(bound: bound)
    var members: [DocumentOutcome] = []
    // Where only the due date was asked for, there are no keys.
    for (demand, key) in missed.keys.enumerated() {
      remember(documents.outcome(ofDemand: demand, members: &members).status, for: key)
    }
    if let due = missed.due, memo[due] == nil {
      let deadline = DeadlineAssessor(
        bound: assessment.bound, clock: assessment.caseClock, lodging: assessment.lodgingOutcome)
      let plan = DuePlan(assessment.deadlineOutcome, deadline, missed.program.due)
      memo.remember(UInt32(truncatingIfNeeded: plans.count), for: due)
      plans.append(plan)
      courseRules.append(nil)
      dueDays.add(plan, missed.program.edition)
    }
  }

  /// When there are too many answers, all are forgotten, with what refers to them.
  mutating func makeRoom() {
    guard memo.isFull else { return }
    memo = CaseMemo()
    knownAnswers.removeAll()
    answers.forget()
    knownTruths.removeAll()
    knownPlaces.removeAll()
    plans.removeAll()
    courseRules.removeAll()
    dueDays.forgetPlans()
    lastPlans = Array(repeating: LastPlan(), count: lastPlans.count)
  }
}

extension Assessment {
  /// The dossier seen through the procedure of a program; nil when it was not assessed by that.
  fileprivate func bound(seenBy program: QuickProgram) -> BoundCase? {
    guard program.isPart else { return bound.compiled === program.compiled ? bound : nil }
    return included.first { $0.bound.compiled === program.compiled }?.bound
  }
}

extension Channel {
  /// Its place among all channels.
  @inline(__always)
  var number: Int {
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
