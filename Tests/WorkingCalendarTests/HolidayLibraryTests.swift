import Foundation
import Testing
import WorkingCalendar

/// The days off of public servants against an independent public library; every disagreement has the document that
/// settles it.
@Suite struct HolidayLibraryTests {
  /// A day on which the two differ, as the calendar has it, and why the calendar is followed.
  private static let disagreements = [
    // In 2013 Tết had four days (Labour Code 1994, Art. 73); the library calls 15/02 a fifth one and knows of no swap.
    "2013-01-05 worked: thông báo ngày 28/12/2012, làm bù cho 31/12/2012",
    "2013-02-23 worked: thông báo ngày 28/12/2012, làm bù cho 15/02/2013",
    "2014-01-25 worked: lịch nghỉ Tết Giáp Ngọ, làm bù cho 28/01/2014",
    "2014-01-28 off: lịch nghỉ Tết Giáp Ngọ, nghỉ hoán đổi",
    "2014-02-05 off: lịch nghỉ Tết Giáp Ngọ, nghỉ bù",
    "2014-02-08 worked: lịch nghỉ Tết Giáp Ngọ, làm bù cho 29/01/2014",
    "2026-01-02 off: Công văn số 12729/VPCP-KGVX ngày 25/12/2025, nghỉ hoán đổi",
    "2026-01-10 worked: Công văn số 12729/VPCP-KGVX ngày 25/12/2025, làm bù cho 02/01/2026",
  ]

  @Test func `Every weekday off and every weekend day worked agrees, but for those that a document settles`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "HolidayLibraryDays.txt")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(rows.count == 15)
    var library: [CivilDate: Bool] = [:]
    for row in rows {
      let words = row.split(separator: " ")
      for day in words.dropFirst() {
        library[PublicSectorCalendar.date("\(words[0])-\(day.dropFirst())")] = day.hasPrefix("+")
      }
    }
    var found: [String] = []
    for day in PublicSectorCalendar.date("2013-01-01").days...PublicSectorCalendar.date("2027-12-31").days {
      let date = try #require(CivilDate(days: day))
      let works = PublicSectorCalendar.shared.isWorkingDay(date) == true
      if works != library[date] ?? (date.weekday <= 5) { found.append("\(date.iso) \(works ? "worked" : "off")") }
    }
    #expect(found == Self.disagreements.map { String($0.prefix { $0 != ":" }) })
  }
}
