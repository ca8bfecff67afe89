import ProcedureSyntax

/// Writes the specification of one record: every fact as a statement where an extractor is sure, as a condition in the
/// record's own words where it applies only sometimes, and as `nguyên văn` or a comment otherwise.
struct ProcedureWriter {
  let subject: RecordSubject
  let record: NationalRecord
  /// The code as the file writes it: a name where the record's is no code or stands twice.
  let code: String
  var text = SpecificationText.opened()
  var counts = OutcomeCounts()
  /// The titles of the documents that the procedure asks for, once each.
  private(set) var documentTitles: [String] = []
  private var knownTitles = ByteInterner(slots: 64)
  /// The names of the record's legal bases, in their order.
  let basisNames: [String]
  /// The registers that hold papers which it asks for.
  var registers: Set<Register> = []
  /// Whether a fee is left to the council of the province.
  var asksForCouncil = false
  private var questions: OpenQuestions
  /// What writing itself found.
  private(set) var findings: [DataFinding] = []
  private let line: Int

  init(_ subject: RecordSubject, code: String, line: Int, asking questions: OpenQuestions) {
    self.line = line
    self.questions = questions
    self.subject = subject
    record = subject.record
    self.code = code
    basisNames = record.legalBases.map(SharedDeclarations.name)
  }

  mutating func note(title: String) {
    let known = knownTitles.count
    if knownTitles.number(of: title.utf8.span) == known { documentTitles.append(title) }
  }

  mutating func write() {
    text.blank()
    text.comment(sourceLine)
    codes()
    writtenBases()
    var head = Statement(.procedure)
    head.add(code)
    head.add(Spelled.text(record.name))
    let citations = basisNames.reduce(into: [String]()) { names, name in
      if !names.contains(name) { names.append(name) }
    }
    counts.count(.legalBases, .structure, citations.count)
    text.open(head, citations: citations)
    identity()
    agencies()
    channels()
    questionOfCase()
    documents()
    limits()
    fees()
    process()
    results()
    requirements()
    subCases()
    notes()
    ask { _ in true }
    text.close()
  }

  /// Asks what the findings leave open about some parts of the record, below what has been written of them.
  mutating func ask(where isAsked: (OpenQuestions.Part) -> Bool) {
    for question in questions.take(where: isAsked) { text.ask(question) }
  }

  /// Tells what was found while a part of the record was written, and asks the author.
  mutating func found(_ rule: DataRule, _ pointer: String, _ words: String) {
    let finding = DataFinding(rule, procedure: record.code, line: line, pointer: pointer, words: words)
    findings.append(finding)
    if let question = finding.question { text.ask(question) }
  }

  /// What the record says about itself in the words of its tables.
  private var sourceLine: String {
    var parts: [String] = []
    if code != record.code { parts.append("\(ImportedTextWording.code) \(record.code)") }
    for (word, value) in [
      (ImportedTextWording.formality, record.formality), (ImportedTextWording.type, record.type),
      (ImportedTextWording.state, record.state),
    ] where !value.isEmpty {
      parts.append("\(word) \(value)")
    }
    for (word, flag) in [
      (ImportedTextWording.sharedService, record.isSharedService),
      (ImportedTextWording.offlineOnly, record.isOfflineOnly),
      (ImportedTextWording.internalProcedure, record.isInternal),
      (ImportedTextWording.vertical, record.levels.isVertical),
    ] where flag {
      parts.append(word)
    }
    let source = record.isFromList ? ImportedTextWording.listSource : ImportedTextWording.source
    return ([source] + (parts.isEmpty ? [] : [parts.joined(separator: "; ")])).joined(
      separator: ": ")
  }

  /// The codes by which the database knows what the procedure names.
  private mutating func codes() {
    let codes = TableCodes(of: record)
    if !codes.isEmpty { text.comment("\(ImportedTextWording.codes): \(codes.text)") }
  }

  /// How the record writes the documents whose numbers had to be read out of other words; all that it says of them stands
  /// here, because the declaration says what others write.
  private mutating func writtenBases() {
    for basis in record.legalBases {
      guard let number = LegalBasisExtractor.number(in: basis.code), number != basis.code else { continue }
      text.comment("\(ImportedTextWording.writtenBasis): «\(basis.code)» \(basis.name)")
    }
  }

  // MARK: Head

  private mutating func identity() {
    var maturity = Statement(.maturity)
    maturity.add(.draft)
    text.add(maturity)
    add(.field, [record.field.name])
    let levels: [(Bool, Keyword)] = [
      (record.levels.isMinistry, .ministryLevel), (record.levels.isProvince, .provinceLevel),
      (record.levels.isCommune, .communeLevel), (record.levels.isVertical, .verticalLevel),
      (record.levels.isOther, .otherLevel),
    ]
    let performedAt = levels.filter(\.0).map { Statement.phrase($0.1) }
    if !performedAt.isEmpty {
      var statement = Statement(.performedAt)
      statement.add(list: performedAt)
      text.add(statement)
    }
    add(.applicants, record.applicants.map(\.name))
    publication()
  }

  private mutating func publication() {
    let publication = record.publication
    let day = publication.date.flatMap { Spelled.day(milliseconds: $0) }
    if LegalBasisExtractor.isNumber(publication.number) {
      var statement = Statement(.publishedBy)
      statement.add(publication.number)
      if let day {
        statement.add(.dated)
        statement.add(day)
      }
      text.add(statement)
    } else if !publication.number.isEmpty {
      text.comment("\(ImportedTextWording.publishedBy): \(publication.number)")
      if let day { text.comment("\(ImportedTextWording.publishedOn): \(day)") }
    }
    var agencies = [publication.agency]
    if record.promulgatedBy != publication.agency { agencies.append(record.promulgatedBy) }
    let names = agencies.filter { !$0.isEmpty }.joined(separator: "; ")
    if !names.isEmpty { text.comment("\(ImportedTextWording.promulgatedBy): \(names)") }
  }

  private mutating func agencies() {
    add(.receivedBy, record.agencies.receiving.map(\.name))
    add(.performedBy, record.agencies.performing.map(\.name))
    add(.decidedBy, record.agencies.deciding.map(\.name))
    add(.delegatedTo, record.agencies.delegated.map(\.name))
    add(.coordinatedBy, record.agencies.coordinating.map(\.name))
    guard record.isNonTerritorial else { return }
    if Prose(record.promulgatedBy).starts(with: Cues.provinces) != nil {
      var statement = Statement(.jurisdictionFree)
      statement.add(.withinProvince)
      text.add(statement)
      counts.count(.jurisdictionFree, .structure)
    } else {
      text.add(.verbatim, text: ImportedTextWording.jurisdictionFree)
      counts.count(.jurisdictionFree, .question)
    }
  }

  private mutating func channels() {
    var offers: [String] = []
    for channel in NationalRecord.Channel.allCases where record.methods.contains(where: { $0.channel == channel }) {
      offers.append(Statement.phrase(keyword(channel, isOffer: true)))
    }
    guard !offers.isEmpty, record.namesChannels else { return }
    var statement = Statement(.channels)
    statement.add(list: offers)
    text.add(statement)
  }

  func keyword(_ channel: NationalRecord.Channel, isOffer: Bool = false) -> Keyword {
    switch channel {
    case .inPerson: .inPerson
    case .online:
      switch (isOffer, record.isFullProcess, record.isPartialProcess) {
      case (true, true, _): .onlineFull
      case (true, false, true): .onlinePartial
      case (true, false, false), (false, _, _): .online
      }
    case .postal: .postal
    }
  }

  /// The guard for some of the record's channels; none for all of them.
  func guardWords(_ channels: [NationalRecord.Channel]) -> [String] {
    let offered = NationalRecord.Channel.allCases.filter { channel in
      record.methods.contains { $0.channel == channel }
    }
    return offered.allSatisfy(channels.contains) ? [] : channels.map { Statement.phrase(keyword($0)) }
  }

  /// A statement with texts; none without them.
  mutating func add(_ keyword: Keyword, _ titles: [String]) {
    let titles = titles.filter { !$0.isEmpty }
    guard !titles.isEmpty else { return }
    var statement = Statement(keyword)
    statement.add(list: titles.map(Spelled.text))
    text.add(statement)
  }

  // MARK: Process, results, requirements

  private mutating func process() {
    guard record.stages.isEmpty else { return stages() }
    let reading = StepExtractor.read(subject.stepLines)
    guard !reading.opening.isEmpty || !reading.steps.isEmpty else { return }
    text.open(Statement(.process))
    if !reading.opening.isEmpty { text.add(.verbatim, text: reading.opening.joined(separator: "\n")) }
    let roles = record.agencies
    let agencies = StepActorExtractor.names(
      reading.steps.isEmpty
        ? [] : (roles.performing + roles.deciding + roles.delegated + roles.coordinating).map(\.name))
    // Stages without lines of their own stand directly above the next.
    var stages: [Statement] = []
    for step in reading.steps {
      var statement = Statement(.stage)
      statement.add("b\(Spelled.count(Int64(step.number)))")
      let named = step.named
      statement.add(title: named.title)
      if let actor = StepActorExtractor.read(step.title, among: agencies) {
        statement.add(clause: .by, Spelled.text(actor))
        counts.count(.stepActors, .structure)
      }
      if let time = StepLengthExtractor.read(step, among: agencies) { add(time, to: &statement) }
      stages.append(statement)
      guard !named.lines.isEmpty else { continue }
      text.add(stages: stages)
      stages = []
      text.add(.verbatim, text: named.lines.joined(separator: "\n"))
    }
    text.add(stages: stages)
    ask { $0 == .steps }
    text.close()
    counts.count(.steps, reading.steps.isEmpty ? .uncoded : .structure)
  }

  private mutating func add(_ time: StepLengthExtractor.Reading, to statement: inout Statement) {
    statement.add(clause: .within, Self.words(time.length))
    if time.runsFromReceipt { statement.add(clause: .since, Statement.phrase(.acceptance)) }
    counts.count(.stepLengths, .structure)
  }

  private mutating func stages() {
    text.open(Statement(.process))
    var stages: [Statement] = []
    for (index, stage) in record.stages.enumerated() {
      let ordinal = String(index + 1)
      if !stage.number.isEmpty, stage.number != ordinal {
        text.add(stages: stages)
        stages = []
        text.comment("\(ImportedTextWording.column(.step)) \(stage.number)")
      }
      var statement = Statement(.stage)
      statement.add("b\(Spelled.count(Int64(index + 1)))")
      statement.add(title: stage.title)
      if !stage.actor.isEmpty { statement.add(clause: .by, Spelled.text(stage.actor)) }
      if let length = stage.length { statement.add(clause: .within, Self.words(length)) }
      stages.append(statement)
      if stage.length == nil, !stage.time.isEmpty {
        text.add(stages: stages)
        stages = []
        text.add(.verbatim, text: "\(ImportedTextWording.column(.time)): \(stage.time)")
      }
    }
    text.add(stages: stages)
    text.close()
    counts.count(.steps, .structure)
  }

  private mutating func results() {
    for result in record.distinctResults {
      if ResultExtractor.isNone(result.name) {
        text.comment("\(ImportedTextWording.noResult): \(PlainText.line(result.name))")
        counts.count(.results, .uncoded)
        continue
      }
      var statement = Statement(.result)
      statement.add(Spelled.text(Bullet.withoutSign(result.name)))
      if ResultExtractor.isRefusal(result.name, of: record.name) { statement.add(clause: .refusal) }
      text.add(statement)
      counts.count(.results, .structure)
    }
  }

  private mutating func requirements() {
    switch RequirementExtractor.read(record.requirements) {
    case .none:
      if !record.requirements.isEmpty {
        text.comment("\(ImportedTextWording.requirements): \(record.requirements)")
        counts.count(.requirements, .structure)
      }
    case .demands(let demands): add(demands)
    case .announced(let heading, let demands):
      text.comment("\(ImportedTextWording.requirements): \(heading)")
      add(demands)
    case .prose:
      text.comment(ImportedTextWording.requirements)
      text.add(.verbatim, text: record.requirements)
      counts.count(.requirements, .uncoded)
    }
    if record.description != record.requirements, !record.description.isEmpty {
      text.comment(ImportedTextWording.description)
      text.add(.verbatim, text: record.description)
    }
  }

  /// Conditions each of which must be met.
  private mutating func add(_ demands: [String]) {
    for demand in demands {
      var statement = Statement(.requirement)
      statement.add(Spelled.text(Bullet.withoutSign(demand)))
      text.add(statement)
    }
    counts.count(.requirements, .question, demands.count)
  }

  private mutating func notes() {
    let notes = [
      (ImportedTextWording.receivingAddress, record.receivingAddress), (ImportedTextWording.note, record.note),
    ]
    for (heading, words) in notes where !words.isEmpty {
      text.comment(heading)
      text.add(.verbatim, text: words)
    }
    let comments = [
      (ImportedTextWording.keywords, record.keywords),
      (ImportedTextWording.serviceGroups, record.serviceGroups.joined(separator: "; ")),
      (ImportedTextWording.returningMethods, record.returningMethods.joined(separator: "; ")),
    ]
    for (heading, words) in comments where !words.isEmpty { text.comment("\(heading): \(words)") }
    for rest in record.remainder { text.comment("\(ImportedTextWording.remainder(at: rest.pointer)): \(rest.words)") }
  }
}
