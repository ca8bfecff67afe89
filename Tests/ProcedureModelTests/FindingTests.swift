import Foundation
import ProcedureDiagnostics
import ProcedureText
import Testing

/// What each finding of the model says, and that one mistake gives one finding.
@Suite struct FindingTests {
  @Test("one mistake gives one finding", arguments: FindingSample.all)
  func oneMistakeGivesOneFinding(_ sample: FindingSample) {
    let findings = FindingSample.findings(sample.sources)
    #expect(
      findings.map { Int($0.code.number) } == [sample.code],
      "\(ShortRenderer(language: .vietnamese, sources: SourceMap(sample.sources)).render(findings))")
  }

  @Test("a finding reads the same in both languages", arguments: Set(FindingSample.all.map(\.code)).sorted())
  func findingsReadAsTheGoldensSay(_ code: Int) throws {
    let pages = FindingSample.all.filter { $0.code == code }.map(page)
    try expectGolden("TTHC\(code).txt", pages.joined(separator: "\n"))
  }

  private func page(_ sample: FindingSample) -> String {
    let sources = SourceMap(sample.sources)
    let findings = FindingSample.findings(sample.sources)
    let terminal = [Language.vietnamese, .english].map {
      TerminalRenderer(language: $0, sources: sources).render(findings)
    }
    let short = [Language.vietnamese, .english].map { ShortRenderer(language: $0, sources: sources).render(findings) }
    return terminal.joined(separator: "\n") + "\n" + short.joined()
  }

  @Test("safe fixes settle what they fix and bring nothing else", arguments: FindingSample.all)
  func safeFixesSettleTheirFinding(_ sample: FindingSample) {
    let findings = FindingSample.findings(sample.sources)
    guard findings.contains(where: { $0.fixes.contains(where: \.isSafe) }) else { return }
    let fixed = sample.sources.map { source in
      SourceText(path: source.path, bytes: FixApplier.apply(findings, to: source).bytes)
    }
    #expect(FindingSample.findings(fixed) == [])
  }

  @Test("each offered fix settles its finding and brings no error", arguments: FindingSample.all)
  func everyFixSettlesItsFinding(_ sample: FindingSample) {
    for finding in FindingSample.findings(sample.sources) {
      for fix in finding.fixes {
        var chosen = finding
        chosen.fixes = [Finding.Fix(fix.title, isSafe: true, edits: fix.edits)]
        let fixed = sample.sources.map { source in
          SourceText(path: source.path, bytes: FixApplier.apply([chosen], to: source).bytes)
        }
        let rest = FindingSample.findings(fixed)
        #expect(!rest.contains { $0.code == finding.code || $0.severity == .error }, "\(fix.title.vi)")
      }
    }
  }

  @Test func `Every code of the model has a sample`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/ProcedureModel/Wording").standardizedFileURL
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    let text = try files.map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    let codes = text.matches(of: /FindingCode\((\d+)\)/).compactMap { Int($0.1) }
    #expect(codes.count == Set(codes).count, "a code stands for one kind of finding")
    #expect(Set(FindingSample.all.map(\.code)) == Set(codes))
  }
}
