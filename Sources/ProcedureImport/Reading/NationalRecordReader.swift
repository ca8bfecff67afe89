package import CanonicalJSON

/// Reads a record with whatever it holds: a member of another type or name is reported and kept as words, all others count.
package struct NationalRecordReader {
  /// A member that is not what it should be.
  package struct Fault: Sendable {
    package enum Kind: Sendable {
      case wrongType(expected: JSONKind)
      /// A number that is none of these.
      case outOfRange(ClosedRange<Int64>)
      /// A number with a fraction, or of more digits than any amount or moment has.
      case notWhole
      /// Not in a closed list.
      case unknownWord(known: [String])
      case missing
      /// Members that every record of the database has.
      case incomplete
      case markup
      case controlCharacters
      /// Of a name that nothing reads.
      case unknownMember
      /// Of the name of a member before it.
      case repeatedMember
      /// Where the database has one only.
      case furtherField
      /// More than are told one by one.
      case furtherFaults
    }

    package let kind: Kind
    package let pointer: String
    package let found: String
  }

  /// An object of a record, with its members.
  private struct Object {
    let value: JSONValue
    let fields: JSONFields
  }

  /// A value is quoted up to here.
  static let quotedLength = 80

  /// More originals or copies of a paper are a mistake.
  private static let counts: ClosedRange<Int64> = 0...9_999

  /// So many faults of a record are told with their places, which are sought from its beginning each time.
  private static let placedFaults = 1_000

  private var faults: [Fault] = []
  private var furtherFaults = 0
  /// What cannot be read as meant.
  private var remainder: [NationalRecord.Remainder] = []
  /// What no member that is read holds; a repeated one has the name of another, which is the one that counts.
  private var surplus: [(value: JSONValue, isRepeated: Bool)] = []

  private init() {}

  /// The record of an object; nil when it has neither a code nor a name.
  package static func read(_ value: JSONValue) -> (record: NationalRecord?, faults: [Fault]) {
    var reader = NationalRecordReader()
    guard value.kind == .object else {
      reader.fault(.wrongType(expected: .object), value)
      return (nil, reader.faults)
    }
    let object = reader.object(value, .record)
    guard object.fields[RecordMember.code.rawValue] != nil || object.fields[RecordMember.name.rawValue] != nil else {
      reader.faults.append(Fault(kind: .missing, pointer: "/code", found: ""))
      return (nil, reader.faults)
    }
    var record = reader.record(object)
    let missing = RecordShape.everyRecord.filter { object.fields[$0.rawValue] == nil }
    if !missing.isEmpty {
      let names = missing.map { RecordMember.names.texts[$0.rawValue] }.joined(separator: ", ")
      reader.faults.append(Fault(kind: .incomplete, pointer: "", found: names))
    }
    for surplus in reader.surplus.sorted(by: { $0.value.range.lowerBound < $1.value.range.lowerBound }) {
      reader.fault(surplus.isRepeated ? .repeatedMember : .unknownMember, surplus.value)
    }
    if reader.furtherFaults > 0 {
      reader.faults.append(Fault(kind: .furtherFaults, pointer: "", found: String(reader.furtherFaults)))
    }
    record.remainder = reader.remainder
    return (record, reader.faults)
  }

  private mutating func record(_ value: Object) -> NationalRecord {
    var record = NationalRecord()
    record.id = text(value, .id)
    record.code = text(value, .code)
    record.name = text(value, .name)
    record.field = field(value)
    record.formality = text(value, .formalityType)
    record.state = text(value, .state)
    record.type = text(value, .type)
    record.levels.isMinistry = flag(value, .isMinistry)
    record.levels.isProvince = flag(value, .isProvince)
    record.levels.isCommune = flag(value, .isWard)
    record.levels.isVertical = flag(value, .isVertical)
    record.levels.isOther = flag(value, .isOtherAgency)
    record.isFullProcess = flag(value, .isFullProcess)
    record.isSharedService = flag(value, .isSharedService)
    record.isNonTerritorial = flag(value, .isNonTerritorial)
    record.isOfflineOnly = flag(value, .isOfflineOnly)
    record.isInternal = flag(value, .isInternal)
    record.publication =
      object(value, .procedureProposal, .publication, Self.publication) ?? NationalRecord.Publication()
    record.promulgatedBy = text(value, .departmentPromulgateName)
    record.applicants = list(value, .subjectTypesDetails, .named, Self.named)
    record.agencies = agencies(value)
    record.receivingAddress = text(value, .dossierReceivingAddresses)
    record.methods = list(value, .executionMethods, .method, Self.method)
    record.documentGroups = list(value, .executionCases, .group, Self.group)
    record.steps = list(value, .executionSteps, .step) { reader, step in
      NationalRecord.Step(name: reader.text(step, .name), description: reader.text(step, .description))
    }
    record.subCases = list(value, .cases, .subCase, Self.subCase)
    record.results = list(value, .resultsDetails, .named, Self.named)
    record.legalBases = list(value, .legalBasisesDetails, .named, Self.named)
    record.requirements = text(value, .requirementsAndConditions)
    record.description = text(value, .description)
    record.note = text(value, .note)
    record.keywords = text(value, .keywords)
    for (key, text) in [("code", record.code), ("name", record.name)] where text.isEmpty {
      faults.append(Fault(kind: .missing, pointer: "/\(key)", found: ""))
    }
    record.serviceGroups = list(value, .serviceGroupsDetails, .named) { reader, group in reader.text(group, .name) }
    record.returningMethods = list(value, .returningMethods, .returning) { reader, method in
      let ways = reader.texts(method, .value)
      return reader.text(method, .type) + ": " + ways.joined(separator: ", ")
    }
    return record
  }

  /// The first of the fields: by it procedures are put into folders.
  private mutating func field(_ value: Object) -> NationalRecord.Named {
    let fields = list(value, .categoriesDetails, .named) { reader, field in
      (name: Self.named(&reader, field), value: field)
    }
    for other in fields.dropFirst() where other.name != fields[0].name { fault(.furtherField, other.value.value) }
    return fields.first?.name ?? NationalRecord.Named()
  }

  private mutating func agencies(_ value: Object) -> NationalRecord.Agencies {
    var agencies = NationalRecord.Agencies()
    agencies.performing = units(value, .departmentsExecuting, .unitGroupsExecuting)
    agencies.deciding = units(value, .departmentsAuthority, .unitGroupsAuthority)
    agencies.delegated = units(value, .departmentsAuthorized, .unitGroupsAuthorized)
    agencies.coordinating = units(value, .departmentsCoordinating, .unitGroupsCoordinating)
    return agencies
  }

  private mutating func units(_ value: Object, _ departments: RecordMember, _ groups: RecordMember) -> [NationalRecord
    .Named]
  {
    var units: [NationalRecord.Named] = []
    for unit in list(value, departments, .named, Self.named) + list(value, groups, .named, Self.named)
    where !unit.name.isEmpty && !units.contains(where: { $0.name == unit.name }) {
      units.append(unit)
    }
    return units
  }

  // MARK: Parts

  private static func named(_ reader: inout Self, _ value: Object) -> NationalRecord.Named {
    NationalRecord.Named(name: reader.text(value, .name), code: reader.text(value, .code))
  }

  private static func publication(_ reader: inout Self, _ value: Object) -> NationalRecord.Publication {
    let agency = reader.object(value, .issuingAgency, .named) { reader, agency in reader.text(agency, .name) }
    return NationalRecord.Publication(
      number: reader.text(value, .proposalNumber), date: reader.number(value, .decisionDate), agency: agency ?? "")
  }

  /// Nil for a row that does not say by which way: it can be the limit or the fee of none.
  private static func method(_ reader: inout Self, _ value: Object) -> NationalRecord.Method? {
    let channel: NationalRecord.Channel? = reader.requiredWord(of: value, .submissionMethod)
    let kept = reader.remainder.count
    let method = NationalRecord.Method(
      channel: channel ?? .inPerson, time: reader.time(value, .processingTime),
      unit: reader.word(value, .processingTimeUnit) ?? .other, description: reader.text(value, .description),
      fees: reader.list(value, .fees, .fee, Self.fee))
    guard channel == nil else { return method }
    // All of it is kept already; what else is wrong in it was told.
    reader.remainder.removeSubrange(kept...)
    return nil
  }

  /// Nil for a row that does not say whether it is a fee, a charge or a price.
  private static func fee(_ reader: inout Self, _ value: Object) -> NationalRecord.Fee? {
    let kind: NationalRecord.Fee.Kind? = reader.requiredWord(of: value, .type)
    let kept = reader.remainder.count
    let attachment = reader.object(value, .attachment, .file) { reader, file in reader.text(file, .fileName) }
    let fee = NationalRecord.Fee(
      kind: kind ?? .fee, value: reader.number(value, .value),
      currency: reader.text(value, .currencyName), description: reader.text(value, .description),
      attachment: attachment ?? "")
    guard kind == nil else { return fee }
    reader.remainder.removeSubrange(kept...)
    return nil
  }

  private static func group(_ reader: inout Self, _ value: Object) -> NationalRecord.DocumentGroup {
    NationalRecord.DocumentGroup(
      name: reader.text(value, .name), components: reader.list(value, .profileComponents, .component, Self.component))
  }

  private static func component(_ reader: inout Self, _ value: Object) -> NationalRecord.Component {
    NationalRecord.Component(
      name: reader.text(value, .name), code: reader.text(value, .code),
      originals: reader.count(value, .originalQty), copies: reader.count(value, .copyQty),
      forms: reader.list(value, .attachments, .file) { reader, file in reader.text(file, .fileName) })
  }

  private static func subCase(_ reader: inout Self, _ value: Object) -> NationalRecord.SubCase {
    var subCase = NationalRecord.SubCase(name: reader.text(value, .name), code: reader.text(value, .code))
    let limit = reader.object(value, .processingDay, .limit) { reader, day in
      (time: reader.time(day, .qty), unit: reader.word(day, .type) ?? NationalRecord.Unit.other)
    }
    if let limit { (subCase.time, subCase.unit) = limit }
    return subCase
  }

  // MARK: Members

  private func member(_ object: Object, _ member: RecordMember) -> JSONValue? {
    guard let value = object.fields[member.rawValue], !value.isNull else { return nil }
    return value
  }

  /// Finds the members of an object, and those that nothing reads.
  private mutating func object(_ value: JSONValue, _ shape: RecordShape) -> Object {
    let fields = JSONFields(value, RecordMember.names, known: shape.bits) { _, member in
      if shape.isSurplus(member) { surplus.append((member.value, shape.isRepeated(member))) }
    }
    return Object(value: value, fields: fields)
  }

  private mutating func fault(_ kind: Fault.Kind, _ value: JSONValue, keeping unread: JSONValue? = nil) {
    if faults.count < Self.placedFaults {
      faults.append(
        Fault(kind: kind, pointer: value.pointer, found: kind.leavesValueUnread ? Self.quoted(value) : Self.raw(value)))
    } else {
      furtherFaults += 1
    }
    if kind.leavesValueUnread { keep(unread ?? value) }
  }

  /// The beginning of a value as it stands in the record, with its tags and escapes.
  private static func raw(_ value: JSONValue) -> String {
    String(decoding: value.rawBytes.prefix(quotedLength), as: UTF8.self)
  }

  /// The beginning of a value, as a person reads it.
  private static func quoted(_ value: JSONValue) -> String {
    let bytes = (value.stringBytes ?? value.rawBytes).prefix(quotedLength)
    return PlainText.cleaned(Array(String(decoding: bytes, as: UTF8.self).utf8)[...]).text
  }

  private mutating func keep(_ value: JSONValue) {
    let words = RecordShape.words(of: value)
    guard !words.isEmpty else { return }
    let pointer = remainder.count < Self.placedFaults ? value.pointer : ""
    remainder.append(NationalRecord.Remainder(pointer: pointer, words: words))
  }

  private mutating func text(_ object: Object, _ key: RecordMember) -> String {
    guard let value = member(object, key) else { return "" }
    return text(value)
  }

  private mutating func text(_ value: JSONValue) -> String {
    guard let bytes = value.stringBytes else {
      fault(.wrongType(expected: .string), value)
      return ""
    }
    if bytes.isEmpty { return "" }
    let (text, removed) = PlainText.cleaned(bytes)
    if removed.contains(.markup) { fault(.markup, value) }
    if removed.contains(.controlCharacters) { fault(.controlCharacters, value) }
    return text
  }

  private mutating func texts(_ object: Object, _ key: RecordMember) -> [String] {
    guard let value = member(object, key) else { return [] }
    guard value.kind == .array else {
      fault(.wrongType(expected: .array), value)
      return []
    }
    return value.elements.map { text($0) }
  }

  private mutating func flag(_ object: Object, _ key: RecordMember) -> Bool {
    guard let value = member(object, key) else { return false }
    guard let flag = value.bool else {
      fault(.wrongType(expected: .bool), value)
      return false
    }
    return flag
  }

  private mutating func number(_ object: Object, _ key: RecordMember) -> Int64? {
    guard let value = member(object, key) else { return nil }
    guard value.kind == .number else {
      fault(.wrongType(expected: .number), value)
      return nil
    }
    guard let number = value.int64 else {
      fault(.notWhole, value)
      return nil
    }
    return number
  }

  /// How many papers are asked for; what is no such number counts as none.
  private mutating func count(_ object: Object, _ key: RecordMember) -> Int64 {
    guard let number = number(object, key) else { return 0 }
    guard Self.counts.contains(number) else {
      if let value = member(object, key) { fault(.outOfRange(Self.counts), value) }
      return 0
    }
    return number
  }

  /// A number as it is written, or the words in its place.
  private mutating func time(_ object: Object, _ key: RecordMember) -> String {
    guard let value = member(object, key) else { return "" }
    if value.kind == .number { return String(decoding: value.rawBytes, as: UTF8.self) }
    return text(value)
  }

  /// A word of a closed list; nil where there is none, or another.
  private mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ object: Object, _ key: RecordMember
  ) -> Word? {
    guard let value = member(object, key) else { return nil }
    return word(value, keeping: value)
  }

  /// A word without which the rest of the object says nothing; all of it is kept as words where there is none.
  private mutating func requiredWord<Word: RawRepresentable<String> & CaseIterable>(
    of object: Object, _ key: RecordMember
  ) -> Word? {
    if let value = member(object, key) { return word(value, keeping: object.value) }
    let pointer = "\(object.value.pointer)/\(RecordMember.names.texts[key.rawValue])"
    faults.append(Fault(kind: .unknownWord(known: Word.allCases.map(\.rawValue)), pointer: pointer, found: ""))
    keep(object.value)
    return nil
  }

  private mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ value: JSONValue, keeping unread: JSONValue
  ) -> Word? {
    guard let string = value.string else {
      fault(.wrongType(expected: .string), value, keeping: unread)
      return nil
    }
    guard let word = Word(rawValue: string) else {
      fault(.unknownWord(known: Word.allCases.map(\.rawValue)), value, keeping: unread)
      return nil
    }
    return word
  }

  private mutating func object<Part>(
    _ object: Object, _ key: RecordMember, _ shape: RecordShape, _ read: (inout Self, Object) -> Part
  ) -> Part? {
    guard let value = member(object, key) else { return nil }
    guard value.kind == .object else {
      fault(.wrongType(expected: .object), value)
      return nil
    }
    return read(&self, self.object(value, shape))
  }

  private mutating func list<Part>(
    _ object: Object, _ key: RecordMember, _ shape: RecordShape, _ read: (inout Self, Object) -> Part?
  ) -> [Part] {
    guard let value = member(object, key) else { return [] }
    guard value.kind == .array else {
      fault(.wrongType(expected: .array), value)
      return []
    }
    var parts: [Part] = []
    parts.reserveCapacity(value.count)
    // A list of the database may hold null where a row was deleted.
    for element in value.elements where !element.isNull {
      guard element.kind == .object else {
        fault(.wrongType(expected: .object), element)
        continue
      }
      if let part = read(&self, self.object(element, shape)) { parts.append(part) }
    }
    return parts
  }
}

extension NationalRecordReader.Fault.Kind {
  /// Whether nothing of the record has the value.
  fileprivate var leavesValueUnread: Bool {
    switch self {
    case .wrongType, .outOfRange, .notWhole, .unknownWord, .unknownMember, .repeatedMember, .furtherField: true
    case .missing, .incomplete, .markup, .controlCharacters, .furtherFaults: false
    }
  }
}
