import ProcedureCatalogue
import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureRuntime
import ProcedureSyntax
import ProcedureText

/// Makes every small slip in every real specification and asks whether a rule or an example notices it.
///
/// A slip that changes no answer to any probe and brings no error is no slip; of the others those that neither a finding
/// nor an example notices survive, and are listed.
struct MutationRun {
  /// How one slip came out.
  private enum Outcome: Int, CaseIterable {
    case neutral, byRule, byExample, survived
  }

  private var counts: [MutationKind: [Int]] = [:]
  private var survivors: [String] = []

  /// `filter` picks files by a part of their path; `every` takes one slip in so many.
  static func run(filter: String?, every: Int) -> Int32 {
    let texts = SpecificationFolder.texts()
    guard !texts.isEmpty else {
      Output.error("run it in the package's folder: Specs/ is missing or empty")
      return 66
    }
    var run = MutationRun()
    for text in texts where filter.map(text.path.contains) ?? true {
      run.mutate(text, among: texts, every: every)
    }
    run.report()
    return 0
  }

  private mutating func mutate(_ text: SourceText, among texts: [SourceText], every: Int) {
    let tree = SyntaxTree(parsing: text)
    guard tree.holds(.procedure) else { return }
    let others = Self.needed(by: tree, among: texts)
    let original = Checked(others, text)
    let probes = original.procedures.map { Probes(of: $0) }
    let answers = original.answers(to: probes)
    for (index, mutation) in tree.mutations.enumerated() where index.isMultiple(of: every) {
      let mutant = Checked(others, mutation.applied(to: text))
      let outcome = mutant.outcome(against: original, probes, answers)
      counts[mutation.kind, default: Array(repeating: 0, count: Outcome.allCases.count)][outcome.rawValue] += 1
      if outcome == .survived { survivors.append("\(text.path):\(mutation.line): \(mutation.kind.rawValue)") }
    }
  }

  /// The other files; without those of procedures when the file names no other procedure, which is much faster.
  private static func needed(by tree: SyntaxTree, among texts: [SourceText]) -> [SourceText] {
    let namesOthers = [Keyword.underProcedure, .transferTo, .replaces].contains { tree.holds($0) }
    return texts.filter { other in
      other.path != tree.source.path && (namesOthers || !SyntaxTree(parsing: other).holds(.procedure))
    }
  }

  /// One compiled version of a file with what its examples say.
  private struct Checked {
    let findings: Set<FindingCode>
    let hasErrors: Bool
    let procedures: [Procedure]
    let failing: Int
    private let assessor: Assessor
    private let digest: String

    init(_ others: [SourceText], _ text: SourceText) {
      let compilation = Compilation(of: others + [text])
      let own = compilation.findings.filter { $0.place?.file == text.path && $0.severity != .note }
      findings = Set(own.map(\.code))
      hasErrors = compilation.hasErrors
      let contents = compilation.contents
      let file = contents.sources.firstIndex { $0.path == text.path }
      procedures = contents.procedures.filter { $0.origin.file == file }
      let catalogue = Catalogue(contents: contents)
      digest = catalogue.digest
      assessor = Assessor(catalogue)
      let runner = ExampleRunner(assessor)
      let codes = Set(procedures.map(\.code))
      failing = catalogue.versions.filter { codes.contains($0.code) }.reduce(0) { count, version in
        count + ((try? runner.run(version))?.filter { !$0.isPassed }.count ?? 0)
      }
    }

    func answers(to probes: [Probes]) -> [[[UInt8]]] { probes.map { $0.answers(assessor, digest: digest) } }

    func outcome(against original: Checked, _ probes: [Probes], _ answers: [[[UInt8]]]) -> Outcome {
      let isFound = !findings.subtracting(original.findings).isEmpty
      if hasErrors, !original.hasErrors { return .byRule }
      guard self.answers(to: probes) != answers else { return .neutral }
      if isFound { return .byRule }
      return failing > original.failing ? .byExample : .survived
    }
  }

  private func report() {
    var total = Array(repeating: 0, count: Outcome.allCases.count)
    for kind in MutationKind.allCases {
      guard let row = counts[kind] else { continue }
      for index in row.indices { total[index] += row[index] }
      Output.line(Self.line(kind.rawValue, row))
    }
    Output.line(Self.line("all", total))
    for survivor in survivors { Output.line("survived  \(survivor)") }
  }

  private static func line(_ title: String, _ row: [Int]) -> String {
    let found = row[Outcome.byRule.rawValue] + row[Outcome.byExample.rawValue]
    let changed = found + row[Outcome.survived.rawValue]
    let share = changed == 0 ? 100 : Double(found * 1000 / changed) / 10
    return title + String(repeating: " ", count: max(1, 32 - title.count))
      + "\(changed) change an answer, \(row[Outcome.byRule.rawValue]) found by a rule, "
      + "\(row[Outcome.byExample.rawValue]) by an example, \(row[Outcome.survived.rawValue]) survive: \(share) %; "
      + "\(row[Outcome.neutral.rawValue]) change none"
  }
}
