/// Gathers the lists of an office into records, one for each code, so that they are written and checked as those of the
/// national database are.
///
/// Several lists of one run complete each other by the codes of their procedures.
package struct ListImport {
  private var records: [String: NationalRecord] = [:]
  /// The codes in the order in which they come, with the places of their first rows.
  private var codes: [(code: String, file: String?, line: Int)] = []
  /// What is wrong with single rows and with the shape of the lists.
  private var rowFindings: [DataFinding] = []

  package init() {}

  /// What is wrong with the lists; whether a procedure has a name is known when all of them are in.
  package var findings: [DataFinding] {
    rowFindings
      + codes.filter { records[$0.code]?.name.isEmpty ?? true }.map { code, file, line in
        var finding = DataFinding(.missingMember, procedure: code, line: line, pointer: "/name", words: "")
        finding.file = file
        return finding
      }
  }

  /// `name` is what findings call the list, where there are several.
  package mutating func add(_ file: [UInt8], named name: String? = nil, kind: ListKind?) {
    let table = ListTable(CSVReader(file), kind: kind)
    let known = rowFindings.count
    defer { rowFindings.name(name, from: known) }
    rowFindings += table.findings
    var code = ""
    for entry in table.entries {
      // Spreadsheets leave the code out, or merge its cells, in the rows behind the first.
      if !entry.text(.code).isEmpty { code = entry.text(.code) }
      guard !code.isEmpty else {
        rowFindings.append(DataFinding(.missingMember, line: entry.line, pointer: "/code", words: Self.words(entry)))
        continue
      }
      add(entry, code, table.kind, in: name)
    }
  }

  /// The drafts of all procedures.
  package func run() -> NationalImport {
    var run = NationalImport()
    for (code, file, line) in codes {
      if let record = records[code] { run.add(record, line: line, in: file) }
    }
    run.finish()
    return run
  }

  private static func words(_ entry: ListTable.Entry) -> String {
    ListColumn.allCases.compactMap { entry.cells[$0] }.joined(separator: " | ")
  }

  private mutating func add(_ entry: ListTable.Entry, _ code: String, _ kind: ListKind, in file: String?) {
    var record = records[code] ?? NationalRecord(code: code, isFromList: true, namesChannels: false)
    if records[code] == nil {
      codes.append((code, file, entry.line))
    } else if kind == .procedures, !record.name.isEmpty {
      rowFindings.append(DataFinding(.duplicateCode, procedure: code, line: entry.line, pointer: "/code", words: code))
    }
    var row = ListRow(entry, code)
    switch kind {
    case .procedures: row.addProcedure(to: &record)
    case .documents: row.addDocument(to: &record)
    case .stages: row.addStage(to: &record)
    }
    rowFindings += row.findings
    records[code] = record
  }
}
