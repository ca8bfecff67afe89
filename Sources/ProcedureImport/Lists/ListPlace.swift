/// A row of a list, with the columns of the list.
struct ListPlace: Sendable {
  var file: String?
  /// As spreadsheets count rows.
  let row: Int
  /// Where each known column stands, counted from 0.
  let columns: [ListColumn: Int]

  /// `D7`
  func cell(_ column: ListColumn) -> String? { columns[column].map { Self.cell($0, row: row) } }

  /// What spreadsheets call the cell: columns are A to Z, then AA.
  static func cell(_ column: Int, row: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    while rest >= 0 {
      letters.insert(UInt8(ascii: "A") + UInt8(rest % 26), at: 0)
      rest = rest / 26 - 1
    }
    return String(decoding: letters, as: UTF8.self) + String(row)
  }
}

/// Where the lists say what a record holds, for findings about the record.
struct RecordPlaces {
  /// The row of the list of procedures; until it comes, the first that names the procedure.
  private(set) var procedure: ListPlace
  /// The columns in which the row of the procedure says something.
  private var filled: Set<ListColumn>
  /// By the places in the record.
  private var documents: [String: ListPlace] = [:]

  init(_ entry: ListTable.Entry) {
    procedure = entry.place
    filled = Set(entry.cells.keys)
  }

  mutating func add(procedure entry: ListTable.Entry) { (procedure, filled) = (entry.place, Set(entry.cells.keys)) }

  mutating func add(document entry: ListTable.Entry, at pointer: String) { documents[pointer] = entry.place }

  /// The columns that say the parts of a record.
  private static let columns: [(pointer: String, columns: [ListColumn])] = [
    ("/name", [.name]), ("/code", [.code]), ("/legalBasisesDetails", [.legalBasis]),
    ("/departmentsExecuting", [.agency]),
    ("/requirementsAndConditions", [.requirement]), ("/executionCases", [.document]), ("/executionSteps", [.process]),
    ("/executionMethods", [.limit, .fee, .charge]),
  ]

  /// A finding about the record, at the cell of the list that says what it is about.
  func placed(_ finding: DataFinding) -> DataFinding {
    // `/executionCases/0/profileComponents/2/name`
    let parts = finding.pointer.split(separator: "/")
    if let row = documents["/" + parts.prefix(4).joined(separator: "/")] {
      return finding.placed(at: row, parts.last == "originalQty" ? .originals : .document)
    }
    let columns = Self.columns.first { finding.pointer.hasPrefix($0.pointer) }?.columns ?? []
    if parts.contains("fees"), let index = parts.dropLast().last.flatMap({ Int($0) }) {
      let fees = [ListColumn.fee, .charge].filter(filled.contains)
      return finding.placed(at: procedure, fees.indices.contains(index) ? fees[index] : nil)
    }
    return finding.placed(
      at: procedure, columns.first(where: filled.contains) ?? columns.first { procedure.columns[$0] != nil })
  }
}
