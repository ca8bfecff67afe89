package import ProcedureDiagnostics
import ProcedureSyntax
package import WorkingCalendar

/// The proposal for a year as the language writes it: a `năm … { dự kiến … }` block to paste into a `lịch`.
///
/// The opposite of what `CatalogueBuilder` reads; always marked projected, because nobody has announced the year.
package struct YearBlock: Sendable {
  private let year: Int
  private let language: Language
  private let days: [DayOff]
  private let rules: [HolidayRule]

  /// The days that a calendar's own rules give for a year.
  package init(proposing year: Int, by definition: CalendarDefinition, in language: Language) {
    let proposals = HolidayProposals(of: definition)
    self.year = year
    self.language = language
    self.days = proposals.daysOff(in: year)
    self.rules = proposals.rules(of: year)
  }

  /// True when no rule gives a day off in the year.
  package var isEmpty: Bool { days.isEmpty }

  /// The block, indented as inside a calendar, with remarks on what is left to decide.
  package var text: String {
    var lines = [remark(ModelWording.proposedByRules(year))]
    for rule in rules {
      guard let body = rule.decidedYearlyBy else { continue }
      lines.append(remark(ModelWording.daysStillOpen(rule.name, decidedBy: body)))
    }
    lines.append("  \(word(.year)) \(year) {")
    lines.append("    \(word(.projected))")
    lines += statements.map { "    \($0)" }
    lines += sources.map { "    \(word(.sourceText)) \(quoted($0))" }
    lines.append("  }")
    return lines.joined(separator: "\n") + "\n"
  }

  /// Days on end of one holiday stand in one statement.
  private var statements: [String] {
    var runs: [(first: DayOff, last: CivilDate)] = []
    for day in days {
      if let run = runs.last, run.first.kind == day.kind, run.first.name == day.name,
        run.last.adding(days: 1) == day.date
      {
        runs[runs.count - 1].last = day.date
      } else {
        runs.append((day, day.date))
      }
    }
    return runs.map { run in
      let keyword = run.first.kind == .compensatory ? Keyword.compensatory : .holiday
      let end = run.last == run.first.date ? "" : " \(word(.to)) \(written(run.last))"
      return "\(word(keyword)) \(written(run.first.date))\(end) \(quoted(run.first.name))"
    }
  }

  /// Every document once, in the order of the rules.
  private var sources: [String] {
    var seen: Set<String> = []
    return days.flatMap(\.basis).filter { seen.insert($0).inserted }
  }

  private func word(_ keyword: Keyword) -> String {
    let row = KeywordTable.row(keyword)
    return language == .vietnamese ? row.vietnamese : row.english
  }

  private func remark(_ text: Bilingual) -> String { "  # \(onOneLine(text[language]))" }

  /// A line break in a name must end neither a remark nor a text.
  private func onOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A day of this year without the year; a compensatory day of January belongs to the next.
  private func written(_ date: CivilDate) -> String {
    let full = ModelWording.day(date)
    return date.year == year ? String(full.prefix(Self.dayAndMonthLength)) : full
  }

  private static let dayAndMonthLength = 5

  private func quoted(_ text: String) -> String {
    let escaped = onOneLine(text).flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] }
    return "\"\(String(escaped))\""
  }
}
