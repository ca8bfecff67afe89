import CanonicalJSON
import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// Reads a dossier from JSON: every entry that is not as it should be becomes a finding, and reading goes on.
struct DossierReader {
  /// Entries of one list beyond this number are not looked at.
  static let maximumEntries = 10_000

  private static let fields = [
    "accepted", "applicant", "area", "case", "channel", "databases", "decidedAt", "documents", "dossier", "events",
    "facts", "lodgedAt", "particulars", "places", "postmark", "procedure", "promised", "rule", "submitted",
  ]
  private static let unknownField = "unknown"
  private static let documentFields = ["count", "document", "expires", "form", "issued"]
  private static let eventFields = ["at", "name", "type", "until"]
  private static let promiseFields = ["calendarEdition", "due"]
  private static let placeFields = ["area", "base", "within"]

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
        DossierWording.notAnObject(found: kind(of: root)))
      return nil
    }
    warnOfUnknownFields(root, DossierReader.fields + (isPartial ? [DossierReader.unknownField] : []))
    if isPartial { unknown = entries(root, DossierReader.unknownField).compactMap { name(in: $0) } }
    var dossier = Dossier(procedure: "", id: text(root, "dossier") ?? "")
    dossier.file = file
    if let code = text(root, "procedure") {
      dossier.procedure = code
    } else if root["procedure"] == nil, !isPartial {
      reportMissing("procedure", DossierWording.procedureCode, in: root)
    }
    dossier.caseName = text(root, "case")
    dossier.submitted = moment(root, "submitted")
    dossier.accepted = moment(root, "accepted")
    if root["accepted"] == nil, !isPartial { reportMissing("accepted", DossierWording.moment, in: root) }
    dossier.postmark = date(root, "postmark")
    dossier.channel = word(root, "channel")
    if root["channel"] == nil, !isPartial { reportMissing("channel", DossierWording.text, in: root) }
    dossier.choosesOldRule = (word(root, "rule") as RuleChoice?).map { $0 == .old }
    dossier.lodgedAt = text(root, "lodgedAt")
    dossier.decidedAt = text(root, "decidedAt")
    dossier.area = text(root, "area")
    dossier.applicant = text(root, "applicant")
    dossier.facts = facts(root)
    dossier.documents = entries(root, "documents").compactMap { document($0) }
    dossier.places = entries(root, "places").compactMap { place($0) }
    dossier.promised = promise(root)
    dossier.events = entries(root, "events").compactMap { event($0) }
    dossier.unavailableDatabases = unavailableDatabases(root)
    dossier.particulars = particulars(root)
    return dossier
  }

  private mutating func name(in value: JSONValue) -> String? {
    if value.kind != .string { reportType(DossierReader.unknownField, value, DossierWording.text) }
    return value.string
  }

  private enum RuleChoice: String, CaseIterable {
    case old, new
  }

  // MARK: Parts

  private mutating func facts(_ root: JSONValue) -> [Dossier.Fact] {
    guard let value = present(root, "facts") else { return [] }
    guard value.kind == .object else {
      reportType("facts", value, DossierWording.object)
      return []
    }
    var facts: [Dossier.Fact] = []
    for member in value.members {
      guard facts.count < DossierReader.maximumEntries else {
        report(DossierCode.tooMany, value, DossierWording.tooMany("facts", limit: DossierReader.maximumEntries))
        break
      }
      facts.append(Dossier.Fact(member.key, answer(member.value, name: member.key)))
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
      reportType(name, value, DossierWording.number)
      return .unknown
    case .array, .object:
      reportType(name, value, DossierWording.oneValue)
      return .unknown
    }
  }

  private mutating func document(_ value: JSONValue) -> Dossier.Document? {
    guard isObject(value, "documents", DossierReader.documentFields) else { return nil }
    guard let name = text(value, "document") else {
      if value["document"] == nil { reportMissing("document", DossierWording.documentName, in: value) }
      return nil
    }
    return Dossier.Document(
      name, form: word(value, "form"), count: count(value, "count"), issued: date(value, "issued"),
      expires: date(value, "expires"))
  }

  private mutating func place(_ value: JSONValue) -> Dossier.Place? {
    guard isObject(value, "places", DossierReader.placeFields) else { return nil }
    guard let area = text(value, "area"), let base = text(value, "base") else {
      for field in ["area", "base"] where value[field] == nil {
        reportMissing(field, DossierWording.areaName, in: value)
      }
      return nil
    }
    var isWithin = true
    if let within = present(value, "within") {
      guard let flag = within.bool else {
        reportType("within", within, DossierWording.truth)
        return nil
      }
      isWithin = flag
    }
    return Dossier.Place(PlaceBase(dossierWord: base), area: area, isWithin: isWithin)
  }

  /// The receipt may print an hour too; only its day is compared.
  private mutating func promise(_ root: JSONValue) -> Dossier.Promise? {
    guard let value = present(root, "promised"), isObject(value, "promised", DossierReader.promiseFields) else {
      return nil
    }
    let hasHour = value["due"]?.string?.utf8.contains(UInt8(ascii: "T")) ?? false
    guard let due = hasHour ? moment(value, "due")?.date : date(value, "due") else {
      if value["due"] == nil { reportMissing("due", DossierWording.date, in: value) }
      return nil
    }
    return Dossier.Promise(due: due, calendarEdition: text(value, "calendarEdition"))
  }

  private mutating func event(_ value: JSONValue) -> Dossier.Event? {
    guard isObject(value, "events", DossierReader.eventFields) else { return nil }
    let kind: Dossier.Event.Kind? = word(value, "type")
    let name = text(value, "name")
    guard let at = moment(value, "at", orDay: true) else {
      if value["at"] == nil { reportMissing("at", DossierWording.moment, in: value) }
      return nil
    }
    guard kind != nil || name != nil else {
      if value["type"] == nil { reportMissing("type", DossierWording.eventType, in: value) }
      return nil
    }
    return Dossier.Event(kind, at: at, name: name, until: moment(value, "until", orDay: true))
  }

  private mutating func unavailableDatabases(_ root: JSONValue) -> [String] {
    guard let value = present(root, "databases") else { return [] }
    guard value.kind == .object else {
      reportType("databases", value, DossierWording.object)
      return []
    }
    var unavailable: [String] = []
    for member in value.members.prefix(DossierReader.maximumEntries) {
      let state: DatabaseState? = word(value, member.key)
      if state == .unavailable { unavailable.append(member.key) }
    }
    return unavailable
  }

  private mutating func particulars(_ root: JSONValue) -> [Dossier.Particular] {
    guard let value = present(root, "particulars") else { return [] }
    guard value.kind == .object else {
      reportType("particulars", value, DossierWording.object)
      return []
    }
    let subjects = Dossier.Particular.Subject.allCases
    warnOfUnknownFields(value, subjects.map(\.rawValue))
    return subjects.compactMap { subject in
      text(value, subject.rawValue).map { Dossier.Particular(subject, $0) }
    }
  }

  private enum DatabaseState: String, CaseIterable {
    case available, unavailable
  }

  // MARK: Values

  /// The member, unless it is absent or null, which say the same: not known.
  private func present(_ value: JSONValue, _ name: String) -> JSONValue? {
    guard let member = value[name], !member.isNull else { return nil }
    return member
  }

  private mutating func text(_ value: JSONValue, _ name: String) -> String? {
    guard let member = present(value, name) else { return nil }
    guard let text = member.string else {
      reportType(name, member, DossierWording.text)
      return nil
    }
    return text
  }

  private mutating func word<Word: RawRepresentable & CaseIterable>(_ value: JSONValue, _ name: String) -> Word?
  where Word.RawValue == String {
    guard let text = text(value, name), let member = value[name] else { return nil }
    if let word = Word(rawValue: text) { return word }
    let known = Word.allCases.map(\.rawValue)
    report(
      DossierCode.unknownWord, member,
      DossierWording.unknownWord(
        text, field: name, known: known, nearest: Suggestion.nearest(to: text, among: known)))
    return nil
  }

  private mutating func count(_ value: JSONValue, _ name: String) -> Int? {
    guard let member = present(value, name) else { return nil }
    guard let number = member.int64, let count = Int(exactly: number) else {
      reportType(name, member, DossierWording.wholeNumber)
      return nil
    }
    guard count >= 0 else {
      report(DossierCode.negativeCount, member, DossierWording.negativeCount(name, number))
      return nil
    }
    return count
  }

  private mutating func date(_ value: JSONValue, _ name: String) -> CivilDate? {
    guard let member = present(value, name) else { return nil }
    guard let text = member.string else {
      reportType(name, member, DossierWording.date)
      return nil
    }
    do {
      return try CivilDate(parsing: text)
    } catch {
      report(DossierCode.impossibleDate, member, DossierWording.impossibleDate(text, error.problem))
      return nil
    }
  }

  /// A moment; of an event the day may be all that is known, which is its first minute.
  private mutating func moment(_ value: JSONValue, _ name: String, orDay allowsDay: Bool = false) -> CivilMoment? {
    guard let member = present(value, name) else { return nil }
    guard let text = member.string else {
      reportType(name, member, DossierWording.moment)
      return nil
    }
    if allowsDay, let day = try? CivilDate(parsing: text) { return CivilMoment(startOf: day) }
    do {
      let reading = try CivilMoment.read(utf8: Array(text.utf8)[...])
      if reading.isConverted {
        report(DossierCode.otherTimeZone, member, DossierWording.converted(text, to: reading.moment), .note)
      }
      return reading.moment
    } catch {
      report(DossierCode.impossibleDate, member, DossierWording.impossibleDate(text, error.problem))
      return nil
    }
  }

  private mutating func entries(_ root: JSONValue, _ name: String) -> [JSONValue] {
    guard let value = present(root, name) else { return [] }
    guard value.kind == .array else {
      reportType(name, value, DossierWording.list)
      return []
    }
    if value.count > DossierReader.maximumEntries {
      report(DossierCode.tooMany, value, DossierWording.tooMany(name, limit: DossierReader.maximumEntries))
    }
    return Array(value.elements.prefix(DossierReader.maximumEntries))
  }

  private mutating func isObject(_ value: JSONValue, _ list: String, _ known: [String]) -> Bool {
    guard value.kind == .object else {
      reportType(list, value, DossierWording.object)
      return false
    }
    warnOfUnknownFields(value, known)
    return true
  }

  // MARK: Findings

  private mutating func warnOfUnknownFields(_ value: JSONValue, _ known: [String]) {
    for member in value.members.prefix(DossierReader.maximumEntries) where !known.contains(member.key) {
      let nearest = Suggestion.nearest(to: member.key, among: known)
      report(
        DossierCode.unknownField, member.value, DossierWording.unknownField(member.key, nearest: nearest),
        .warning)
    }
  }

  private mutating func reportType(_ name: String, _ value: JSONValue, _ expected: Bilingual) {
    report(
      DossierCode.wrongType, value, DossierWording.wrongType(name, found: kind(of: value), expected: expected))
  }

  private mutating func reportMissing(_ name: String, _ expected: Bilingual, in value: JSONValue) {
    report(DossierCode.missingField, value, DossierWording.missingField(name, expected))
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
    let reason = DossierWording.reason(error.reason)
    let message = DossierWording.notJSON(reason, line: error.line, column: error.column)
    findings.append(Finding(code, .error, message, at: place))
  }

  private func kind(of value: JSONValue) -> Bilingual {
    switch value.kind {
    case .null: DossierWording.nothing
    case .bool: DossierWording.truth
    case .number: DossierWording.number
    case .string: DossierWording.text
    case .array: DossierWording.list
    case .object: DossierWording.object
    }
  }
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
