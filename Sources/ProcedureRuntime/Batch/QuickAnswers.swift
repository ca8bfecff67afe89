import WorkingCalendar

/// The answers in short to all dossiers of a kind: one text with gaps for the number of the dossier and its due date.
struct QuickAnswers {
  /// Where the gaps are; nil when the answers lack the member.
  private struct Gaps {
    let dossier: Int?
    let due: Int?
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

  /// Writes the answer to a dossier.
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

  // MARK: Texts

  /// The number of the answer for demands with these statuses; nil when there is no room for it.
  mutating func number(_ program: QuickProgram, _ statuses: [UInt32]) -> Int? {
    var bytes: [UInt8] = []
    var dossier: Int?
    var due: Int?
    var separator = UInt8(ascii: "{")
    for field in fields {
      bytes.append(separator)
      separator = UInt8(ascii: ",")
      switch field {
      case .completeness:
        bytes += BatchAnswerText.completeness + BatchAnswerText.word(of: QuickAnswers.completeness(statuses))
      case .defective: bytes += BatchAnswerText.defective + QuickAnswers.ids(.defective, program, statuses)
      case .missing: bytes += BatchAnswerText.missing + QuickAnswers.ids(.missing, program, statuses)
      case .undetermined: bytes += BatchAnswerText.undetermined + QuickAnswers.ids(.undetermined, program, statuses)
      case .dossier:
        bytes += BatchAnswerText.dossier
        bytes.append(UInt8(ascii: "\""))
        dossier = bytes.count
        bytes.append(UInt8(ascii: "\""))
      case .due:
        bytes += BatchAnswerText.due
        due = bytes.count
      case .problems: bytes += BatchAnswerText.noProblems
      case .procedure: bytes += BatchAnswerText.procedure + program.codeText
      default: preconditionFailure("Only short answers are given the quick way.")
      }
    }
    bytes += BatchAnswerText.end
    let range = 0..<bytes.count
    bytes += ByteNames.padding
    let text = unsafe bytes.span.bytes
    let hash = text.hash(of: range, seed: 0)
    if let known = texts.number(of: text, range, hash: hash) { return known }
    guard let number = texts.remember(text, range, hash: hash) else { return nil }
    gaps.append(Gaps(dossier: dossier, due: due))
    return number
  }

  private static func completeness(_ statuses: [UInt32]) -> Assessment.Completeness {
    if statuses.contains(where: { $0 == DocumentStatus.missing.number || $0 == DocumentStatus.defective.number }) {
      return .incomplete
    }
    return statuses.contains(DocumentStatus.undetermined.number) ? .undetermined : .complete
  }

  private static func ids(_ status: DocumentStatus, _ program: QuickProgram, _ statuses: [UInt32]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (position, number) in statuses.enumerated() where number == status.number {
      bytes.append(bytes.isEmpty ? UInt8(ascii: "[") : UInt8(ascii: ","))
      bytes += program.requirementTexts[position]
    }
    guard !bytes.isEmpty else { return BatchAnswerText.emptyList }
    bytes.append(UInt8(ascii: "]"))
    return bytes
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
