/// What the answer to a fact does to the place of a line in its procedure's table of truths.
struct FactColumn: Sendable {
  /// Its place among the `QuickConditions.finiteSlots`; less than 0 for a fact that no needed condition asks for.
  fileprivate let element: Int32
  /// How far it moves the place as long as nothing is told of it.
  fileprivate let silent: Int32
  /// How far «no» and «yes» move it away from there; for other answers they are 0.
  fileprivate let no: Int32
  fileprivate let yes: Int32

  fileprivate static let none = FactColumn(element: -1, silent: 0, no: 0, yes: 0)

  /// How far yes or no moves the place.
  @inline(__always)
  func step(_ isTrue: Bool) -> Int { Int(isTrue ? yes : no) }

  /// How far another answer moves the place; nil for a value that has none in the table.
  @inline(__always)
  func step(_ value: Int64, _ conditions: QuickConditions) -> Int? {
    guard element >= 0 else { return 0 }
    let finite = conditions.finiteSlots.span
    let slot = finite[Int(element)]
    guard let number = conditions.value(of: slot, Bounds(value)) else { return nil }
    return Int(truncatingIfNeeded: number) &* Int(slot.stride) &- Int(silent)
  }
}

/// The place of a line in its procedure's table of truths, found while its facts are read.
///
/// Each fact moves the place away from that of a line without facts, in whatever order they come: so no slot has to be
/// filled where nothing but facts decides. The place is the one of `QuickConditions.tablePlace`.
struct FactTable: Sendable {
  /// Where the table begins among the `TruthTables`.
  let start: Int
  /// The place of a line without facts.
  let silentPlace: Int
  /// For each fact.
  let columns: [FactColumn]

  /// For a table that begins at a place, and slots that say this as long as nothing is told; the first slots are those of
  /// the facts. Nil where more than facts decides, or there is no table.
  init?(_ start: Int?, _ conditions: QuickConditions, silent: [Bounds], _ facts: [QuickFact]) {
    guard let start, conditions.rememberedCount == conditions.list.count else { return nil }
    var columns = FactTable.noColumns(factCount: facts.count)
    for (number, element) in conditions.finiteSlots.enumerated() {
      let slot = Int(element.slot)
      guard slot < facts.count, let value = conditions.value(of: element, silent[slot]) else { return nil }
      let silent = Int32(clamping: value) &* element.stride
      var steps: [Int32] = [0, 0]
      if facts[slot] == .boolean {
        guard let no = conditions.value(of: element, .no), let yes = conditions.value(of: element, .yes) else {
          return nil
        }
        steps = [no, yes].map { Int32(clamping: $0) &* element.stride &- silent }
      }
      columns[slot] = FactColumn(element: Int32(clamping: number), silent: silent, no: steps[0], yes: steps[1])
    }
    self.start = start
    silentPlace = columns.reduce(0) { $0 + Int($1.silent) }
    self.columns = columns
  }

  /// The columns of facts that no table is asked about.
  static func noColumns(factCount: Int) -> [FactColumn] { Array(repeating: .none, count: factCount) }
}
