/// Gathers the lists of an office into records, one for each code, so that they are written and checked as those of the
/// national database are.
///
/// Several lists of one run complete each other by the codes of their procedures.
package struct ListImport {
  private var records: [String: NationalRecord] = [:]
  /// The codes in the order in which they come, with the lines of their first rows.
  private var codes: [(code: String, line: Int)] = []
  package private(set) var findings: [DataFinding] = []

  package init() {}

  package mutating func add(_ file: [UInt8], kind: ListKind?) {
    let table = ListTable(CSVReader(file), kind: kind)
    findings += table.findings
    var code = ""
    for entry in table.entries {
      // Spreadsheets leave the code out, or merge its cells, in the rows behind the first.
      if !entry.text(.code).isEmpty { code = entry.text(.code) }
      guard !code.isEmpty else {
        findings.append(DataFinding(.missingMember, line: entry.line, pointer: "/code", words: Self.words(entry)))
        continue
      }
      add(entry, code, table.kind)
    }
  }

  /// The drafts of all procedures.
  package func run() -> NationalImport {
    var run = NationalImport()
    for (code, line) in codes {
      if let record = records[code] { run.add(record, line: line) }
    }
    run.finish()
    return run
  }

  private static func words(_ entry: ListTable.Entry) -> String {
    ListColumn.allCases.compactMap { entry.cells[$0] }.joined(separator: " | ")
  }

  private mutating func add(_ entry: ListTable.Entry, _ code: String, _ kind: ListKind) {
    var record = records[code] ?? NationalRecord(code: code, isFromList: true, namesChannels: false)
    if records[code] == nil {
      codes.append((code, entry.line))
    } else if kind == .procedures, !record.name.isEmpty {
      findings.append(DataFinding(.duplicateCode, procedure: code, line: entry.line, pointer: "/code", words: code))
    }
    var row = ListRow(entry, code)
    switch kind {
    case .procedures: row.addProcedure(to: &record)
    case .documents: row.addDocument(to: &record)
    case .stages: row.addStage(to: &record)
    }
    findings += row.findings
    records[code] = record
  }
}
