import ProcedureMutations
import ProcedureText

/// Makes every small slip in every real specification and lists those that neither a rule nor an example notices.
struct MutationRun {
  private var tallies: [MutationKind: MutationTally] = [:]
  private var survivors: [MutationKind: [String]] = [:]

  /// `filter` picks files by a part of their path, `kinds` the slips; `every` takes one slip in so many.
  static func run(filter: String?, kinds: [MutationKind], every: Int) -> Int32 {
    let texts = SpecificationFolder.texts()
    guard !texts.isEmpty else {
      Output.error("run it in the package's folder: Specs/ is missing or empty")
      return 66
    }
    var run = MutationRun()
    for text in texts where filter.map(text.path.contains) ?? true {
      run.mutate(text, among: texts, kinds, every: every)
    }
    run.report()
    return 0
  }

  private mutating func mutate(
    _ text: SourceText, among texts: [SourceText], _ kinds: [MutationKind], every: Int
  ) {
    guard let check = MutationCheck(of: text, among: texts) else { return }
    let mutations = check.mutations.filter { kinds.contains($0.kind) }
    for (index, mutation) in mutations.enumerated() where index.isMultiple(of: every) {
      let outcome = check.outcome(of: mutation)
      tallies[mutation.kind, default: MutationTally()].count(outcome)
      guard outcome == .survived else { continue }
      let (before, after) = mutation.changedLine(of: text)
      survivors[mutation.kind, default: []].append(
        "\(text.path):\(mutation.line): \(mutation.kind.rawValue)\n  - \(before)\n  + \(after)")
    }
  }

  private func report() {
    let further = MutationKind.allCases.filter { !MutationKind.measured.contains($0) }
    for (title, kinds) in [("the measured kinds", MutationKind.measured), ("the further kinds", further)] {
      guard kinds.contains(where: { tallies[$0] != nil }) else { continue }
      var total = MutationTally()
      for kind in kinds {
        guard let tally = tallies[kind] else { continue }
        total.add(tally)
        Output.line(Self.line(kind.rawValue, tally))
      }
      Output.line(Self.line(title, total) + "\n")
      for survivor in kinds.flatMap({ survivors[$0] ?? [] }) { Output.line(survivor) }
      Output.line("")
    }
  }

  private static func line(_ title: String, _ tally: MutationTally) -> String {
    title + String(repeating: " ", count: max(1, 32 - title.count))
      + "\(tally.effective) change an answer, \(tally[.foundByRule]) found by a rule, "
      + "\(tally[.foundByExample]) by an example, \(tally[.survived]) survive: "
      + "\(tally.permille / 10).\(tally.permille % 10) %; \(tally[.neutral]) change none"
  }
}
