import ProcedureCatalogue
import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureRuntime
import ProcedureText

/// One version of a text, compiled with what it needs: what the rules say of it, and what its examples.
struct CheckedText: Sendable {
  /// The codes of the findings in the text itself; notes do not count.
  let findings: Set<FindingCode>
  let hasErrors: Bool
  /// What the text describes, with what it lays over other procedures.
  let procedures: [Procedure]
  let failingExamples: Int
  private let assessor: Assessor
  private let digest: [UInt8]

  init(_ text: SourceText, among others: [SourceText]) {
    let compilation = Compilation(of: others + [text])
    findings = Set(
      compilation.findings.filter { $0.place?.file == text.path && $0.severity != .note }.map(\.code))
    hasErrors = compilation.hasErrors
    let contents = compilation.contents
    let file = contents.sources.firstIndex { $0.path == text.path }
    procedures = contents.procedures.filter { ($0.overlay?.layers.last ?? $0.origin).file == file }
    let catalogue = Catalogue(contents: contents)
    digest = Array(catalogue.digest.utf8)
    assessor = Assessor(catalogue)
    let runner = ExampleRunner(assessor)
    let codes = Set(procedures.map(\.code))
    failingExamples = catalogue.versions.filter { codes.contains($0.code) }.reduce(0) { count, version in
      count + ((try? runner.run(version))?.filter { !$0.isPassed }.count ?? 0)
    }
  }

  /// The whole answer as the service gives it, but without the digest of the catalogue, which every change changes.
  func answer(to probe: Probes.Probe) -> [UInt8] {
    guard let answer = try? assessor.assess(probe.dossier, now: probe.now).json(language: .english) else { return [] }
    guard let first = digest.first, answer.count >= digest.count else { return answer }
    for start in 0...(answer.count - digest.count) where answer[start] == first {
      let end = start + digest.count
      if answer[start..<end].elementsEqual(digest) { return Array(answer[..<start] + answer[end...]) }
    }
    return answer
  }
}
