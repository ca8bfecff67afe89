/// Gathers the lists of an office into records, one for each code, so that they are written and checked as those of the
/// national database are.
///
/// Several lists of one run complete each other by the codes of their procedures. A procedure that a list has twice is
/// two records, as in the database: of limits and fees of both rows in one draft nobody could tell which count.
package struct ListImport {
  /// A procedure of the lists.
  private struct Key: Hashable {
    let code: String
    /// How often its code stood in a list of procedures before.
    var repetition = 0
  }

  /// A procedure as far as the lists have told of it.
  private struct Gathered {
    var record: NationalRecord
    var places: RecordPlaces
    /// The first list of procedures that has it, by its place among all lists.
    var list: Int?
    /// What the rows of lists of procedures say.
    var said: [ListColumn: String] = [:]
    /// What is wrong with its rows.
    var findings: [DataFinding] = []

    init(_ code: String, _ entry: ListTable.Entry) {
      // What tells it from another of its code.
      record = NationalRecord(id: entry.text(.name), code: code, isFromList: true, namesChannels: false)
      places = RecordPlaces(entry)
    }

    /// Takes note of a row of a list of procedures; what another list has said stands in the record.
    mutating func take(_ entry: inout ListTable.Entry, from list: Int) {
      if self.list == nil { places.add(procedure: entry) }
      if self.list.map({ $0 != list }) ?? false { entry.cells = entry.cells.filter { said[$0.key] == nil } }
      said.merge(entry.cells) { first, _ in first }
      self.list = self.list ?? list
    }

    /// Whether a row says nothing else than those before it, where both say something.
    func agrees(with entry: ListTable.Entry) -> Bool {
      entry.cells.allSatisfy { column, words in column == .ordinal || said[column].map { $0 == words } ?? true }
    }
  }

  private var gathered: [Key: Gathered] = [:]
  /// In the order in which they come.
  private var keys: [Key] = []
  private var listCount = 0
  /// How often the codes stand there that stand there again.
  private var repetitions: [String: Int] = [:]
  /// What is wrong with single rows and with the shape of the lists.
  private var rowFindings: [DataFinding] = []

  package init() {}

  /// What is wrong with the lists; whether a procedure has a name is known when all of them are in.
  package var findings: [DataFinding] {
    rowFindings + keys.compactMap(nameless)
  }

  private func nameless(_ key: Key) -> DataFinding? {
    guard let procedure = gathered[key], procedure.record.name.isEmpty else { return nil }
    return DataFinding(.missingMember, procedure: key.code, words: "").placed(at: procedure.places.procedure, .code)
  }

  /// `name` is what findings call the list, where there are several.
  package mutating func add(_ file: [UInt8], named name: String? = nil, kind: ListKind?) {
    let known = rowFindings.count
    defer { rowFindings.name(name, from: known) }
    if let fault = TableText.fault(of: file) { return rowFindings.append(fault) }
    let table = ListTable(CSVReader(file), kind: kind)
    rowFindings += table.findings
    listCount += 1
    var current: Key?
    var section = ListSection()
    for entry in table.entries {
      if table.kind == .procedures, let title = entry.title {
        if !section.take(title) { report(.rowOfNoProcedure, entry) }
        continue
      }
      let isWithoutCode = table.kind == .procedures && entry.cells[.code] == nil && entry.cells[.name] != nil
      current = key(of: entry, behind: current, table.kind)
      guard let key = current, !isWithoutCode else {
        report(.missingMember, entry)
        continue
      }
      add(entry, key, table.kind, section, in: name)
    }
  }

  private mutating func report(_ rule: DataRule, _ entry: ListTable.Entry) {
    rowFindings.append(DataFinding(rule, words: Self.words(entry)).placed(at: entry.place, .code))
  }

  /// The procedure that a row is about. One that the list has already is another, and so is one of which another list
  /// says something else.
  private func key(of entry: ListTable.Entry, behind previous: Key?, _ kind: ListKind) -> Key? {
    // Spreadsheets leave the code out, or merge its cells, in the rows behind the first.
    let named = entry.cells[.code].map { Key(code: $0) } ?? previous
    guard kind == .procedures, let key = named, let known = gathered[key], let list = known.list else { return named }
    let isTaken = list == listCount ? entry.cells[.code] != nil : !known.agrees(with: entry)
    return isTaken ? Key(code: key.code, repetition: repetitions[key.code, default: 0] + 1) : key
  }

  /// The drafts of all procedures.
  package func run() -> NationalImport {
    var run = NationalImport()
    for key in keys {
      guard let procedure = gathered[key] else { continue }
      let place = procedure.places.procedure
      let asked = procedure.findings + [nameless(key)].compactMap(\.self)
      run.add(procedure.record, line: place.row, in: place.file, asking: asked, procedure.places.placed)
    }
    run.finish()
    return run
  }

  private static func words(_ entry: ListTable.Entry) -> String {
    (ListColumn.allCases.compactMap { entry.cells[$0] } + entry.rest.map(\.text)).joined(separator: " | ")
  }

  private mutating func add(
    _ entry: ListTable.Entry, _ key: Key, _ kind: ListKind, _ section: ListSection, in file: String?
  ) {
    var entry = entry
    entry.place.file = file
    if gathered[key] == nil { keys.append(key) }
    if key.repetition > 0 { repetitions[key.code] = key.repetition }
    // Taken out while it grows: its lists would be copied with every row.
    var procedure = gathered.removeValue(forKey: key) ?? Gathered(key.code, entry)
    if kind == .procedures { procedure.take(&entry, from: listCount) }
    let divided = kind == .documents ? entry.divided() : nil
    for entry in divided?.papers ?? [entry] {
      var row = ListRow(entry, key.code)
      switch kind {
      case .procedures:
        row.addProcedure(to: &procedure.record)
        section.complete(&procedure.record)
      case .documents: procedure.places.add(document: entry, at: row.addDocument(to: &procedure.record))
      case .stages: row.addStage(to: &procedure.record)
      }
      procedure.findings += row.findings
      rowFindings += row.findings
    }
    if let divided {
      var row = ListRow(divided.remains, key.code)
      row.addRemains(of: divided.papers.count, to: &procedure.record)
      procedure.findings += row.findings
      rowFindings += row.findings
    }
    gathered[key] = procedure
  }
}
