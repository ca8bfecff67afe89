import ProcedureCatalogue
import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureRuntime
package import ProcedureSyntax
package import ProcedureText

/// Asks of the small slips in one specification whether a rule or an example notices them.
///
/// A slip that changes no answer to any probe and brings no finding is no slip; of the others those that neither a new
/// finding nor a failing example points out survive.
package struct MutationCheck: Sendable {
  private let text: SourceText
  private let others: [SourceText]
  private let original: CheckedText
  private let probes: [Probes]
  private let answers: [[[UInt8]]]
  package let mutations: [Mutation]

  /// Nil for a text that describes no procedure. Of the other texts those count that the text needs.
  package init?(of text: SourceText, among texts: [SourceText]) {
    let tree = SyntaxTree(parsing: text)
    guard tree.describesProcedure else { return nil }
    self.text = text
    others = Self.needed(by: tree, among: texts)
    original = CheckedText(text, among: others)
    probes = original.procedures.map { Probes(of: $0) }
    let checked = original
    answers = probes.map { probes in probes.dossiers.map { checked.answer(to: $0) } }
    mutations = tree.mutations
  }

  package func outcome(of mutation: Mutation) -> MutationOutcome {
    let mutant = CheckedText(mutation.applied(to: text), among: others)
    if mutant.hasErrors, !original.hasErrors { return .foundByRule }
    guard changesAnswer(mutant) else { return .neutral }
    if !mutant.findings.isSubset(of: original.findings) { return .foundByRule }
    return mutant.failingExamples > original.failingExamples ? .foundByExample : .survived
  }

  private func changesAnswer(_ mutant: CheckedText) -> Bool {
    zip(probes, answers).contains { probes, answers in
      zip(probes.dossiers, answers).contains { mutant.answer(to: $0) != $1 }
    }
  }

  /// What declares names for all, and the procedures whose codes the text mentions, directly or through others.
  package static func needed(by tree: SyntaxTree, among texts: [SourceText]) -> [SourceText] {
    let trees = texts.filter { $0.path != tree.source.path }.map { SyntaxTree(parsing: $0) }
    var needed = trees.filter { !$0.describesProcedure }
    var waiting = trees.filter(\.describesProcedure)
    var mentioned = tree.codes
    while let next = waiting.firstIndex(where: { !$0.ownCodes.isDisjoint(with: mentioned) }) {
      let found = waiting.remove(at: next)
      mentioned.formUnion(found.codes)
      needed.append(found)
    }
    return needed.map(\.source)
  }
}

extension SyntaxTree {
  fileprivate var describesProcedure: Bool { holds(.procedure) || holds(.layer) }

  private var descriptions: [Node] {
    root.children.filter { $0.kind == .statement && $0.keyword == .procedure }
  }

  /// The codes of the procedures that it describes itself.
  fileprivate var ownCodes: Set<String> {
    Set(descriptions.compactMap { $0.child(.code)?.text })
  }

  /// Every code that it mentions.
  fileprivate var codes: Set<String> {
    var codes: Set<String> = []
    func collect(_ node: Node) {
      if node.kind == .code { codes.insert(node.text) }
      for child in node.children { collect(child) }
    }
    collect(root)
    return codes
  }
}
