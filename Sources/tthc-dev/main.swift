import Foundation
import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText

let path = CommandLine.arguments[1]
let data = FileManager.default.contents(atPath: path)!
let source = SourceText(path: path, bytes: Array(data))
let tree = SyntaxTree(parsing: source)
for finding in tree.findings {
  let line = finding.place?.span.map { source.lines.line(at: Int($0.start)) } ?? 0
  print("\(line): \(finding.severity.rawValue)[\(finding.code)] \(finding.message.vi) \(finding.place?.span.map { source.text($0).prefix(60) } ?? "")")
}
func dump(_ node: Node, _ depth: Int) {
  let leaf = node.children(.keyword).isEmpty && node.children.allSatisfy { _ in false }
  print(String(repeating: "  ", count: depth), node.kind, node.keyword.map { "\($0)" } ?? "", leaf ? node.text.prefix(60) : "")
  for child in node.children { dump(child, depth + 1) }
}
if CommandLine.arguments.count > 2 { dump(tree.root, 0) }
print(tree.printed == source.original ? "round trip ok" : "ROUND TRIP BROKEN")
