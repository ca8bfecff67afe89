/// The place of a line in its procedure's table of truths, found while its facts are read.
///
/// Each fact moves the place away from that of a line without facts, in whatever order they come: so no slot has to be
/// filled where nothing but facts decides. The place is the one of `QuickConditions.tablePlace`.
struct FactTable: Sendable {
  private struct Column: Sendable {
    /// Its place among the `QuickConditions.finiteSlots`; less than 0 for a fact that no needed condition asks for.
    let element: Int32
    /// How far it moves the place as long as nothing is told of it.
    let silent: Int32
  }

  /// Where the table begins among the `TruthTables`; nil where more than facts decides, or there is no table.
  let start: Int?
  /// The place of a line without facts.
  let silentPlace: Int
  /// For each fact.
  private let columns: [Column]

  /// For a table that begins at a place, and slots that say this as long as nothing is told; the first slots are those of
  /// the facts.
  init(_ start: Int?, _ conditions: QuickConditions, silent: [Bounds], factCount: Int) {
    var columns = Array(repeating: Column(element: -1, silent: 0), count: factCount)
    var isOfFacts = conditions.rememberedCount == conditions.list.count
    for (number, element) in conditions.finiteSlots.enumerated() {
      let slot = Int(element.slot)
      if slot < factCount, let value = conditions.value(of: element, silent[slot]) {
        columns[slot] = Column(element: Int32(clamping: number), silent: Int32(clamping: value) &* element.stride)
      } else {
        isOfFacts = false
      }
    }
    self.start = isOfFacts ? start : nil
    silentPlace = columns.reduce(0) { $0 + Int($1.silent) }
    self.columns = columns
  }

  /// How far the answer to a fact moves the place; nil for a value that has none in the table.
  @inline(__always)
  func step(_ fact: Int, _ value: Int64, _ conditions: QuickConditions) -> Int? {
    let columns = columns.span
    let column = columns[fact]
    guard column.element >= 0 else { return 0 }
    let finite = conditions.finiteSlots.span
    let element = finite[Int(column.element)]
    guard let value = conditions.value(of: element, Bounds(value)) else { return nil }
    return Int(truncatingIfNeeded: value) &* Int(element.stride) &- Int(column.silent)
  }
}
