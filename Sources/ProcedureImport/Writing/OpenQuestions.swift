/// What the findings in a record leave for the author to decide, by the part of the record that each is about. The writer
/// takes the questions of a part where it has written that part; none is left behind, and none is asked twice in a place.
struct OpenQuestions {
  /// What a question stands beside.
  enum Part: Hashable {
    case limits
    case fee(method: Int, index: Int)
    case group(Int)
    case row(group: Int, row: Int)
    case steps
    case subCases
    case wholeRecord

    var isOfDocuments: Bool {
      switch self {
      case .group, .row: true
      case .limits, .fee, .steps, .subCases, .wholeRecord: false
      }
    }
  }

  private var waiting: [(part: Part, text: String)]

  init(_ findings: [DataFinding]) {
    waiting = findings.compactMap { finding in
      finding.question.map { (Self.part(at: finding.pointer), $0) }
    }
  }

  /// The questions about some parts, each text once, in the order of the findings.
  mutating func take(where isTaken: (Part) -> Bool) -> [String] {
    guard !waiting.isEmpty else { return [] }
    var taken: [String] = []
    waiting.removeAll { part, text in
      guard isTaken(part) else { return false }
      if !taken.contains(text) { taken.append(text) }
      return true
    }
    return taken
  }

  /// `/executionMethods/0/fees/1/value` is about a fee, `/cases` about the limits that sub-procedures and channels share.
  private static func part(at pointer: String) -> Part {
    let segments = pointer.split(separator: "/" as Character)
    let numbers = segments.compactMap { Int($0) }
    switch segments.first {
    case "executionMethods" where segments.count > 3 && segments[2] == "fees" && numbers.count == 2:
      return .fee(method: numbers[0], index: numbers[1])
    case "executionMethods": return .limits
    case "executionCases" where numbers.count == 2: return .row(group: numbers[0], row: numbers[1])
    case "executionCases" where numbers.count == 1: return .group(numbers[0])
    case "executionSteps": return .steps
    case "cases": return segments.count == 1 ? .limits : .subCases
    default: return .wholeRecord
    }
  }
}
