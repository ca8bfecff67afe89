/// Aligns the titles, owners and durations of stages that stand in an unbroken run of lines.
package enum StageAlignment {
  /// A row that would need more spaces keeps a single one.
  private static let maximumPadding = 24

  /// The rows with their words moved into columns; as they were when a line would grow too long.
  package static func aligned(_ rows: [[Word]], indent: Int) -> [[Word]] {
    guard rows.count > 1 else { return rows }
    var rows = rows
    for column in Word.Column.allCases {
      let moved = align(rows, column)
      if moved.allSatisfy({ indent + LineBreaking.width(LineBreaking.joined($0)) <= LineBreaking.limit }) {
        rows = moved
      }
    }
    return rows
  }

  private static func align(_ rows: [[Word]], _ column: Word.Column) -> [[Word]] {
    var rows = rows
    let places = rows.map { row in row.firstIndex { $0.column == column } }
    let starts = zip(rows, places).map { row, place in
      place.map { LineBreaking.width(LineBreaking.joined(row[..<$0])) }
    }
    guard let target = starts.compactMap({ $0 }).max() else { return rows }
    for (index, place) in places.enumerated() {
      guard let place, let start = starts[index], target - start <= maximumPadding else { continue }
      rows[index][place].gap = 1 + target - start
    }
    return rows
  }
}
