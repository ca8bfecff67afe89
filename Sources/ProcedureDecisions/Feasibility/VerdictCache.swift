/// What was found out about literals: one procedure asks about the same few again and again.
struct VerdictCache {
  /// More are worked out anew.
  private static let maximumEntries = 2_000

  private var verdicts: [[Literal]: Feasibility.Verdict] = [:]
  private var refuted: [[Literal]: Bool] = [:]
  /// How many terms there were: a new one may bring new days to reckon with.
  private var terms = 0

  mutating func isRefuted(_ literals: [Literal], terms: Int) -> Bool? {
    forget(unless: terms)
    return refuted[literals]
  }

  mutating func verdict(on literals: [Literal], terms: Int) -> Feasibility.Verdict? {
    forget(unless: terms)
    return verdicts[literals]
  }

  mutating func keep(isRefuted: Bool, of literals: [Literal]) {
    if refuted.count < Self.maximumEntries { refuted[literals] = isRefuted }
  }

  mutating func keep(_ verdict: Feasibility.Verdict, on literals: [Literal]) {
    if verdicts.count < Self.maximumEntries { verdicts[literals] = verdict }
  }

  private mutating func forget(unless terms: Int) {
    guard terms != self.terms else { return }
    self.terms = terms
    verdicts = [:]
    refuted = [:]
  }
}
