import WorkingCalendar

/// Writes answers in short: of everything in them it knows the bytes beforehand.
///
/// An answer that comes again is kept, with gaps for what differs between dossiers whose demands have the same statuses.
struct QuickAnswers {
  /// What an answer is made of besides the ids of demands, by its number in `texts`. Before these comes what stands
  /// before the value of each member, and behind the last one.
  fileprivate enum Text: Int, CaseIterable {
    case complete, incomplete, undetermined, emptyList, null
  }

  /// What the line itself, or the calendar, has to fill in.
  private enum Gap {
    case dossier, due, problems
  }

  /// What stands in the gaps of one answer.
  struct Filling {
    let dossier: Range<Int>?
    let due: CivilDate?
    /// Whole JSON with padding, or nothing where there are none.
    let problems: [UInt8]

    /// At most so many bytes stand in the gaps.
    @inline(__always)
    var byteCount: Int { (dossier?.count ?? 0) &+ problems.count &+ DayTexts.byteCount }
  }

  /// So many bytes of answers are kept.
  private static let maximumBytes = 4 << 20

  private let fields: [BatchField]
  /// The gaps of every answer, in their order.
  private let gaps: [Gap]
  /// Whether the answers tell what is wrong with a record.
  let tellsProblems: Bool
  private let texts: TextList
  private var days = DayTexts()
  /// The answers that are kept: of each what stands before its gaps, and behind the last one.
  private var kept = TextList()

  init(_ fields: [BatchField]) {
    self.fields = fields
    gaps = fields.compactMap { field in
      switch field {
      case .dossier: .dossier
      case .due: .due
      case .problems: .problems
      default: nil
      }
    }
    tellsProblems = fields.contains(.problems)
    var texts: [String] = []
    // The dossier is written as it stands in the line, without its quotes.
    var quote = ""
    for (place, field) in fields.enumerated() {
      let name = "\(quote)\(place == 0 ? "{" : ",")\"\(field.rawValue)\":"
      quote = field == .dossier ? "\"" : ""
      texts.append(name + quote)
    }
    texts.append("\(quote)}\n")
    texts += Text.allCases.map { text in
      switch text {
      case .complete: "\"complete\""
      case .incomplete: "\"incomplete\""
      case .undetermined: "\"undetermined\""
      case .emptyList: "[]"
      case .null: "null"
      }
    }
    self.texts = TextList(texts)
  }

  /// Whether there is no room for more answers.
  var isFull: Bool { kept.byteCount >= QuickAnswers.maximumBytes }

  /// Forgets the answers that are kept.
  mutating func forget() { kept = TextList() }

  // MARK: Keeping

  /// Keeps the answer to dossiers whose demands have these statuses, and gives its number.
  mutating func keep(_ program: QuickProgram, _ statuses: borrowing DemandStatuses) -> Int {
    let number = kept.count
    // Words are copied whole.
    var answer = Array(
      repeating: UInt8(0), count: texts.byteCount + program.texts.byteCount + ByteNames.padding.count)
    var start = 0
    var end = 0
    for place in 0...fields.count {
      end = copy(member: place, program, statuses, to: &answer, at: end)
      guard isGap(place) else { continue }
      kept.append(unsafe answer.span.bytes, start..<end)
      start = end
    }
    kept.append(unsafe answer.span.bytes, start..<end)
    return number
  }

  private func isGap(_ place: Int) -> Bool {
    guard place < fields.count else { return false }
    switch fields[place] {
    case .dossier, .due, .problems: return true
    default: return false
    }
  }

  private func copy(
    member place: Int, _ program: QuickProgram, _ statuses: borrowing DemandStatuses, to answer: inout [UInt8],
    at start: Int
  ) -> Int {
    var span = answer.mutableSpan
    // Safe: bytes have no padding, and every value is one.
    var target = unsafe span.mutableBytes
    return copy(member: place, program, statuses, to: &target, at: start)
  }

  // MARK: Writing

  /// Writes the kept answer of a number for a dossier.
  mutating func write(_ number: Int, _ line: borrowing Filling, _ bytes: RawSpan, to answers: inout BatchAnswers) {
    answers.append(atMost: kept.byteCount(of: number..<number + gaps.count + 1) + line.byteCount) { target, start in
      var end = start
      for place in gaps.indices {
        end = kept.copy(number &+ place, to: &target, at: end)
        end = fill(gaps[place], line, bytes, to: &target, at: end)
      }
      return kept.copy(number &+ gaps.count, to: &target, at: end)
    }
  }

  /// Writes the answer to a dossier whose demands have these statuses.
  mutating func write(
    _ program: QuickProgram, _ statuses: borrowing DemandStatuses, _ line: borrowing Filling, _ bytes: RawSpan,
    to answers: inout BatchAnswers
  ) {
    // A demand has one status and stands in one list at most.
    answers.append(atMost: texts.byteCount + program.texts.byteCount + line.byteCount) { target, start in
      var end = start
      for place in fields.indices {
        end = copy(member: place, program, statuses, to: &target, at: end)
        switch fields[place] {
        case .dossier: end = fill(.dossier, line, bytes, to: &target, at: end)
        case .due: end = fill(.due, line, bytes, to: &target, at: end)
        case .problems: end = fill(.problems, line, bytes, to: &target, at: end)
        default: break
        }
      }
      return texts.copy(fields.count, to: &target, at: end)
    }
  }

  @inline(__always)
  private mutating func fill(
    _ gap: Gap, _ line: borrowing Filling, _ bytes: RawSpan, to target: inout MutableRawSpan, at start: Int
  ) -> Int {
    switch gap {
    case .dossier: return line.dossier.map { target.copy(bytes, $0, at: start) } ?? start
    case .due: return line.due.map { days.copy($0, to: &target, at: start) } ?? copy(.null, to: &target, at: start)
    case .problems:
      guard !line.problems.isEmpty else { return copy(.emptyList, to: &target, at: start) }
      return target.copy(
        unsafe line.problems.span.bytes, 0..<(line.problems.count - ByteNames.padding.count), at: start)
    }
  }

  /// Copies the name of a member, and its value unless that is a gap; behind the last one the end of the answer.
  @inline(__always)
  private func copy(
    member place: Int, _ program: QuickProgram, _ statuses: borrowing DemandStatuses, to target: inout MutableRawSpan,
    at start: Int
  ) -> Int {
    let end = texts.copy(place, to: &target, at: start)
    guard place < fields.count else { return end }
    switch fields[place] {
    case .completeness: return copy(Text(statuses.completeness), to: &target, at: end)
    case .defective: return copyIDs(of: .defective, program, statuses, to: &target, at: end)
    case .missing: return copyIDs(of: .missing, program, statuses, to: &target, at: end)
    case .undetermined: return copyIDs(of: .undetermined, program, statuses, to: &target, at: end)
    case .dossier, .due, .problems: return end
    case .procedure: return program.texts.copy(program.parts.ids.count, to: &target, at: end)
    default: preconditionFailure("Only short answers are given the quick way.")
    }
  }

  @inline(__always)
  private func copy(_ text: Text, to target: inout MutableRawSpan, at start: Int) -> Int {
    texts.copy(fields.count &+ 1 &+ text.rawValue, to: &target, at: start)
  }

  @inline(__always)
  private func copyIDs(
    of status: DocumentStatus, _ program: QuickProgram, _ statuses: borrowing DemandStatuses,
    to target: inout MutableRawSpan, at start: Int
  ) -> Int {
    guard statuses.has(status) else { return copy(.emptyList, to: &target, at: start) }
    target.store(UInt8(ascii: "["), at: start)
    var end = start &+ 1
    // Eight statuses at a time: nobody can guess which of them it is, and few are.
    let list = unsafe statuses.list.span.bytes
    var first = 0
    while first < statuses.count {
      var marks = DemandStatuses.marks(of: status.number, among: list.word(at: first), atMost: statuses.count &- first)
      while marks != 0 {
        end = program.texts.copy(first &+ ByteWord.firstMark(marks), to: &target, at: end)
        marks &= marks &- 1
      }
      first &+= ByteWord.size
    }
    // In the place of the last comma.
    target.store(UInt8(ascii: "]"), at: end &- 1)
    return end
  }
}

extension QuickAnswers.Text {
  @inline(__always)
  fileprivate init(_ completeness: Assessment.Completeness) {
    switch completeness {
    case .complete: self = .complete
    case .incomplete: self = .incomplete
    case .undetermined: self = .undetermined
    }
  }
}
