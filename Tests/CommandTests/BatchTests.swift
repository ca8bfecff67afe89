import CommandTable
import Foundation
import Testing

/// Dossiers by the line, in process; what only a process can show is in `BuiltProgramTests`.
@Suite struct BatchTests {
  private static let dossiers: [String] = (1...40).map { number in
    let day = 10 + number % 18
    let papers = number % 3 == 0 ? "" : "{\"document\":\"Đơn đề nghị\",\"form\":\"original\",\"count\":1}"
    return """
      {"dossier":"D\(number)","procedure":"1.000001","accepted":"2026-02-\(day)T10:15","channel":"in-person",\
      "facts":{"người khác nộp thay":\(number % 5 == 0)},"documents":[\(papers)],\
      "events":[{"type":"result-ready","at":"2026-03-\(number % 7 + 1)T08:00"}]}
      """.replacing("2026-03-", with: "2026-03-0")
  }

  private func ready(_ lines: [String] = dossiers) throws -> CommandLine {
    let line = try CommandLine()
    try line.writeSample()
    try line.write(lines.joined(separator: "\n") + "\n", to: "dossiers.ndjson")
    return line
  }

  private let words = ["batch", "--specs", "Specs", "--threads", "2", "dossiers.ndjson"]

  @Test func `Every dossier gets one answer, in the order of the lines`() async throws {
    let result = await (try ready()).run(words)
    let answers = result.output.split(separator: "\n")
    #expect(result.code == .fine, "\(result.errors)")
    #expect(answers.count == Self.dossiers.count)
    for (position, answer) in answers.enumerated() { #expect(answer.contains("\"dossier\":\"D\(position + 1)\"")) }
    #expect(
      answers[0] == """
        {"completeness":"complete","defective":[],"dossier":"D1","due":"2026-02-23","missing":[],"problems":[],\
        "procedure":"1.000001","undetermined":[]}
        """)
    #expect(answers[2].contains("\"missing\":[\"don-de-nghi\"]"))
  }

  @Test func `A spoilt line becomes one error with its number, and the run goes on`() async throws {
    var lines = Self.dossiers
    lines[1] = "{\"procedure\": \"1.000001\""
    lines[4] = "not json"
    lines[6] = "{\"procedure\":\"9.999999\",\"accepted\":\"2026-02-13T10:15\",\"channel\":\"online\"}"
    lines[8] = "[\u{0}]"
    let result = await (try ready(lines)).run(words)
    let answers = result.output.split(separator: "\n")
    #expect(result.code == .findings)
    #expect(answers.count == lines.count)
    for number in [2, 5, 7, 9] {
      #expect(answers[number - 1].contains("\"line\":\(number),"))
      #expect(answers[number - 1].contains("\"vi\":") && answers[number - 1].contains("\"en\":"))
    }
    #expect(answers[6].contains("\"at\":\"/procedure\",\"code\":\"TTHC510\""))
    #expect(answers.filter { $0.contains("\"error\":") }.count == 4)
  }

  @Test func `Blank lines are no dossiers: they have no answer, are no error, and count in the numbers of lines`()
    async throws
  {
    var lines = Self.dossiers
    lines[0] = "not json"
    lines.insert(contentsOf: ["", " \t\r"], at: 0)
    lines.insert("\r", at: 20)
    lines[30] = "{"
    let line = try ready(lines + ["", ""])
    let result = await line.run(words)
    let answers = result.output.split(separator: "\n")
    #expect(answers.count == Self.dossiers.count)
    #expect(answers[0].contains("\"line\":3,") && answers[27].contains("\"line\":31,"))
    #expect(answers.filter { $0.contains("\"error\":") }.count == 2)
    let report = await line.run("report", "--specs", "Specs", "--as-of", "2026-03-03", "dossiers.ndjson")
    #expect(report.output.contains(/dòng không đọc được +2\n/))
    // An interrupted run goes on behind them too.
    for count in 0...answers.count {
      try line.write(answers.prefix(count).map { $0 + "\n" }.joined(), to: "answers.ndjson.part")
      let again = await line.run(words + ["--to", "answers.ndjson", "--resume"])
      #expect(again.code == .findings, "\(count): \(again.errors)")
      #expect(try line.read("answers.ndjson") == result.output, "\(count)")
    }
  }

  @Test(arguments: [
    (#""dossier":"D1""#, #""dossier":17"#, "/dossier", "TTHC506", "đang là số, cần là chữ"),
    (#""dossier":"D1""#, #""dossier":{}"#, "/dossier", "TTHC506", "cần là chữ"),
    (#""accepted":"2026-02-11T10:15""#, #""accepted":"2026-13-32T10:15""#, "/accepted", "TTHC507", "không có ngày này"),
    (#""accepted":"2026-02-11T10:15""#, #""accepted":"2026-02-11T25:00""#, "/accepted", "TTHC507", "không có giờ này"),
    (#""accepted":"2026-02-11T10:15""#, #""accepted":"2026-02-11""#, "/accepted", "TTHC507", "cần cả giờ"),
    (
      #""accepted":"2026-02-11T10:15""#, #""submitted":"2026-02-11T24:30","accepted":"2026-02-11T10:15""#,
      "/submitted", "TTHC507", "không có giờ này"
    ),
  ])
  func `Without a readable number or moment there is no answer but an error that says where and what is expected`(
    member: String, wrong: String, pointer: String, code: String, message: String
  ) async throws {
    let spoilt = Self.dossiers[0].replacing(member, with: wrong)
    let line = try ready([Self.dossiers[1], spoilt, spoilt, Self.dossiers[3]])
    for fields in [[], ["--fields", "completeness,dossier,due"], ["--fields", "deadline"]] {
      let result = await line.run(words + fields)
      let answers = result.output.split(separator: "\n")
      #expect(result.code == .findings)
      #expect(!answers[0].contains("error") && !answers[3].contains("error"))
      for number in [2, 3] {
        let answer = answers[number - 1]
        #expect(answer.contains("\"at\":\"\(pointer)\",\"code\":\"\(code)\","))
        #expect(answer.contains("\"line\":\(number),"))
        #expect(answer.contains(message) && !answer.contains("completeness"))
      }
    }
  }

  @Test func `The answers and their order are the same however many threads give them`()
    async throws
  {
    // Some pieces of the input, with lines that take longer than others, and lines that are told by their number.
    let lines = (0..<12_000).map { number in
      switch number % 97 {
      case 13: "{\"procedure\": \"1.000001\""
      case 50: Self.dossiers[number % 40].replacing("\"events\"", with: "\"applicant\":\"\\u0061\",\"events\"")
      default: Self.dossiers[number % 40].replacing("\"D", with: "\"\(number)-D")
      }
    }
    let line = try ready(lines)
    let batch = ["batch", "--specs", "Specs", "dossiers.ndjson"]
    let one = await line.run(batch + ["--threads", "1"])
    #expect(one.output.split(separator: "\n").count == lines.count)
    for threads in [2, 3, 8] {
      let several = await line.run(batch + ["--threads", String(threads)])
      #expect(several.code == one.code && several.output == one.output, "\(threads) threads")
    }
  }

  @Test func `A catalogue of a shape that cannot be read is refused once, and not with every line`() async throws {
    let line = try ready()
    #expect(await line.run("compile", "Specs", "--to", "catalogue.json").code == .fine)
    let words = ["batch", "--catalogue", "catalogue.json", "dossiers.ndjson"]
    #expect(await line.run(words).code == .fine)
    // As another version of the program may have written it. The program itself tells the digest that it then has.
    let changed = try line.read("catalogue.json").replacing("[\"accepted-complete\"]", with: "\"accepted-complete\"")
    try line.write(changed, to: "catalogue.json")
    let digests = await line.run(words).errors.matches(of: /sha256:[0-9a-f]{64}/).map { String($0.output) }
    #expect(digests.count == 2)
    let told = try #require(digests.first)
    let right = try #require(digests.last)
    try line.write(changed.replacing(told, with: right), to: "catalogue.json")
    let result = await line.run(words)
    #expect(result.code == .findings)
    #expect(result.output.isEmpty)
    #expect(result.errors.matches(of: /TTHC92[0-9]/).count == 1, "\(result.errors)")
  }

  @Test func `The members of an answer can be chosen`() async throws {
    let line = try ready()
    let result = await line.run(words + ["--fields", "due,dossier", "--fields", "fee"])
    let first = try #require(result.output.split(separator: "\n").first)
    #expect(first.hasPrefix("{\"dossier\":\"D1\",\"due\":\"2026-02-23\",\"fee\":{"))
    let wrong = await line.run(words + ["--fields", "duee"])
    #expect(wrong.code == .usage)
    #expect(wrong.errors.contains("TTHC947") && wrong.errors.contains("«due»"))
  }

  @Test func `A run that was cut off anywhere goes on without losing or repeating a line`() async throws {
    let line = try ready()
    let whole = Array(await line.run(words).output.utf8)
    for cut in stride(from: 0, through: whole.count, by: whole.count / 37) {
      try line.write(Array(whole[..<cut]), to: "answers.ndjson")
      let result = await line.run(words + ["--to", "answers.ndjson", "--resume"])
      #expect(result.code == .fine, "\(result.errors)")
      #expect(Array(try line.read("answers.ndjson").utf8) == whole, "cut at \(cut)")
    }
  }

  @Test func `A run that goes on behind a bad or an overlong line tells of it as if it had never been cut off`()
    async throws
  {
    var lines = Self.dossiers
    lines[1] = "not json"
    lines[2] = String(repeating: "x", count: 3 << 20)
    let line = try ready(lines)
    let result = await line.run(words)
    #expect(result.code == .findings)
    let whole = result.output.split(separator: "\n").map { $0 + "\n" }
    for count in 0...whole.count {
      try line.write(whole.prefix(count).joined(), to: "answers.ndjson.part")
      let again = await line.run(words + ["--to", "answers.ndjson", "--resume"])
      #expect(again.code == .findings, "\(count): \(again.errors)")
      #expect(try line.read("answers.ndjson") == result.output, "\(count)")
    }
    // What is finished already is told once more.
    #expect(await line.run(words + ["--to", "answers.ndjson", "--resume"]).code == .findings)
  }

  @Test func `Answers take the place of older ones only when all have come`() async throws {
    let line = try ready()
    let whole = Array(await line.run(words).output.utf8)
    let to = words + ["--to", "answers.ndjson"]
    try line.write("older\n", to: "answers.ndjson")
    // What an interrupted run leaves.
    try line.write(Array(whole[..<(whole.count / 2)]), to: "answers.ndjson.part")
    #expect(await line.run(to + ["--resume"]).code == .fine)
    #expect(Array(try line.read("answers.ndjson").utf8) == whole)
    #expect(!line.files.contains("answers.ndjson.part"))
    // More dossiers behind those that were answered.
    let more = Self.dossiers + [Self.dossiers[2]]
    try line.write(more.joined(separator: "\n") + "\n", to: "dossiers.ndjson")
    #expect(await line.run(to + ["--resume"]).code == .fine)
    #expect(Array(try line.read("answers.ndjson").utf8) == Array(await line.run(words).output.utf8))
  }

  @Test func `Dossiers that stand where answers would be gathered are not written over`() async throws {
    let line = try ready()
    let dossiers = try line.read("dossiers.ndjson")
    try line.write(dossiers, to: "answers.ndjson.part")
    let result = await line.run("batch", "--specs", "Specs", "answers.ndjson.part", "--to", "answers.ndjson")
    #expect(result.code == .usage)
    #expect(result.errors.contains("TTHC950"))
    #expect(try line.read("answers.ndjson.part") == dossiers)
  }

  @Test func `Going on with the answers of another run is refused`() async throws {
    let line = try ready()
    let other = await line.run(words + ["--fields", "due"]).output
    try line.write(String(other.prefix(200)), to: "answers.ndjson")
    let before = try line.read("answers.ndjson")
    let result = await line.run(words + ["--to", "answers.ndjson", "--resume"])
    #expect(result.code == .findings)
    #expect(result.errors.contains("TTHC948"))
    #expect(try line.read("answers.ndjson") == before)
    #expect(await line.run(words + ["--resume"]).code == .usage)
  }

  @Test func `A line of more than two megabytes is refused, and its neighbours are answered`() async throws {
    var lines = Self.dossiers
    lines[3] = String(repeating: "x", count: 5 << 20)
    let result = await (try ready(lines)).run(words)
    let answers = result.output.split(separator: "\n")
    #expect(answers.count == lines.count)
    #expect(answers[3].contains("TTHC561") && answers[3].contains("\"line\":4,"))
    #expect(answers[4].contains("\"dossier\":\"D5\""))
  }

  @Test func `The report is the same however many threads count, also of dossiers whose clock moved`() async throws {
    let histories = [
      #"{"type":"supplement-requested","at":"2026-02-24T08:00"},{"type":"supplement-received","at":"2026-02-26T08:00"}"#,
      #"{"type":"stopped","at":"2026-02-27T08:00"}"#, #"{"type":"supplement-requested","at":"2026-02-24T08:00"}"#,
      #"{"type":"result-ready","at":"2026-02-11T08:00"},{"type":"returned","at":"2026-02-12T08:00"}"#, "",
      #"{"type":"returned","at":"2026-02-25T08:00"},{"type":"result-ready","at":"2026-02-25T09:00"}"#,
      #"{"type":"result-ready","at":"2026-03-02T08:00"},{"type":"closed","at":"2026-03-02T09:00"}"#,
      #"{"type":"stopped","at":"2026-02-25T08:00"},{"type":"returned","at":"2026-02-26T09:00"}"#,
    ]
    // More than one piece of the input, so that both threads have something to do.
    let lines = (0..<6_000).map { number in
      let day = 10 + number % 10
      return """
        {"dossier":"D\(number)","procedure":"1.000001","accepted":"2026-02-\(day)T1\(number % 7):15",\
        "submitted":"2026-02-0\(number % 9 + 1)T08:00","channel":"\(number % 4 == 0 ? "online" : "in-person")",\
        \(number % 3 == 0 ? "" : #""lodgedAt":"ubnd_xã","#)"facts":{"người khác nộp thay":\(number % 5 == 0)},\
        "documents":[],"events":[\(histories[number % histories.count])]}
        """
    }
    let line = try ready(lines + lines)
    let report = ["report", "--specs", "Specs", "--as-of", "2026-03-03", "dossiers.ndjson", "--format", "json"]
    let one = await line.run(report + ["--threads", "1"])
    let two = await line.run(report + ["--threads", "2"])
    #expect(one.code == .fine && one.output == two.output)
    // A dossier that names no agency is one of the only agency that decides.
    #expect(one.output.contains("\"id\": \"ubnd_xã\"") && !one.output.contains("\"id\": \"\""))
    // What stands in memory for the quick way is what the whole assessment says.
    let whole = try ready(lines.map { $0.replacing("\"events\"", with: "\"applicant\":\"\\u0061\",\"events\"") })
    let slow = await whole.run(report)
    let quick = await (try ready(lines)).run(report)
    #expect(slow.code == .fine && slow.output == quick.output)
  }

  @Test(arguments: [
    (#"{"type":"returned","at":"2026-02-11T08:00"}"#, "early"),
    (#"{"type":"returned","at":"2026-03-02T08:00"}"#, "late"),
    (#"{"type":"result-ready","at":"2026-03-02T08:00"},{"type":"closed","at":"2026-03-02T09:00"}"#, "late"),
    (#"{"type":"returned","at":"2026-03-02T08:00"},{"type":"returned","at":"2026-02-11T08:00"}"#, "early"),
    (#"{"type":"stopped","at":"2026-02-11T08:00"},{"type":"returned","at":"2026-02-12T08:00"}"#, "ended"),
    (#"{"type":"closed","at":"2026-03-02T08:00"}"#, "ended"),
  ])
  func `A result that was handed over counts by its day, however the dossier was closed`(
    events: String, standing: String
  ) async throws {
    let dossier = """
      {"dossier":"D1","procedure":"1.000001","accepted":"2026-02-10T10:15","submitted":"2026-02-10T08:00",\
      "channel":"in-person","lodgedAt":"ubnd_xã","facts":{"người khác nộp thay":false},"documents":[],\
      "events":[\(events)]}
      """
    let line = try ready([dossier])
    let report = ["report", "--specs", "Specs", "--as-of", "2026-03-03", "dossiers.ndjson", "--format", "csv"]
    let rows = await line.run(report).output.split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let place = try #require(rows.first?.firstIndex { $0 == standing })
    let counted = rows.dropFirst().filter { $0[0] != "accepted-later" }
    #expect(counted.allSatisfy { $0[place] == "1" && $0[3] == "1" })
  }

  @Test func `The report says how many dossiers came after its day and are not counted`() async throws {
    let line = try ready()
    // Two of each of the last two days.
    let report = ["report", "--specs", "Specs", "--as-of", "2026-02-25", "dossiers.ndjson"]
    #expect(await line.run(report).output.contains(/tiếp nhận sau ngày này, chưa tính vào +4\n/))
    let english = await line.run(report + ["--lang", "en"]).output
    #expect(english.contains(/accepted after this day, not counted +4\n/))
    #expect(english.contains(/received in all +36\n/))
    #expect(await line.run(report + ["--format", "csv"]).output.contains("\r\naccepted-later,,,4,,,,,,,,\r\n"))
    #expect(await line.run(report + ["--format", "json"]).output.contains("\"acceptedLater\": 4"))
  }

  @Test func `The report counts every dossier once, and draws it`() async throws {
    var lines = Self.dossiers
    lines[5] = "x"
    lines[7] = lines[7].replacing("\"channel\":\"in-person\"", with: "\"channel\":\"in-person\",\"lodgedAt\":\"<b>&\"")
    let line = try ready(lines)
    let report = ["report", "--specs", "Specs", "--as-of", "2026-03-03", "dossiers.ndjson"]
    let text = await line.run(report)
    #expect(text.code == .findings)
    #expect(text.output.hasPrefix("Tình hình giải quyết hồ sơ đến ngày 03/03/2026\n"))
    #expect(text.output.contains("khoản 1 Điều 13 Thông tư 01/2018/TT-VPCP"))
    #expect(text.output.contains("không tính được từ hồ sơ"))
    let table = await line.run(report + ["--format", "csv", "--by", "month"]).output
    let total = try #require(table.split(separator: "\r\n").dropFirst().first).split(separator: ",").compactMap {
      Int($0)
    }
    #expect(total.first == 39)
    #expect(total.dropFirst().reduce(0, +) == 39)
    let chart = await line.run(report + ["--format", "svg"]).output
    #expect(chart.contains("<desc>") && chart.contains("<title>") && chart.contains("02/2026"))
    #expect(throws: Never.self) { try XMLCheck.check(chart) }
    let json = await line.run(report + ["--format", "json"]).output
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.utf8)) }
  }
}

/// Whether a text is well-formed XML as far as its tags and entities go.
private enum XMLCheck {
  struct Broken: Error {}

  static func check(_ text: String) throws {
    var open: [Substring] = []
    for part in text.split(separator: "<").dropFirst() {
      let tag = part.prefix { $0 != ">" }
      guard part.contains(">"), !tag.isEmpty else { throw Broken() }
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter }
      if tag.first == "?" || tag.last == "/" { continue }
      if tag.first == "/" {
        guard open.popLast() == name else { throw Broken() }
      } else {
        open.append(name)
      }
    }
    guard open.isEmpty else { throw Broken() }
  }
}
