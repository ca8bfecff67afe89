import CanonicalJSON
import CommandTable
import Foundation
import Testing

@Suite struct DeadlineTests {
  /// Receipt, limit, cutoff, due date.
  private static let questions = [
    ("2026-02-06T16:10", "3 ngày làm việc", "", "2026-02-11"),
    ("2026-02-13T10:15", "03 ngày làm việc", "", "2026-02-25"),
    ("2026-02-13T16:10", "3 working days", "15:00", "2026-02-26"),
    ("2026-03-02T10:00", "trong ngày", "15:00", "2026-03-02"),
    ("2026-03-02T15:30", "same day", "15:00", "2026-03-03"), ("2026-03-02T09:00", "10 ngày", "", "2026-03-12"),
    ("2026-03-02T09:00", "1 tháng", "", "2026-04-02"), ("2026-03-02T08:00", "24 giờ làm việc", "", "2026-03-04"),
    ("2026-03-06T08:30:00Z", "1 ngày làm việc", "", "2026-03-09"),
  ]

  @Test(arguments: questions)
  func `A deadline is answered from a receipt and a limit`(
    _ received: String, _ term: String, _ cutoff: String, _ due: String
  ) async throws {
    let line = try CommandLine()
    try line.writeSample()
    let rest = cutoff.isEmpty ? "--cutoff=23:59" : "--cutoff=\(cutoff)"
    let result = await line.run("deadline", "--from", received, "--term", term, rest, "--format", "json")
    #expect(result.code == .fine, "\(result.errors)")
    let answer = try JSONDocument(parsing: Array(result.output.utf8)).root
    #expect(answer["due"]?.string == due)
    #expect(answer["proof"]?.count ?? 0 > 0)
  }

  @Test(arguments: ["3", "ngày làm việc", "3 ngài", "3 ngày làm việc khi x", "3 ngày } thủ tục", "-1 ngày", ""])
  func `What is no limit is refused as usage`(term: String) async throws {
    let line = try CommandLine()
    try line.writeSample()
    let result = await line.run("deadline", "--from", "2026-02-06", "--term=\(term)")
    #expect(result.code == .usage)
    #expect(result.errors.contains("TTHC906"))
  }

  @Test func `The proof is shown day by day`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    let result = await line.run("deadline", "--from", "2026-02-13T10:15", "--term", "3 ngày làm việc")
    #expect(result.output.hasPrefix("hẹn trả kết quả thứ Tư, 25/02/2026, chậm nhất 17:00\n"))
    #expect(result.output.contains("16/02/2026 – 20/02/2026  Tết Nguyên đán"))
  }

  @Test func `A date is counted by the calendar as it was known on a day`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    let now = await line.run("deadline", "--from", "2026-02-06T09:00", "--term", "3 ngày làm việc", "--format", "json")
    let then = await line.run(
      "deadline", "--from", "2026-02-06T09:00", "--term", "3 ngày làm việc", "--calendar-as-of", "2026-02-06",
      "--format", "json")
    #expect(then.code == .fine, "\(then.errors)")
    let answers = try [now, then].map { try JSONDocument(parsing: Array($0.output.utf8)).root }
    #expect(answers[1]["calendarKnownOn"]?.string == "2026-02-06")
    #expect(answers[0]["calendarKnownOn"]?.isNull == true)
    // The sample's calendar records no dates of announcement: all of it is always known.
    #expect(answers[0]["calendarDigest"]?.string == answers[1]["calendarDigest"]?.string)
    let wrong = await line.run(
      "deadline", "--from", "2026-02-06", "--term", "3 ngày", "--calendar-as-of", "mùng một")
    #expect(wrong.code == .usage)
  }

  @Test func `A file of cases gives one line a case, also for those that cannot be answered`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    let cases = """
      {"cases": [
        {"id": "a", "received": "2026-02-13T10:15", "termValue": 3, "termUnit": "workingDays", "cutoff": null},
        {"id": "b", "received": "2026-03-02T10:30", "termValue": 4, "termUnit": "workingHours",
         "options": {"windows": [["07:00", "11:30"], ["13:30", "17:00"]]}},
        {"id": "c", "received": "2026-03-02T10:00", "termValue": 5, "termUnit": "workingDays",
         "suspensions": [{"from": "2026-03-04", "to": "2026-03-10"}]},
        {"id": "d", "received": "2026-03-04T09:00", "termValue": 10, "termUnit": "days", "options": {"endRoll": false}},
        {"id": "e", "received": "2026-02-30T09:00", "termValue": 10, "termUnit": "days"},
        {"id": "f", "received": "2026-03-04T09:00", "termValue": 10, "termUnit": "moons"}
      ]}
      """
    let result = await line.run("deadline", "--cases", "-", input: Array(cases.utf8))
    #expect(result.code == .findings)
    #expect(
      result.output.split(separator: "\n").map(String.init) == [
        #"{"due":"2026-02-25","id":"a"}"#, #"{"due":"2026-03-02T16:30","id":"b"}"#,
        #"{"due":"2026-03-13","id":"c"}"#, #"{"due":"2026-03-14","id":"d"}"#,
        #"{"due":null,"error":"mục «received» thiếu hoặc không hiểu được","id":"e"}"#,
        #"{"due":null,"error":"mục «termUnit» thiếu hoặc không hiểu được","id":"f"}"#,
      ])
  }

  @Test func `No days off are built in: without a calendar there is no answer`() async throws {
    let line = try CommandLine()
    let nothing = await line.run("deadline", "--from", "2026-02-06", "--term", "3 ngày")
    #expect(nothing.code == .usage)
    #expect(nothing.errors.contains("TTHC930"))
    try line.write("cơ quan a \"A\" { cấp xã }\n", to: "Specs/a.tthc")
    let noCalendar = await line.run("deadline", "--from", "2026-02-06", "--term", "3 ngày")
    #expect(noCalendar.code == .findings)
    #expect(noCalendar.errors.contains("TTHC936"))
  }
}
