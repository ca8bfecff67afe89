import ProcedureSyntax
import WorkingCalendar

extension CatalogueBuilder {
  /// `quy ước không tính ngày nhận hồ sơ  [khoản 2 Điều 147 blds]` in a calendar; nil when what it says has been
  /// reported.
  func countingConvention(_ statement: Node, _ file: Int) -> CountingConvention? {
    // The first keyword is `quy ước` itself, the second is the answer.
    let answer = statement.children(.keyword).lazy.compactMap(\.keyword).first { $0 != .convention }
    guard let choice = answer.flatMap({ keyword in Self.countingChoices.first { $0.keyword == keyword }?.choice })
    else { return nil }
    return CountingConvention(choice, basis: citedDocuments(statement, file))
  }

  private static let countingChoices: [(keyword: Keyword, choice: CountingConvention.Choice)] = [
    (.conventionReceiptDayNotCounted, .receiptDayNotCounted),
    (.conventionReceiptDayCounted, .receiptDayCounted),
    (.conventionReceiptOnDayOffMoves, .receiptOnDayOffMoves),
    (.conventionReceiptOnDayOffStays, .receiptOnDayOffStays),
    (.conventionEndRollsFromDaysOff, .endRollsFromDaysOff),
    (.conventionEndRollsFromRestDaysAndHolidays, .endRollsFromRestDaysAndHolidays),
    (.conventionEndStays, .endStays),
    (.conventionPauseLeavesOutLastDay, .pauseLeavesOutLastDay),
    (.conventionPauseLeavesOutFirstDay, .pauseLeavesOutFirstDay),
    (.conventionLeapDayBecomesLastOfFebruary, .leapDayBecomesLastOfFebruary),
    (.conventionLeapDayBecomesFirstOfMarch, .leapDayBecomesFirstOfMarch),
    (.conventionHoursEndAsCounted, .hoursEndAsCounted),
    (.conventionHoursEndAtOpening, .hoursEndAtOpening),
    (.conventionWorkingHoursEndAtClosing, .workingHoursEndAtClosing),
    (.conventionWorkingHoursEndAtOpening, .workingHoursEndAtOpening),
  ]
}
