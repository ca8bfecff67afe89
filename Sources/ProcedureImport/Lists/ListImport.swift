/// Gathers the lists of an office into records, one for each code, so that they are written and checked as those of the
/// national database are.
///
/// Several lists of one run complete each other by the codes of their procedures.
package struct ListImport {
  private var records: [String: NationalRecord] = [:]
  /// The codes in the order in which they come.
  private var codes: [String] = []
  /// By code.
  private var places: [String: RecordPlaces] = [:]
  /// What is wrong with single rows and with the shape of the lists.
  private var rowFindings: [DataFinding] = []

  package init() {}

  /// What is wrong with the lists; whether a procedure has a name is known when all of them are in.
  package var findings: [DataFinding] {
    rowFindings
      + codes.filter { records[$0]?.name.isEmpty ?? true }.map { code in
        let finding = DataFinding(.missingMember, procedure: code, words: "")
        return places[code].map { finding.placed(at: $0.procedure, .code) } ?? finding
      }
  }

  /// `name` is what findings call the list, where there are several.
  package mutating func add(_ file: [UInt8], named name: String? = nil, kind: ListKind?) {
    let known = rowFindings.count
    defer { rowFindings.name(name, from: known) }
    if let fault = TableText.fault(of: file) { return rowFindings.append(fault) }
    let table = ListTable(CSVReader(file), kind: kind)
    rowFindings += table.findings
    var code = ""
    var section = ListSection()
    for entry in table.entries {
      if table.kind == .procedures, let title = entry.title {
        if !section.take(title) { report(.rowOfNoProcedure, entry) }
        continue
      }
      // Spreadsheets leave the code out, or merge its cells, in the rows behind the first.
      if !entry.text(.code).isEmpty { code = entry.text(.code) }
      let isWithoutCode = table.kind == .procedures && entry.cells[.code] == nil && entry.cells[.name] != nil
      guard !code.isEmpty, !isWithoutCode else {
        report(.missingMember, entry)
        continue
      }
      add(entry, code, table.kind, section, in: name)
    }
  }

  private mutating func report(_ rule: DataRule, _ entry: ListTable.Entry) {
    rowFindings.append(DataFinding(rule, words: Self.words(entry)).placed(at: entry.place, .code))
  }

  /// The drafts of all procedures.
  package func run() -> NationalImport {
    var run = NationalImport()
    let findings = findings
    for code in codes {
      if let record = records[code], let place = places[code]?.procedure {
        run.add(record, line: place.line, in: place.file, asking: findings.filter { $0.procedure == code })
      }
    }
    run.finish()
    run.place { finding in places[finding.procedure]?.placed(finding) ?? finding }
    return run
  }

  private static func words(_ entry: ListTable.Entry) -> String {
    (ListColumn.allCases.compactMap { entry.cells[$0] } + entry.rest.map(\.text)).joined(separator: " | ")
  }

  private mutating func add(
    _ entry: ListTable.Entry, _ code: String, _ kind: ListKind, _ section: ListSection, in file: String?
  ) {
    var record = records[code] ?? NationalRecord(code: code, isFromList: true, namesChannels: false)
    var entry = entry
    entry.place.file = file
    if records[code] == nil {
      codes.append(code)
      places[code] = RecordPlaces(entry)
    } else if kind == .procedures, !record.name.isEmpty, entry.cells[.code] != nil {
      rowFindings.append(
        DataFinding(.duplicateCode, procedure: code, words: code).placed(at: entry.place, .code))
    }
    var row = ListRow(entry, code)
    switch kind {
    case .procedures:
      if record.name.isEmpty { places[code]?.add(procedure: entry) }
      row.addProcedure(to: &record)
      section.complete(&record)
    case .documents: places[code]?.add(document: entry, at: row.addDocument(to: &record))
    case .stages: row.addStage(to: &record)
    }
    rowFindings += row.findings
    records[code] = record
  }
}
