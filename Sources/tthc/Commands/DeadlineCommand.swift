import CanonicalJSON
import CommandTable
import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// `tthc deadline`: by when a result is due, without a procedure: a receipt and a limit, or a file of cases.
enum DeadlineCommand {
  static let from = Option("from", .moment, help: DeadlineCommandWording.from)
  static let term = Option(
    "term",
    ValueKind<TimeQuantity>(
      placeholder: DeadlineCommandWording.termPlaceholder, expected: DeadlineCommandWording.termExpected,
      read: TermReader.read),
    help: DeadlineCommandWording.term)
  static let cutoff = Option("cutoff", .clock, help: DeadlineCommandWording.cutoff)
  static let cases = Option("cases", .path(SourceWording.file), help: DeadlineCommandWording.cases)
  static let calendar = Option(
    "calendar", .text(DeadlineCommandWording.calendarPlaceholder), help: DeadlineCommandWording.calendar)
  static let asOf = Option("calendar-as-of", .day, help: DeadlineCommandWording.asOf)
  static let format = Option("format", .oneOf(ResultFormat.self), default: .text, help: ResultWording.format)

  static func command(_ console: Console) -> Command {
    Command(
      "deadline", summary: DeadlineCommandWording.summary,
      parameters: [
        from, term, cutoff, cases, calendar, asOf, CatalogueSource.specs, CatalogueSource.catalogue, format,
      ],
      examples: [
        Command.Example(
          "--from", "2026-02-06T16:10", "--term", "3 ngày làm việc", text: DeadlineCommandWording.example),
        Command.Example(
          "--from", "2026-02-06T16:10", "--term", "trong ngày", "--cutoff", "15:00",
          text: DeadlineCommandWording.cutoffExample),
        Command.Example(
          "--from", "2025-12-22", "--term", "10 ngày làm việc", "--calendar-as-of", "2025-12-22",
          text: DeadlineCommandWording.asOfExample),
        Command.Example("--cases", "cases.json", "--specs", "Specs", text: DeadlineCommandWording.casesExample),
      ],
      action: .run { arguments in
        console.attempt(arguments.language) { () throws(CommandFailure) in
          try DeadlineRun(console: console, arguments: arguments).run()
        }
      })
  }
}

/// How the answer of a command is printed.
enum ResultFormat: String, CaseIterable, Sendable {
  case text
  case json
}

/// One run of `tthc deadline`.
private struct DeadlineRun {
  let console: Console
  let arguments: Arguments

  func run() throws(CommandFailure) -> ExitCode {
    if let path = arguments[DeadlineCommand.cases] {
      let bytes = try console.read(path)
      let cases: [DeadlineCase.Reading]
      do {
        cases = try DeadlineCase.read(bytes)
      } catch {
        throw CommandFailure(
          Finding(.brokenCases, .error, DeadlineCommandWording.broken(error), at: Place(file: path)))
      }
      return answer(cases, try calendar())
    }
    guard let received = arguments[DeadlineCommand.from], let term = arguments[DeadlineCommand.term] else {
      throw CommandFailure(
        Finding(.nothingAsked, .error, DeadlineCommandWording.nothingAsked, at: nil), code: .usage)
    }
    return try answer(received, term, try calendar())
  }

  // MARK: - One question

  private func answer(
    _ received: CivilMoment, _ term: TimeQuantity, _ calendar: WorkingCalendar
  ) throws(CommandFailure) -> ExitCode {
    let cutoff = arguments[DeadlineCommand.cutoff]
    do throws(DeadlineError) {
      var rule = calendar.rule(term)
      rule.cutoff = cutoff.map { DeadlineRule.Cutoff(after: $0) }
      _ = try calendar.deadline(rule, received: received)
    } catch {
      throw CommandFailure(Finding(.noDeadline, .error, DeadlineCommandWording.refused(error), at: nil))
    }
    let answer: DeadlineAnswer
    do {
      answer = try DeadlineAnswer(
        term, from: received, cutoff: cutoff, by: calendar.definition, asOf: arguments[DeadlineCommand.asOf])
    } catch {
      throw CommandFailure(Finding(error.code, .error, error.message, at: nil))
    }
    let language = arguments.language
    switch arguments[DeadlineCommand.format] {
    case .text: console.output.write(answer.text(language, isDay: term.unit.isCountedInDays))
    case .json: console.output.write(answer.json(language).canonicalBytes + [UInt8(ascii: "\n")])
    }
    return .fine
  }

  // MARK: - A file of cases

  private func answer(_ cases: [DeadlineCase.Reading], _ calendar: WorkingCalendar) -> ExitCode {
    var code = ExitCode.fine
    var lines: [UInt8] = []
    for reading in cases {
      let line: JSON
      switch reading.due(in: calendar) {
      case .due(let due): line = ["id": .string(reading.id), "due": .string(due)]
      case .refused(let reason):
        line = ["id": .string(reading.id), "due": nil, "error": .string(reason[arguments.language])]
        code = .findings
      }
      lines += line.canonicalBytes + [UInt8(ascii: "\n")]
    }
    console.output.write(lines)
    return code
  }

  private func calendar() throws(CommandFailure) -> WorkingCalendar {
    let catalogue = try CatalogueSource(console: console, arguments: arguments).load()
    return try CalendarChoice(catalogue).calendar(
      arguments[DeadlineCommand.calendar], asOf: arguments[DeadlineCommand.asOf])
  }
}

extension ValueKind where Value == CivilMoment {
  /// A moment in ISO 8601 or as people write it; a day alone means its first minute.
  static let moment = ValueKind(
    placeholder: DeadlineCommandWording.momentPlaceholder, expected: DeadlineCommandWording.momentExpected
  ) { CivilMoment(written: $0) }
}

extension ValueKind where Value == CivilDate {
  /// A day in ISO 8601 or as people write it.
  static let day = ValueKind(
    placeholder: DeadlineCommandWording.dayPlaceholder, expected: DeadlineCommandWording.dayExpected
  ) { CivilDate(written: $0) }
}

extension ValueKind where Value == Int {
  /// Minutes since midnight, written as `15:00`.
  static let clock = ValueKind(
    placeholder: DeadlineCommandWording.clockPlaceholder, expected: DeadlineCommandWording.clockExpected,
    read: ClockText.minuteOfDay)
}

/// A time of day as `15:00`.
enum ClockText {
  static func minuteOfDay(_ text: String) -> Int? {
    guard text.utf8.count == 5, let moment = try? CivilMoment(parsing: "2000-01-01T\(text)"), moment.date == day else {
      return nil
    }
    return moment.minuteOfDay
  }

  private static let day = CivilDate(year: 2000, month: 1, day: 1)
}

extension FindingCode {
  static let nothingAsked = FindingCode(933)
  static let brokenCases = FindingCode(934)
  static let noDeadline = FindingCode(935)
}
