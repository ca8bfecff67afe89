import ProcedureDiagnostics
import ProcedureSyntax

/// One row of a list as a part of a record. What no place is known for becomes a note, with its header.
struct ListRow {
  private let entry: ListTable.Entry
  private let code: String
  private(set) var findings: [DataFinding] = []
  private var used: Set<ListColumn> = [.ordinal, .code]

  init(_ entry: ListTable.Entry, _ code: String) {
    self.entry = entry
    self.code = code
  }

  private mutating func text(_ column: ListColumn) -> String {
    used.insert(column)
    return entry.text(column)
  }

  /// The parts of a cell: by lines and semicolons.
  private mutating func list(_ column: ListColumn) -> [String] {
    PlainText.lines(text(column)).flatMap(RecordFromProcedure.list).map(Self.withoutSign)
  }

  /// Without the sign of a list: `- Sở Tư pháp`. Letters and numbers stay: other texts may name them.
  private static func withoutSign(_ text: String) -> String {
    let (mark, rest) = Bullet.split(text)
    return mark == .sign && !rest.isEmpty ? rest : text
  }

  private mutating func named(_ column: ListColumn) -> [NationalRecord.Named] {
    list(column).map { NationalRecord.Named(name: $0) }
  }

  /// The same, unless the cell says that nothing is known, as the portal does; that stays a note.
  private mutating func said(_ column: ListColumn) -> [NationalRecord.Named] {
    Prose(entry.text(column)).isOne(of: ListCues.nothingKnown) ? [] : named(column)
  }

  private mutating func report(_ rule: DataRule, _ column: ListColumn, _ remark: Bilingual? = nil) {
    findings.append(
      DataFinding(rule, procedure: code, words: entry.text(column), remark: remark).placed(at: entry.place, column))
  }

  /// Everything that was not asked for; a note on one document or step says which.
  private mutating func rest(to record: inout NationalRecord, about part: String = "") {
    var notes = ListColumn.allCases.filter { !used.contains($0) }.compactMap { column in
      entry.cells[column].map { "\(ImportedTextWording.column(column)): \($0)" }
    }
    notes += entry.rest.map { $0.header.isEmpty ? $0.text : "\($0.header): \($0.text)" }
    if !part.isEmpty { notes = notes.map { "\(part) – \($0)" } }
    record.note = ([record.note] + notes).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// A text of the procedure, unless the cell is empty: lists complete each other in any order.
  private mutating func complete(_ text: inout String, _ column: ListColumn) {
    let words = self.text(column)
    if !words.isEmpty { text = words }
  }

  // MARK: Procedures

  mutating func addProcedure(to record: inout NationalRecord) {
    complete(&record.name, .name)
    record.name = Self.withoutSign(record.name)
    complete(&record.field.name, .field)
    record.agencies.receiving += named(.receivingAgency)
    record.agencies.performing += named(.agency)
    record.agencies.deciding += named(.decidingAgency)
    record.agencies.delegated += said(.delegatedAgency)
    record.agencies.coordinating += said(.coordinatingAgency)
    record.applicants += named(.applicants)
    record.results += named(.result)
    record.legalBases += list(.legalBasis).map(Self.basis)
    complete(&record.requirements, .requirement)
    record.description = record.requirements
    publication(to: &record)
    complete(&record.keywords, .keywords)
    complete(&record.receivingAddress, .address)
    if mark(.jurisdictionFree) == true { record.isNonTerritorial = true }
    levels(to: &record)
    methods(to: &record)
    papers(to: &record)
    let steps = text(.process)
    if !steps.isEmpty { record.steps.append(NationalRecord.Step(name: "", description: steps)) }
    let note = text(.note)
    record.note = [record.note, note].filter { !$0.isEmpty }.joined(separator: "\n")
    rest(to: &record)
  }

  /// `163/QĐ-BTP ngày 15/01/2026`, or number and day in columns of their own.
  private mutating func publication(to record: inout NationalRecord) {
    let words = text(.publication)
    let parts = words.split(separator: " ").map(String.init)
    let isDated = parts.count == 3 && LegalBasisExtractor.isNumber(parts[0]) && Prose(parts[1]).isOne(of: ["ngày"])
    if isDated, let date = CivilDay.milliseconds(parts[2]) {
      (record.publication.number, record.publication.date) = (parts[0], date)
    } else if !words.isEmpty {
      record.publication.number = words
    }
    guard let date = CivilDay.milliseconds(entry.text(.publicationDate)), !record.publication.number.isEmpty else {
      return
    }
    used.insert(.publicationDate)
    record.publication.date = date
  }

  /// All documents of the procedure in one cell, a line each.
  private mutating func papers(to record: inout NationalRecord) {
    let lines = PlainText.lines(text(.document))
    guard !lines.isEmpty else { return }
    record.documentGroups.append(NationalRecord.DocumentGroup(components: lines.map(Self.component)))
    sets(to: &record)
  }

  /// A document of which the name says at its end how many of it are due: `Bản vẽ thiết kế (02 bản sao);`
  private static func component(_ line: String) -> NationalRecord.Component {
    let whole = NationalRecord.Component(name: line)
    let text = DocumentGroupExtractor.withoutEnd(line)
    guard text.hasSuffix(")"), let start = text.lastIndex(of: "(") else { return whole }
    let quantity = Prose(String(text[text.index(after: start)...].dropLast()))
    let count = quantity.number(at: 0)
    let words = quantity.words.dropFirst(count == nil ? 0 : 1)
    let form = ListCues.forms.first { form in
      quantity.longest(of: form.phrases, at: words.startIndex)?.hashes.count == words.count
    }
    guard let form, let amount = Int64(exactly: count ?? 1), amount > 0, counts.contains(amount) else { return whole }
    var component = NationalRecord.Component(name: DocumentGroupExtractor.withoutEnd(String(text[..<start])))
    component[keyPath: form.count] = amount
    return component
  }

  /// A number of a legal document, or its words.
  private static func basis(_ text: String) -> NationalRecord.Named {
    let number = text.split(separator: " ").map(String.init).first(where: LegalBasisExtractor.isNumber)
    return NationalRecord.Named(name: text, code: number ?? "")
  }

  private mutating func levels(to record: inout NationalRecord) {
    let words = Prose(entry.text(.levels))
    for level in ListCues.levels where words.contains(level.phrases) { record.levels[keyPath: level.flag] = true }
    if words.isCovered(by: ListCues.levels.map(\.phrases) + [ListCues.fillers]) { used.insert(.levels) }
  }

  /// A row for each channel; one without a channel where the list names none. What a row behind the first one says is for
  /// the channels named before, unless it names some itself.
  private mutating func methods(to record: inout NationalRecord) {
    let words = Prose(PlainText.line(entry.text(.channels)))
    var channels = ListCues.channels.filter { words.contains($0.phrases) }.map(\.channel)
    // «Toàn trình», «một phần» say online, and how much of it.
    let (isFull, isPartial) = (words.contains(ListCues.fullyOnline), words.contains(ListCues.partlyOnline))
    if isFull != isPartial {
      (record.isFullProcess, record.isPartialProcess) = (isFull, isPartial)
      if !channels.contains(.online) { channels.append(.online) }
    }
    let known = ListCues.channels.map(\.phrases) + [ListCues.fullyOnline, ListCues.partlyOnline, ListCues.fillers]
    if !(isFull && isPartial), words.isCovered(by: known) { used.insert(.channels) }
    if entry.cells[.channels] != nil, channels.isEmpty { report(.unknownWord, .channels) }
    if !channels.isEmpty, isOnline(&record), !channels.contains(.online) { channels.append(.online) }
    let before = NationalRecord.Channel.allCases.filter { channel in record.methods.contains { $0.channel == channel } }
    let offered = !channels.isEmpty ? channels : record.namesChannels ? before : [.inPerson]
    if !channels.isEmpty { record.namesChannels = true }
    var method = NationalRecord.Method()
    limit(of: &method)
    var fees: [ChannelFee] = []
    for (column, kind) in [(ListColumn.fee, NationalRecord.Fee.Kind.fee), (.charge, .charge)] {
      fees += Self.fees(text(column), kind, at: offered)
    }
    for channel in offered {
      method.channel = channel
      method.fees = fees.filter { $0.channel == nil || $0.channel == channel }.map(\.fee)
      let isSilent = !method.statesTime && method.fees.isEmpty
      if channels.isEmpty, isSilent { continue }
      record.methods.append(method)
    }
  }

  /// A fee, and the channel that its cell names before it.
  private typealias ChannelFee = (fee: NationalRecord.Fee, channel: NationalRecord.Channel?)

  /// Whether the list says how much of the procedure is done online. Where it names no other ways to lodge a dossier, that
  /// stays a note: these are not all.
  private mutating func isOnline(_ record: inout NationalRecord) -> Bool {
    let words = Prose(entry.text(.onlineService))
    let isFull = mark(.onlineFull) == true || words.isOne(of: ListCues.fullyOnline)
    let isPartial = mark(.onlinePartial) == true || words.isOne(of: ListCues.partlyOnline)
    guard isFull != isPartial else {
      used.subtract([.onlineFull, .onlinePartial])
      return false
    }
    used.insert(.onlineService)
    (record.isFullProcess, record.isPartialProcess) = (isFull, isPartial)
    return true
  }

  /// What one cell says of fees: one, or several that each have a name and an amount,
  /// `Lệ phí 50.000 đồng; phí thẩm định 200.000 đồng`, or each a channel, `Trực tiếp: 135.000đ / Trực tuyến: 115.000đ`.
  private static func fees(
    _ words: String, _ kind: NationalRecord.Fee.Kind, at offered: [NationalRecord.Channel]
  ) -> [ChannelFee] {
    guard !words.isEmpty else { return [] }
    let parts = PlainText.lines(words).flatMap(RecordFromProcedure.list)
    let channelled = parts.flatMap(atChannels).compactMap { part -> ChannelFee? in
      guard let (channel, rest) = channel(before: part), offered.contains(channel), let fee = fee(rest, kind),
        fee.value != nil
      else { return nil }
      return (fee, channel)
    }
    if channelled.count == parts.flatMap(atChannels).count { return channelled }
    let named = parts.map { fee($0, nil) }
    let isEachNamed = named.allSatisfy { $0?.value != nil }
    let fees = isEachNamed && named.count > 1 ? named : [fee(words, kind)]
    return fees.compactMap { $0.map { ($0, nil) } }
  }

  /// `Trực tiếp: 135.000đ/lần / Trực tuyến: 115.000đ` as its two parts.
  private static func atChannels(_ text: String) -> [String] {
    var parts: [String] = []
    for piece in text.split(separator: "/", omittingEmptySubsequences: false) {
      if parts.isEmpty || channel(before: String(piece)) != nil {
        parts.append(String(piece))
      } else {
        parts[parts.count - 1] += "/" + piece
      }
    }
    return parts
  }

  /// The channel before a colon, and what stands behind.
  private static func channel(before text: String) -> (channel: NationalRecord.Channel, rest: String)? {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let head = Prose(String(parts[0])).behindBullet
    let known = ListCues.channels.filter { head.contains($0.phrases) }
    guard known.count == 1, head.isCovered(by: [known[0].phrases, ListCues.fillers]) else { return nil }
    let rest = Prose(String(parts[1]))
    return (known[0].channel, String(rest.slice(rest.words.indices)))
  }

  /// A fee of the kind that its words begin with, else of `kind`; nil where neither is there.
  private static func fee(_ words: String, _ kind: NationalRecord.Fee.Kind?) -> NationalRecord.Fee? {
    let prose = Prose(words).behindBullet
    let named = ListCues.feeKinds.first { prose.starts(with: $0.phrases) != nil }?.kind
    guard let kind = named ?? kind else { return nil }
    var fee = NationalRecord.Fee(kind: kind, value: nil, description: words)
    if case .amount(let amount, _) = FeeExtractor.read(value: nil, currency: "", description: words).value {
      fee.value = amount
    }
    return fee
  }

  private mutating func limit(of method: inout NationalRecord.Method) {
    let words = text(.limit)
    guard !words.isEmpty else { return }
    if let length = Self.length(words), let time = RecordFromProcedure.time(length) {
      // That is all the cell says.
      (method.time, method.unit) = time
    } else {
      // `05 ngày làm việc; trường hợp cần xác minh 10 ngày`: the text stays beside the limit.
      if let length = LimitExtractor.firstLimit(in: words), let time = RecordFromProcedure.time(length) {
        (method.time, method.unit) = time
      }
      method.description = words
    }
  }

  /// The length that is the whole text.
  private static func length(_ text: String) -> DurationText.Length? {
    let prose = Prose(text)
    let found = DurationText.found(in: prose)
    guard found.count == 1, found[0].words == prose.words.indices else { return nil }
    return found[0].length
  }

  // MARK: Documents

  /// Gives the place of the document in the record.
  mutating func addDocument(to record: inout NationalRecord) -> String {
    let isCounted = !ListColumn.ofCounts.isDisjoint(with: entry.place.columns.keys)
    var component = isCounted ? NationalRecord.Component(name: text(.document)) : Self.component(text(.document))
    if isCounted { counts(of: &component) }
    component.forms = list(.form)
    duty(of: &component)
    sets(to: &record)
    let name = text(.group)
    let known = record.documentGroups.firstIndex { $0.name == name }
    if known == nil { record.documentGroups.append(NationalRecord.DocumentGroup(name: name)) }
    let group = known ?? record.documentGroups.count - 1
    record.documentGroups[group].components.append(component)
    titles(to: &record)
    rest(to: &record, about: PlainText.line(Bullet.split(component.name).rest))
    return "/executionCases/\(group)/profileComponents/\(record.documentGroups[group].components.count - 1)"
  }

  /// How many of the paper are due, of which kind.
  private mutating func counts(of component: inout NationalRecord.Component) {
    photographs(of: &component)
    if let marked = markedForm {
      used.insert(marked.column)
      component[keyPath: marked.count] = quantity
    } else {
      component.originals = count(.originals)
      copies(of: &component)
    }
    originalsAndCopies(of: &component)
    manner(of: &component, .manner)
  }

  /// What is said of all papers of a cell at once: of which of them a count is only the office knows.
  mutating func addRemains(of papers: Int, to record: inout NationalRecord) {
    for column in ListColumn.allCases where ListColumn.ofDocumentsOnly.contains(column) && entry.cells[column] != nil {
      report(.wrongType, column, DataWording.expected(aLineForEachOf: papers))
    }
    rest(to: &record)
  }

  /// The one of «Bản chính» and «Bản sao» that has an «x», where nothing stands in the other: how many are due is said
  /// beside it.
  private var markedForm: (column: ListColumn, count: WritableKeyPath<NationalRecord.Component, Int64>)? {
    let columns = [(ListColumn.originals, \NationalRecord.Component.originals), (.copies, \.copies)]
    let filled = columns.filter { entry.cells[$0.0] != nil }
    guard filled.count == 1, ListCues.marks.contains(entry.text(filled[0].0).lowercased()) else { return nil }
    return filled[0]
  }

  /// Whether the paper is due, and whether it is shown only.
  private mutating func duty(of component: inout NationalRecord.Component) {
    if let isRequired = mark(.required) {
      component.duty = isRequired ? .required : .optional
    } else if entry.place.columns[.required] != nil {
      component.duty = .leftOpen
    }
    if let isPresented = mark(.submission, yes: ListCues.presented, no: ListCues.submitted) {
      component.isPresented = isPresented
    }
  }

  /// «x», «có», «không»; nil, and the words become a note, for what is neither.
  private mutating func mark(
    _ column: ListColumn, yes: [String] = ListCues.yes, no: [String] = ListCues.no
  ) -> Bool? {
    let words = entry.text(column).lowercased()
    guard yes.contains(words) || no.contains(words) else { return nil }
    used.insert(column)
    return yes.contains(words)
  }

  /// The first row that says how many sets says it for all; another number is a note.
  private mutating func sets(to record: inout NationalRecord) {
    guard entry.cells[.sets] != nil else { return }
    let sets = count(.sets)
    if record.sets == 0 { record.sets = sets }
    if sets != record.sets { used.remove(.sets) }
  }

  /// `1/0`: so many originals, so many copies. Words in the cell are the manner of the paper.
  private mutating func originalsAndCopies(of component: inout NationalRecord.Component) {
    let words = entry.text(.originalsAndCopies)
    let parts = words.split(separator: "/", omittingEmptySubsequences: false)
    let numbers = parts.compactMap(Self.number)
    if words.isEmpty { return }
    if numbers.count == 2, parts.count == 2, component.originals == 0, component.copies == 0 {
      used.insert(.originalsAndCopies)
      (component.originals, component.copies) = (numbers[0], numbers[1])
    } else if numbers.count == parts.count || ListCues.marks.contains(words.lowercased()) {
      report(.wrongType, .originalsAndCopies, DataWording.twoCounts)
    } else {
      manner(of: &component, .originalsAndCopies)
    }
  }

  /// «Bản chính» with a number beside it or before it, in place of a column for each. What is said besides stands behind
  /// the name, where documents of the national database have it.
  private mutating func manner(of component: inout NationalRecord.Component, _ column: ListColumn) {
    let words = text(column)
    guard !words.isEmpty else { return }
    let prose = Prose(PlainText.line(words))
    let amount = Self.number(prose.word(0))
    let form = amount == nil ? prose : Prose(String(prose.tail(from: 1)))
    let said = ListCues.manners.filter { form.contains($0.phrases) }
    let (isCounted, isPhotograph) = (component.originals + component.copies > 0, component.photos > 0)
    if !isCounted, !isPhotograph, let kind = CopyFormExtractor.kindOfCopy(form) {
      component.copyForm = kind
      component.copies = amount ?? quantity
    } else if said.count == 1, form.isCovered(by: said.map(\.phrases) + [ListCues.fillers]),
      component[keyPath: said[0].count] == 0, !isPhotograph
    {
      component[keyPath: said[0].count] = amount ?? quantity
    } else {
      component.name += " (\(words))"
    }
  }

  /// `02 ảnh`: neither originals nor copies.
  private mutating func photographs(of component: inout NationalRecord.Component) {
    for column in [ListColumn.originals, .copies, .quantity] where component.photos == 0 {
      let prose = Prose(entry.text(column))
      guard let count = Self.number(prose.word(0)), Prose(String(prose.tail(from: 1))).isOne(of: Cues.photos) else {
        continue
      }
      used.insert(column)
      component.photos = count
    }
  }

  /// How many copies, and of which kind: `01 (có chứng thực)`.
  private mutating func copies(of component: inout NationalRecord.Component) {
    let prose = Prose(entry.text(.copies))
    if let count = Self.number(prose.word(0)),
      let kind = CopyFormExtractor.kindOfCopy(Prose("\(Statement.phrase(.copy)) \(prose.tail(from: 1))"))
    {
      used.insert(.copies)
      (component.copies, component.copyForm) = (count, kind)
    } else {
      component.copies = count(.copies)
    }
  }

  /// What «Số lượng» says of a paper whose form stands elsewhere; one where it says nothing.
  private var quantity: Int64 {
    mutating get { entry.text(.quantity).isEmpty ? 1 : count(.quantity) }
  }

  /// A count in a cell of its own; what is no number is reported and stays as a note.
  private mutating func count(_ column: ListColumn) -> Int64 {
    let words = entry.text(column)
    guard !words.isEmpty, !used.contains(column) else { return 0 }
    let prose = Prose(words)
    let isCounted = prose.words.count > 1 && Prose(String(prose.tail(from: 1))).isOne(of: ListCues.countedUnits)
    guard let count = Self.number(isCounted ? String(prose.word(0)) : words) else {
      report(.wrongType, column, DataWording.expected(wholeNumberIn: Self.counts))
      return 0
    }
    used.insert(column)
    return count
  }

  private static func number(_ text: some StringProtocol) -> Int64? {
    Int64(text.split(separator: " ").joined()).flatMap { counts.contains($0) ? $0 : nil }
  }

  private static let counts: ClosedRange<Int64> = 0...10_000

  /// Lists of documents and stages often repeat the name of the procedure.
  private mutating func titles(to record: inout NationalRecord) {
    let name = text(.name)
    if record.name.isEmpty { record.name = name }
    if !name.isEmpty, record.name != name { used.remove(.name) }
    let field = text(.field)
    if record.field.name.isEmpty { record.field.name = field }
    if !field.isEmpty, record.field.name != field { used.remove(.field) }
  }

  // MARK: Stages

  mutating func addStage(to record: inout NationalRecord) {
    let words = text(.time)
    var (number, title) = (text(.step), text(.stepTitle))
    if title.isEmpty, Int64(number) == nil { (number, title) = ("", number) }
    let stage = NationalRecord.Stage(
      number: number, title: Self.withoutSign(title), actor: text(.actor), time: words, length: Self.length(words))
    if stage.title.isEmpty { report(.missingMember, .stepTitle) }
    record.stages.append(stage)
    titles(to: &record)
    rest(to: &record, about: title)
  }
}
