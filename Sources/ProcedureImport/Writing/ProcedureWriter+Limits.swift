import ProcedureSyntax

extension ProcedureWriter {
  /// One row as a limit.
  struct LimitRow {
    let value: LimitExtractor.Value
    let description: String
    /// Where the description gives single cases limits of their own.
    var cases: [CaseLimitExtractor.CaseLimit] = []
    var channels: [NationalRecord.Channel]
    /// Whether its words give the limit without any case.
    var isGeneral = false
    /// Whether the description is but what the limit is of, which may be a step of the course.
    var isSubject = false

    /// Whether another row gives the same limits.
    func saysTheSame(as other: LimitRow) -> Bool { value == other.value && cases == other.cases }
  }

  /// What makes two rows one.
  private struct Words: Hashable {
    let value: LimitExtractor.Value
    /// By its number.
    let description: Int
  }

  mutating func limits() {
    var rows: [LimitRow] = []
    var places: [Words: Int] = [:]
    for (index, method) in record.methods.enumerated() where method.statesTime && !subject.mereAdditions[index] {
      let reading = subject.limits[index]
      counts.count(.limits, reading.outcome)
      let words = Words(value: reading.value, description: subject.descriptionNumbers[index])
      if let same = places[words] {
        if !rows[same].channels.contains(method.channel) { rows[same].channels.append(method.channel) }
      } else {
        places[words] = rows.count
        rows.append(
          LimitRow(
            value: reading.value, description: method.description, cases: subject.caseLimits[index],
            channels: [method.channel]))
      }
    }
    let replacesLimits = subject.subProcedures.replacesLimits
    if replacesLimits || subject.readsCasesOfWords || subject.mereAdditions.contains(true)
      || subject.ordinaryLimits.contains(where: { $0 != nil })
    {
      let words = record.methods.map { "\($0.channel.rawValue) \($0.time) \($0.unit.rawValue)" }
      text.comment("\(ImportedTextWording.channelLimits): \(words.joined(separator: "; "))")
    }
    if !replacesLimits { write(rows) }
    ask { $0 == .limits }
    descriptions()
    changes()
  }

  /// Rows of one value are one limit; where a channel has several, the text of each says when it holds.
  private mutating func write(_ rows: [LimitRow]) {
    let isAmbiguous = NationalRecord.Channel.allCases.contains { channel in
      rows.lazy.filter { $0.channels.contains(channel) }.map(\.value).hasDifferences
    }
    guard isAmbiguous else {
      var written: [LimitRow] = []
      for row in rows where !written.contains(where: row.saysTheSame(as:)) {
        written.append(row)
        let channels = rows.filter(row.saysTheSame(as:)).flatMap(\.channels)
        limit(row, NationalRecord.Channel.allCases.filter(channels.contains))
      }
      return
    }
    let cases = Self.joined(conditions(of: rows))
    let short = cases.map(Self.caseOnly)
    let shortTwins = Twins(short)
    let written = Self.joined(zip(cases, short).map { shortTwins.holds($1) ? $0 : $1 })
    let twins = Twins(cases)
    for row in written {
      let channels = NationalRecord.Channel.allCases.filter(row.channels.contains)
      let condition = row.description.isEmpty || twins.holds(row) ? nil : row.description
      let isForAll = Self.isForAllOthers(row, written) && (row.isGeneral || guardWords(channels).isEmpty)
      limit(row.value, condition, channels, isOtherwise: isForAll)
      if let condition, row.isSubject || Self.holdsLength(condition) {
        found(.limitWithoutCase, "/executionMethods", condition)
      }
    }
  }

  /// One row for those that say the same, with the channels of all.
  private static func joined(_ rows: [LimitRow]) -> [LimitRow] {
    var joined: [LimitRow] = []
    var places: [Words: Int] = [:]
    var texts = TextNumbers()
    for row in rows {
      let words = Words(value: row.value, description: texts.number(of: row.description))
      if let same = places[words] {
        joined[same].channels += row.channels.filter { !joined[same].channels.contains($0) }
      } else {
        places[words] = joined.count
        joined.append(row)
      }
    }
    return joined
  }

  /// The rows with what their texts say of when the limit holds; how a dossier is lodged tells two of them apart only
  /// where nothing else does.
  private func conditions(of rows: [LimitRow]) -> [LimitRow] {
    let shorter = rows.map { row in
      LimitRow(value: row.value, description: LodgingText.rest(of: row.description), channels: row.channels)
    }
    let twins = Twins(shorter)
    return zip(rows, shorter).map { row, short in
      twins.holds(short) || (short.description.isEmpty && namesPlaces(beside: row, rows)) ? row : short
    }
  }

  /// Whether a row says nothing but its limit, beside others each of which tells its case.
  private static func isForAllOthers(_ row: LimitRow, _ rows: [LimitRow]) -> Bool {
    guard row.isGeneral || row.description.isEmpty else { return false }
    let others = rows.filter { $0.value != row.value && !Set($0.channels).isDisjoint(with: row.channels) }
    return !others.isEmpty && (row.isGeneral || others.allSatisfy { Set($0.channels) == Set(row.channels) })
      && others.allSatisfy {
        // A row that says nothing is that of all others beside those of areas only.
        !$0.description.isEmpty && !holdsLength($0.description)
          && (row.isGeneral || Prose($0.description).contains(Cues.areas))
      }
  }

  /// Whether words give a length of time: then they tell more than a case, or another thing.
  private static func holdsLength(_ words: String) -> Bool { !DurationText.lengths(in: words).isEmpty }

  /// The row with nothing but the case of which its words speak, if any; as it is where they say more. They all stay below
  /// the limits anyway.
  private static func caseOnly(_ row: LimitRow) -> LimitRow {
    guard case .length(let length) = row.value, let only = CaseLimitExtractor.only(in: row.description),
      only.length == length
    else { return clauseOnly(row) }
    return LimitRow(
      value: row.value, description: only.condition ?? "", channels: row.channels, isGeneral: only.condition == nil)
  }

  /// The row with the case that stands before «thì» and the limit, where its words are one rule, or with what the limit is
  /// of.
  private static func clauseOnly(_ row: LimitRow) -> LimitRow {
    guard case .length(let length) = row.value else { return row }
    if let clause = CaseLimitExtractor.clause(before: length, in: row.description) {
      return LimitRow(value: row.value, description: clause, channels: row.channels)
    }
    guard let subject = CaseLimitExtractor.subject(of: length, in: row.description) else { return row }
    return LimitRow(value: row.value, description: subject, channels: row.channels, isSubject: true)
  }

  /// Whether a limit of one of the channels does not begin with how a dossier is lodged: then that of the row may be more
  /// than the channel, such as the first of several offices.
  private func namesPlaces(beside row: LimitRow, _ rows: [LimitRow]) -> Bool {
    rows.contains { other in
      !Set(other.channels).isDisjoint(with: row.channels)
        && LodgingText.rest(of: other.description) == PlainText.lines(other.description).joined(separator: "\n")
    }
  }

  /// Rows by their words, so that of very many none is compared with all others.
  private struct Twins {
    private var rows: [String: [LimitRow]]

    init(_ rows: [LimitRow]) { self.rows = Dictionary(grouping: rows, by: \.description) }

    /// Whether another limit of one of the row's channels holds in the same words.
    func holds(_ row: LimitRow) -> Bool {
      rows[row.description, default: []].contains { other in
        other.value != row.value && !Set(other.channels).isDisjoint(with: row.channels)
      }
    }
  }

  /// One limit, or one for each case.
  private mutating func limit(_ row: LimitRow, _ channels: [NationalRecord.Channel]) {
    if row.cases.isEmpty { return limit(row.value, nil, channels) }
    for one in row.cases { limit(.length(one.length), one.condition, channels, isOtherwise: one.condition == nil) }
    counts.count(.caseLimits, .question, row.cases.count { $0.condition != nil })
  }

  private mutating func limit(
    _ value: LimitExtractor.Value, _ condition: String?, _ channels: [NationalRecord.Channel],
    isOtherwise: Bool = false
  ) {
    if value.hasCutoff { counts.count(.cutoffs, .structure) }
    var statement = Statement(.timeLimit)
    add(value, to: &statement)
    if let condition { statement.add(guard: .when, [Spelled.text(condition)]) }
    statement.add(guard: .via, guardWords(channels))
    if isOtherwise { statement.add(guard: .otherwise) }
    text.add(statement)
  }

  private func add(_ value: LimitExtractor.Value, to statement: inout Statement) {
    switch value {
    case .length(let length): statement.add(Self.words(length))
    case .described(let words):
      statement.add(.asDescribed)
      statement.add(Spelled.text(words))
    case .sameDay(let cutoff):
      statement.add(.sameDay)
      guard let cutoff else { return }
      statement.add(clause: .receivedAfter, "\(cutoff.hour):00", afterComma: true)
      statement.add(.then)
      if cutoff.isPermission { statement.add(.may) }
      statement.add(.returnOn)
      statement.add(.nextWorkingDay)
    }
  }

  static func words(_ length: DurationText.Length) -> String {
    let amount = length.amount.utf8.count == 1 ? "0\(length.amount)" : length.amount
    return "\(amount) \(Statement.phrase(length.unit.keyword))"
  }

  /// The texts of the rows, once each, with the channels that have them.
  private mutating func descriptions() {
    var seen: [(text: String, channels: [NationalRecord.Channel])] = []
    var places = TextNumbers()
    func add(_ text: String, _ channels: [NationalRecord.Channel]) {
      guard !text.isEmpty else { return }
      let place = places.number(of: text)
      if place == seen.count {
        seen.append((text, channels))
      } else {
        seen[place].channels += channels.filter { !seen[place].channels.contains($0) }
      }
    }
    for method in record.methods where method.statesTime { add(method.description, [method.channel]) }
    // Words in the place of the number.
    for method in record.methods where !LimitExtractor.isNumber(method.time) { add(method.time, [method.channel]) }
    if !seen.isEmpty { text.comment(ImportedTextWording.processingTime) }
    for (description, channels) in seen {
      let words = guardWords(channels)
      if words.isEmpty {
        text.add(.verbatim, text: description)
      } else {
        var opening = Statement(.via)
        opening.add(list: words)
        text.open(opening)
        text.add(.verbatim, text: description)
        text.close()
      }
    }
  }

  /// Additions and exclusions that the texts name, once each.
  private mutating func changes() {
    let isCutoffWritten = !subject.subProcedures.replacesLimits && subject.limits.contains { $0.value.hasCutoff }
    var additions = subject.longerLimits
    var exclusions: [String] = []
    var extensions: [ExtensionExtractor.Extension] = []
    var seen = TextNumbers()
    for (method, description) in zip(record.methods, subject.descriptions) {
      let time = LimitExtractor.isNumber(method.time) ? nil : Prose(method.time)
      for prose in [description] + (time.map { [$0] } ?? [])
      where !prose.text.isEmpty && seen.insert(prose.text) {
        // Most descriptions hold none of the cues.
        if prose.contains(Cues.longerBy) {
          let read = AdditionExtractor.read(prose.text)
          if read.isEmpty, prose.contains(Cues.areas) { counts.count(.additions, .uncoded) }
          additions += read.filter { !additions.contains($0) }
        }
        if prose.contains(ExtensionCues.heads) {
          let read = ExtensionExtractor.read(prose.text)
          if read.isEmpty, prose.contains(ExtensionCues.more) { counts.count(.extensions, .uncoded) }
          extensions += read.filter { !extensions.contains($0) }
        }
        if prose.contains(Cues.notCountedWords) {
          let read = ExclusionExtractor.read(prose.text)
          if read.isEmpty, ExclusionExtractor.isNamed(in: prose) { counts.count(.exclusions, .uncoded) }
          exclusions += read.filter { !exclusions.contains($0) }
        }
        if !isCutoffWritten, CutoffExtractor.read(prose) != nil { counts.count(.cutoffs, .uncoded) }
      }
    }
    // What the texts of the limits say of it is meant to be all.
    let isSilent = exclusions.isEmpty
    for step in subject.steps where ExclusionExtractor.isNamed(in: step) {
      let read = isSilent ? ExclusionExtractor.read(inCourse: step.text) : []
      if read.isEmpty { counts.count(.exclusions, .uncoded) }
      exclusions += read.filter { !exclusions.contains($0) }
    }
    counts.count(.caseLimits, .uncoded, casesLeftInProse)
    for addition in additions {
      var statement = Statement(.addTime)
      statement.add(Self.words(addition.length))
      statement.add(guard: .when, [Spelled.text(addition.area)])
      text.add(statement)
    }
    counts.count(.additions, .question, additions.count)
    for exclusion in exclusions {
      var statement = Statement(.notCounted)
      statement.add(Spelled.text(exclusion))
      text.add(statement)
    }
    counts.count(.exclusions, .structure, exclusions.count)
    for more in extensions { add(more) }
    supplement()
  }

  /// The texts that give several limits beside cases, of which the file says but one.
  private var casesLeftInProse: Int {
    var seen: Set<Int> = []
    return record.methods.indices.count { index in
      subject.lengths[index].count > 1 && subject.caseLimits[index].isEmpty
        && seen.insert(subject.descriptionNumbers[index]).inserted
        && subject.descriptions[index].contains(CaseLimitCues.starts)
    }
  }

  private mutating func add(_ more: ExtensionExtractor.Extension) {
    var statement = Statement(.limitExtension)
    statement.add(.atMost)
    statement.add(Self.words(more.length))
    if more.isOnce {
      statement.add(clause: .upTo, afterComma: true)
      statement.add("\(Spelled.count(1)) \(Statement.phrase(.times))")
    }
    if more.orByAgreement { statement.add(clause: .orByAgreement, afterComma: true) }
    if let condition = more.condition { statement.add(guard: .when, [Spelled.text(condition)]) }
    text.add(statement)
    counts.count(.extensions, more.condition == nil ? .structure : .question)
  }

  /// How soon and how often the office asks for what a dossier lacks, how long the applicant has to supply it, and what
  /// becomes of the dossier otherwise; the sentences that say so stay in the process.
  private mutating func supplement() {
    let texts = record.steps.map(\.name).filter { !$0.isEmpty }.map(Prose.init) + subject.steps
    var request = SupplementExtractor.read(texts)
    var supply = SupplyExtractor.read(texts)
    if request != nil || supply != nil { takeContradicted(&request, &supply) }
    let rounds = SupplementRoundsExtractor.read(texts)
    if request == nil, texts.contains(where: SupplementExtractor.isNamed) { counts.count(.supplements, .uncoded) }
    guard request != nil || supply != nil || rounds != nil else { return }
    text.open(Statement(.supplement))
    if let request {
      add(.askWithin, request)
      counts.count(.supplements, .structure)
    }
    if let supply {
      add(.submitWithin, supply.length)
      counts.count(.supplies, .structure)
      if let overdue = supply.overdue {
        var statement = Statement(.overdueThen)
        statement.add(overdue.keyword)
        text.add(statement)
      }
    }
    if let rounds {
      var statement = Statement(.upTo)
      statement.add("\(Spelled.count(Int64(rounds))) \(Statement.phrase(.times))")
      text.add(statement)
      counts.count(.supplementRounds, .structure)
    }
    text.close()
  }

  /// Takes out what the texts of the limits contradict, and asks the author instead.
  private mutating func takeContradicted(
    _ request: inout DurationText.Length?, _ supply: inout SupplyExtractor.Supply?
  ) {
    var known = TextNumbers()
    let texts = subject.descriptions.filter { known.insert($0.text) }
    if let stated = request, let other = SupplementExtractor.read(texts), other != stated {
      found(.supplementLimitsDiffer, "/executionSteps", DataWording.difference([stated], [other]))
      request = nil
    }
    if let stated = supply?.length, let other = SupplyExtractor.read(texts)?.length, other != stated {
      found(.supplementLimitsDiffer, "/executionSteps", DataWording.difference([stated], [other]))
      supply = nil
    }
  }

  private mutating func add(_ keyword: Keyword, _ length: DurationText.Length) {
    var statement = Statement(keyword)
    statement.add(Self.words(length))
    text.add(statement)
  }
}

extension LimitExtractor.Value {
  fileprivate var hasCutoff: Bool { if case .sameDay(.some) = self { true } else { false } }
}

extension DurationText.Unit {
  var keyword: Keyword {
    switch self {
    case .workingDay: .workingDay
    case .day: .day
    case .workingHour: .workingHour
    case .hour: .hour
    case .month: .month
    case .year: .yearUnit
    case .week: .week
    case .minute: .minute
    }
  }
}

extension SupplyExtractor.Overdue {
  var keyword: Keyword {
    switch self {
    case .close: .closeDossier
    case .stop: .stopDossier
    case .refuse: .refuse
    case .returnDossier: .returnDossier
    }
  }
}
