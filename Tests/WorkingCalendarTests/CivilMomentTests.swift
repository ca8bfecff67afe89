import Testing
import WorkingCalendar

@Suite struct CivilMomentTests {
  @Test(arguments: [
    ("2026-03-06T15:30", "2026-03-06T15:30"), ("2026-03-06T15:30:59", "2026-03-06T15:30"),
    ("2026-03-06T15:30:59.999", "2026-03-06T15:30"), ("2026-03-06T08:30Z", "2026-03-06T15:30"),
    ("2026-03-06T08:30:00.5Z", "2026-03-06T15:30"), ("2026-03-06T17:30+09:00", "2026-03-06T15:30"),
    ("2026-03-06T15:30+07:00", "2026-03-06T15:30"), ("2026-03-06T22:30-05:00", "2026-03-07T10:30"),
    ("2026-03-06T24:00", "2026-03-07T00:00"), ("2026-12-31T24:00:00.0", "2027-01-01T00:00"),
    ("2026-12-31T23:59:60", "2026-12-31T23:59"), ("2016-12-31T23:59:60Z", "2017-01-01T06:59"),
    ("1900-01-01T00:00", "1900-01-01T00:00"), ("2200-12-31T23:59", "2200-12-31T23:59"),
  ])
  func `A moment is read on the wall clock of Vietnam`(text: String, iso: String) throws {
    #expect(try CivilMoment(parsing: text).iso == iso)
  }

  @Test func `A converted moment says which offset was written`() throws {
    let foreign = try CivilMoment.read(utf8: Array("2026-03-06T08:30Z".utf8)[...])
    let local = try CivilMoment.read(utf8: Array("2026-03-06T15:30+07:00".utf8)[...])
    let bare = try CivilMoment.read(utf8: Array("2026-03-06T15:30".utf8)[...])
    #expect(foreign.isConverted && foreign.writtenOffsetMinutes == 0)
    #expect(!local.isConverted && local.writtenOffsetMinutes == 420)
    #expect(!bare.isConverted && bare.writtenOffsetMinutes == nil)
  }

  @Test(arguments: [
    ("2026-03-06", CivilTextError.Problem.notISO8601, 10), ("2026-03-06 15:30", .notISO8601, 10),
    ("2026-03-06T24:01", .noSuchTime, 11), ("2026-03-06T24:00:01", .noSuchTime, 11),
    ("2026-03-06T24:00:00.001", .noSuchTime, 11), ("2026-03-06T25:00", .noSuchTime, 11),
    ("2026-03-06T10:60", .noSuchTime, 11), ("2026-03-06T10:30:60", .noSuchTime, 11),
    ("2026-03-06T10:59:61", .noSuchTime, 11), ("2026-03-06T10:30+15:00", .noSuchOffset, 16),
    ("2026-03-06T10:30+07:60", .noSuchOffset, 16), ("2026-03-06T10:30 ", .notISO8601, 16),
    ("2026-03-06T10:30Zx", .trailingText, 17), ("2026-03-06T10:30:00.", .notISO8601, 20),
    ("2200-12-31T24:00", .outOfRange, 0), ("1900-01-01T00:00+09:00", .outOfRange, 0),
    ("2026-02-30T10:30", .noSuchDay, 0), ("", .notISO8601, 0),
  ])
  func `A text that is no moment says where it fails`(text: String, problem: CivilTextError.Problem, offset: Int) {
    #expect(throws: CivilTextError(problem, offset: offset)) { try CivilMoment(parsing: text) }
  }

  @Test func `Bytes and strings are written alike`() throws {
    let moment = try CivilMoment(parsing: "2026-03-06T09:05")
    var bytes: [UInt8] = []
    moment.appendISO(to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == moment.iso)
    #expect(moment.adding(minutes: -546)?.iso == "2026-03-05T23:59")
    #expect(moment.adding(minutes: .max) == nil)
    #expect(CivilMoment(date: moment.date, minuteOfDay: 1440) == nil)
  }

  @Test func `Days and moments are read as people write them`() throws {
    let day = try CivilDate(parsing: "2026-02-06")
    for words in ["06/02/2026", "6/2/2026", "2026-02-06"] {
      #expect(CivilDate(written: words) == day)
      #expect(CivilMoment(written: words) == CivilMoment(startOf: day))
    }
    let moment = try CivilMoment(parsing: "2026-02-06T16:10")
    for words in ["16:10 06/02/2026", "6/2/2026 16:10", "2026-02-06T16:10", "2026-02-06 16:10"] {
      #expect(CivilMoment(written: words) == moment)
    }
  }

  @Test(arguments: [
    "", "/", "//", "06/02/26", "30/02/2026", "+6/2/2026", "6/02/2026/1", "02/2026", "16:10", "25:00 06/02/2026",
    "16:10 06/02/2026 1", "06/02/2026 06/02/2026", "٦/٢/٢٠٢٦", "99999999999999999999/1/2026",
  ])
  func `What is no day of the calendar is no day in words either`(words: String) {
    #expect(CivilDate(written: words) == nil)
    #expect(CivilMoment(written: words) == nil)
  }
}
