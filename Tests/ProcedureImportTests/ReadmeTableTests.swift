import Foundation
import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureImport
import ProcedureText
import Testing

/// The README counts what the import reports and the check finds in the records whose way to a specification it shows.
@Suite(.enabled(if: Country.isThere, "the national database is not beside the package"))
struct ReadmeTableTests {
  private struct Row {
    let code: String
    let report: Int
    let check: Int
  }

  /// `| [1.013274](Specs/…) | Đường bộ · roads | 2 | 2 | 0 | công bố |`
  private static func rows() throws -> [Row] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../README.md")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 6, cells[0].hasPrefix("["), let end = cells[0].firstIndex(of: "]"),
        let report = Int(cells[2]), let check = Int(cells[3])
      else { return nil }
      return Row(code: String(cells[0][..<end].dropFirst()), report: report, check: check)
    }
  }

  @Test func `The README counts the findings of the records in its table as import and check do`() throws {
    let rows = try Self.rows()
    #expect(rows.count == 25)
    let records = Country.recordsByCode(of: Set(rows.map(\.code)))
    var run = NationalImport()
    for (line, row) in rows.enumerated() { run.add(try #require(records[row.code]), line: line + 1) }
    run.finish()
    let compilation = Compilation(of: run.files.map { SourceText(path: $0.path, bytes: $0.bytes) })
    for row in rows {
      let report = run.findings.filter { $0.procedure == row.code }
      let check = compilation.findings.filter { $0.place?.file.hasSuffix("/\(row.code).tthc") == true }
      #expect(report.count == row.report, "\(row.code): \(report.map(\.rule.code))")
      #expect(check.count == row.check, "\(row.code): \(check.map(\.code))")
    }
  }
}
