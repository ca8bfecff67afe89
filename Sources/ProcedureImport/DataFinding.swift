package import ProcedureDiagnostics

/// A defect in the data, with the record and the place in it.
package struct DataFinding: Sendable {
  package let rule: DataRule
  /// The code of the procedure; empty where none could be read.
  package let procedure: String
  /// The input, where there are several.
  package var file: String?
  /// The line of the input on which the record begins, of a list the row; nil for findings about the whole.
  package private(set) var line: Int?
  /// The place in the record, or in the array of records (RFC 6901).
  package private(set) var pointer: String
  /// The place in a list, as spreadsheets call it: `D7`.
  package private(set) var cell: String?
  /// The words concerned, cut where they are long.
  package let words: String
  /// What is to say of them besides the title of the rule.
  package let remark: Bilingual?
  /// Whether the import decided what it found, where the rule otherwise asks the author.
  private let isSettled: Bool

  /// The report quotes so many bytes.
  private static let quotedLength = 160
  /// And a question so many: what it is about stands beside it.
  private static let lengthInQuestion = 100

  init(
    _ rule: DataRule, procedure: String = "", line: Int? = nil, pointer: String = "", words: String,
    remark: Bilingual? = nil, isSettled: Bool = false
  ) {
    self.rule = rule
    self.isSettled = isSettled
    self.procedure = procedure
    self.line = line
    self.pointer = pointer
    self.remark = remark
    let line = PlainText.line(words)
    self.words = Self.cut(line, to: Self.quotedLength)
  }

  /// What the import did.
  package var done: Bilingual { isSettled ? rule.settled ?? rule.done : rule.done }

  /// What the file asks the author; nil where nothing is left to decide.
  package var question: String? {
    guard !isSettled, let question = rule.question else { return nil }
    return DataWording.question(rule, Self.cut(words, to: Self.lengthInQuestion), question)
  }

  /// The finding at a row of a list, and at one of its columns where one says it.
  func placed(at place: ListPlace, _ column: ListColumn?) -> DataFinding {
    var finding = self
    finding.file = place.file
    finding.line = place.row
    finding.pointer = ""
    finding.cell = column.flatMap(place.cell)
    return finding
  }

  /// The finding in an array of records: `/17/name`.
  func placed(inElement element: Int) -> DataFinding {
    var finding = self
    finding.pointer = "/\(element)\(pointer)"
    return finding
  }

  func placed(inCell cell: String) -> DataFinding {
    var finding = self
    finding.cell = cell
    return finding
  }

  private static func cut(_ line: String, to length: Int) -> String {
    let bytes = line.utf8.span
    guard bytes.count > length else { return line }
    var end = length
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return String(Substring(line.utf8.prefix(end))) + "…"
  }

  private var place: String? { cell ?? line.map(String.init) }

  /// The finding as all commands print findings.
  package func finding(in file: String) -> Finding {
    Finding(
      rule.code, rule.severity, DataWording.message(self),
      at: Place(file: place.map { "\(self.file ?? file):\($0)" } ?? self.file ?? file, pointer: pointer),
      help: [DataWording.help(self)])
  }
}

extension [DataFinding] {
  /// Says in which of several inputs the findings from a place on were made.
  mutating func name(_ file: String?, from start: Int) {
    guard let file else { return }
    for place in indices.dropFirst(start) { self[place].file = file }
  }
}

/// What one rule finds in one record.
struct DataReport {
  let subject: RecordSubject
  private let rule: DataRule
  private let line: Int
  private(set) var findings: [DataFinding] = []

  init(_ rule: DataRule, _ subject: RecordSubject, line: Int) {
    self.subject = subject
    self.rule = rule
    self.line = line
  }

  /// `isSettled` where the rule asks the author, but the import could decide here.
  mutating func found(_ pointer: String, _ words: String, isSettled: Bool = false) {
    findings.append(
      DataFinding(
        rule, procedure: subject.record.code, line: line, pointer: pointer, words: words, isSettled: isSettled))
  }
}
