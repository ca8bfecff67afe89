/// The header of a column as it is understood: what the column says, and in which unit its plain numbers are.
///
/// `Thời gian giải quyết (ngày làm việc)`, `Phí (nghìn đồng/hồ sơ)`, `Số ngày`.
struct ListTitle {
  let text: String
  /// Nil for what no list of the kind has.
  let column: ListColumn?
  /// With what stands behind it: `đồng/hồ sơ`.
  private(set) var unit: String?

  /// Without a kind, a title that some list has.
  init(_ text: String, in kind: ListKind?) {
    self.text = text
    if let column = ListColumn(header: text, in: kind) {
      self.column = column
      return
    }
    let prose = Prose(text)
    for start in prose.words.indices.reversed() {
      guard let (columns, phrase, unit) = Self.measure(in: prose, at: start),
        let column = Self.column(before: start, of: prose, columns, in: kind)
      else { continue }
      let rest = prose.tail(from: start).utf8.dropFirst(prose.slice(start..<start + phrase.hashes.count).utf8.count)
      self.column = column
      self.unit = unit + Substring(rest).split(separator: ")").joined()
      return
    }
    column = nil
  }

  /// The text of a cell: what is a number or a range only, with the unit of the column.
  func measured(_ cell: String) -> String {
    guard let unit, !cell.contains(where: \.isLetter), cell.contains(where: \.isNumber) else { return cell }
    return "\(cell) \(unit)"
  }

  /// The columns that are counted in the unit that stands at a word, and the unit as the language writes it.
  private static func measure(in prose: Prose, at start: Int) -> (Set<ListColumn>, Phrase, unit: String)? {
    for (columns, units) in ListCues.measures {
      let longest = units.compactMap { row in prose.longest(of: row.phrases, at: start).map { ($0, row.unit) } }
        .max { $0.0.hashes.count < $1.0.hashes.count }
      guard let (phrase, unit) = longest else { continue }
      let end = start + phrase.hashes.count
      // `giờ hành chính` is no unit, `đồng/hồ sơ` and `ngày kể từ ngày nhận đủ hồ sơ` are.
      let isWhole =
        end == prose.words.count || prose.gap(after: end - 1).first == UInt8(ascii: "/")
        || prose.longest(of: ListCues.behindUnits, at: end) != nil
      return isWhole ? (columns, phrase, unit) : nil
    }
    return nil
  }

  /// `Thời hạn`, `Thời hạn tính theo`, `Thời hạn (đơn vị tính:`, `Số`
  private static func column(
    before start: Int, of prose: Prose, _ columns: Set<ListColumn>, in kind: ListKind?
  ) -> ListColumn? {
    var head = start
    while let phrase = ListCues.beforeUnits.all.first(where: { prose.has($0, at: head - $0.hashes.count) }) {
      head -= phrase.hashes.count
    }
    // `Ngày` would be a date.
    if head == 0 { return start > 0 && columns.contains(.limit) ? kind == .stages ? .time : .limit : nil }
    return ListColumn(header: String(prose.slice(0..<head)), in: kind).flatMap { columns.contains($0) ? $0 : nil }
  }
}
