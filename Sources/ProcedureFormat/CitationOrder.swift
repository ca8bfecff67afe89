import ProcedureSyntax

/// The order in which the law cites: point, clause, article, section, form, annex, and then the document.
enum CitationOrder {
  private static let ranks: [Keyword: Int] = [
    .point: 0, .clause: 1, .article: 2, .section: 3, .formLocator: 4, .annex: 5,
  ]
  private static let sourceRank = 6

  /// The parts of a source from the smallest up; as written when a kind of part occurs twice (`khoản 1 Điều 5, khoản 2
  /// Điều 6`) or a part could not be read, because moving them would change what is cited.
  static func bottomUp(_ source: Node) -> [Node] {
    let parts = Array(source.children)
    guard isSortable(source) else { return parts }
    return parts.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
  }

  static func isSortable(_ source: Node) -> Bool {
    var seen: Set<Int> = []
    for part in source.children {
      guard part.kind != .error else { return false }
      guard part.kind == .locator else { continue }
      guard seen.insert(rank(part)).inserted else { return false }
    }
    return true
  }

  private static func rank(_ part: Node) -> Int {
    part.kind == .locator ? part.keyword.flatMap { ranks[$0] } ?? sourceRank : sourceRank
  }
}
