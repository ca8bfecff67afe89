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
  var evaluator: Evaluator
  /// Whether the facts that follow from others have been filled in.
  var isDerived = false
  /// What the needed conditions come to, two bits each.
  var truths: [UInt64] = [0]
  /// The statuses of its demands.
  var statuses = DemandStatuses()

  // What was answered before.
  var memo = CaseMemo()
  var truthTables = TruthTables()
  /// What remembered conditions come to where there is no table; `memo` has the places.
  var knownTruths: [UInt64] = []
  var plans: [DuePlan] = []
  /// For each version the plan that was looked up last, which mostly is the next one too.
  var lastPlans: [LastPlan]
  /// The statuses of the demands that depend on little.
  var tables = StatusTables()
  var dueDays = DueDays()
  /// For each program the fact that followed another one the last time, see `bindFacts`.
  var factOrder: [UInt8]
  var missed: Missed?

  var index: CatalogueIndex { assessor.index }

  init(_ batch: Batch) {
    assessor = batch.assessor
    now = batch.now
    language = batch.language
    let index = batch.assessor.index
    let count = index.catalogue.versions.count
    versions = QuickVersions(index, now: batch.now)
    reader = QuickLineReader(index)
    programs = Array(repeating: .unmade, count: count)
    answers = QuickAnswers(batch.fields)
    evaluator = Evaluator(CompiledCode(CodeBuilder(Procedure(origin: Origin(id: ""), code: "", title: ""))))
    lastPlans = Array(repeating: LastPlan(), count: count)
    factOrder = Array(repeating: 0, count: count * QuickAssessor.factPlaces)
    line.documents.prepare(typeCount: index.documentTypes.count)
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
      let program = try program()
      try bind(program, bytes)
      try decide(program)
      try decideDemands(program)
      let due = try due(program, bytes)
      answers.write(program, statuses, dossier: line.dossier, due: due, problems(), bytes, to: &written)
      return end
    } catch {
      return nil
    }
  }

  // MARK: Which version

  mutating func program() throws(NotQuick) -> QuickProgram {
    guard let accepted = line.accepted, line.group >= 0, line.channel != nil else { throw NotQuick() }
    if let submitted = line.submitted, accepted < submitted { throw NotQuick() }
    var version = try versions.version(of: line.group, on: accepted.date)
    if versions.hasLayers(line.group) { version = try layer(over: version, on: accepted.date) }
    switch programs[version] {
    case .quick(let program): return program
    case .slow: throw NotQuick()
    case .unmade: return try makeProgram(version)
    }
  }

  private mutating func makeProgram(_ version: Int) throws(NotQuick) -> QuickProgram {
    guard let compiled = try? assessor.procedure(index.catalogue.versions[version]),
      let program = QuickProgram(compiled, version: version, index: index, now: now, &tables, &truthTables)
    else {
      programs[version] = .slow
      throw NotQuick()
    }
    programs[version] = .quick(program)
    return program
  }

  /// The version with the decisions of the area in which the dossier was lodged.
  private mutating func layer(over version: Int, on date: CivilDate) throws(NotQuick) -> Int {
    guard CaseKey.versions.contains(version), line.lodgedAt < 1 << 20, line.area < 1 << 20 else { throw NotQuick() }
    var key = CaseKey(version: version, question: QuickProgram.layerQuestion)
    key.append(UInt64(truncatingIfNeeded: line.lodgedAt &+ 1), bits: 20)
    key.append(UInt64(truncatingIfNeeded: line.area &+ 1), bits: 20)
    key.append(UInt64(UInt32(bitPattern: date.days)), bits: 32)
    if let found = memo[key] { return Int(found) }
    var dossier = Dossier(procedure: index.catalogue.versions[version].code)
    dossier.accepted = line.accepted
    dossier.lodgedAt = line.lodgedAt >= 0 ? index.agencyList[line.lodgedAt].origin.id : nil
    dossier.area = line.area >= 0 ? index.areaList[line.area].origin.id : nil
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
    guard let missed, missed.program.compiled === assessment.bound.compiled,
      missed.keys.isEmpty || assessment.documentEntries.count == missed.keys.count
    else { return }
    self.missed = nil
    makeRoom()
    // Where only the due date was asked for, there are no keys.
    for (key, entry) in zip(missed.keys, assessment.documentEntries) {
      remember(entry.outcome.status, for: key)
    }
    if let due = missed.due, memo[due] == nil {
      let deadline = DeadlineAssessor(
        bound: assessment.bound, clock: assessment.caseClock, lodging: assessment.lodgingOutcome)
      let plan = DuePlan(assessment.deadlineOutcome, deadline, missed.program.due)
      memo.remember(UInt32(truncatingIfNeeded: plans.count), for: due)
      plans.append(plan)
      dueDays.add(plan, missed.program.edition)
    }
  }

  /// When there are too many answers, all are forgotten, with what refers to them.
  mutating func makeRoom() {
    guard memo.isFull else { return }
    memo = CaseMemo()
    knownTruths.removeAll()
    plans.removeAll()
    dueDays.forgetPlans()
    lastPlans = Array(repeating: LastPlan(), count: lastPlans.count)
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
