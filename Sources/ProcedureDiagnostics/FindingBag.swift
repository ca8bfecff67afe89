import ProcedureText

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
  package func sorted() -> [Finding] { Self.inOrder(findings) }

  /// Findings in the order in which they are shown, each once: equal ones come to stand together, and of them the first
  /// stays.
  package static func inOrder(_ findings: [Finding]) -> [Finding] {
    let places = FindingPlaces(findings)
    var ordered: [Finding] = []
    ordered.reserveCapacity(findings.count)
    // Where those begin in `ordered` that the order does not tell apart.
    var start = 0
    for index in places.order {
      if let last = ordered.last, Finding.comesBefore(last, findings[index]) { start = ordered.count }
      if !ordered[start...].contains(findings[index]) { ordered.append(findings[index]) }
    }
    return ordered
  }
}

/// Where findings stand, as numbers: a finding is heavy to move, and its file is long to compare.
private struct FindingPlaces {
  private struct Key {
    let index: Int
    let file: Int
    let span: TextSpan
    let severity: Severity
    let code: FindingCode
  }

  /// The indices of the findings in their order.
  let order: [Int]

  init(_ findings: [Finding]) {
    var numbers: [String: Int] = [:]
    for index in findings.indices { numbers[findings[index].place?.file ?? ""] = 0 }
    for (number, file) in numbers.keys.sorted().enumerated() { numbers[file] = number }
    var keys = findings.indices.map { index in
      Key(
        index: index, file: numbers[findings[index].place?.file ?? ""] ?? 0,
        span: findings[index].place?.span ?? TextSpan(0, 0), severity: findings[index].severity,
        code: findings[index].code)
    }
    keys.sort { left, right in
      if left.file != right.file { return left.file < right.file }
      if left.span != right.span { return left.span < right.span }
      if left.severity != right.severity { return left.severity < right.severity }
      if left.code != right.code { return left.code < right.code }
      return findings[left.index].message.vi < findings[right.index].message.vi
    }
    order = keys.map(\.index)
  }
}
