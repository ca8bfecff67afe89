import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText
import Testing

@Suite("What cannot be read is skipped without harm to the rest")
struct RecoveryTests {
  private static func tree(_ lines: String) -> SyntaxTree {
    SyntaxTree(parsing: SourceText(path: "a.tthc", text: "thủ tục 1.000001 \"A\" {\n  \(lines)\n}\n"))
  }

  private static func count(_ kind: NodeKind, below node: Node) -> Int {
    node.children.reduce(node.kind == kind ? 1 : 0) { $0 + count(kind, below: $1) }
  }

  @Test("of many conditions of one kind the first counts, and the next is reported")
  func firstCondition() {
    let tree = Self.tree("phí 1.000 đồng " + Array(repeating: "khi a_1", count: 3_000).joined(separator: " "))
    #expect(Self.count(.guard, below: tree.root) == 1)
    #expect(tree.findings.map(\.code.number) == [125])
  }

  @Test("a sum or a product of thousands of parts is refused, one of sixty is read", arguments: ["+", "×"])
  func longSum(sign: String) {
    func tree(_ count: Int) -> SyntaxTree {
      Self.tree("phí 1.000 đồng khi a" + String(repeating: " \(sign) 1", count: count) + " > 3")
    }
    #expect(tree(60).findings.isEmpty)
    #expect(tree(20_000).findings.map(\.code.number) == [129])
  }

  @Test("a declaration that stands as deep as its neighbours is one of them, not the end of the block")
  func declarationInside() {
    let tree = Self.tree("căn cứ Luật Hộ tịch\n  thời hạn 03 ngày")
    #expect(tree.findings.map(\.code.number) == [107])
    #expect(Self.tree("thời hạn 03 ngày\ncăn cứ luật_a \"A\"").findings.map(\.code.number).contains(121))
  }

  @Test("a guess of two letters is told and not made")
  func guesses() throws {
    let near = try #require(Self.tree("thời hạng 03 ngày").findings.first)
    #expect(near.code.number == 104 && near.fixes.map(\.isSafe) == [true])
    let far = try #require(Self.tree("thời hạng giải quyếc 03 ngày").findings.first)
    #expect(far.code.number == 104 && far.fixes.map(\.isSafe) == [false])
  }
}
