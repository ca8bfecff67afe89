import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// Answers a line from what was answered before, or says that it cannot.
///
/// It knows no rule. It reads what a line says, has the conditions evaluated by the same `Evaluator`, and looks for the
/// whole case among those that were answered; when it is not there, for each demand and for the due date by the key of
/// everything that they depend on. Lines whose keys are not all known, and unusual lines, are assessed in full; `learn`
/// then remembers their answers.
///
/// It is a value, which a worker takes out once for many lines, so that what changes from line to line is reached
/// without checks of who else may look at it.
struct QuickAssessor {
  private enum Program {
    case unmade
    case slow
    case quick(QuickProgram)
  }

  /// Before its conditions and documents a case has its version, the ways it came, and the numbers that facts tell.
  private static let headWords = 3
  /// So many cases that find no room are passed over before all are forgotten.
  private static let patience = 1 << 18

  /// What a line that could not be answered has to be remembered by, until it has been assessed.
  struct Missed {
    let program: QuickProgram
    var keys: [CaseKey]
    let due: CaseKey?
  }

  let assessor: Assessor
  let now: CivilMoment
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
  var truths: [UInt64] = []
  private var words: [UInt64]
  /// The statuses of its demands, where it is not known as a whole.
  private var statuses: [UInt32] = []

  // What was answered before.
  var memo = CaseMemo()
  /// What remembered conditions come to; `memo` has the places.
  var knownTruths: [UInt64] = []
  var plans: [DuePlan] = []
  private var cases = CaseTable()
  /// How many cases were not kept since there was no more room.
  private var casesPassed = 0
  /// For each program the fact that followed another one the last time, see `bindFacts`.
  var factOrder: [UInt8]
  var missed: Missed?

  var index: CatalogueIndex { assessor.index }

  init(_ batch: Batch) {
    assessor = batch.assessor
    now = batch.now
    let index = batch.assessor.index
    let count = index.catalogue.versions.count
    versions = QuickVersions(index, now: batch.now)
    reader = QuickLineReader(index)
    programs = Array(repeating: .unmade, count: count)
    answers = QuickAnswers(batch.fields)
    evaluator = Evaluator(CompiledCode(CodeBuilder(Procedure(origin: Origin(id: ""), code: "", title: ""))))
    words = Array(repeating: 0, count: QuickLine.maximumDocuments)
    factOrder = Array(repeating: 0, count: count * QuickAssessor.factPlaces)
    line.documents.prepare(typeCount: index.documentTypes.count)
  }

  /// Writes the answer to the line that begins there, and gives the place of its end; nil for a line that has to be
  /// assessed in full.
  mutating func answer(
    _ bytes: RawSpan, from start: Int, to limit: Int, into written: inout BatchAnswers
  ) -> Int? {
    missed = nil
    do throws(NotQuick) {
      let end = try reader.read(bytes, from: start, to: limit, into: &line)
      guard end &- start <= Batch.maximumLineBytes else { throw NotQuick() }
      let program = try program()
      try bind(program, bytes)
      try decide(program)
      try answer(program, bytes, into: &written)
      return end
    } catch {
      return nil
    }
  }

  // MARK: Which version

  mutating func program() throws(NotQuick) -> QuickProgram {
    guard let accepted = line.accepted, line.group >= 0, line.channel != nil, accepted <= now else { throw NotQuick() }
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
      let program = QuickProgram(compiled, version: version, index: index, now: now)
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
    let base = index.catalogue.versions[version]
    var dossier = Dossier(procedure: base.code)
    dossier.accepted = line.accepted
    dossier.lodgedAt = line.lodgedAt >= 0 ? index.agencyList[line.lodgedAt].origin.id : nil
    dossier.area = line.area >= 0 ? index.areaList[line.area].origin.id : nil
    var findings: [Finding] = []
    let layer = (try? assessor.layer(over: base, for: dossier, now, &findings)) ?? base
    makeRoom()
    memo.remember(UInt32(truncatingIfNeeded: layer.index), for: key)
    return layer.index
  }

  // MARK: The answer

  private mutating func answer(
    _ program: QuickProgram, _ bytes: RawSpan, into written: inout BatchAnswers
  ) throws(NotQuick) {
    let isStill = movesNoLimit(program)
    let count = try writeCase(program)
    let hash = CaseTable.hash(words, count)
    if let known = cases.number(of: words, count, hash: hash) {
      var plan = cases.plan(of: known)
      if isStill, plan < 0 {
        plan = try self.plan(program, isStill)
        cases.setPlan(plan, of: known)
      }
      let due = isStill ? try due(plans[plan], program, bytes) : try assessedDue(program, bytes)
      answers.write(cases.text(of: known), dossier: line.dossier, due: due, bytes, to: &written)
      return
    }
    statuses.removeAll(keepingCapacity: true)
    for number in program.requirements.list.indices {
      guard let status = memo[try key(ofRequirement: number, program)] else { throw try miss(program, isStill) }
      statuses.append(status)
    }
    let plan = isStill ? try plan(program, isStill) : -1
    let due = isStill ? try due(plans[plan], program, bytes) : try assessedDue(program, bytes)
    let place = answers.write(program, statuses, dossier: line.dossier, due: due, bytes, to: &written)
    guard !cases.isFull, !answers.isFull else { return startAfreshSometimes() }
    guard let text = answers.remember(place, in: written) else { return }
    cases.remember(words, count, hash: hash, text: text, plan: plan)
  }

  /// How the due date of a dossier to which nothing happened is found.
  private mutating func plan(_ program: QuickProgram, _ isStill: Bool) throws(NotQuick) -> Int {
    guard let found = memo[dueKey(program)] else { throw try miss(program, isStill) }
    return Int(found)
  }

  /// Where nearly every case is a new one, keeping them costs more than it brings; so the first ones stay for a while.
  private mutating func startAfreshSometimes() {
    casesPassed += 1
    guard casesPassed > QuickAssessor.patience else { return }
    casesPassed = 0
    cases = CaseTable()
    answers.removeAll()
  }

  /// Everything that the answer depends on apart from moments, as words; gives how many there are.
  @inline(__always)
  private mutating func writeCase(_ program: QuickProgram) throws(NotQuick) -> Int {
    let truthCount = program.conditions.wordCount
    let documentCount = line.documents.count
    let first = QuickAssessor.headWords
    let count = first &+ truthCount &+ documentCount
    if words.count < count { words += Array(repeating: 0, count: count - words.count) }
    let epoch = line.accepted.map { program.due.epoch(of: $0.date) } ?? 0
    let channel = line.channel?.number ?? 0
    words[0] = UInt64(
      truncatingIfNeeded: program.version | channel << 16 | epoch << 24 | (program.due.readsLodging ? 1 : 0) << 32)
    words[1] =
      program.due.readsLodging
      ? UInt64(truncatingIfNeeded: (line.lodgedAt &+ 1) | (line.area &+ 1) << 32) : 0
    words[2] = 0
    for fact in program.countFacts {
      words[2] = words[2] << UInt64(QuickRequirement.bitsOfCount) | (try demandedNumber(toldBy: fact, program))
    }
    for place in 0..<truthCount { words[first &+ place] = truths[place] }
    for place in 0..<documentCount { words[first &+ truthCount &+ place] = line.documents.list[place] }
    return count
  }

  /// How many documents a fact demands: 0 for «not known», else one more than the number.
  private mutating func demandedNumber(toldBy fact: Int, _ program: QuickProgram) throws(NotQuick) -> UInt64 {
    derive()
    let bounds = evaluator.slots[fact]
    guard bounds != program.compiled.code.domains[fact] else { return 0 }
    guard bounds.isExact, bounds.lower >= 0 else { throw NotQuick() }
    return UInt64(min(bounds.lower, QuickRequirement.maximumCount)) + 1
  }

  private mutating func key(ofRequirement number: Int, _ program: QuickProgram) throws(NotQuick) -> CaseKey {
    let requirement = program.requirements.list[number]
    var key = CaseKey(version: program.version, question: number)
    for place in requirement.conditions {
      key.append(truth(program.requirements.conditions[place]).number, bits: QuickConditions.bitsOfTruth)
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
    for place in requirement.counts {
      key.append(
        try demandedNumber(toldBy: program.requirements.counts[place], program), bits: QuickRequirement.bitsOfCount)
    }
    return key
  }

  // MARK: Learning

  /// Keeps the keys of a line that was not met before, until it has been assessed.
  private mutating func miss(_ program: QuickProgram, _ isStill: Bool) throws(NotQuick) -> NotQuick {
    var keys: [CaseKey] = []
    for number in program.requirements.list.indices { keys.append(try key(ofRequirement: number, program)) }
    missed = Missed(program: program, keys: keys, due: isStill ? dueKey(program) : nil)
    return NotQuick()
  }

  /// Remembers the answers to the line that was just assessed in full.
  mutating func learn(from assessment: Assessment) {
    guard let missed, missed.program.compiled === assessment.bound.compiled,
      missed.keys.isEmpty || assessment.documentEntries.count == missed.keys.count
    else { return }
    self.missed = nil
    makeRoom()
    // Where only the due date was asked for, there are no keys.
    for (key, entry) in zip(missed.keys, assessment.documentEntries) {
      memo.remember(entry.outcome.status.number, for: key)
    }
    if let due = missed.due {
      let outcome = assessment.deadlineOutcome
      let deadline = DeadlineAssessor(
        bound: assessment.bound, clock: assessment.caseClock, lodging: assessment.lodgingOutcome)
      let plan = DuePlan(outcome, deadline, missed.program.due)
      memo.remember(UInt32(truncatingIfNeeded: plans.count), for: due)
      plans.append(plan)
    }
  }

  /// When there are too many answers, all are forgotten, with what refers to them.
  mutating func makeRoom() {
    guard memo.isFull else { return }
    memo = CaseMemo()
    knownTruths.removeAll()
    plans.removeAll()
    cases = CaseTable()
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
