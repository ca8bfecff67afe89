/// What one run has found so far. The same finding counts once, however many passes meet it.
package struct FindingBag: Sendable {
  private var findings: [Finding] = []
  private var known: Set<Finding> = []
  private var counts: [Severity: Int] = [:]

  package init() {}

  package init(_ findings: some Sequence<Finding>) {
    report(contentsOf: findings)
  }

  package var isEmpty: Bool { findings.isEmpty }
  package var hasErrors: Bool { count(of: .error) > 0 }

  package func count(of severity: Severity) -> Int { counts[severity, default: 0] }

  package mutating func report(_ finding: Finding) {
    guard known.insert(finding).inserted else { return }
    findings.append(finding)
    counts[finding.severity, default: 0] += 1
  }

  package mutating func report(contentsOf more: some Sequence<Finding>) {
    for finding in more { report(finding) }
  }

  /// The findings in the order in which they are shown; those that the order does not tell apart as they were reported.
  package func sorted() -> [Finding] {
    // Their numbers are sorted, which are lighter to move; sorting keeps the order of what it cannot tell apart.
    findings.indices.sorted { Finding.comesBefore(findings[$0], findings[$1]) }.map { findings[$0] }
  }
}
