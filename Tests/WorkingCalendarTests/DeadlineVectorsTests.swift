import Foundation
import Testing
import WorkingCalendar

@Suite struct DeadlineVectorsTests {
  @Test func `Every deadline agrees with the independent day-stepper`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "DeadlineVectors.txt")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(rows.count == 3500)
    for row in rows {
      let vector = DeadlineVector(row)
      let answer = vector.answer()
      if answer != vector.expected { Issue.record("\(row) gave \(answer)") }
    }
  }
}
