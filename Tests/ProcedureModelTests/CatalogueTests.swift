import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import Testing
import WorkingCalendar

/// What the files of a folder share: calendars, agencies, legal bases, and the versions of procedures.
@Suite struct CatalogueTests {
  private func calendar(_ lines: String) throws -> (calendar: CalendarDefinition, codes: [Int]) {
    let model = Specification.model(
      """
      lịch riêng "Lịch riêng" {
        ngày làm việc thứ Hai đến thứ Năm, thứ Bảy
        giờ làm việc 07:30 đến 11:30, 13:00 đến 17:00
        giờ làm việc 07:30 đến 11:30 vào thứ Bảy
      \(lines)
      }
      """)
    return (try #require(model.contents.calendars.first { $0.id == "riêng" }), Specification.codes(model.findings))
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> CivilDate {
    try #require(CivilDate(year: year, month: month, day: day))
  }

  @Test func `A calendar knows every kind of day off, runs of days, half days and what is only expected`() throws {
    let (calendar, codes) = try calendar(
      """
        công bố đến 31/12/2026
        năm 2026 {
          nguồn "Thông báo số 1"
          nghỉ lễ 01/01 "Tết Dương lịch"
          nghỉ lễ 16/02 đến 19/02 "Tết Nguyên đán"  [Điều 112 luật_hộ_tịch]
          nghỉ bù 27/04 "Nghỉ bù"
          nghỉ đột xuất 07/09 "Bão"
          giờ làm việc 14/02 08:00 đến 11:00
        }
        năm 2027 {
          dự kiến
          nghỉ lễ 04/02 "Tết Nguyên đán"
        }
      """)
    #expect(codes == [])
    #expect((calendar.firstYear, calendar.lastYear) == (2026, 2027))
    #expect(calendar.weekdays == [1, 2, 3, 4, 6])
    #expect(
      calendar.daysOff.map(\.kind) == [
        .holiday, .holiday, .holiday, .holiday, .holiday, .compensatory, .special, .holiday,
      ])
    #expect(
      calendar.daysOff.map(\.date)[1...4] == [
        try day(2026, 2, 16), try day(2026, 2, 17), try day(2026, 2, 18), try day(2026, 2, 19),
      ])
    #expect(calendar.daysOff.map(\.isProjected) == [false, false, false, false, false, false, false, true])
    #expect(calendar.daysOff[0].basis == ["Thông báo số 1"])
    #expect(calendar.daysOff[1].basis == ["Điều 112 Luật Hộ tịch (60/2014/QH13)"])
    #expect(calendar.halfDays.map(\.windows) == [[OfficeWindow(opens: 480, closes: 660)]])
    #expect(calendar.weekdayHours.map(\.weekday) == [6])
  }

  @Test func `A day may be swapped against a day of another year`() throws {
    let (calendar, codes) = try calendar(
      """
        công bố đến 31/12/2027
        năm 2026 { làm bù 25/12/2026 cho 04/01/2027 "Làm bù" }
        năm 2027 { nghỉ hoán đổi 04/01 "Nghỉ hoán đổi" }
      """)
    #expect(codes == [])
    #expect(calendar.workingDays.map(\.replacedDay) == [try day(2027, 1, 4)])
    #expect(calendar.daysOff.map(\.kind) == [.swapped])
  }

  @Test func `The procedure's calendar is its own, else the catalogue's`() throws {
    let other =
      Specification.shared
      + "\nlịch khác \"Lịch khác\" { ngày làm việc thứ Hai; giờ làm việc 08:00 đến 12:00; năm 2026 { } }"
    let model = Specification.model(
      Specification.procedure() + Specification.procedure("lịch khác", code: "1.900002"), declarations: other)
    #expect(model.findings.isEmpty)
    #expect(model.contents.procedures.map(\.calendar) == ["hành_chính", "khác"])
  }

  // MARK: Names

  @Test func `Names and titles are found whatever their case and tone placement, and names are suggested`() throws {
    let declarations = Specification.shared + "\ncơ quan sở_văn_hóa \"Sở Văn hóa\" { cấp tỉnh }"
    for name in ["sở_văn_hoá", "Sở_Văn_Hóa", "\"Sở văn hoá\"", "\"sở Văn Hóa.\""] {
      let (procedure, codes) = try Specification.read(
        Specification.procedure(decidedBy: "cơ quan có thẩm quyền \(name)"), declarations: declarations)
      #expect(codes == [])
      #expect(procedure.roles.first?.agencies == ["sở_văn_hóa"])
    }
  }

  @Test func `A slip in a name is fixed safely only where no other name could be meant`() throws {
    func fixes(_ names: [String]) -> [Bool] {
      let agencies = names.map { "\ncơ quan \($0) \"Cơ quan \($0)\" { cấp xã }" }.joined()
      return Specification.model(
        Specification.procedure(decidedBy: "cơ quan có thẩm quyền phong_a"),
        declarations: Specification.shared + agencies
      ).findings.flatMap(\.fixes).map(\.isSafe)
    }
    #expect(fixes(["phòng_a"]) == [true])
    #expect(fixes(["phòng_a", "phóng_a"]) == [false])
    #expect(fixes(["phòng_b"]) == [false])
  }

  @Test func `A legal basis is cited by name, number or title, before or after it is declared`() throws {
    let citation = "cơ quan ubnd_huyện \"Ủy ban nhân dân cấp huyện\" { cấp huyện }  [Điều 4 60/2014/QH13]\n"
    for source in ["luật_hộ_tịch", "60/2014/QH13", "\"Luật Hộ tịch\""] {
      let model = Specification.model(
        Specification.procedure("phí 1.000 đồng  [điểm b khoản 1, 2 Điều 16 \(source)]"),
        declarations: citation + Specification.shared)
      #expect(model.findings.isEmpty)
      #expect(
        model.contents.procedures.first?.fees.first?.origin.basis == [
          Citation(
            source: "luật_hộ_tịch",
            locators: [
              Citation.Locator(.point, ["b"]), Citation.Locator(.clause, ["1", "2"]),
              Citation.Locator(.article, ["16"]),
            ])
        ])
      #expect(
        model.contents.agencies.first { $0.origin.id == "ubnd_huyện" }?.origin.basis.map(\.source) == ["luật_hộ_tịch"])
    }
  }

  // MARK: Versions and time

  @Test func `Versions of a procedure follow each other in order of their start, whatever the order of the text`() {
    let model = Specification.model(
      Specification.procedure() + Specification.procedure(inForce: "hiệu lực từ 01/07/2025 đến 31/12/2025"))
    #expect(model.findings.isEmpty)
    #expect(model.contents.procedures.map { $0.inForce.from?.iso } == ["2025-07-01", "2026-01-01"])
  }

  @Test(
    "versions that hold on one day are reported",
    arguments: [
      ("hiệu lực từ 01/07/2025 đến 01/01/2026", [206]), ("hiệu lực từ 01/01/2026 đến 31/12/2026", [205]),
      ("", [206]), ("hiệu lực từ 01/07/2025 đến 31/12/2025", []),
    ])
  func versionsMayNotOverlap(_ inForce: String, _ codes: [Int]) {
    let model = Specification.model(Specification.procedure() + Specification.procedure(inForce: inForce))
    #expect(Specification.codes(model.findings) == codes)
  }

  private static let district =
    Specification.shared
    + "\ncơ quan ubnd_huyện \"Ủy ban nhân dân cấp huyện\" { cấp huyện; hết hiệu lực 01/07/2025; nay là ubnd_xã }"

  @Test func `The first day out of force ends an agency the day before`() throws {
    let contents = Specification.model("", declarations: Self.district).contents
    let district = try #require(contents.agencies.first { $0.origin.id == "ubnd_huyện" })
    #expect(district.inForce.to?.iso == "2025-06-30")
    #expect(district.successors == ["ubnd_xã"])
  }

  @Test func `An accepted warning of a procedure's head is accepted from inside the procedure`() throws {
    let text = Specification.procedure("chấp nhận cảnh báo TTHC251 vì \"văn bản không quy định\"", limit: "")
    #expect(try Specification.read(text).codes == [])
  }

  @Test func `Warnings of one labelled statement are accepted without those of its neighbours`() throws {
    let text = Specification.procedure(
      "chấp nhận cảnh báo TTHC271 cho dài vì \"văn bản quy định\"",
      limit: "thời hạn dài: 1.250 ngày khi \"a\"\nthời hạn khác: 1.300 ngày còn lại")
    #expect(try Specification.read(text).codes == [271])
  }

  @Test func `What a procedure lacks is not said while a line of it cannot be read`() throws {
    let lacking = Specification.procedure(limit: "")
    #expect(try Specification.read(lacking).codes == [251])
    let unread = Specification.procedure(limit: "Giải quyết trong vòng mười ngày tính từ lúc nhận hồ sơ")
    #expect(try Specification.read(unread).codes == [107])
    let inside = Specification.procedure(
      "khi \"a\" {\n  Giải quyết trong vòng mười ngày tính từ lúc nhận hồ sơ\n}", limit: "")
    #expect(try Specification.read(inside).codes == [107])
  }
}
