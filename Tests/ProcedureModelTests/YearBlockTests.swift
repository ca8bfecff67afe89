import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import ProcedureText
import Testing
import WorkingCalendar

/// Holidays of the law in a calendar, and the proposal that is written from them.
@Suite struct YearBlockTests {
  private static func source(_ year: String) -> String {
    #"""
    căn cứ bllđ "Bộ luật Lao động" { số 45/2019/QH14; hiệu lực từ 01/01/2021 }
    lịch hành_chính "Lịch làm việc" {
      công bố đến 31/12/2026
      lễ dương lịch 01/01 "Tết Dương lịch" 01 ngày, hiệu lực từ 01/01/2021  [điểm a khoản 1 Điều 112 bllđ]
      lễ âm lịch 01/01 "Tết \"Nguyên đán\"" 05 ngày, trong đó 02 ngày trước, hiệu lực từ 01/01/2021,
        hằng năm quyết định bởi "Thủ tướng Chính phủ"  [điểm b khoản 1 Điều 112 bllđ]
      lễ dương lịch 30/12 "Ngày cuối năm" 02 ngày, hiệu lực từ 01/01/2028 đến 31/12/2040
      nghỉ bù khi trùng ngày nghỉ hằng tuần  [khoản 3 Điều 111 bllđ]
      năm 2026 { nghỉ lễ 16/02 "Tết Nguyên đán" }
    \#(year)
      nguồn "Quyết định số 188/1999/QĐ-TTg"
    }
    """#
  }

  private static func calendar(_ year: String = "") throws -> CalendarDefinition {
    let model = Model(of: [SourceText(path: "lich.tthc", text: source(year))])
    #expect(model.findings.isEmpty, "\(model.findings)")
    return try #require(model.contents.calendars.first)
  }

  @Test func `Holidays of the law are read with their days, their time in force and their citations`() throws {
    let calendar = try Self.calendar()
    #expect(calendar.holidayRules.map(\.count) == [1, 5, 2])
    #expect(calendar.holidayRules.map(\.daysBefore) == [0, 2, 0])
    #expect(calendar.holidayRules[1].day == .lunar(month: 1, day: 1))
    #expect(calendar.holidayRules[1].decidedYearlyBy == "Thủ tướng Chính phủ")
    #expect(calendar.holidayRules[0].basis == ["điểm a khoản 1 Điều 112 Bộ luật Lao động (45/2019/QH14)"])
    #expect(calendar.holidayRules[2].inForceUntil == CivilDate(year: 2040, month: 12, day: 31))
    #expect(calendar.compensation?.basis == ["khoản 3 Điều 111 Bộ luật Lao động (45/2019/QH14)"])
    #expect(calendar.sources == ["Quyết định số 188/1999/QĐ-TTg"])
  }

  @Test func `Holidays counted in anything but whole days are refused`() {
    for amount in ["05 ngày làm việc", "01 tháng", "1,5 ngày", "0 ngày", "99 ngày", "99999999999999999999 ngày"] {
      let text = Self.source("  lễ dương lịch 02/09 \"Quốc khánh\" \(amount)")
      let model = Model(of: [SourceText(path: "lich.tthc", text: text)])
      #expect(model.findings.contains { $0.severity == .error }, "\(amount)")
    }
  }

  @Test(arguments: [2027, 2028, 2033], Language.allCases)
  func `A proposal pasted into the calendar gives the days that were proposed`(_ year: Int, _ language: Language) throws
  {
    let empty = try Self.calendar()
    let block = YearBlock(proposing: year, by: empty, in: language).text
    // Every year from 2026 must be there for the calendar to reach the year after the proposal.
    let pasted = try Self.calendar(block + "  năm \(year + 1) { dự kiến }")
    let proposed = HolidayProposals(of: empty).daysOff(in: year)
    let read = pasted.daysOff.filter { $0.isProjected }
    #expect(read.map(\.date) == proposed.map(\.date))
    #expect(read.map(\.kind) == proposed.map(\.kind))
    #expect(read.map(\.name) == proposed.map(\.name))
  }

  @Test func `A proposal names those who decide, and a line break in a name ends neither remark nor text`() {
    let rule = HolidayRule(
      .solar(month: 1, day: 1), name: "Tết\nnăm 2030 { }", inForceFrom: .first, decidedYearlyBy: "Thủ\r\ntướng")
    let definition = CalendarDefinition(
      id: "a", title: "A", firstYear: 2026, lastYear: 2026, announcedUntil: .first, holidayRules: [rule])
    let text = YearBlock(proposing: 2028, by: definition, in: .vietnamese).text
    #expect(text.contains("  # Tết năm 2030 { }: ngày cụ thể do Thủ tướng quyết định hằng năm.\n"))
    #expect(text.contains("\"Tết năm 2030 { }\"\n"))
  }
}
