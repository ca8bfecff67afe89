/// A list with its columns told by its headers, and what is wrong with its shape.
struct ListTable {
  struct Entry {
    var place: ListPlace
    /// Clean texts, without empty ones; a column that stands twice counts once.
    var cells: [ListColumn: String]
    /// What stands in columns that nobody knows, with their headers.
    let rest: [(header: String, text: String)]

    func text(_ column: ListColumn) -> String { cells[column] ?? "" }

    /// A row for each paper, where the cell of the papers lists several, and a row of what the other cells say of all of
    /// them; nil where it names one.
    func divided() -> (papers: [Entry], remains: Entry)? {
      let items = papers
      guard items.count > 1 else { return nil }
      var remains = self
      for column in [ListColumn.document, .name, .field, .sets] + Self.ofEveryPaper { remains.cells[column] = nil }
      var papers = items.map { item in
        var cells = self.cells.filter { column, _ in Self.ofEveryPaper.contains(column) }
        cells[.document] = item
        return Entry(place: place, cells: cells, rest: [])
      }
      for column in [ListColumn.name, .field, .sets] { papers[0].cells[column] = cells[column] }
      // As many lines as papers are one for each.
      for column in ListColumn.ofDocumentsOnly where cells[column] != nil {
        let lines = PlainText.lines(text(column))
        guard lines.count == items.count else { continue }
        for (index, line) in lines.enumerated() { papers[index].cells[column] = line }
        remains.cells[column] = nil
      }
      return (papers, remains)
    }

    /// What a cell says of every paper in the one beside it.
    private static let ofEveryPaper: [ListColumn] = [.required, .submission, .group]

    /// The papers of a cell: a line each, or, in a list that says something of single papers, as many as have the mark of
    /// a list; a line without one goes on with that above.
    private var papers: [String] {
      let lines = PlainText.lines(text(.document))
      guard !ListColumn.ofDocumentsOnly.isDisjoint(with: place.columns.keys) else { return lines }
      return lines.reduce(into: []) { papers, line in
        if papers.isEmpty || Bullet.split(line).kind != nil {
          papers.append(line)
        } else {
          papers[papers.count - 1] += "\n" + line
        }
      }
    }

    /// The words of a row that holds a single text, as titles between procedures do: beside their number, or in its place.
    var title: String? {
      let texts = cells.filter { $0.key != .ordinal }
      if texts.isEmpty, rest.isEmpty { return cells[.ordinal] }
      guard texts.count + rest.count == 1 else { return nil }
      return rest.first?.text ?? cells[.name] ?? cells[.code].flatMap { ImportNames.isCode($0) ? nil : $0 }
    }
  }

  let kind: ListKind
  private(set) var entries: [Entry] = []
  private(set) var findings: [DataFinding] = []

  init(_ reader: CSVReader, kind named: ListKind?) {
    guard let header = ListHeader(reader.rows, kind: named) else {
      kind = named ?? .procedures
      let words = reader.rows.first.map { ListHeader.titles(of: $0).joined(separator: " | ") } ?? ""
      findings.append(DataFinding(.noHeader, line: reader.rows.first?.number ?? 1, words: words))
      return
    }
    kind = header.kind
    for row in reader.rows[..<header.rows.lowerBound] {
      let words = ListHeader.titles(of: row).filter { !$0.isEmpty }.joined(separator: " | ")
      if !words.isEmpty { findings.append(DataFinding(.rowAboveHeader, line: row.number, words: words)) }
    }
    check(header, reader.rows[header.rows.lowerBound])
    for row in reader.rows[header.rows.upperBound...] { add(row, header) }
    if let row = reader.unclosedRow { findings.append(DataFinding(.openQuote, line: row, words: "")) }
  }

  /// A code behind the sign by which spreadsheets keep digits as text, before the mark of a footnote or before the code of
  /// the office: `'1.900001`, `1.900001 (2)`, `1.900001.000.00.00.H54`. All of the text where it holds none.
  private static func code(in text: String) -> String {
    let bytes = text.utf8.drop { $0 == UInt8(ascii: "'") }
    let long = bytes.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "(") }
    let code = isOfOffice(long) ? long.prefix(codeLength) : long
    let mark = bytes.dropFirst(long.count).filter { $0 != UInt8(ascii: " ") }
    let isMark = mark.isEmpty || (mark.count <= 5 && mark.first == UInt8(ascii: "(") && mark.last == UInt8(ascii: ")"))
    return isMark && ImportNames.isCode(String(Substring(code))) ? String(Substring(code)) : text
  }

  private static let codeLength = 8

  /// Whether a code goes on with the groups by which the portal names an office: `.000.00.00.H54`.
  private static func isOfOffice(_ code: Substring.UTF8View) -> Bool {
    let groups = Substring(code.dropFirst(codeLength)).split(separator: ".", omittingEmptySubsequences: false)
    guard groups.count == 5, groups[0].isEmpty, groups[4].utf8.first == UInt8(ascii: "H") else { return false }
    return groups[1...].joined().utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x41...0x5A ~= $0 }
  }

  private mutating func check(_ header: ListHeader, _ row: CSVReader.Row) {
    let columns = header.titles.map(\.column)
    let others = ListColumn.columns(of: header.kind).filter { !columns.contains($0) }
    for (index, title) in header.titles.enumerated() {
      let isTwice = title.column.map { columns[..<index].contains($0) } ?? false
      // A column without a title is only reported when it holds something, with its row.
      guard isTwice || (title.column == nil && !title.text.isEmpty) else { continue }
      let rule = isTwice ? DataRule.columnTwice : .unknownColumn
      let remark = isTwice ? nil : DataWording.knownColumns(others)
      findings.append(
        DataFinding(rule, line: row.number, words: title.text, remark: remark)
          .placed(inCell: ListPlace.cell(index, row: row.number)))
    }
  }

  private mutating func add(_ row: CSVReader.Row, _ header: ListHeader) {
    if row.fields.count != header.titles.count {
      findings.append(
        DataFinding(.raggedRow, line: row.number, words: "\(row.fields.count): \(row.fields.joined(separator: " | "))"))
    }
    var cells: [ListColumn: String] = [:]
    var rest: [(header: String, text: String)] = []
    for (index, field) in row.fields.enumerated() {
      let (text, removed) = PlainText.cleaned(Array(field.utf8)[...])
      for rule in DataRule.forRemoved(removed) {
        findings.append(
          DataFinding(rule, line: row.number, words: field).placed(inCell: ListPlace.cell(index, row: row.number)))
      }
      guard !text.isEmpty else { continue }
      let title = index < header.titles.count ? header.titles[index] : nil
      if title?.column == .code, cells[.code] == nil {
        let code = Self.code(in: text)
        cells[.code] = code
        if code.utf8.count + 1 < text.utf8.count { rest.append((title?.text ?? "", text)) }
      } else if let title, let column = title.column, cells[column] == nil {
        cells[column] = title.measured(text)
      } else {
        rest.append((title?.text ?? "", text))
      }
    }
    guard !cells.isEmpty || !rest.isEmpty else { return }
    let place = ListPlace(row: row.number, columns: header.places)
    entries.append(Entry(place: place, cells: cells, rest: rest))
  }
}
