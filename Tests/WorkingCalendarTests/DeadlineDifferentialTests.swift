import Foundation
import Testing
import WorkingCalendar

/// Random deadlines against a day-stepper written in another language, which shares no code with this project.
///
/// The inputs are generated here with a fixed seed: receipts of 2013–2026 at ordinary and awkward minutes, every unit,
/// amounts from nothing up, cutoffs, the reading of every option, up to three suspensions. 3,500 answers of the stepper
/// are committed as vectors (`DeadlineVectorsTests`), so that the project proves itself alone; where the stepper is at
/// hand, beside the repository, this test asks it anew:
///
///     DEADLINE_CASES=300000 swift test -c release --filter DeadlineDifferentialTests
@Suite struct DeadlineDifferentialTests {
  private static let seed: UInt64 = 20_261_121

  private static let stepper = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/data/deadline_oracle.py").standardizedFileURL

  private static let count = ProcessInfo.processInfo.environment["DEADLINE_CASES"].flatMap { Int($0) } ?? 2_000

  @Test(.enabled(if: FileManager.default.fileExists(atPath: stepper.path), "the day-stepper is not at hand"))
  func `Every random deadline is that of the independent day-stepper`() throws {
    var numbers = SeededNumbers(seed: Self.seed)
    let cases = (0..<Self.count).map { RandomDeadline(number: $0, &numbers) }
    let expected = try Self.answers(to: cases)
    #expect(expected.count == cases.count)
    var compared = 0
    for (random, due) in zip(cases, expected) where due != "none" {
      compared += 1
      let answer = random.vector(due: due)
      if answer.answer() != due { Issue.record("\(random.row(due: due)) gave \(answer.answer())") }
    }
    // The stepper gives up where its calendar ends; that must stay rare.
    #expect(compared * 100 >= cases.count * 98)
  }

  /// What the stepper says, one line a case; `none` where its calendar ends.
  private static func answers(to cases: [RandomDeadline]) throws -> [String] {
    let script = """
      import datetime, json, sys
      import deadline_oracle
      calendar = deadline_oracle.Calendar()
      def due(case):
          # The stepper knows no closing hour: what would be due before it came counts as received the next working day.
          last = deadline_oracle.due(case, calendar)
          came = datetime.datetime.fromisoformat(case["received"])
          is_closed = calendar.working(came.date()) and came.time() > deadline_oracle.WINDOWS[-1][1]
          if last != came.date().isoformat() or not is_closed or case["options"]["onNonWorking"] != "roll":
              return last
          later = calendar.next_working(came.date(), False).isoformat() + "T08:00"
          return deadline_oracle.due(dict(case, received=later), calendar)
      for line in sys.stdin:
          try:
              print(due(json.loads(line)))
          except (AssertionError, OverflowError, ValueError):
              print("none")
      """
    let folder = FileManager.default.temporaryDirectory.appending(path: "deadline-cases-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (input, output) = (folder.appending(path: "cases"), folder.appending(path: "answers"))
    try Data(cases.map { $0.json + "\n" }.joined().utf8).write(to: input)
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script]
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["PYTHONPATH": stepper.deletingLastPathComponent().path, "PYTHONDONTWRITEBYTECODE": "1"]) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return try String(contentsOf: output, encoding: .utf8).split(separator: "\n").map(String.init)
  }
}

/// One random question, for both sides.
private struct RandomDeadline {
  private static let units = ["workingDays", "days", "weeks", "months", "years", "workingHours", "hours"]
  private static let minutes = [0, 1, 479, 480, 481, 690, 720, 750, 780, 899, 900, 901, 960, 1_019, 1_020, 1_439]
  private static let cutoffs = ["11:30", "15:00", "16:00", "17:00"]
  private static let windows = [
    "07:00-11:30+13:30-17:00", "07:30-11:30+13:00-16:30", "08:00-16:00",
  ]

  let id: String
  let received: CivilMoment
  let amount: Int
  let unit: String
  let cutoff: String?
  let isSameDay: Bool
  let isAsIs: Bool
  let isNotRolled: Bool
  let hours: String?
  let suspensions: [(from: CivilMoment, to: CivilMoment)]

  init(number: Int, _ numbers: inout SeededNumbers) {
    id = "r\(number)"
    let date = PublicSectorCalendar.date("2013-01-01").adding(days: numbers.next(below: 4_900)) ?? .first
    received = Self.moment(date, &numbers)
    unit = Self.units[numbers.next(below: Self.units.count)]
    switch unit {
    case "years": amount = numbers.next(below: 3)
    case "months": amount = numbers.next(below: 14)
    case "weeks": amount = numbers.next(below: 20)
    case "workingHours", "hours": amount = numbers.next(below: 60)
    default: amount = numbers.next(below: numbers.next(below: 4) == 0 ? 130 : 31)
    }
    cutoff = numbers.nextBool() ? Self.cutoffs[numbers.next(below: Self.cutoffs.count)] : nil
    isSameDay = numbers.next(below: 4) == 0
    isAsIs = numbers.next(below: 4) == 0
    isNotRolled = numbers.next(below: 4) == 0
    hours = unit == "workingHours" && numbers.nextBool() ? Self.windows[numbers.next(below: 3)] : nil
    var suspensions: [(from: CivilMoment, to: CivilMoment)] = []
    // The stepper moves weeks, months and years by every suspension: it takes for granted that each begins within them.
    let span =
      switch unit {
      case "weeks": amount * 7
      case "months": amount * 28
      case "years": amount * 365
      case "workingHours", "hours": amount / 24
      default: amount
      }
    for _ in 0..<numbers.next(below: 4) where span > 1 && numbers.nextBool() {
      guard let first = date.adding(days: numbers.next(below: span)) else { continue }
      let from = max(Self.moment(first, &numbers), received)
      let last = first.adding(days: numbers.next(below: 25)) ?? first
      suspensions.append((from, max(Self.moment(last, &numbers), from)))
    }
    self.suspensions = suspensions
  }

  private static func moment(_ date: CivilDate, _ numbers: inout SeededNumbers) -> CivilMoment {
    let minute = numbers.nextBool() ? minutes[numbers.next(below: minutes.count)] : numbers.next(below: 1_440)
    return CivilMoment(date: date, minuteOfDay: minute) ?? CivilMoment(startOf: date)
  }

  /// The row of the vectors' table.
  func row(due: String) -> String {
    var choices: [String] = []
    if isSameDay { choices.append("sameDay") }
    if isAsIs { choices.append("asIs") }
    if isNotRolled { choices.append("noRoll") }
    if let hours { choices.append("hours=\(hours)") }
    let pauses = suspensions.map { "\($0.from.iso)/\($0.to.iso)" }
    return [
      id, received.iso, "\(amount)", unit, cutoff ?? "-", choices.isEmpty ? "-" : choices.joined(separator: ","),
      pauses.isEmpty ? "-" : pauses.joined(separator: ","), due,
    ].joined(separator: " ")
  }

  func vector(due: String) -> DeadlineVector { DeadlineVector(row(due: due)[...]) }

  /// The question as the stepper reads it.
  var json: String {
    var options = [
      #""startCounting":"\#(isSameDay ? "sameDay" : "nextDay")""#, #""onNonWorking":"\#(isAsIs ? "asIs" : "roll")""#,
      #""endRoll":\#(!isNotRolled)"#,
    ]
    if let hours {
      let windows = hours.split(separator: "+").map { window in
        "[" + window.split(separator: "-").map { "\"\($0)\"" }.joined(separator: ",") + "]"
      }
      options.append("\"windows\":[\(windows.joined(separator: ","))]")
    }
    let pauses = suspensions.map { #"{"from":"\#($0.from.iso)","to":"\#($0.to.iso)"}"# }.joined(separator: ",")
    return #"{"received":"\#(received.iso)","termValue":\#(amount),"termUnit":"\#(unit)","#
      + #""cutoff":\#(cutoff.map { "\"\($0)\"" } ?? "null"),"options":{\#(options.joined(separator: ","))},"#
      + #""suspensions":[\#(pauses)]}"#
  }
}
