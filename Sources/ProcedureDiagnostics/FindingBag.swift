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
    var last: FindingPlaces.Key?
    for key in places.keys {
      if let last, FindingPlaces.comesBefore(last, key, findings) { start = ordered.count }
      if start == ordered.count || !ordered[start...].contains(findings[key.index]) {
        ordered.append(findings[key.index])
      }
      last = key
    }
    return ordered
  }
}

/// Where findings stand, as numbers: a finding is heavy to move, and its file is long to compare.
private struct FindingPlaces {
  struct Key {
    let index: Int
    var file: Int
    let span: TextSpan
    let severity: Severity
    let code: FindingCode
  }

  /// The findings in their order.
  private(set) var keys: [Key] = []

  init(_ findings: [Finding]) {
    var files: [String] = []
    var numbers: [String: Int] = [:]
    keys.reserveCapacity(findings.count)
    for index in findings.indices {
      let place = findings[index].place
      let file = place?.file ?? ""
      // The findings of one file mostly come together.
      var number = keys.last?.file ?? -1
      if number < 0 || files[number] != file {
        number = numbers[file] ?? files.count
        if number == files.count {
          numbers[file] = number
          files.append(file)
        }
      }
      keys.append(
        Key(
          index: index, file: number, span: place?.span ?? TextSpan(0, 0), severity: findings[index].severity,
          code: findings[index].code))
    }
    var positions = Array(repeating: 0, count: files.count)
    for (position, number) in files.indices.sorted(by: { files[$0] < files[$1] }).enumerated() {
      positions[number] = position
    }
    for index in keys.indices { keys[index].file = positions[keys[index].file] }
    keys.sort { Self.comesBefore($0, $1, findings) }
  }

  /// As `Finding.comesBefore`.
  static func comesBefore(_ left: Key, _ right: Key, _ findings: [Finding]) -> Bool {
    if left.file != right.file { return left.file < right.file }
    if left.span != right.span { return left.span < right.span }
    if left.severity != right.severity { return left.severity < right.severity }
    if left.code != right.code { return left.code < right.code }
    return findings[left.index].message.vi < findings[right.index].message.vi
  }
}
