import ProcedureSyntax

/// The parts of a record that are compared: each is a set of facts.
package enum RecordField: String, CaseIterable, Sendable {
  case code, name, field, kind, levels, flags, publication, publisher, applicants, agencies
  case receivingAddress = "receiving-address"
  case channels, limits
  case limitTexts = "limit-texts"
  case fees
  case feeFiles = "fee-files"
  case documentGroups = "document-groups"
  case documents, quantities, forms
  case documentCodes = "document-codes"
  case steps
  case subProcedures = "sub-procedures"
  case results
  case legalBases = "legal-bases"
  case legalBasisTitles = "legal-basis-titles"
  case requirements, notes, keywords
  case codesOfTables = "codes-of-tables"
}

/// What a record says in one field, so that two records can be compared by what they mean: letter case, signs and line
/// breaks do not count, nor does the order of rows, and a limit or an amount counts as it is read.
struct RecordFacts {
  typealias Key = [UInt64]

  /// The words of a text; `uỷ` is `ủy`, because papers so called are one paper, in the spelling of the first.
  static func key(_ text: String) -> Key {
    var key: Key = []
    ProseWords.forEach(in: WordFold.fold(Array(text.utf8)[...])) { key.append($0.hash) }
    return key
  }

  /// Whether the words of one text stand behind each other in another.
  static func holds(_ text: Key, _ part: Key) -> Bool {
    text.indices.contains { text[$0...].starts(with: part) }
  }

  private let record: NationalRecord
  private var facts: [Key] = []

  /// Sorted, each once.
  static func of(_ record: NationalRecord, _ field: RecordField) -> [Key] {
    var facts = RecordFacts(record: record)
    facts.take(field)
    return Set(facts.facts.filter { !$0.isEmpty }).sorted { $0.lexicographicallyPrecedes($1) }
  }

  private init(record: NationalRecord) { self.record = record }

  private mutating func add(_ texts: String...) { facts.append(Self.key(texts.joined(separator: " "))) }

  /// The same words in any order: where a condition stands before or behind a name does not matter.
  private mutating func addWords(_ text: String) { facts.append(Self.key(text).sorted()) }

  private mutating func take(_ field: RecordField) {
    switch field {
    case .code: add(record.code)
    case .name: add(record.name)
    case .field: add(record.field.name)
    case .kind: add(record.formality, "1", record.type, "2", record.state)
    case .levels:
      for (name, isSet) in [
        ("ministry", record.levels.isMinistry), ("province", record.levels.isProvince),
        ("commune", record.levels.isCommune), ("vertical", record.levels.isVertical), ("other", record.levels.isOther),
      ] where isSet { add(name) }
    case .flags:
      for (name, isSet) in [
        ("full", record.isFullProcess && record.methods.contains { $0.channel == .online }),
        ("shared", record.isSharedService), ("free", record.isNonTerritorial), ("offline", record.isOfflineOnly),
        ("internal", record.isInternal),
      ] where isSet { add(name) }
    case .publication:
      add(record.publication.number)
      add(record.publication.date.flatMap { Spelled.day(milliseconds: $0) } ?? "")
    case .publisher:
      add(record.publication.agency)
      add(record.promulgatedBy)
    case .applicants: for applicant in record.applicants { add(applicant.name) }
    case .agencies:
      for (role, units) in [
        ("1", record.agencies.performing), ("2", record.agencies.deciding), ("3", record.agencies.delegated),
        ("4", record.agencies.coordinating),
      ] {
        for unit in units { add(role, unit.name) }
      }
    case .receivingAddress: add(record.receivingAddress)
    case .channels: for method in record.methods { add(method.channel.rawValue) }
    case .limits, .limitTexts, .fees, .feeFiles: takeMethods(field)
    case .documentGroups: for group in record.documentGroups { add(group.name) }
    case .documents, .quantities, .forms, .documentCodes: takeDocuments(field)
    case .steps: add(record.steps.map { $0.name + "\n" + $0.description }.joined(separator: "\n"))
    case .subProcedures:
      for subCase in record.subCases {
        let limit = LimitExtractor.length(subCase.time, subCase.unit)
        add(subCase.code, subCase.name, limit.map { "\($0.amount) \($0.unit.rawValue)" } ?? "0")
      }
    case .results: for result in record.results { add(result.name) }
    case .legalBases:
      for basis in record.legalBases {
        add(LegalBasisExtractor.number(in: basis.code) ?? (basis.code.isEmpty ? basis.name : basis.code))
      }
    case .legalBasisTitles: for basis in record.legalBases { add(basis.name) }
    case .requirements: add(record.requirements)
    case .notes: add(record.note)
    case .keywords:
      add(record.keywords)
      for text in record.serviceGroups + record.returningMethods { add(text) }
    case .codesOfTables:
      for named in [record.field] + record.applicants + record.results { add(named.code) }
      let roles = record.agencies
      for unit in roles.performing + roles.deciding + roles.delegated + roles.coordinating { add(unit.code) }
    }
  }

  private mutating func takeMethods(_ field: RecordField) {
    for method in record.methods {
      let channel = method.channel.rawValue
      switch field {
      case .limits:
        let reading = LimitExtractor.read(time: method.time, unit: method.unit, description: method.description)
        switch reading.value {
        case .length(let length): add(channel, length.amount, length.unit.rawValue)
        case .sameDay(let cutoff): add(channel, "day", cutoff.map { "\($0.hour) \($0.isPermission)" } ?? "")
        case .described: add(channel, "prose")
        }
      case .limitTexts:
        for text in [LimitExtractor.isNumber(method.time) ? "" : method.time, method.description] where !text.isEmpty {
          add(channel, text)
        }
      case .feeFiles: for fee in method.fees where !fee.attachment.isEmpty { add(channel, fee.attachment) }
      default:
        for fee in method.fees {
          let reading = FeeExtractor.read(fee)
          let value = ImportedTextWording.amount(fee.value)
          switch reading.value {
          case .amount(let amount, let currency):
            let currency = FeeExtractor.isDong(currency) ? "" : currency
            add(channel, fee.kind.rawValue, value, "\(amount)", currency, fee.description)
          case .described(let words): add(channel, fee.kind.rawValue, value, words)
          case .exempt, .council: add(channel, fee.kind.rawValue, value, fee.description)
          case .notStated: add(channel, fee.kind.rawValue, value)
          }
        }
      }
    }
  }

  private mutating func takeDocuments(_ field: RecordField) {
    for component in record.documentGroups.flatMap(\.components) {
      switch field {
      case .quantities:
        facts.append(
          Self.key(component.name).sorted() + [
            UInt64(bitPattern: component.originals), UInt64(bitPattern: component.copies),
          ])
      case .documentCodes: if !component.code.isEmpty { addWords(component.name + " " + component.code) }
      case .forms: for form in component.forms { addWords(component.name + " " + form) }
      default: addWords(component.name)
      }
    }
  }
}
