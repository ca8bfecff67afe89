package import CanonicalJSON
package import ProcedureDiagnostics
import WorkingCalendar

extension DossierReport {
  /// The report for a terminal.
  package func text(_ language: Language, by groupings: [Grouping]) -> String {
    var lines = [ReportWording.heading(asOf)[language], ""]
    for standing in DossierOutcome.Standing.allCases {
      lines.append(row(ReportWording.standing(standing), total[standing], language))
    }
    lines.append(row(ReportWording.received, total.received, language))
    lines.append(row(ReportWording.acceptedLater, acceptedLater, language))
    lines.append(row(ReportWording.unread, unread, language))
    if let permille = total.inTimePermille {
      lines += ["", "\(ReportWording.inTime[language]): \(Self.percent(permille, language))"]
    }
    for grouping in groupings {
      lines += ["", ReportWording.grouping(grouping)[language]]
      for group in groups(grouping) { lines.append(row(group, of: grouping, language)) }
    }
    lines += ["", ReportWording.indicators[language]]
    for indicator in Indicator.all(total) {
      lines += TextColumns.wrapped(
        "\(indicator.title[language]) (\(indicator.basis[language])): \(ReportWording.value(indicator.value)[language]). "
          + indicator.note[language], lead: "\(indicator.number). ")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let nameWidth = 56

  private func row(_ title: Bilingual, _ count: Int, _ language: Language) -> String {
    TextColumns.padded("  " + title[language], to: 44) + TextColumns.right(Self.number(count, language), in: 12)
  }

  private func row(_ group: Group, of grouping: Grouping, _ language: Language) -> String {
    let name = Self.plain(ReportWording.name(group, of: grouping)[language])
    let short = name.count > Self.nameWidth ? name.prefix(Self.nameWidth - 1) + "…" : name
    let tally = group.tally
    let counts = [tally.received, tally[.late], tally[.overdue]].map { Self.number($0, language) }
    let share = tally.inTimePermille.map { Self.percent($0, language) } ?? "–"
    return TextColumns.trimmed(
      zip([10, 9, 9, 9], counts + [share]).reduce(TextColumns.padded("  " + short, to: Self.nameWidth + 4)) {
        $0 + TextColumns.right($1.1, in: $1.0)
      })
  }

  private static func number(_ count: Int, _ language: Language) -> String { Bilingual(Int64(count))[language] }

  /// A share with one decimal, in the way of the language.
  static func percent(_ permille: Int, _ language: Language) -> String {
    "\(permille / 10)\(language == .vietnamese ? "," : ".")\(permille % 10)%"
  }

  /// Names come from dossiers: what would move the cursor of a terminal is not printed.
  private static func plain(_ name: String) -> String {
    String(name.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : Character($0) })
  }

  // MARK: Tables

  /// One row a group, with a head; comma-separated (RFC 4180). Dossiers of a later day have no standing yet.
  package func csv(_ language: Language, by groupings: [Grouping]) -> String {
    let standings = DossierOutcome.Standing.allCases
    var rows = [["grouping", "id", "title", "received"] + standings.map(\.rawValue)]
    rows.append(["total", "", "", String(total.received)] + standings.map { String(total[$0]) })
    rows.append(["accepted-later", "", "", String(acceptedLater)] + standings.map { _ in "" })
    for grouping in groupings {
      for group in groups(grouping) {
        rows.append(
          [grouping.rawValue, group.id, group.title, String(group.tally.received)]
            + standings.map { String(group.tally[$0]) })
      }
    }
    return rows.map { $0.map { Self.cell($0) }.joined(separator: ",") + "\r\n" }.joined()
  }

  /// A cell in quotes where needed; one that a spreadsheet would take for a formula gets an apostrophe.
  private static func cell(_ text: String) -> String {
    var bytes = Array(text.utf8)
    if let first = bytes.first,
      [UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@")].contains(first)
    {
      bytes.insert(UInt8(ascii: "'"), at: 0)
    }
    let needsQuotes = bytes.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte < UInt8(ascii: " ")
    }
    guard needsQuotes else { return String(decoding: bytes, as: UTF8.self) }
    var quoted: [UInt8] = [UInt8(ascii: "\"")]
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { quoted.append(byte) }
      quoted.append(byte)
    }
    return String(decoding: quoted + [UInt8(ascii: "\"")], as: UTF8.self)
  }

  // MARK: JSON

  /// The report for other programs.
  package func json(by groupings: [Grouping]) -> JSON {
    [
      "asOf": .string(asOf.iso), "total": Self.json(total), "acceptedLater": .int(Int64(acceptedLater)),
      "unreadLines": .int(Int64(unread)),
      "groups": .object(
        groupings.map { grouping in
          (
            grouping.rawValue,
            .array(
              groups(grouping).map { group in
                ["id": .string(group.id), "title": .string(group.title), "counts": Self.json(group.tally)]
              })
          )
        }),
      "indicators": .array(Indicator.all(total).map { Self.json($0) }),
    ]
  }

  private static func json(_ tally: OutcomeTally) -> JSON {
    .object(
      DossierOutcome.Standing.allCases.map { ($0.rawValue, .int(Int64(tally[$0]))) } + [
        ("received", .int(Int64(tally.received))), ("online", .int(Int64(tally.online))),
        ("inTimePermille", tally.inTimePermille.map { .int(Int64($0)) } ?? .null),
      ])
  }

  private static func json(_ indicator: Indicator) -> JSON {
    var tenths = JSON.null
    if case .tenths(let value) = indicator.value { tenths = .int(Int64(value)) }
    return [
      "number": .int(Int64(indicator.number)), "title": .string(indicator.title.vi),
      "basis": .string(indicator.basis.vi), "tenths": tenths, "note": .string(indicator.note.vi),
    ]
  }
}
