import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import WorkingCalendar

/// A procedure back in the shape of the national database, and what that shape has no place for.
///
/// The law comes from the catalogue; what the import could only write in comments comes from the remarks of the
/// specification, where there is one.
struct RecordFromProcedure {
  let procedure: Procedure
  let catalogue: Catalogue
  let remarks: SpecificationRemarks
  let words: ExpressionText
  var record = NationalRecord()
  private(set) var losses: [ExportLoss: Int] = [:]

  init(_ procedure: Procedure, in catalogue: Catalogue, remarks: SpecificationRemarks) {
    self.procedure = procedure
    self.catalogue = catalogue
    self.remarks = remarks
    words = ExpressionText(procedure, in: catalogue)
    identity()
    source()
    publication()
    agencies()
    methods()
    documents()
    steps()
    subCases()
    results()
    requirements()
    notes()
    if let codes = remarks.value(ImportedTextWording.codes) { TableCodes(codes).put(into: &record) }
    countRest()
  }

  mutating func lose(_ loss: ExportLoss, _ times: Int = 1) {
    if times > 0 { losses[loss, default: 0] += times }
  }

  /// Prose and other conditions that are no channel, in words.
  mutating func conditionWords(_ parts: ConditionParts, besides known: Set<Int> = []) -> [String] {
    lose(.computedConditions, parts.rest.count)
    return parts.facts.filter { !known.contains($0) }.map { procedure.facts[$0].question }
      + parts.exceptions.map { "\(Statement.phrase(.unless)) \(procedure.facts[$0].question)" }
      + parts.rest.map { words.text($0).vi }
  }

  /// The prose of a subject with its place, in the order of the lines.
  func verbatim(_ subjects: VerbatimText.Subject...) -> [VerbatimText] {
    procedure.verbatim.filter { subjects.contains($0.subject) }.sorted { $0.origin.line < $1.origin.line }
  }

  // MARK: Head

  private mutating func identity() {
    record.code = procedure.code
    record.name = procedure.title
    record.field.name = procedure.field
    for level in procedure.levels {
      switch level {
      case .ministry: record.levels.isMinistry = true
      case .province: record.levels.isProvince = true
      case .commune: record.levels.isCommune = true
      case .district, .other: record.levels.isOther = true
      }
    }
    record.applicants = procedure.applicants.map { NationalRecord.Named(name: $0) }
    record.isFullProcess = procedure.channels.contains { $0.extent == .full }
    record.legalBases = procedure.origin.basis.compactMap { citation in
      guard let basis = catalogue.legalBasis(citation.source) else {
        return NationalRecord.Named(name: citation.source)
      }
      return NationalRecord.Named(name: basis.title, code: basis.number ?? "")
    }
    for written in remarks.values(ImportedTextWording.writtenBasis).compactMap(Self.writtenBasis) {
      guard let number = LegalBasisExtractor.number(in: written.code),
        let place = record.legalBases.firstIndex(where: { $0.code == number })
      else { continue }
      record.legalBases[place] = written
    }
  }

  /// `«Luật số 32/2024/QH15» Luật Các tổ chức tín dụng`
  private static func writtenBasis(_ words: String) -> NationalRecord.Named? {
    guard words.hasPrefix("«"), let end = words.firstIndex(of: "»") else { return nil }
    let title = words[words.index(after: end)...].drop { $0 == " " }
    return NationalRecord.Named(name: String(title), code: String(words[..<end].dropFirst()))
  }

  /// What a comment lists behind its heading.
  func parts(_ heading: String) -> [String] {
    Self.list(remarks.value(heading) ?? "")
  }

  /// The same above a line.
  func parts(_ heading: String, above line: Int) -> [String] { Self.list(remarks.value(heading, above: line) ?? "") }

  static func list(_ text: String) -> [String] { text.split(separator: ";").map { String($0.drop { $0 == " " }) } }

  /// The line above the head: `…: mã X; loại Y; kiểu Z; trạng thái W; chỉ nộp trực tiếp`.
  private mutating func source() {
    for part in parts(ImportedTextWording.source) + parts(ImportedTextWording.listSource) {
      func value(_ word: String) -> String? {
        part.hasPrefix(word + " ") ? String(part.dropFirst(word.count + 1)) : nil
      }
      if let code = value(ImportedTextWording.code) { record.code = code }
      if let formality = value(ImportedTextWording.formality) { record.formality = formality }
      if let type = value(ImportedTextWording.type) { record.type = type }
      if let state = value(ImportedTextWording.state) { record.state = state }
      switch part {
      case ImportedTextWording.sharedService: record.isSharedService = true
      case ImportedTextWording.offlineOnly: record.isOfflineOnly = true
      case ImportedTextWording.internalProcedure: record.isInternal = true
      case ImportedTextWording.vertical:
        record.levels.isVertical = true
        record.levels.isOther = false
      default: break
      }
    }
  }

  private mutating func publication() {
    if let publication = procedure.publication {
      record.publication.number = publication.number
      record.publication.date = publication.date.map(CivilDay.milliseconds)
    } else {
      record.publication.number = remarks.value(ImportedTextWording.publishedBy) ?? ""
      record.publication.date = remarks.value(ImportedTextWording.publishedOn).flatMap(CivilDay.milliseconds)
    }
    let agencies = parts(ImportedTextWording.promulgatedBy)
    record.publication.agency = agencies.first ?? ""
    record.promulgatedBy = agencies.last ?? ""
  }

  private mutating func agencies() {
    for assignment in procedure.roles {
      let units = assignment.agencies.map { NationalRecord.Named(name: catalogue.agency($0)?.title ?? $0) }
      switch assignment.role {
      case .performed: record.agencies.performing += units
      case .decided: record.agencies.deciding += units
      case .delegated: record.agencies.delegated += units
      case .coordinated: record.agencies.coordinating += units
      case .received: lose(.places, units.count)
      }
      if !assignment.places.isEmpty || assignment.followsLodging || assignment.followsStages { lose(.places) }
      if assignment.when != .always { lose(.computedConditions) }
    }
    let isSaid = procedure.verbatim.contains { $0.text == ImportedTextWording.jurisdictionFree }
    record.isNonTerritorial = isSaid || !procedure.jurisdictionFree.isEmpty
    if procedure.jurisdictionFree.contains(where: { $0.scope != .province || $0.when != .always }) { lose(.localScope) }
  }

  // MARK: Steps, sub-procedures, results

  private mutating func steps() {
    let stages = procedure.process.stages.map { (line: $0.origin.line, text: $0.title) }
    let prose = verbatim(.process).map { (line: $0.origin.line, text: $0.text) }
    let lines = (stages + prose).sorted { $0.line < $1.line }.map(\.text)
    if !lines.isEmpty { record.steps = [NationalRecord.Step(name: "", description: lines.joined(separator: "\n"))] }
    for (stage, before) in zip(procedure.process.stages, [nil] + procedure.process.stages.map(Optional.some)) {
      let isPlain =
        stage.actors.isEmpty && stage.durations.isEmpty && stage.until.isEmpty && stage.counting == .counted
        && stage.after == (before.map { [$0.origin.id] } ?? []) && stage.when == .always && stage.consulted.isEmpty
        && stage.result == nil && stage.procedure == nil
      if !isPlain { lose(.stageClauses) }
    }
  }

  private mutating func subCases() {
    for named in procedure.cases {
      let code =
        named.code.map { "\(record.code).\($0)" }
        ?? remarks.value(ImportedTextWording.codeTwice, above: named.origin.line)
      var subCase = NationalRecord.SubCase(name: named.title, code: code ?? "")
      if let limit = procedure.limits.first(where: { ConditionParts($0.when).facts == [named.fact] }),
        case .quantity(let quantity) = limit.amount, let time = Self.time(quantity)
      {
        (subCase.time, subCase.unit) = time
      } else if let text = procedure.verbatim.first(where: { ConditionParts($0.when).facts == [named.fact] })?.text {
        Self.take(text, &subCase)
      }
      record.subCases.append(subCase)
    }
    single()
    let kept = [ImportedTextWording.otherSubCase, ImportedTextWording.repeatedSubCase, ImportedTextWording.namesake]
    for other in kept.flatMap(remarks.values) {
      // `1.115030.01 (22 ngày làm việc): …`
      let code = other.prefix { $0 != " " }
      let limit = other.dropFirst(code.count + 2).prefix { $0 != ")" }
      var subCase = NationalRecord.SubCase(
        name: String(other.dropFirst(code.count + limit.count + 5)), code: String(code))
      Self.take(ImportedTextWording.limit(String(limit)), &subCase)
      record.subCases.append(subCase)
    }
  }

  /// The only sub-procedure stands in a comment, its limit in prose where the channels do not have it.
  private mutating func single() {
    let head = ImportedTextWording.subCase + " "
    for remark in remarks.all where remark.text.hasPrefix(head + procedure.code + ".") {
      let parts = remark.text.dropFirst(head.count).split(separator: " ", maxSplits: 1).map(String.init)
      var subCase = NationalRecord.SubCase(name: parts.count > 1 ? parts[1] : record.name, code: parts[0])
      if let text = procedure.verbatim.first(where: { $0.origin.line == remark.line + 1 })?.text {
        Self.take(text, &subCase)
      } else if let limit = remarks.value(ImportedTextWording.limitOfSubCase) {
        Self.take(ImportedTextWording.limit(limit), &subCase)
      } else if let method = record.methods.first(where: { LimitExtractor.length($0.time, $0.unit) != nil }) {
        (subCase.time, subCase.unit) = (method.time, method.unit)
      }
      record.subCases.append(subCase)
    }
  }

  /// `Thời hạn giải quyết: 08 ngày làm việc`, or `… : 0 OTHER`.
  private static func take(_ text: String, _ subCase: inout NationalRecord.SubCase) {
    guard text.hasPrefix(ImportedTextWording.limit("")) else { return }
    let limit = String(text.dropFirst(ImportedTextWording.limit("").count))
    if let length = DurationText.lengths(in: limit).first, let time = time(length) {
      (subCase.time, subCase.unit) = time
    } else if let raw = raw(limit) {
      (subCase.time, subCase.unit) = raw
    }
  }

  /// The facts whose choices are the sub-procedures.
  private var questionsOfCases: Set<Int> {
    procedure.cases.reduce(into: []) { questions, named in
      guard case .expression(let condition) = procedure.facts[named.fact].derivation,
        case .compare(.equal, .fact(let fact), .constant(.choice)) = condition
      else { return }
      questions.insert(fact)
    }
  }

  private mutating func results() {
    record.results = (procedure.results.map(\.title) + remarks.values(ImportedTextWording.noResult)).map {
      NationalRecord.Named(name: $0)
    }
    lose(
      .validityOfResults,
      procedure.results.count { $0.validity != nil || $0.formCode != nil || !$0.forms.isEmpty })
    lose(.computedConditions, procedure.results.count { $0.when != .always })
  }

  // MARK: Requirements and notes

  private mutating func requirements() {
    var lines = remarks.values(ImportedTextWording.requirements)
    for requirement in procedure.requirements {
      lines.append(requirement.text)
      if requirement.otherwise != nil || requirement.when != .always { lose(.requirementConditions) }
    }
    lines += prose(under: ImportedTextWording.requirements)
    record.requirements = lines.joined(separator: "\n")
    // The database holds this text twice.
    let description = prose(under: ImportedTextWording.description)
    record.description = description.isEmpty ? record.requirements : description.joined(separator: "\n")
  }

  private mutating func notes() {
    record.receivingAddress = prose(under: ImportedTextWording.receivingAddress).joined(separator: "\n")
    let rest = verbatim(.procedure, .limits, .fees).filter { text in
      heading(text) == nil && ConditionParts(text.when).channels == nil && !isLimitOfCase(text)
        && text.text != ImportedTextWording.jurisdictionFree
    }
    record.note = (rest.map(\.text) + prose(under: ImportedTextWording.note)).joined(separator: "\n")
    record.keywords = remarks.value(ImportedTextWording.keywords) ?? ""
    record.serviceGroups = parts(ImportedTextWording.serviceGroups)
    record.returningMethods = parts(ImportedTextWording.returningMethods)
  }

  /// Whether a text is the limit of a sub-procedure, as the import writes it.
  func isLimitOfCase(_ text: VerbatimText) -> Bool {
    guard text.text.hasPrefix(ImportedTextWording.limit("")) else { return false }
    let facts = ConditionParts(text.when).facts
    if procedure.cases.contains(where: { facts.contains($0.fact) }) { return true }
    let head = "\(ImportedTextWording.subCase) \(procedure.code)."
    return remarks.all.contains { $0.line == text.origin.line - 1 && $0.text.hasPrefix(head) }
  }

  private static let headings = [
    ImportedTextWording.processingTime, ImportedTextWording.requirements, ImportedTextWording.description,
    ImportedTextWording.receivingAddress, ImportedTextWording.note,
  ]

  func heading(_ text: VerbatimText) -> String? { remarks.heading(of: text.origin.line, among: Self.headings) }

  private func prose(under heading: String) -> [String] {
    verbatim(.procedure).filter { self.heading($0) == heading && !isLimitOfCase($0) }.map(\.text)
  }

  // MARK: Losses

  private mutating func countRest() {
    lose(.additions, procedure.additions.count)
    lose(.extensions, procedure.extensions.count)
    lose(.exclusions, procedure.exclusions.count)
    lose(.pauses, procedure.pauses.count)
    lose(.supplements, (procedure.supplement == nil ? 0 : 1) + (procedure.closing == nil ? 0 : 1))
    lose(.inclusions, procedure.includes.count)
    lose(.examples, procedure.examples.count)
    lose(.layers, procedure.overlay == nil ? 0 : 1)
    lose(.facts, procedure.facts.count { !$0.isProse } - procedure.cases.count - questionsOfCases.count)
    let statements = procedure.documents.map(\.origin) + procedure.limits.map(\.origin) + procedure.fees.map(\.origin)
    // What cites nothing has the citations of its head.
    lose(.citations, statements.count { $0.basis != procedure.origin.basis })
    lose(.versions, procedure.inForce != .always || !procedure.replaces.isEmpty ? 1 : 0)
  }
}
