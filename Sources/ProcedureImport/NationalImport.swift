import CanonicalJSON
import ProcedureFormat
import ProcedureSyntax
import ProcedureText

/// Turns records of the national database into specifications. Records come one by one; what they share is written at
/// the end.
package struct NationalImport {
  package static let catalogueFile = "danh-muc.tthc"
  private static let procedureFolder = "quoc-gia"

  package private(set) var files: [ImportedFile] = []
  package private(set) var findings: [DataFinding] = []
  package private(set) var counts = OutcomeCounts()
  /// Records that became files.
  package private(set) var recordCount = 0
  private var shared = SharedDeclarations()
  private var check = WordCheck()
  private var paths: Set<String> = []
  /// The lines of the records of each code.
  private var lines: [String: Int] = [:]

  package init() {}

  package mutating func add(_ text: RecordText) {
    let document: JSONDocument
    do {
      document = try JSONDocument(parsing: text.bytes, duplicateKeys: .allowed)
    } catch {
      findings.append(DataFinding(.notJSON, line: text.line, words: JSONErrorText.describe(error)))
      return
    }
    let (record, faults) = NationalRecordReader.read(document.root)
    for fault in faults {
      findings.append(
        DataFinding(
          fault.rule, procedure: record?.code ?? "", line: text.line, pointer: fault.pointer, words: fault.words))
    }
    guard let record else { return }
    add(record, line: text.line)
  }

  package mutating func add(_ record: NationalRecord, line: Int) {
    recordCount += 1
    let isRepeated = lines[record.code] != nil
    if let first = lines[record.code] { report(.duplicateCode, record, line, "/code", "\(record.code): \(first)") }
    lines[record.code] = lines[record.code] ?? line
    let subject = RecordSubject(record)
    var writer = ProcedureWriter(subject, code: code(of: record, isRepeated: isRepeated))
    writer.write()
    let bytes = writer.needsLayout ? Self.laidOut(writer.text.bytes) : writer.text.bytes
    for loss in check.missing(of: record, in: bytes) {
      report(.wordsLost, record, line, "", "\(loss.word): \(loss.text)")
    }
    for rule in DataRuleBook.checks { findings += rule.findings(in: subject, line: line) }
    counts.add(writer.counts)
    shared.add(record, documents: writer.documentTitles)
    if writer.asksForCouncil { shared.addCouncil() }
    files.append(ImportedFile(path: path(of: record, isRepeated: isRepeated), bytes: Seal.sealed(bytes)))
  }

  /// Stages that stand one below the other are aligned, which only the formatter knows.
  private static func laidOut(_ bytes: [UInt8]) -> [UInt8] {
    Formatter.format(SyntaxTree(parsing: SourceText(path: "", bytes: bytes)))
  }

  private mutating func report(
    _ rule: DataRule, _ record: NationalRecord, _ line: Int, _ pointer: String, _ words: String
  ) {
    findings.append(DataFinding(rule, procedure: record.code, line: line, pointer: pointer, words: words))
  }

  /// The catalogue's own file and the shared declarations; to be called once, after the last record.
  package mutating func finish() {
    files.append(ImportedFile(path: Self.catalogueFile, bytes: Self.catalogue))
    for kind in SharedDeclarations.Kind.allCases {
      files.append(
        ImportedFile(path: "\(SharedDeclarations.folder)/\(kind.rawValue).tthc", bytes: SharedFile(kind, shared).bytes))
    }
    for agency in shared.agenciesOfSeveralCodes {
      findings.append(
        DataFinding(.agencyOfSeveralCodes, words: "\(agency.name): \(agency.codes.joined(separator: ", "))"))
    }
    files.sort { $0.path < $1.path }
  }

  private static var catalogue: [UInt8] {
    var text = SpecificationText.opened()
    text.blank()
    var statement = Statement(.catalogue)
    statement.add("csdl_quốc_gia")
    statement.add(Spelled.text(ImportedTextWording.catalogue))
    text.add(statement)
    return Seal.sealed(text.bytes)
  }

  /// A code of another form, or one that stands twice, cannot name a version; a name of its own does.
  private func code(of record: NationalRecord, isRepeated: Bool) -> String {
    if isRepeated {
      return ImportNames.name(record.code, prefix: "mã_") + "_" + ImportNames.digest(Array(record.id.utf8))
    }
    return ImportNames.isCode(record.code) ? record.code : ImportNames.name(record.code, prefix: "mã_", exactly: false)
  }

  private mutating func path(of record: NationalRecord, isRepeated: Bool) -> String {
    let folder = "\(Self.procedureFolder)/\(ImportNames.slug(record.field.name))"
    var name = ImportNames.file(ofCode: record.code)
    if isRepeated { name += "-" + ImportNames.digest(Array(record.id.utf8)) }
    var path = "\(folder)/\(name).tthc"
    var number = 1
    while !paths.insert(path).inserted {
      number += 1
      path = "\(folder)/\(name)-\(number).tthc"
    }
    return path
  }
}
