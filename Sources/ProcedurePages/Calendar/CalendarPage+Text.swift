package import ProcedureDiagnostics
import WorkingCalendar

extension CalendarPage {
  /// The year in twelve months of text, three beside each other, with its legend, its days off and their documents.
  package func text(_ language: Language) -> String {
    var lines = TextColumns.wrapped(CalendarWording.heading(definition, year)[language], lead: "")
    lines += TextColumns.wrapped(CalendarWording.standing(self)[language], lead: "")
    for quarter in stride(from: 0, to: months.count, by: Self.monthsBeside) {
      lines.append("")
      lines += rows(Array(months[quarter..<min(quarter + Self.monthsBeside, months.count)]), language)
    }
    lines += [""] + legend(language)
    if !runs.isEmpty {
      lines += ["", CalendarWording.listHeading[language]]
      lines += listing(language)
    }
    if !sources.isEmpty {
      lines += ["", CalendarWording.sourcesHeading[language]]
      lines += sources.enumerated().flatMap { TextColumns.wrapped($1, lead: "  [\($0 + 1)] ") }
    }
    return lines.map(TextColumns.trimmed).joined(separator: "\n") + "\n"
  }

  private static let monthsBeside = 3
  private static let cellWidth = 4
  private static let monthWidth = 7 * cellWidth
  private static let gap = "    "
  /// A month that begins on a Sunday and has 31 days stands in six weeks.
  private static let mostWeeks = 6

  private func rows(_ months: [CalendarMonth], _ language: Language) -> [String] {
    let weekdays = CalendarWording.shortWeekdays.map { TextColumns.padded(" " + $0[language], to: Self.cellWidth) }
      .joined()
    var rows = [
      months.map {
        TextColumns.centred(CalendarWording.month($0.month)[language], in: Self.monthWidth)
      }.joined(separator: Self.gap),
      months.map { _ in weekdays }.joined(separator: Self.gap),
    ]
    let weeks = months.map(\.weeks)
    for week in 0..<Self.mostWeeks where weeks.contains(where: { week < $0.count }) {
      rows.append(
        weeks.map { week < $0.count ? $0[week].map(cell).joined() : TextColumns.spaces(Self.monthWidth) }
          .joined(separator: Self.gap))
    }
    return rows
  }

  /// `?16*`: the sign of a projected day, the day, the sign of its kind.
  private func cell(_ day: CalendarMonth.Day?) -> String {
    guard let day else { return TextColumns.spaces(Self.cellWidth) }
    let projected = day.mark?.isProjected == true ? CalendarWording.projectedSign : ""
    let sign = day.mark.map { CalendarWording.sign($0.kind) } ?? " "
    return TextColumns.right("\(projected)\(day.date.day)", in: Self.cellWidth - 1) + sign
  }

  private func legend(_ language: Language) -> [String] {
    var parts = kinds.map { "\(CalendarWording.sign($0)) \(CalendarWording.kind($0)[language])" }
    if runs.contains(where: \.day.isProjected) {
      parts.append("\(CalendarWording.projectedSign) \(CalendarWording.projected[language])")
    }
    return TextColumns.filled(parts, separator: "   ")
  }

  private func listing(_ language: Language) -> [String] {
    let dates = runs.map { CalendarWording.days($0.first, $0.last)[language] }
    let weekdays = runs.map { CalendarWording.weekdays($0.first, $0.last)[language] }
    let kinds = runs.map { CalendarWording.kind($0.day)[language] }
    let widths = [dates, weekdays, kinds].map { column in column.map(\.count).max() ?? 0 }
    return runs.indices.flatMap { index in
      let cells = [(dates[index], widths[0]), (weekdays[index], widths[1]), (kinds[index], widths[2])]
      let lead = cells.map { TextColumns.padded($0, to: $1) }.joined(separator: "  ")
      let numbers = numbers(of: runs[index].day.basis).map { "[\($0)]" }.joined()
      return TextColumns.wrapped(
        "\(CalendarWording.name(of: runs[index].day)[language]) \(numbers)", lead: "  \(lead)  ")
    }
  }
}
