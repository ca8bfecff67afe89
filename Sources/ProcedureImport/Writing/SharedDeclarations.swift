import ProcedureSyntax
import ProcedureText

/// What several procedures name: agencies, legal documents, documents asked for by the same title, form files. Each is
/// declared once; its name comes from itself, its place from its name, so that neither depends on the order of records.
struct SharedDeclarations {
  enum Kind: String, CaseIterable {
    case agencies = "co-quan"
    case legalBases = "can-cu"
    case documents = "giay-to"
    case registers = "co-so-du-lieu"
  }

  /// How a record writes a legal basis, each text by its number.
  private struct Spelling: Hashable {
    let declared: Int
    let title: Int
    let code: Int
  }

  static let folder = "chung"

  /// By name; the codes under which the database holds it.
  private var agencies: [String: Set<String>] = [:]
  /// By name; as the records write them, each spelling once.
  private var legalBases: [String: [NationalRecord.Named]] = [:]
  private var spellings: Set<Spelling> = []
  private var spelled = TextNumbers()
  /// The titles of documents, and how many procedures ask for each.
  private var documents = ByteInterner()
  private var documentUses: [Int] = []
  private var registers: Set<Register> = []
  private(set) var asksForCouncil = false

  /// A document is known by its number; by its number and its title where each province counts its own.
  static func name(ofLegalBasis basis: NationalRecord.Named) -> String {
    guard let number = LegalBasisExtractor.number(in: basis.code) else {
      return ImportNames.name(basis.code.isEmpty ? basis.name : basis.code, prefix: "vb_", exactly: false)
    }
    let name = ImportNames.name(number, prefix: "vb_")
    guard LegalBasisExtractor.isOfProvince(number) else { return name }
    return name + "_" + ImportNames.digest(Array("\(number) \(basis.name)".utf8))
  }

  mutating func add(_ record: NationalRecord, legalBases names: [String], documents titles: [String]) {
    let roles = record.agencies
    for agency in roles.receiving + roles.performing + roles.deciding + roles.delegated + roles.coordinating {
      agencies[agency.name, default: []].formUnion(agency.code.isEmpty ? [] : [agency.code])
    }
    for (name, basis) in zip(names, record.legalBases) {
      let spelling = Spelling(
        declared: spelled.number(of: name), title: spelled.number(of: basis.name), code: spelled.number(of: basis.code))
      if spellings.insert(spelling).inserted { legalBases[name, default: []].append(basis) }
    }
    for title in titles {
      let number = Int(documents.number(of: title.utf8.span))
      if number == documentUses.count { documentUses.append(0) }
      documentUses[number] += 1
    }
  }

  mutating func add(_ more: Set<Register>) { registers.formUnion(more) }

  mutating func addCouncil() { asksForCouncil = true }

  /// The agencies that the database holds under several codes, with the codes.
  var agenciesOfSeveralCodes: [(name: String, codes: [String])] {
    agencies.filter { $0.value.count > 1 }.map { ($0.key, $0.value.sorted()) }.sorted { $0.name < $1.name }
  }

  /// The declarations of a kind, by their names.
  func declarations(_ kind: Kind) -> [(name: String, text: [UInt8])] {
    switch kind {
    case .agencies: agencyDeclarations
    case .legalBases: legalBases.sorted { $0.key < $1.key }.map { ($0.key, Self.declaration($0.key, $0.value)) }
    case .documents: documentDeclarations
    case .registers: registerDeclarations
    }
  }

  private var agencyDeclarations: [(name: String, text: [UInt8])] {
    var all = agencies
    if asksForCouncil { all[ImportedTextWording.provincialCouncil, default: []] = [] }
    var byName: [String: (title: String, codes: Set<String>)] = [:]
    // Names that differ in letter case only are one agency: the one that sorts first stands, with the codes of all.
    for (title, codes) in all.sorted(by: { $0.key < $1.key }) {
      byName[ImportNames.name(title, prefix: "cq_"), default: (title, [])].codes.formUnion(codes)
    }
    return byName.sorted { $0.key < $1.key }.map { name, agency in
      var text = SpecificationText()
      if !agency.codes.isEmpty {
        text.comment("\(ImportedTextWording.code) \(agency.codes.sorted().joined(separator: ", "))")
      }
      var statement = Statement(.agency)
      statement.add(name)
      statement.add(Spelled.text(agency.title))
      text.add(statement)
      return (name, text.bytes)
    }
  }

  private var documentDeclarations: [(name: String, text: [UInt8])] {
    let titles = documentUses.indices.filter { documentUses[$0] > 1 }.map { number in
      String(partOfText: documents[UInt32(number)])
    }
    // Titles that differ in letter case or signs only get names of their own by their digests.
    return titles.map { (name: ImportNames.name($0, prefix: "gt_", exactly: false), title: $0) }
      .sorted { $0.name < $1.name }
      .map { name, title in
        var text = SpecificationText()
        var statement = Statement(.document)
        statement.add(name)
        statement.add(Spelled.text(title))
        text.add(statement)
        return (name, text.bytes)
      }
  }

  private var registerDeclarations: [(name: String, text: [UInt8])] {
    registers.map { register in
      var text = SpecificationText()
      var statement = Statement(.database)
      statement.add(register.name)
      statement.add(Spelled.text(ImportedTextWording.title(register)))
      text.add(statement)
      return (register.name, text.bytes)
    }
  }

  private static func titles(of written: [NationalRecord.Named]) -> [String] {
    // Most are written in one way.
    if written.count == 1 { return written.map(\.name).filter { !$0.isEmpty } }
    let plain = written.filter { $0.code.isEmpty || LegalBasisExtractor.isNumber($0.code) }
    return Set((plain.isEmpty ? written : plain).map(\.name)).subtracting([""]).sorted()
  }

  /// Of several titles the one that sorts first stands, whatever the order of records, those beside a plain number before
  /// others: what stands beside another spelling is kept in the file of the procedure.
  private static func declaration(_ name: String, _ written: [NationalRecord.Named]) -> [UInt8] {
    let titles = titles(of: written)
    let code = written.map(\.code).min() ?? ""
    let number = written.compactMap { LegalBasisExtractor.number(in: $0.code) }.min()
    var text = SpecificationText()
    for title in titles.dropFirst() { text.comment("\(ImportedTextWording.alsoCalled): \(title)") }
    var head = Statement(.legalBasis)
    head.add(name)
    head.add(Spelled.text(titles.first ?? number ?? code))
    guard !code.isEmpty else {
      text.add(head)
      return text.bytes
    }
    text.open(head)
    var statement = Statement(.number)
    statement.add(number ?? Spelled.text(code))
    text.add(statement)
    text.close()
    return text.bytes
  }
}
