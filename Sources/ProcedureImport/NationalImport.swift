import OrderedWork
import ProcedureSyntax

/// Turns records of the national database into specifications. Records come one by one; what they share is written at
/// the end.
package struct NationalImport {
  package static let catalogueFile = "danh-muc.tthc"
  static let procedureFolder = "quoc-gia"

  package private(set) var files: [ImportedFile] = []
  package private(set) var findings: [DataFinding] = []
  package private(set) var counts = OutcomeCounts()
  /// By the names of the fields of law; those of records without one by the empty name.
  package private(set) var fields: [String: FieldCounts] = [:]
  /// Records that became files.
  package private(set) var recordCount = 0
  /// Whether all of them were gathered from the lists of an office.
  private var isFromLists = true
  private var shared = SharedDeclarations()
  /// The places of files without their ending, and the names that stand for codes that stand twice.
  private var taken: Set<String> = []
  /// The numbers behind the last of those that would be the same.
  private var numbers: [String: Int] = [:]
  /// Where the record of each code stands: its line, or its place in an array.
  private var places: [String: String] = [:]
  /// The inputs of which something was a record.
  private var readableInputs: Set<String?> = []
  /// By inputs, whether there was anything in them.
  private var inputs: [String?: Bool] = [:]

  package init() {}

  /// An input of more pieces, none of which is JSON, is another kind of file: told once instead of piece by piece.
  private static let foreignPieces = 20

  /// Records that a thread turns into specifications at a time.
  private static let recordsOfOneStep = 4

  package mutating func add(_ text: RecordText) { add([text], threads: 1) }

  /// Adds records in their order; the number of threads changes nothing in what comes of them.
  ///
  /// `file` is what findings call the input, where there are several.
  package mutating func add(_ texts: [RecordText], in file: String? = nil, threads: Int = .max) {
    let known = findings.count
    defer { findings.name(file, from: known) }
    inputs[file] = inputs[file] ?? false || !texts.isEmpty
    let steps = OrderedWork.results(of: texts.count, by: Self.recordsOfOneStep, threads: threads) { range in
      var check = WordCheck()
      return texts[range].map { text in
        let reading = RecordReading(of: text)
        let draft = reading.record.map {
          RecordDraft($0, code: Self.code(of: $0), line: text.line, besides: reading.findings, &check)
        }
        return (reading: reading, draft: draft)
      }
    }
    for (text, step) in zip(texts, steps.joined()) {
      let told = findings.count
      if let record = step.reading.record, let draft = step.draft {
        readableInputs.insert(file)
        add(
          record, draft, besides: step.reading.findings, asking: [], line: text.line,
          at: text.element.map { "/\($0)" } ?? String(text.line))
      } else {
        findings += step.reading.findings
      }
      guard let element = text.element else { continue }
      for place in findings.indices.dropFirst(told) { findings[place] = findings[place].placed(inElement: element) }
    }
  }

  /// `asked` is what was found in the input and is told elsewhere: the draft asks what it leaves open. `placed` says where
  /// in the input a finding about the record is.
  package mutating func add(
    _ record: NationalRecord, line: Int, in file: String? = nil, asking asked: [DataFinding] = [],
    _ placed: (DataFinding) -> DataFinding = { $0 }
  ) {
    let known = findings.count
    defer {
      findings.name(file, from: known)
      for place in findings.indices.dropFirst(known) { findings[place] = placed(findings[place]) }
    }
    var check = WordCheck()
    let draft = RecordDraft(record, code: Self.code(of: record), line: line, asking: asked, &check)
    add(record, draft, besides: [], asking: asked, line: line, at: String(line))
  }

  /// `known` is what reading found.
  private mutating func add(
    _ record: NationalRecord, _ alone: RecordDraft, besides known: [DataFinding], asking asked: [DataFinding],
    line: Int, at place: String
  ) {
    recordCount += 1
    isFromLists = isFromLists && record.isFromList
    var draft = alone
    let first = places[record.code]
    if let first {
      let finding = DataFinding(
        .duplicateCode, procedure: record.code, line: line, pointer: "/code", words: "\(record.code): \(first)")
      var check = WordCheck()
      draft = RecordDraft(
        record, code: codeOfRepeated(record), line: line, besides: known + [finding], asking: asked, &check)
    } else {
      places[record.code] = place
    }
    findings += draft.findings
    counts.add(draft.counts)
    fields[record.field.name, default: FieldCounts()].add(draft)
    shared.add(record, legalBases: draft.basisNames, documents: draft.documentTitles)
    shared.add(draft.registers)
    if draft.asksForCouncil { shared.addCouncil() }
    files.append(ImportedFile(path: path(of: record, isRepeated: first != nil), bytes: draft.bytes))
  }

  /// The catalogue's own file and the shared declarations; to be called once, after the last record. Without any record
  /// there is nothing to share.
  package mutating func finish() {
    tellForeignInputs()
    tellEmptyInputs()
    guard recordCount > 0 else { return }
    files.append(ImportedFile(path: Self.catalogueFile, bytes: catalogue))
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

  private mutating func tellForeignInputs() {
    let foreign: [DataRule] = [.notRecords, .notUTF8, .specificationInstead]
    func isBroken(_ finding: DataFinding) -> Bool {
      finding.rule === DataRule.notJSON || foreign.contains { $0 === finding.rule }
    }
    let broken = findings.filter { isBroken($0) && !readableInputs.contains($0.file) }
    for (file, pieces) in Dictionary(grouping: broken, by: \.file).sorted(by: { ($0.key ?? "") < ($1.key ?? "") }) {
      guard let known = pieces.first(where: { $0.rule !== DataRule.notJSON }) ?? Self.foreign(pieces) else {
        continue
      }
      findings.removeAll { isBroken($0) && $0.file == file }
      let place = findings.count
      findings.append(known)
      findings.name(file, from: place)
    }
  }

  private mutating func tellEmptyInputs() {
    for file in inputs.filter({ !$0.value }).keys.sorted(by: { ($0 ?? "") < ($1 ?? "") }) {
      let place = findings.count
      findings.append(DataFinding(.notRecords, words: ""))
      findings.name(file, from: place)
    }
  }

  private static func foreign(_ pieces: [DataFinding]) -> DataFinding? {
    pieces.count > foreignPieces ? DataFinding(.notRecords, line: 1, words: pieces[0].words) : nil
  }

  private static func folder(ofField field: String) -> String {
    field.isEmpty ? ImportedTextWording.folderWithoutField : ImportNames.slug(field)
  }

  private var catalogue: [UInt8] {
    var text = SpecificationText.opened()
    text.blank()
    var statement = Statement(.catalogue)
    let named = isFromLists ? ImportedTextWording.catalogueOfLists : ImportedTextWording.catalogue
    statement.add(named.name)
    statement.add(Spelled.text(named.title))
    text.add(statement)
    return Seal.sealed(text.bytes)
  }

  /// A code of another form cannot name a version; a name of its own does.
  private static func code(of record: NationalRecord) -> String {
    ImportNames.isCode(record.code) ? record.code : ImportNames.name(record.code, prefix: "mã_", exactly: false)
  }

  /// Nor can a code that stands twice.
  private mutating func codeOfRepeated(_ record: NationalRecord) -> String {
    let name = ImportNames.name(record.code, prefix: "mã_") + "_" + ImportNames.digest(Array(record.id.utf8))
    // A record may stand there three times.
    return unique(name, "_")
  }

  private mutating func path(of record: NationalRecord, isRepeated: Bool) -> String {
    let folder = "\(Self.procedureFolder)/\(Self.folder(ofField: record.field.name))"
    var name = ImportNames.file(ofCode: record.code)
    if isRepeated { name += "-" + ImportNames.digest(Array(record.id.utf8)) }
    return unique("\(folder)/\(name)", "-") + ".tthc"
  }

  /// The name, or the first free one with a number behind it: `1.000001-2`. Counting goes on where it ended before, so
  /// that a name which stands there ten thousand times is not tried as often each time.
  private mutating func unique(_ name: String, _ joint: String) -> String {
    var number = numbers[name, default: 1]
    var unique = number == 1 ? name : "\(name)\(joint)\(number)"
    while !taken.insert(unique).inserted {
      number += 1
      unique = "\(name)\(joint)\(number)"
    }
    numbers[name] = number
    return unique
  }
}

extension FieldCounts {
  fileprivate mutating func add(_ draft: RecordDraft) {
    records += 1
    findings += draft.findings.count
    outcomes.add(draft.counts)
  }
}
