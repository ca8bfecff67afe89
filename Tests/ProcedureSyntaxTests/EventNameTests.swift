import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText
import Testing

@Suite struct EventNameTests {
  @Test(arguments: [
    ("sự kiện kết thúc ký lúc 10:00 ngày 10/02/2026", "ký"), ("event end of sign at 10:00, 10/02/2026", "sign"),
    ("sự kiện bắt đầu thẩm_định lúc 10:00 ngày 10/02/2026", "thẩm_định"),
  ])
  func `The name of a stage ends before the moment of its event`(line: String, name: String) throws {
    let text = "ngôn ngữ tthc 1\nthủ tục 9.000001 \"Mẫu\" {\n  ví dụ \"Một\" {\n    \(line)\n  }\n}\n"
    let tree = SyntaxTree(parsing: SourceText(path: "mau.tthc", text: text))
    #expect(tree.findings.isEmpty)
    #expect(names(in: tree.root) == [name])
  }

  private func names(in node: Node) -> [String] {
    (node.kind == .name ? [node.text] : []) + node.children.flatMap { names(in: $0) }
  }

  @Test func `An event of a dossier without quotes is understood, and its moment is read`() throws {
    let lines = "ví dụ \"A\" {\n  sự kiện yêu cầu bổ sung lúc 10:00 ngày 05/08/2026\n}"
    let source = SourceText(path: "a.tthc", bytes: Array("thủ tục 1.000001 \"A\" {\n\(lines)\n}\n".utf8))
    let tree = SyntaxTree(parsing: source)
    #expect(tree.findings.map(\.code.number) == [139])
  }
}
