import Testing
import WorkingCalendar

@Suite struct WorkedCasesTests {
  static let cases = WorkedCases.table.split(separator: "\n").map(String.init)

  @Test(arguments: cases)
  func `A worked case ends on the day the law says, with a proof that adds up`(row: String) {
    let vector = DeadlineVector(row[...])
    #expect(vector.answer() == vector.expected)
  }

  @Test func `The table holds every worked case`() {
    #expect(WorkedCasesTests.cases.count == 102)
  }
}
