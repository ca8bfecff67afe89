import WorkingCalendar

/// The answers in short to all dossiers of a kind: one text with gaps for the number of the dossier and its due date.
struct QuickAnswers {
  /// Where the gaps are; nil when the answers lack the member.
  private struct Gaps {
    let dossier: Int?
    let due: Int?
  }

  /// Where an answer was written, and the number of the dossier and the due date in it.
  struct Written {
    let start: Int
    var dossier: Range<Int>?
    var due: Range<Int>?
  }

  let fields: [BatchField]
  private var texts = SliceMemo()
  /// For each of `texts`.
  private var gaps: [Gaps] = []

  init(_ fields: [BatchField]) { self.fields = fields }

  var isFull: Bool { texts.isFull }

  mutating func removeAll() {
    texts = SliceMemo()
    gaps.removeAll()
  }

  /// Writes the answer with a number to a dossier.
  @inline(__always)
  func write(_ number: Int, dossier: Range<Int>?, due: CivilDate?, _ bytes: RawSpan, to answers: inout BatchAnswers) {
    let range = texts.range(of: number)
    let text = unsafe texts.pool.span.bytes
    let gaps = gaps[number]
    var start = range.lowerBound
    if let gap = gaps.dossier {
      answers.append(text, start..<(range.lowerBound &+ gap))
      if let dossier { answers.append(bytes, dossier) }
      start = range.lowerBound &+ gap
    }
    if let gap = gaps.due {
      answers.append(text, start..<(range.lowerBound &+ gap))
      answers.append(due)
      start = range.lowerBound &+ gap
    }
    answers.append(text, start..<range.upperBound)
    answers.lineCount &+= 1
  }

  // MARK: New answers

  /// Writes the answer to a dossier whose demands have these statuses.
  func write(
    _ program: QuickProgram, _ statuses: [UInt32], dossier: Range<Int>?, due: CivilDate?, _ bytes: RawSpan,
    to answers: inout BatchAnswers
  ) -> Written {
    var written = Written(start: answers.unnumbered.count)
    var separator = UInt8(ascii: "{")
    for field in fields {
      answers.unnumbered.append(separator)
      separator = UInt8(ascii: ",")
      switch field {
      case .completeness:
        answers.unnumbered += BatchAnswerText.completeness
        answers.unnumbered += BatchAnswerText.word(of: completeness(statuses))
      case .defective:
        answers.unnumbered += BatchAnswerText.defective
        appendIDs(of: .defective, program, statuses, to: &answers)
      case .missing:
        answers.unnumbered += BatchAnswerText.missing
        appendIDs(of: .missing, program, statuses, to: &answers)
      case .undetermined:
        answers.unnumbered += BatchAnswerText.undetermined
        appendIDs(of: .undetermined, program, statuses, to: &answers)
      case .dossier:
        answers.unnumbered += BatchAnswerText.dossier
        answers.unnumbered.append(UInt8(ascii: "\""))
        let start = answers.unnumbered.count
        if let dossier { answers.append(bytes, dossier) }
        written.dossier = start..<answers.unnumbered.count
        answers.unnumbered.append(UInt8(ascii: "\""))
      case .due:
        answers.unnumbered += BatchAnswerText.due
        let start = answers.unnumbered.count
        answers.append(due)
        written.due = start..<answers.unnumbered.count
      case .problems: answers.unnumbered += BatchAnswerText.noProblems
      case .procedure:
        answers.unnumbered += BatchAnswerText.procedure
        answers.unnumbered += program.codeText
      default: preconditionFailure("Only short answers are given the quick way.")
      }
    }
    answers.unnumbered += BatchAnswerText.end
    answers.lineCount &+= 1
    return written
  }

  private func completeness(_ statuses: [UInt32]) -> Assessment.Completeness {
    var isOpen = false
    for status in statuses {
      if status == DocumentStatus.missing.number || status == DocumentStatus.defective.number { return .incomplete }
      isOpen = isOpen || status == DocumentStatus.undetermined.number
    }
    return isOpen ? .undetermined : .complete
  }

  private func appendIDs(
    of status: DocumentStatus, _ program: QuickProgram, _ statuses: [UInt32], to answers: inout BatchAnswers
  ) {
    var separator = UInt8(ascii: "[")
    for position in statuses.indices where statuses[position] == status.number {
      answers.unnumbered.append(separator)
      separator = UInt8(ascii: ",")
      answers.unnumbered += program.requirementTexts[position]
    }
    guard separator == UInt8(ascii: ",") else {
      answers.unnumbered += BatchAnswerText.emptyList
      return
    }
    answers.unnumbered.append(UInt8(ascii: "]"))
  }

  /// Keeps the text of an answer that was just written, and gives its number; nil when there is no room for it.
  mutating func remember(_ written: Written, in answers: BatchAnswers) -> Int? {
    var bytes: [UInt8] = []
    var copied = written.start
    var places: [Int?] = []
    for gap in [written.dossier, written.due] {
      guard let gap else {
        places.append(nil)
        continue
      }
      bytes += answers.unnumbered[copied..<gap.lowerBound]
      places.append(bytes.count)
      copied = gap.upperBound
    }
    bytes += answers.unnumbered[copied...]
    let range = 0..<bytes.count
    bytes += ByteNames.padding
    let text = unsafe bytes.span.bytes
    let hash = text.hash(of: range, seed: 0)
    if let known = texts.number(of: text, range, hash: hash) { return known }
    guard let number = texts.remember(text, range, hash: hash) else { return nil }
    gaps.append(Gaps(dossier: places[0], due: places[1]))
    return number
  }
}

extension DocumentStatus {
  /// Its place among all statuses.
  var number: UInt32 {
    switch self {
    case .satisfied: 0
    case .missing: 1
    case .defective: 2
    case .notRequired: 3
    case .waived: 4
    case .optional: 5
    case .later: 6
    case .undetermined: 7
    }
  }
}
