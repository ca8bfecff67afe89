import ProcedureDiagnostics
import ProcedureRules
import ProcedureText
import Testing

/// Contradictions that real published procedures hold are found when they are written as the source has them.
@Suite struct SourceConflictTests {
  @Test("a contradiction of a published procedure is found", arguments: SourceConflict.all)
  func contradictionsAreFound(_ conflict: SourceConflict) {
    let sources = ExampleFrame.sources(.procedure(conflict.lines, declarations: conflict.declarations))
    let findings = RuleTests.findings(sources)
    let text = ShortRenderer(language: .vietnamese, sources: SourceMap(sources)).render(findings)
    #expect(findings.contains { conflict.found.contains(Int($0.code.number)) }, "\(text)")
    #expect(!findings.contains { $0.code.number < 200 && !conflict.found.contains(Int($0.code.number)) }, "\(text)")
  }
}
