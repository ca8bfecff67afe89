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

  /// Of lists of findings, in their order.
  init(_ findings: [DataFinding]...) {
    waiting = []
    for list in findings {
      for finding in list {
        if let question = finding.question { waiting.append((Self.part(at: finding.pointer), question)) }
      }
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
    let (segments, numbers) = numbers(in: pointer)
    if pointer.hasPrefix("/executionMethods") {
      return numbers.count == 2 && segments > 3 ? .fee(method: numbers[0], index: numbers[1]) : .limits
    }
    if pointer.hasPrefix("/executionCases"), let group = numbers.first {
      return numbers.count > 1 ? .row(group: group, row: numbers[1]) : .group(group)
    }
    if pointer.hasPrefix("/executionSteps") { return .steps }
    if pointer.hasPrefix("/cases") { return segments == 1 ? .limits : .subCases }
    return .wholeRecord
  }

  /// How many segments a pointer has, and those of them that are numbers.
  private static func numbers(in pointer: String) -> (segments: Int, numbers: [Int]) {
    let bytes = pointer.utf8.span
    var (segments, numbers) = (0, [Int]())
    var index = 0
    while index < bytes.count {
      segments += 1
      index += 1
      let start = index
      var number = 0
      while index < bytes.count, 0x30...0x39 ~= bytes[index], index - start < 9 {
        number = number * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      if index > start, index == bytes.count || bytes[index] == UInt8(ascii: "/") { numbers.append(number) }
      while index < bytes.count, bytes[index] != UInt8(ascii: "/") { index += 1 }
    }
    return (segments, numbers)
  }
}
