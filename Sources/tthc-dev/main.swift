import Foundation
import ProcedureCatalogue
import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureRuntime
import ProcedureText

let root = CommandLine.arguments[1]
var sources: [SourceText] = []
if root.hasSuffix(".tthc") {
  sources = CommandLine.arguments.dropFirst().map { SourceText(path: $0, bytes: Array(FileManager.default.contents(atPath: $0)!)) }
} else {
  for name in FileManager.default.enumerator(atPath: root)!.compactMap({ $0 as? String }).sorted() where name.hasSuffix(".tthc") {
    sources.append(SourceText(path: name, bytes: Array(FileManager.default.contents(atPath: root + "/" + name)!)))
  }
}
let compilation = Compilation(of: sources)
print(TerminalRenderer(language: .vietnamese, color: false, sources: SourceMap(sources)).render(compilation.findings, limit: 400))
print("\(compilation.findings.count) findings, \(compilation.contents.procedures.count) procedures")
let catalogue = Catalogue(contents: compilation.contents)
let runner = ExampleRunner(Assessor(catalogue))
var failed = 0, passed = 0
for version in catalogue.versions {
  for outcome in try runner.run(version) {
    if outcome.isPassed { passed += 1 } else {
      failed += 1
      print("HỎNG \(version.code): \(outcome.example.title)")
      for finding in outcome.findings { print("    ! \(finding.code) \(finding.message.vi)") }
      for expectation in outcome.expectations where !expectation.isMet { print("    dòng \(expectation.expected.line): \(expectation.expected.expectation) -> \(expectation)") }
    }
  }
}
print("\(passed) ví dụ đạt, \(failed) hỏng")
if CommandLine.arguments.count > 2 {
for p in compilation.contents.procedures where p.code == CommandLine.arguments[2] {
  for (i, f) in p.facts.enumerated() { print(i, f.origin.id, f.kind, f.derivation as Any) }
  for e in p.examples { print(e.facts) }
}
}
