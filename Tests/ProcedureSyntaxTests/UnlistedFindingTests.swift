import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText
import Testing

@Suite struct UnlistedFindingTests {
  @Test func `An error behind more warnings than are listed still counts as an error`() {
    let warnings = String(repeating: "  nguyen van \"Lời văn\"\n", count: 600)
    let text = "thủ tục 1.900001 \"Cấp giấy\" {\n\(warnings)}\n}\n"
    let findings = SyntaxTree(parsing: SourceText(path: "a.tthc", text: text)).findings
    #expect(findings.dropLast().allSatisfy { $0.severity == .warning })
    #expect(findings.last?.code == FindingCode(113))
    #expect(findings.last?.severity == .error)
  }
}
