/// The header of a column as it is understood: what the column says, and in which unit its plain numbers are.
///
/// `Thời gian giải quyết (ngày làm việc)`, `Phí (nghìn đồng/hồ sơ)`, `Số ngày`.
struct ListTitle {
  let text: String
  /// Nil for what no list of the kind has.
  let column: ListColumn?
  /// With what stands behind it: `đồng/hồ sơ`.
  private(set) var unit: String?

  /// A longer text is no title of a column.
  private static let mostWords = 30

  /// Without a kind, a title that some list has.
  init(_ text: String, in kind: ListKind?) {
    self.text = text
    if let column = ListColumn(header: text, in: kind) {
      self.column = column
      return
    }
    let prose = Prose(text)
    let words = prose.words.count <= Self.mostWords ? prose.words.indices : 0..<0
    for start in words.reversed() {
      guard let (columns, end, unit) = Self.measure(in: prose, at: start),
        let column = Self.column(before: start, of: prose, columns, in: kind)
      else { continue }
      let rest = prose.text.utf8.dropFirst(prose.words[end - 1].end)
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

  /// The columns that are counted in the unit that stands at a word, its end, and the unit as the language writes it.
  private static func measure(in prose: Prose, at start: Int) -> (Set<ListColumn>, end: Int, unit: String)? {
    for (columns, units) in [(times, ListCues.timeUnits), (amounts, ListCues.moneyUnits)] {
      var longest: (end: Int, unit: String)?
      for (unit, names) in units {
        guard let end = names.compactMap({ Self.end(of: $0, in: prose, at: start) }).max() else { continue }
        if end > longest?.end ?? 0 { longest = (end, unit) }
      }
      guard let (end, unit) = longest else { continue }
      // `giờ hành chính` is no unit, `đồng/hồ sơ` and `ngày kể từ ngày nhận đủ hồ sơ` are.
      let isWhole =
        end == prose.words.count || prose.gap(after: end - 1).first == UInt8(ascii: "/")
        || ListCues.behindUnits.contains { Self.end(of: $0, in: prose, at: end) != nil }
      return isWhole ? (columns, end, unit) : nil
    }
    return nil
  }

  private static let times: Set<ListColumn> = [.limit, .time]
  private static let amounts: Set<ListColumn> = [.fee, .charge]

  /// Where a name that stands at a word ends; headers are few, so that no table of phrases is kept for them.
  private static func end(of name: String, in prose: Prose, at start: Int) -> Int? {
    let phrase = Phrase(name)
    return prose.has(phrase, at: start) ? start + phrase.hashes.count : nil
  }

  /// `Thời hạn`, `Thời hạn tính theo`, `Thời hạn (đơn vị tính:`, `Số`
  private static func column(
    before start: Int, of prose: Prose, _ columns: Set<ListColumn>, in kind: ListKind?
  ) -> ListColumn? {
    var head = start
    while let word = (0..<head).last(where: { word in
      ListCues.beforeUnits.contains { Self.end(of: $0, in: prose, at: word) == head }
    }) {
      head = word
    }
    // `Ngày` would be a date.
    if head == 0 { return start > 0 && columns.contains(.limit) ? kind == .stages ? .time : .limit : nil }
    return ListColumn(header: String(prose.slice(0..<head)), in: kind).flatMap { columns.contains($0) ? $0 : nil }
  }
}
