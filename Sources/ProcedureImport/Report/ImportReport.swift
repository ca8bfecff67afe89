package import CanonicalJSON
package import ProcedureDiagnostics

/// What an import found and did, for people and for programs.
package struct ImportReport: Sendable {
  let recordCount: Int
  let fileCount: Int
  package let findings: [DataFinding]
  let counts: OutcomeCounts
  /// By their names, in the order of these.
  private let fields: [(name: String, counts: FieldCounts)]

  package init(_ run: NationalImport, findings more: [DataFinding] = [], fileCount: Int) {
    recordCount = run.recordCount
    self.fileCount = fileCount
    findings = Self.inOrder(run.findings + more)
    counts = run.counts
    fields = run.fields.sorted { $0.key < $1.key }.map { (name: $0.key, counts: $0.value) }
  }

  /// By file, line and rule, and in the order in which they were found.
  private static func inOrder(_ findings: [DataFinding]) -> [DataFinding] {
    // Their places are sorted, not the findings: to move these about takes most of the time.
    let keys = findings.map { (file: $0.file ?? "", line: $0.line ?? 0, rule: $0.rule.code.number) }
    let order = findings.indices.sorted { left, right in
      let (a, b) = (keys[left], keys[right])
      return (a.file, a.line, a.rule, left) < (b.file, b.line, b.rule, right)
    }
    return order.map { findings[$0] }
  }

  package var hasErrors: Bool { findings.contains { $0.rule.severity == .error } }

  /// How often each rule was met, in the order of their codes; rules that found nothing are left out.
  package var ruleCounts: [(rule: DataRule, findings: Int, procedures: Int)] {
    var byCode: [FindingCode: (findings: Int, procedures: Set<String>)] = [:]
    for finding in findings {
      byCode[finding.rule.code, default: (0, [])].findings += 1
      // A procedure of lists has many lines; a code of the database may stand in two.
      let subject = finding.cell == nil ? "\(finding.line ?? 0)" : finding.procedure
      byCode[finding.rule.code]?.procedures.insert("\(finding.file ?? ""):\(subject)")
    }
    return DataRuleBook.rules.compactMap { rule in
      byCode[rule.code].map { (rule, $0.findings, $0.procedures.count) }
    }
  }

  // MARK: For people

  /// The counts: what a terminal shows.
  package func summary(_ language: Language) -> String {
    var lines = [ImportReportWording.records(recordCount, files: fileCount)[language], ""]
    lines.append(ImportReportWording.rules[language])
    for row in ruleCounts {
      let severity = ImportReportWording.severity(row.rule.severity)[language]
      lines.append(
        "  \(row.rule.code)  \(Self.padded(row.findings))  \(Self.padded(row.procedures))  \(severity)  \(row.rule.title[language])"
      )
    }
    lines += ["", ImportReportWording.outcomes[language]]
    for extractor in Extractor.allCases {
      let numbers = Outcome.allCases.map { counts[extractor, $0] }
      guard numbers.contains(where: { $0 > 0 }) else { continue }
      lines.append(
        "  \(numbers.map(Self.padded).joined(separator: "  "))  \(ImportReportWording.extractor(extractor)[language])")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: " ", count: max(0, 6 - digits.utf8.count)) + digits
  }

  /// What came of the procedures of each field of law.
  private func byField(_ language: Language) -> String {
    guard !fields.isEmpty else { return "" }
    let rows = fields.map { name, counts in
      let numbers = [counts.records, counts.findings] + Outcome.allCases.map { counts.outcomes[$0] }
      let title = name.isEmpty ? ImportReportWording.noField[language] : name
      return "  \(numbers.map(Self.padded).joined(separator: "  "))  \(title)\n"
    }
    return "\n" + ImportReportWording.fields[language] + "\n" + rows.joined()
  }

  /// The counts and every finding.
  package func text(_ language: Language) -> String {
    var text = summary(language) + byField(language) + "\n"
    for finding in findings {
      let cell = finding.cell.map { "\(ImportReportWording.cell[language]) \($0)" }
      let place = cell ?? finding.line.map { "\(ImportReportWording.line[language]) \($0)\(finding.pointer)" }
      text += [finding.file, place].compactMap(\.self).joined(separator: ", ")
      if place != nil { text += ": " }
      text += "\(finding.rule.code) \(DataWording.message(finding)[language])\n"
      text += "    \(finding.done[language])\n"
    }
    return text
  }

  // MARK: For programs

  package func json(_ language: Language) -> JSON {
    let rules = ruleCounts.map { row in
      JSON.object([
        ("code", .string(row.rule.code.description)), ("severity", .string(row.rule.severity.rawValue)),
        ("title", .string(row.rule.title[language])), ("findings", .int(Int64(row.findings))),
        ("records", .int(Int64(row.procedures))),
      ])
    }
    let outcomes = Extractor.allCases.map { extractor in
      JSON.object(
        [("extractor", .string(extractor.rawValue))]
          + Outcome.allCases.map { ($0.rawValue, .int(Int64(counts[extractor, $0]))) })
    }
    let list = findings.map { finding in
      let file: [(String, JSON)] = finding.file.map { [("file", .string($0))] } ?? []
      let detail: [(String, JSON)] = finding.remark.map { [("detail", .string($0[language]))] } ?? []
      let cell: [(String, JSON)] = finding.cell.map { [("cell", .string($0))] } ?? []
      return JSON.object(
        cell + detail + file + [
          ("code", .string(finding.rule.code.description)), ("done", .string(finding.done[language])),
          ("line", finding.line.map { .int(Int64($0)) } ?? .null), ("message", .string(finding.rule.title[language])),
          ("pointer", .string(finding.pointer)), ("procedure", .string(finding.procedure)),
          ("severity", .string(finding.rule.severity.rawValue)), ("words", .string(finding.words)),
        ])
    }
    let fields = self.fields.map { name, counts in
      JSON.object(
        [
          ("field", .string(name)), ("records", .int(Int64(counts.records))),
          ("findings", .int(Int64(counts.findings))),
        ] + Outcome.allCases.map { ($0.rawValue, .int(Int64(counts.outcomes[$0]))) })
    }
    return .object([
      ("records", .int(Int64(recordCount))), ("files", .int(Int64(fileCount))), ("rules", .array(rules)),
      ("outcomes", .array(outcomes)), ("fields", .array(fields)), ("findings", .array(list)),
    ])
  }
}
