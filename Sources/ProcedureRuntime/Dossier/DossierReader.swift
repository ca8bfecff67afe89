import CanonicalJSON
import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// Reads a dossier from JSON: every entry that is not as it should be becomes a finding, and reading goes on.
///
/// Each object is gone through once, which finds its members by their names and reports those that nobody knows; the
/// members are then read in the order of this file, whatever their order in the text.
struct DossierReader {
  /// Entries of one list beyond this number are not looked at.
  static let maximumEntries = 10_000

  let file: String
  /// Whether only what is there so far is read, and nothing is missed.
  private let isPartial: Bool
  /// What was asked in vain; only in what is read in part.
  private(set) var unknown: [String] = []
  private(set) var findings: [Finding] = []

  init(file: String, isPartial: Bool = false) {
    self.file = file
    self.isPartial = isPartial
  }

  /// Nil when the text is no JSON object at all.
  mutating func read(_ bytes: [UInt8]) -> Dossier? {
    do {
      return read(try JSONDocument(parsing: bytes).root)
    } catch {
      report(error, in: bytes)
      return nil
    }
  }

  mutating func read(_ root: JSONValue) -> Dossier? {
    guard root.kind == .object else {
      report(
        DossierCode.wrongType, root,
        DossierWording.notAnObject(found: JSONWording.kind(root.kind)))
      return nil
    }
    let fields = fields(of: root, isPartial ? .partialDossier : .dossier)
    if isPartial { unknown = entries(fields, .unknown) { reader, value in reader.name(in: value) } }
    var dossier = Dossier(procedure: "", id: text(fields, .dossier) ?? "")
    dossier.file = file
    if let code = text(fields, .procedure) {
      dossier.procedure = code
    } else if !isPartial {
      reportMissing(.procedure, DossierWording.procedureCode, in: root, fields)
    }
    dossier.caseName = text(fields, .case)
    dossier.submitted = moment(fields, .submitted)
    dossier.accepted = moment(fields, .accepted)
    if !isPartial { reportUntold(.accepted, DossierWording.moment, in: root, fields) }
    dossier.postmark = date(fields, .postmark)
    dossier.channel = word(fields, .channel, among: DossierVocabulary.channels)
    if !isPartial { reportUntold(.channel, JSONWording.text, in: root, fields) }
    dossier.choosesOldRule = word(fields, .rule, among: DossierVocabulary.rules).map { $0 == .old }
    dossier.lodgedAt = text(fields, .lodgedAt)
    dossier.decidedAt = text(fields, .decidedAt)
    dossier.area = text(fields, .area)
    dossier.applicant = text(fields, .applicant)
    dossier.facts = facts(fields)
    dossier.documents = entries(fields, .documents) { reader, value in reader.document(value) }
    dossier.hasUnreadDocuments =
      present(fields, .documents).map { $0.kind != .array || $0.count != dossier.documents.count } ?? false
    dossier.places = entries(fields, .places) { reader, value in reader.place(value) }
    dossier.promised = promise(fields)
    dossier.events = entries(fields, .events) { reader, value in reader.event(value) }
    dossier.unavailableDatabases = unavailableDatabases(fields)
    dossier.particulars = particulars(fields)
    return dossier
  }

  private mutating func name(in value: JSONValue) -> String? {
    if value.kind != .string { reportType(DossierField.unknown.text, value, JSONWording.text) }
    return value.string
  }

  // MARK: Parts

  private mutating func facts(_ fields: JSONFields) -> [Dossier.Fact] {
    guard let value = object(fields, .facts) else { return [] }
    var facts: [Dossier.Fact] = []
    facts.reserveCapacity(min(value.count, DossierReader.maximumEntries))
    for member in value.members {
      guard facts.count < DossierReader.maximumEntries else {
        report(DossierCode.tooMany, value, DossierWording.tooMany("facts", limit: DossierReader.maximumEntries))
        break
      }
      let name = member.key
      facts.append(Dossier.Fact(name, answer(member.value, name: name)))
    }
    return facts
  }

  private mutating func answer(_ value: JSONValue, name: String) -> Dossier.Fact.Answer {
    switch value.kind {
    case .null: return .unknown
    case .bool: return .boolean(value.bool ?? false)
    case .string: return .text(value.string ?? "")
    case .number:
      if let whole = value.int64 { return .integer(whole) }
      if let millionths = Millionths.exact(value.rawBytes) { return .decimal(millionths) }
      reportType(name, value, JSONWording.number)
      return .unknown
    case .array, .object:
      reportType(name, value, DossierWording.oneValue)
      return .unknown
    }
  }

  private mutating func document(_ value: JSONValue) -> Dossier.Document? {
    guard let fields = entry(value, of: .documents, .document) else { return nil }
    guard let name = text(fields, .document) else {
      reportMissing(.document, DossierWording.documentName, in: value, fields)
      return nil
    }
    return Dossier.Document(
      name, form: word(fields, .form, among: DossierVocabulary.forms), count: count(fields, .count),
      issued: date(fields, .issued), expires: date(fields, .expires))
  }

  private mutating func place(_ value: JSONValue) -> Dossier.Place? {
    guard let fields = entry(value, of: .places, .place) else { return nil }
    guard let area = text(fields, .area), let base = text(fields, .base) else {
      reportMissing(.area, DossierWording.areaName, in: value, fields)
      reportMissing(.base, DossierWording.areaName, in: value, fields)
      return nil
    }
    var isWithin = true
    if let within = present(fields, .within) {
      guard let flag = within.bool else {
        reportType(DossierField.within.text, within, JSONWording.truth)
        return nil
      }
      isWithin = flag
    }
    return Dossier.Place(PlaceBase(dossierWord: base), area: area, isWithin: isWithin)
  }

  /// The receipt may print an hour too; only its day is compared.
  private mutating func promise(_ root: JSONFields) -> Dossier.Promise? {
    guard let value = present(root, .promised), let fields = entry(value, of: .promised, .promise) else { return nil }
    let hasHour = fields[.due]?.stringBytes?.contains(UInt8(ascii: "T")) ?? false
    guard let due = hasHour ? moment(fields, .due)?.date : date(fields, .due) else {
      reportUntold(.due, DossierWording.date, in: value, fields)
      return nil
    }
    return Dossier.Promise(due: due, calendarEdition: text(fields, .calendarEdition))
  }

  private mutating func event(_ value: JSONValue) -> Dossier.Event? {
    guard let fields = entry(value, of: .events, .event) else { return nil }
    let kind = word(fields, .type, among: DossierVocabulary.events)
    let name = text(fields, .name)
    guard let at = moment(fields, .at, orDay: true) else {
      reportMissing(.at, DossierWording.moment, in: value, fields)
      return nil
    }
    guard kind != nil || name != nil else {
      reportMissing(.type, DossierWording.eventType, in: value, fields)
      return nil
    }
    return Dossier.Event(kind, at: at, name: name, until: moment(fields, .until, orDay: true))
  }

  private mutating func unavailableDatabases(_ fields: JSONFields) -> [String] {
    guard let value = object(fields, .databases) else { return [] }
    var unavailable: [String] = []
    for member in value.members.prefix(DossierReader.maximumEntries) {
      let name = member.key
      let state = word(member.value.orNil, name, among: DossierVocabulary.databaseStates)
      if state == .unavailable { unavailable.append(name) }
    }
    return unavailable
  }

  private mutating func particulars(_ fields: JSONFields) -> [Dossier.Particular] {
    guard let value = object(fields, .particulars) else { return [] }
    let subjects = Dossier.Particular.Subject.allCases
    let found = JSONFields(value, DossierField.particularNames, known: .max) { number, member in
      warn(of: member, number, known: DossierField.particularNames.texts)
    }
    return subjects.enumerated().compactMap { place, subject in
      text(found[place]?.orNil, subject.rawValue).map { Dossier.Particular(subject, $0) }
    }
  }

  // MARK: Objects

  /// Where the members of an object stand; a member that such an object may not have is reported.
  private mutating func fields(of value: JSONValue, _ known: DossierField.Names) -> JSONFields {
    JSONFields(value, DossierField.names, known: known.bits) { number, member in
      warn(of: member, number, known: known.texts)
    }
  }

  private mutating func warn(of member: JSONMember, _ number: Int, known: [String]) {
    guard number < DossierReader.maximumEntries else { return }
    let key = member.key
    report(
      DossierCode.unknownField, member.value,
      DossierWording.unknownField(key, nearest: Suggestion.nearest(to: key, among: known)), .warning)
  }

  /// The members of an entry of a list, which has to be an object.
  private mutating func entry(
    _ value: JSONValue, of list: DossierField, _ known: DossierField.Names
  ) -> JSONFields? {
    guard value.kind == .object else {
      reportType(list.text, value, JSONWording.object)
      return nil
    }
    return fields(of: value, known)
  }

  private mutating func object(_ fields: JSONFields, _ field: DossierField) -> JSONValue? {
    guard let value = present(fields, field) else { return nil }
    guard value.kind == .object else {
      reportType(field.text, value, JSONWording.object)
      return nil
    }
    return value
  }

  private mutating func entries<Entry>(
    _ fields: JSONFields, _ field: DossierField, _ read: (inout DossierReader, JSONValue) -> Entry?
  ) -> [Entry] {
    guard let value = present(fields, field) else { return [] }
    guard value.kind == .array else {
      reportType(field.text, value, JSONWording.list)
      return []
    }
    let count = value.count
    if count > DossierReader.maximumEntries {
      report(DossierCode.tooMany, value, DossierWording.tooMany(field.text, limit: DossierReader.maximumEntries))
    }
    var entries: [Entry] = []
    entries.reserveCapacity(min(count, DossierReader.maximumEntries))
    for element in value.elements.prefix(DossierReader.maximumEntries) {
      if let entry = read(&self, element) { entries.append(entry) }
    }
    return entries
  }

  // MARK: Values

  /// The member, unless it is absent or null, which say the same: not known.
  private func present(_ fields: JSONFields, _ field: DossierField) -> JSONValue? { fields[field]?.orNil }

  private mutating func text(_ fields: JSONFields, _ field: DossierField) -> String? {
    text(present(fields, field), field.text)
  }

  private mutating func text(_ member: JSONValue?, _ name: @autoclosure () -> String) -> String? {
    guard let member else { return nil }
    guard let text = member.string else {
      reportType(name(), member, JSONWording.text)
      return nil
    }
    return text
  }

  private mutating func word<Word>(
    _ fields: JSONFields, _ field: DossierField, among words: DossierWords<Word>
  ) -> Word? {
    word(present(fields, field), field.text, among: words)
  }

  private mutating func word<Word>(
    _ member: JSONValue?, _ name: @autoclosure () -> String, among words: DossierWords<Word>
  ) -> Word? {
    guard let member else { return nil }
    if let word = words[member] { return word }
    guard let text = text(member, name()) else { return nil }
    let known = words.texts
    report(
      DossierCode.unknownWord, member,
      DossierWording.unknownWord(
        text, field: name(), known: known, nearest: Suggestion.nearest(to: text, among: known)))
    return nil
  }

  private mutating func count(_ fields: JSONFields, _ field: DossierField) -> Int? {
    guard let member = present(fields, field) else { return nil }
    guard let number = member.int64, let count = Int(exactly: number) else {
      reportType(field.text, member, DossierWording.wholeNumber)
      return nil
    }
    guard count >= 0 else {
      report(DossierCode.negativeCount, member, DossierWording.negativeCount(field.text, number))
      return nil
    }
    return count
  }

  private mutating func date(_ fields: JSONFields, _ field: DossierField) -> CivilDate? {
    guard let member = present(fields, field) else { return nil }
    guard let text = member.stringBytes else {
      reportType(field.text, member, DossierWording.date)
      return nil
    }
    do {
      return try CivilDate(utf8: text)
    } catch {
      report(
        DossierCode.impossibleDate, member, DossierWording.impossibleDate(member.string ?? "", error.problem, .day))
      return nil
    }
  }

  /// A moment; of an event the day may be all that is known, which is its first minute.
  private mutating func moment(
    _ fields: JSONFields, _ field: DossierField, orDay allowsDay: Bool = false
  ) -> CivilMoment? {
    guard let member = present(fields, field) else { return nil }
    guard let text = member.stringBytes else {
      reportType(field.text, member, DossierWording.moment)
      return nil
    }
    if let day = try? CivilDate(utf8: text) {
      if allowsDay { return CivilMoment(startOf: day) }
      report(DossierCode.impossibleDate, member, DossierWording.dayWithoutTime(day.iso))
      return nil
    }
    do {
      let reading = try CivilMoment.read(utf8: text)
      if reading.isConverted {
        report(
          DossierCode.otherTimeZone, member, DossierWording.converted(member.string ?? "", to: reading.moment), .note)
      }
      return reading.moment
    } catch {
      let form: DossierWording.DateForm = allowsDay ? .dayOrMoment : .moment
      report(
        DossierCode.impossibleDate, member, DossierWording.impossibleDate(member.string ?? "", error.problem, form))
      return nil
    }
  }

  // MARK: Findings

  private mutating func reportType(_ name: String, _ value: JSONValue, _ expected: Bilingual) {
    report(
      DossierCode.wrongType, value,
      DossierWording.wrongType(name, found: JSONWording.kind(value.kind), expected: expected))
  }

  /// Reports a member that is owed, unless it is there; `null` says that it is not known.
  private mutating func reportUntold(
    _ field: DossierField, _ expected: Bilingual, in value: JSONValue, _ fields: JSONFields
  ) {
    if fields[field] == nil { reportMissing(field, expected, in: value, fields) }
  }

  /// Reports a member without which nothing can be made of the rest: `null` is as good as none. What is there and wrong
  /// has been reported.
  private mutating func reportMissing(
    _ field: DossierField, _ expected: Bilingual, in value: JSONValue, _ fields: JSONFields
  ) {
    guard present(fields, field) == nil else { return }
    report(DossierCode.missingField, value, DossierWording.missingField(field.text, expected))
  }

  private mutating func report(
    _ code: FindingCode, _ value: JSONValue, _ message: Bilingual, _ severity: Severity = .error
  ) {
    findings.append(Finding(code, severity, message, at: Place(file: file, pointer: value.pointer)))
  }

  private mutating func report(_ error: JSONError, in bytes: [UInt8]) {
    let place = Place(file: file)
    if error.reason.isWordForNoNumber(at: error.offset, in: bytes) {
      findings.append(Finding(DossierCode.notANumber, .error, DossierWording.notANumber, at: place))
      return
    }
    var code = DossierCode.notJSON
    if case .duplicateKey = error.reason { code = DossierCode.duplicateKey }
    let reason = JSONWording.reason(error.reason)
    let message = DossierWording.notJSON(reason, line: error.line, column: error.column)
    findings.append(Finding(code, .error, message, at: place))
  }
}

extension JSONFields {
  fileprivate subscript(field: DossierField) -> JSONValue? { self[field.rawValue] }
}

extension JSONValue {
  /// The value, unless it is null.
  fileprivate var orNil: JSONValue? { isNull ? nil : self }
}

extension JSONError.Reason {
  /// Whether somebody wrote `NaN` or `Infinity`, which JSON does not have.
  fileprivate func isWordForNoNumber(at offset: Int, in bytes: [UInt8]) -> Bool {
    switch self {
    case .unknownWord, .unexpectedByte, .invalidNumber: break
    default: return false
    }
    let rest = bytes.dropFirst(offset).drop { $0 == UInt8(ascii: "-") }
    return ["NaN", "nan", "Infinity", "inf"].contains { rest.starts(with: $0.utf8) }
  }
}
