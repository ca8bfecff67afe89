/// The rows of a list that say what its columns are.
///
/// Offices write titles above them, split a column into two by a second row («Số lượng» above «Bản chính» and «Bản sao»),
/// and number the columns below.
struct ListHeader {
  let titles: [ListTitle]
  let kind: ListKind
  /// The row of the titles, and the first row behind them.
  let rows: Range<Int>

  /// So many rows may stand above.
  private static let mostRowsAbove = 30

  init?(_ rows: [CSVReader.Row], kind named: ListKind?) {
    guard let first = rows.prefix(Self.mostRowsAbove).firstIndex(where: { Self.names($0, named) }) else { return nil }
    var titles = Self.titles(of: rows[first])
    var next = first + 1
    if next < rows.count, let divided = Self.titles(titles, over: Self.titles(of: rows[next]), named) {
      titles = divided
      next += 1
    }
    if next < rows.count, Self.isNumbering(rows[next]) { next += 1 }
    let kind = named ?? ListColumn.kind(of: titles.compactMap { ListTitle($0, in: named).column })
    let told = titles.map { ListTitle($0, in: kind) }
    self.titles = told.map { title in
      // «Tên» beside «Tên giấy tờ» is that of the procedure.
      let isToldApart = told.contains { $0.column == title.column && $0.text != title.text }
      let isName = isToldApart && ListColumn(header: title.text, in: nil) == .name
      return isName ? ListTitle(title.text, in: .procedures) : title
    }
    self.kind = kind
    self.rows = first..<next
  }

  /// Where each known column stands.
  var places: [ListColumn: Int] {
    let known = titles.enumerated().compactMap { index, title in title.column.map { ($0, index) } }
    return Dictionary(known) { first, _ in first }
  }

  static func titles(of row: CSVReader.Row) -> [String] {
    row.fields.map { PlainText.line(PlainText.cleaned(Array($0.utf8)[...]).text) }
  }

  /// Whether a row names the column of codes and another one.
  private static func names(_ row: CSVReader.Row, _ kind: ListKind?) -> Bool {
    let columns = Set(titles(of: row).compactMap { ListTitle($0, in: kind).column })
    return columns.contains(.code) && columns.count > 1
  }

  /// The titles of columns below titles of several; nil when the lower row has anything but titles: these are known, or
  /// stand below divided columns only.
  private static func titles(_ upper: [String], over lower: [String], _ kind: ListKind?) -> [String]? {
    guard lower.count <= upper.count, lower.contains(where: { !$0.isEmpty }) else { return nil }
    var titles = upper
    var above = ""
    var (areKnown, areDivided) = (true, true)
    for (index, title) in lower.enumerated() {
      if !upper[index].isEmpty { above = upper[index] }
      guard !title.isEmpty else { continue }
      let joined = "\(above) \(title)"
      let known = [joined, title].first { ListTitle($0, in: kind).column != nil }
      titles[index] = known ?? joined
      areKnown = areKnown && known != nil
      areDivided = areDivided && (upper[index].isEmpty || index + 1 < upper.count && upper[index + 1].isEmpty)
    }
    return areKnown || areDivided && lower.count(where: { !$0.isEmpty }) > 1 ? titles : nil
  }

  /// `(1) (2) (3)`, `A B 1 2`
  private static func isNumbering(_ row: CSVReader.Row) -> Bool {
    let cells = titles(of: row).filter { !$0.isEmpty }
    return cells.count > 1
      && cells.allSatisfy { cell in
        let sign = cell.utf8.filter { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")") }
        let isNumber = sign.allSatisfy { 0x30...0x39 ~= $0 }
        return !sign.isEmpty && (isNumber ? sign.count <= 2 : sign.count == 1)
      }
  }
}
