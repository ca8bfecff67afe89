package import CanonicalJSON
package import ProcedureDiagnostics
import WorkingCalendar

extension CalendarStatistics {
  /// The figures for people.
  package func text(_ language: Language) -> String {
    var lines = TextColumns.wrapped(StatisticsWording.heading(page)[language], lead: "") + [""]
    lines += table(StatisticsWording.workingDays, months + quarters + [total], language)
    if !kinds.isEmpty {
      lines.append("")
      lines += table(StatisticsWording.daysOff, kinds.map(row), language)
    }
    if !swaps.isEmpty {
      lines.append("")
      lines += table(
        StatisticsWording.swaps,
        swaps.map { (CalendarWording.date($0.worked), StatisticsWording.worked(for: $0.off)) }, language)
    }
    if !longestRuns.isEmpty {
      lines.append("")
      lines += table(
        StatisticsWording.longestRuns,
        longestRuns.map { (CalendarWording.datedDays($0.first, $0.last), StatisticsWording.run($0)) }, language)
    }
    if let tet {
      lines.append("")
      lines += table(StatisticsWording.tet, StatisticsWording.rows(tet), language)
    }
    lines += ["", StatisticsWording.announcement(page.definition.announcedUntil, projectedDays)[language]]
    return lines.map(TextColumns.trimmed).joined(separator: "\n") + "\n"
  }

  private typealias Row = (label: Bilingual, value: Bilingual)

  private var months: [Row] {
    workingDaysByMonth.enumerated().map { (CalendarWording.month($0 + 1), Bilingual(verbatim: "\($1)")) }
  }

  private var quarters: [Row] {
    workingDaysByQuarter.enumerated().map { (StatisticsWording.quarter($0 + 1), Bilingual(verbatim: "\($1)")) }
  }

  private var total: Row { (StatisticsWording.wholeYear, Bilingual(verbatim: "\(page.workingDays)")) }

  private func row(_ count: KindCount) -> Row {
    (CalendarWording.kind(count.kind), StatisticsWording.count(count))
  }

  private func table(_ heading: Bilingual, _ rows: [Row], _ language: Language) -> [String] {
    let width = rows.map { $0.label[language].count }.max() ?? 0
    return [heading[language]]
      + rows.flatMap { row in
        TextColumns.wrapped(
          row.value[language], lead: "  \(TextColumns.padded(row.label[language], to: width))  ")
      }
  }

  /// The figures for other programs.
  package var json: JSON {
    [
      "calendar": .string(page.definition.id), "edition": .string(page.definition.edition),
      "year": .int(Int64(page.year)), "announcedUntil": .string(page.definition.announcedUntil.iso),
      "workingDays": .int(Int64(page.workingDays)),
      "workingDaysByMonth": .array(workingDaysByMonth.map { .int(Int64($0)) }),
      "workingDaysByQuarter": .array(workingDaysByQuarter.map { .int(Int64($0)) }),
      "projectedDays": .int(Int64(projectedDays)),
      "kinds": .array(
        kinds.map { count in
          [
            "kind": .string(count.kind.rawValue), "days": .int(Int64(count.days)),
            "onWorkingWeekdays": .int(Int64(count.onWorkingWeekdays)),
          ]
        }),
      "longestRuns": .array(
        longestRuns.map { run in
          [
            "first": .string(run.first.iso), "last": .string(run.last.iso), "days": .int(Int64(run.days)),
            "names": .array(run.names.map(JSON.string)),
          ]
        }),
      "swaps": .array(swaps.map { ["worked": .string($0.worked.iso), "off": Self.date($0.off)] }),
      "tet": tet.map { tet in
        [
          "firstDay": .string(tet.firstDay.iso), "lastWorkingDayBefore": Self.date(tet.lastWorkingDayBefore),
          "firstWorkingDayAfter": Self.date(tet.firstWorkingDayAfter),
        ]
      } ?? .null,
    ]
  }

  private static func date(_ date: CivilDate?) -> JSON { date.map { .string($0.iso) } ?? .null }
}
