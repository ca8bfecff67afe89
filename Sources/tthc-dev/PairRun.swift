import ProcedureChanges
import ProcedureMutations
import ProcedureText

/// Makes every change of known direction in every real specification and lists those that `diff` does not judge rightly.
enum PairRun {
  static func run(filter: String?, every: Int) -> Int32 {
    let texts = SpecificationFolder.texts()
    guard !texts.isEmpty else {
      Output.error("run it in the package's folder: Specs/ is missing or empty")
      return 66
    }
    var made: [DirectedEdit: Int] = [:]
    var wrong: [DirectedEdit: [String]] = [:]
    for text in texts where filter.map(text.path.contains) ?? true {
      let pairs = DirectedPairs(of: text, among: texts)
      for edit in DirectedEdit.allCases {
        for outcome in pairs.outcomes(of: edit, every: every) {
          made[edit, default: 0] += 1
          if outcome.isRight { continue }
          let found = outcome.found.map(\.rawValue).sorted().joined(separator: ", ")
          wrong[edit, default: []].append("\(text.path): \(found): \(outcome.messages)")
        }
      }
    }
    for edit in DirectedEdit.allCases {
      let name = edit.rawValue + String(repeating: " ", count: max(1, 40 - edit.rawValue.count))
      Output.line("\(name)\(made[edit] ?? 0) pairs, \(wrong[edit]?.count ?? 0) wrong")
    }
    Output.line("together \(made.values.reduce(0, +)) pairs, \(wrong.values.reduce(0) { $0 + $1.count }) wrong")
    for edit in DirectedEdit.allCases { for line in wrong[edit] ?? [] { Output.line("\(edit.rawValue): \(line)") } }
    return wrong.isEmpty ? 0 : 1
  }
}
