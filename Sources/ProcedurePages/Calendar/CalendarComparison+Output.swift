package import CanonicalJSON
package import ProcedureDiagnostics
import WorkingCalendar

extension CalendarComparison {
  /// The differences for people.
  package func text(_ language: Language) -> String {
    var lines = TextColumns.wrapped(ComparisonWording.heading(before, after)[language], lead: "")
    guard !isEmpty else { return (lines + ["", ComparisonWording.same[language]]).joined(separator: "\n") + "\n" }
    if !parts.isEmpty || !yearsGone.isEmpty || !yearsAdded.isEmpty {
      lines.append("")
      lines += parts.flatMap { TextColumns.wrapped(ComparisonWording.part($0, before, after)[language], lead: "  ") }
      if !yearsGone.isEmpty { lines.append("  \(ComparisonWording.gone(yearsGone)[language])") }
      if !yearsAdded.isEmpty { lines.append("  \(ComparisonWording.added(yearsAdded)[language])") }
    }
    if !changes.isEmpty {
      lines += ["", ComparisonWording.days[language]]
      lines += listing(language)
    }
    if !effects.isEmpty {
      lines += ["", ComparisonWording.effects[language]]
      lines += effects.map { "  \(ComparisonWording.effect($0)[language])" }
    }
    return lines.map(TextColumns.trimmed).joined(separator: "\n") + "\n"
  }

  /// Days on end with the same change stand in one line.
  private func listing(_ language: Language) -> [String] {
    var rows: [(first: CivilDate, last: CivilDate, text: String)] = []
    for change in changes {
      let text = ComparisonWording.change(change)[language]
      if let row = rows.last, row.text == text, row.last.adding(days: 1) == change.date {
        rows[rows.count - 1].last = change.date
      } else {
        rows.append((change.date, change.date, text))
      }
    }
    let dates = rows.map { CalendarWording.datedDays($0.first, $0.last)[language] }
    let width = dates.map(\.count).max() ?? 0
    return zip(rows, dates).flatMap { row, dates in
      TextColumns.wrapped(row.text, lead: "  \(TextColumns.padded(dates, to: width))  ")
    }
  }

  /// The differences for other programs.
  package var json: JSON {
    [
      "calendar": .string(after.id), "before": .string(before.edition), "after": .string(after.edition),
      "same": .bool(isEmpty), "parts": .array(parts.map { .string($0.rawValue) }),
      "yearsGone": .array(yearsGone.map { .int(Int64($0)) }),
      "yearsAdded": .array(yearsAdded.map { .int(Int64($0)) }),
      "days": .array(
        changes.map { change in
          [
            "date": .string(change.date.iso), "before": change.before?.json ?? .null,
            "after": change.after?.json ?? .null,
            "aspects": .array(change.aspects.map { .string($0.rawValue) }),
          ]
        }),
      "workingDays": .array(
        effects.map { effect in
          [
            "year": .int(Int64(effect.year)), "month": .int(Int64(effect.month)),
            "before": .int(Int64(effect.before)), "after": .int(Int64(effect.after)),
          ]
        }),
    ]
  }
}
