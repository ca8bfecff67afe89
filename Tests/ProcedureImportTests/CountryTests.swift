import CanonicalJSON
import Foundation
import ProcedureCatalogue
import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureFormat
import ProcedureImport
import ProcedureSyntax
import ProcedureText
import Testing

/// The whole national database, where it lies beside the package.
enum Country {
  static let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../../shared/data/national-procedures.ndjson.gz"
  ).standardizedFileURL
  static let isThere = FileManager.default.fileExists(atPath: file.path)

  /// All records in an optimised build; in others, which are twenty times slower, every ninth.
  #if DEBUG
    static let step = 9
  #else
    static let step = 1
  #endif

  static let records: [RecordText] = {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gunzip", "-c", file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    guard (try? process.run()) != nil else { return [] }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    var splitter = RecordSplitter()
    return splitter.feed(Array(data)) + splitter.finish()
  }()

  static func recordsByCode(of codes: Set<String>) -> [String: NationalRecord] {
    var found: [String: NationalRecord] = [:]
    for text in records {
      guard let document = try? JSONDocument(parsing: text.bytes, duplicateKeys: .allowed),
        let code = document.root["code"]?.string?.trimmingCharacters(in: .whitespaces), codes.contains(code),
        let record = NationalRecordReader.read(document.root).record
      else { continue }
      found[record.code] = record
    }
    return found
  }

  static let run: NationalImport = {
    var run = NationalImport()
    for record in records where record.line % step == 0 { run.add(record) }
    run.finish()
    return run
  }()
}

@Suite(.enabled(if: Country.isThere, "the national database is not beside the package"), .serialized)
struct CountryTests {
  @Test func `Every record is imported, and no word of any is lost`() {
    #expect(Country.run.recordCount > 4_551 / Country.step - 2)
    // Long titles the country has; each is an error of its record, and nothing is lost with it.
    for finding in Country.run.findings where finding.rule.severity == .error && finding.rule.code.number != 653 {
      Issue.record("\(finding.line ?? 0) \(finding.rule.code) \(finding.words)")
    }
  }

  @Test func `Every file parses without findings and is laid out as the formatter would`() {
    var shown = 0
    for file in Country.run.files where shown < 10 {
      let tree = SyntaxTree(parsing: SourceText(path: file.path, bytes: file.bytes))
      let isCanonical = Formatter.format(tree) == file.bytes
      if let finding = tree.findings.first(where: { $0.code.number != 131 }) {
        Issue.record("\(file.path): \(finding.code) \(finding.message.en)")
        shown += 1
      } else if !isCanonical {
        Issue.record("\(file.path) is not canonical")
        shown += 1
      }
    }
  }

  @Test func `The country compiles without errors`() {
    let compilation = Compilation(of: Country.run.files.map { SourceText(path: $0.path, bytes: $0.bytes) })
    for finding in compilation.findings.filter({ $0.severity == .error }).prefix(10) {
      Issue.record("\(finding.place?.file ?? "") \(finding.code) \(finding.message.en)")
    }
    #expect(compilation.contents.procedures.count == Country.run.recordCount)
  }
}
