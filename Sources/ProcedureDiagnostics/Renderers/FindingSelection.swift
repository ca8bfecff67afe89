/// Which findings a report shows when its readers take only so many.
enum FindingSelection {
  /// The findings with the worst first; within a severity as they were given.
  static func worstFirst(_ findings: [Finding]) -> [Finding] {
    Severity.allCases.sorted().flatMap { severity in findings.filter { $0.severity == severity } }
  }

  /// The worst findings, in the order in which they were given.
  static func worst(_ limit: Int, of findings: [Finding]) -> [Finding] {
    guard findings.count > limit else { return findings }
    let order = Severity.allCases.sorted().flatMap { severity in
      findings.indices.filter { findings[$0].severity == severity }
    }
    return order.prefix(limit).sorted().map { findings[$0] }
  }
}
