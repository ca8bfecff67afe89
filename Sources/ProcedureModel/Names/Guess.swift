import ProcedureDiagnostics

/// The declared name that a misspelt one most likely means.
struct Guess {
  let name: String
  /// Whether what was written differs from this name, and from no other, by marks and letter case only.
  let isSure: Bool

  init?(for written: String, among names: [String]) {
    guard let nearest = Suggestion.nearest(to: written, among: names) else { return nil }
    let folded = Suggestion.folded(written)
    name = nearest
    isSure = Set(names.filter { Suggestion.folded($0) == folded }) == [nearest]
  }
}
