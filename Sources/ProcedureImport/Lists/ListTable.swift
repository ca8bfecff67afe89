/// A list with its columns told by its headers, and what is wrong with its shape.
struct ListTable {
  struct Entry {
    let line: Int
    /// Clean texts, without empty ones; a column that stands twice counts once.
    let cells: [ListColumn: String]
    /// What stands in columns that nobody knows, with their headers.
    let rest: [(header: String, text: String)]

    func text(_ column: ListColumn) -> String { cells[column] ?? "" }
  }

  let kind: ListKind
  private(set) var entries: [Entry] = []
  private(set) var findings: [DataFinding] = []

  init(_ reader: CSVReader, kind named: ListKind?) {
    guard let head = reader.rows.first else {
      kind = named ?? .procedures
      findings.append(DataFinding(.noHeader, line: 1, words: ""))
      return
    }
    let headers = head.fields.map { PlainText.line(PlainText.cleaned(Array($0.utf8)[...]).text) }
    let first = headers.compactMap { ListColumn(header: $0, in: named) }
    kind = named ?? ListColumn.kind(of: first)
    let columns = headers.map { [kind] in ListColumn(header: $0, in: kind) }
    if !columns.contains(.code) {
      findings.append(DataFinding(.noHeader, line: head.line, words: headers.joined(separator: " | ")))
    }
    checkHeaders(headers, columns, line: head.line)
    for row in reader.rows.dropFirst() { add(row, headers, columns) }
    if let line = reader.unclosedLine { findings.append(DataFinding(.openQuote, line: line, words: "")) }
  }

  private mutating func checkHeaders(_ headers: [String], _ columns: [ListColumn?], line: Int) {
    for (index, column) in columns.enumerated() {
      guard let column else {
        findings.append(DataFinding(.unknownColumn, line: line, pointer: "/\(index)", words: headers[index]))
        continue
      }
      if columns[..<index].contains(column) {
        findings.append(DataFinding(.columnTwice, line: line, pointer: "/\(index)", words: headers[index]))
      }
    }
  }

  private mutating func add(_ row: CSVReader.Row, _ headers: [String], _ columns: [ListColumn?]) {
    if row.fields.count != headers.count {
      findings.append(
        DataFinding(.raggedRow, line: row.line, words: "\(row.fields.count): \(row.fields.joined(separator: " | "))"))
    }
    var cells: [ListColumn: String] = [:]
    var rest: [(header: String, text: String)] = []
    for (index, field) in row.fields.enumerated() {
      let (text, hasMarkup) = PlainText.cleaned(Array(field.utf8)[...])
      if hasMarkup { findings.append(DataFinding(.markup, line: row.line, pointer: "/\(index)", words: field)) }
      guard !text.isEmpty else { continue }
      if index < columns.count, let column = columns[index], cells[column] == nil {
        cells[column] = text
      } else {
        rest.append((index < headers.count ? headers[index] : "", text))
      }
    }
    if !cells.isEmpty || !rest.isEmpty { entries.append(Entry(line: row.line, cells: cells, rest: rest)) }
  }
}
