import WorkingCalendar

/// Writes answers in short: of everything in them it knows the bytes beforehand.
struct QuickAnswers {
  /// What an answer is made of besides the ids of demands, by its number in `texts`; before these come the names of the
  /// members, which begin an answer or follow another member.
  fileprivate enum Text: Int, CaseIterable {
    case complete, incomplete, undetermined, emptyList, noProblems, null, end
  }

  private let fields: [BatchField]
  /// Whether the answers tell what is wrong with a record.
  let tellsProblems: Bool
  private let texts: TextList
  private var days = DayTexts()
  /// The answer in the making.
  private var answer: [UInt8] = []

  init(_ fields: [BatchField]) {
    self.fields = fields
    tellsProblems = fields.contains(.problems)
    var texts = fields.enumerated().map { "\($0 == 0 ? "{" : ",")\"\($1.rawValue)\":" }
    texts += Text.allCases.map { text in
      switch text {
      case .complete: "\"complete\""
      case .incomplete: "\"incomplete\""
      case .undetermined: "\"undetermined\""
      case .emptyList, .noProblems: "[]"
      case .null: "null"
      case .end: "}\n"
      }
    }
    self.texts = TextList(texts)
  }

  /// Writes the answer to a dossier whose demands have these statuses. Its problems are whole JSON with padding, or
  /// nothing where there are none.
  mutating func write(
    _ program: QuickProgram, _ statuses: borrowing DemandStatuses, dossier: Range<Int>?, due: CivilDate?,
    _ problems: [UInt8], _ bytes: RawSpan, to answers: inout BatchAnswers
  ) {
    // A demand has one status and stands in one list at most. Words are copied whole.
    let room =
      texts.byteCount + program.texts.byteCount + (dossier?.count ?? 0) + problems.count
      + DayTexts.byteCount + 8 * ByteWord.size
    // Taken out for the time being, so that the rest can be used meanwhile.
    var answer: [UInt8] = []
    swap(&answer, &self.answer)
    if answer.count < room { answer += Array(repeating: 0, count: room * 2) }
    var end = 0
    do {
      var span = answer.mutableSpan
      // Safe: bytes have no padding, and every value is one.
      var target = unsafe span.mutableBytes
      for place in fields.indices {
        end = texts.copy(place, to: &target, at: end)
        switch fields[place] {
        case .completeness: end = copy(Text(statuses.completeness), to: &target, at: end)
        case .defective: end = copyIDs(of: .defective, program, statuses, to: &target, at: end)
        case .missing: end = copyIDs(of: .missing, program, statuses, to: &target, at: end)
        case .undetermined: end = copyIDs(of: .undetermined, program, statuses, to: &target, at: end)
        case .dossier:
          target.store(UInt8(ascii: "\""), at: end)
          end &+= 1
          if let dossier { end = target.copy(bytes, dossier, at: end) }
          target.store(UInt8(ascii: "\""), at: end)
          end &+= 1
        case .due:
          if let due { end = days.copy(due, to: &target, at: end) } else { end = copy(.null, to: &target, at: end) }
        case .problems:
          if problems.isEmpty {
            end = copy(.noProblems, to: &target, at: end)
          } else {
            end = target.copy(unsafe problems.span.bytes, 0..<(problems.count - ByteNames.padding.count), at: end)
          }
        case .procedure: end = program.texts.copy(program.requirements.list.count, to: &target, at: end)
        default: preconditionFailure("Only short answers are given the quick way.")
        }
      }
      end = copy(.end, to: &target, at: end)
    }
    answers.append(answer, end)
    swap(&answer, &self.answer)
  }

  @inline(__always)
  private func copy(_ text: Text, to target: inout MutableRawSpan, at start: Int) -> Int {
    texts.copy(fields.count &+ text.rawValue, to: &target, at: start)
  }

  @inline(__always)
  private func copyIDs(
    of status: DocumentStatus, _ program: QuickProgram, _ statuses: borrowing DemandStatuses,
    to target: inout MutableRawSpan, at start: Int
  ) -> Int {
    guard statuses.has(status) else { return copy(.emptyList, to: &target, at: start) }
    target.store(UInt8(ascii: "["), at: start)
    var end = start &+ 1
    let list = statuses.list.span
    for demand in 0..<statuses.count where list[demand] == status.number {
      end = program.texts.copy(demand, to: &target, at: end)
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
