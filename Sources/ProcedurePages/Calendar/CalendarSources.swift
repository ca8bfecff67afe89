package import CanonicalJSON
package import ProcedureDiagnostics
package import WorkingCalendar

/// The documents behind a calendar: those of the calendar as a whole, of its rules, and of each year.
package struct CalendarSources: Sendable {
  /// The documents of one year, each with the number of marked days that rest on it.
  package struct Year: Hashable, Sendable {
    package struct Document: Hashable, Sendable {
      package let text: String
      package let days: Int
    }

    package let year: Int
    package let documents: [Document]
    /// Marked days for which no document is given.
    package let daysWithout: Int
  }

  package let definition: CalendarDefinition
  package let years: [Year]

  /// The documents of one year, or of all.
  package init(_ definition: CalendarDefinition, year: Int? = nil) {
    self.definition = definition
    let all = definition.coveredRange.map { Array($0.lowerBound.year...$0.upperBound.year) } ?? []
    years = all.filter { year == nil || $0 == year }.compactMap { year in
      definition.days(of: year).map { Self.sources(definition.markedDays(in: $0), year) }
    }
  }

  private static func sources(_ days: [MarkedDay], _ year: Int) -> Year {
    let texts = days.flatMap(\.basis).inOrderOnce
    return Year(
      year: year,
      documents: texts.map { text in .init(text: text, days: days.count { $0.basis.contains(text) }) },
      daysWithout: days.count { $0.basis.isEmpty })
  }

  /// The documents for people.
  package func text(_ language: Language) -> String {
    var lines = TextColumns.wrapped(SourcesWording.heading(definition)[language], lead: "")
    lines += definition.sources.flatMap { TextColumns.wrapped($0, lead: "  ") }
    for year in years {
      lines += ["", CalendarWording.year(year.year)[language]]
      lines += year.documents.flatMap { document in
        TextColumns.wrapped("\(document.text) (\(SourcesWording.days(document.days)[language]))", lead: "  ")
      }
      if year.daysWithout > 0 { lines.append("  \(SourcesWording.without(year.daysWithout)[language])") }
    }
    if !definition.holidayRules.isEmpty {
      lines += ["", SourcesWording.rules[language]]
      lines += definition.holidayRules.flatMap { rule in
        TextColumns.wrapped("\(rule.name): \(SourcesWording.documents(rule.basis)[language])", lead: "  ")
      }
      if let compensation = definition.compensation {
        lines += TextColumns.wrapped(
          "\(CalendarWording.kind(.compensatory)[language]): \(SourcesWording.documents(compensation.basis)[language])",
          lead: "  ")
      }
    }
    return lines.map(TextColumns.trimmed).joined(separator: "\n") + "\n"
  }

  /// The documents for other programs.
  package var json: JSON {
    [
      "calendar": .string(definition.id), "edition": .string(definition.edition),
      "sources": .array(definition.sources.map(JSON.string)),
      "years": .array(
        years.map { year in
          [
            "year": .int(Int64(year.year)), "daysWithoutSource": .int(Int64(year.daysWithout)),
            "documents": .array(
              year.documents.map { ["text": .string($0.text), "days": .int(Int64($0.days))] }),
          ]
        }),
      "rules": .array(
        definition.holidayRules.map { rule in
          ["name": .string(rule.name), "sources": .array(rule.basis.map(JSON.string))]
        }),
    ]
  }
}
