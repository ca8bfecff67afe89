import CanonicalJSON
import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// Answers lines on one thread, with a memory of what it answered before.
///
/// Each line is first read the quick way. When the line is unusual, or its case was not met before, `Assessor` assesses
/// it, and what is learnt answers the next one.
public final class BatchWorker {
  let batch: Batch
  /// How many lines were not answered from memory.
  package private(set) var assessedCount = 0
  private let quick: QuickAssessor?
  /// The answers to the lines last asked about.
  package private(set) var answers = BatchAnswers()

  init(_ batch: Batch) {
    self.batch = batch
    quick = batch.isQuick ? QuickAssessor(batch.assessor, now: batch.now) : nil
  }

  /// The answers to whole lines, each ended by a line feed; the last one may lack it.
  public func answer(_ lines: [UInt8]) -> BatchAnswers {
    _ = answer(lines + ByteNames.padding, from: 0, count: lines.count, atMost: .max)
    return answers
  }

  /// Answers the lines of a buffer from a place on, until there are so many bytes of answers; gives the place behind.
  ///
  /// Behind the first `count` bytes the buffer has eight more.
  package func answer(_ buffer: [UInt8], from first: Int, count: Int, atMost limit: Int) -> Int {
    answers.removeAll()
    // Safe: bytes have no padding.
    let bytes = unsafe buffer.span.bytes
    var start = first
    while start < count, answers.unnumbered.count < limit {
      let end = bytes.endOfLine(from: start, to: count)
      answerLine(buffer, bytes, start..<end)
      start = end + 1
    }
    return start
  }

  /// The answer to a line that is too long to be looked at.
  package func refuseLongLine() -> BatchAnswers {
    answers.removeAll()
    refuse(BatchWording.lineTooLong(limit: Batch.maximumLineBytes), DossierCode.lineTooLong, pointer: nil)
    return answers
  }

  private func answerLine(_ buffer: [UInt8], _ bytes: RawSpan, _ line: Range<Int>) {
    if let quick, let result = quick.answer(bytes, line) {
      write(result, quick, bytes)
      return
    }
    guard line.count <= Batch.maximumLineBytes else {
      return refuse(BatchWording.lineTooLong(limit: Batch.maximumLineBytes), DossierCode.lineTooLong, pointer: nil)
    }
    assessedCount += 1
    do {
      let assessment = try batch.assessor.assess(json: Array(buffer[line]), now: batch.now)
      quick?.learn(from: assessment)
      write(assessment)
    } catch {
      refuse(error.message, error.code, pointer: nil)
    }
  }

  // MARK: Answers

  private func write(_ result: QuickAssessor.Result, _ quick: QuickAssessor, _ bytes: RawSpan) {
    let program = result.program
    answers.lineCount &+= 1
    var separator = UInt8(ascii: "{")
    for field in batch.fields {
      answers.unnumbered.append(separator)
      separator = UInt8(ascii: ",")
      switch field {
      case .completeness:
        append(BatchAnswerText.completeness)
        append(BatchAnswerText.word(of: result.completeness))
      case .defective:
        append(BatchAnswerText.defective)
        appendIDs(of: .defective, isAny: result.hasDefective, quick, program)
      case .missing:
        append(BatchAnswerText.missing)
        appendIDs(of: .missing, isAny: result.hasMissing, quick, program)
      case .undetermined:
        append(BatchAnswerText.undetermined)
        appendIDs(of: .undetermined, isAny: result.hasUndetermined, quick, program)
      case .dossier:
        append(BatchAnswerText.dossier)
        appendQuoted(quick.line.dossier, bytes)
      case .due:
        append(BatchAnswerText.due)
        appendDate(result.due)
      case .problems: append(BatchAnswerText.noProblems)
      case .procedure:
        append(BatchAnswerText.procedure)
        append(program.codeText)
      default: preconditionFailure("Only short answers are given the quick way.")
      }
    }
    append(BatchAnswerText.end)
  }

  @inline(__always)
  private func append(_ bytes: [UInt8]) { answers.unnumbered.append(contentsOf: bytes) }

  /// Plain ASCII, as the quick way has made sure.
  private func appendQuoted(_ text: Range<Int>?, _ bytes: RawSpan) {
    answers.unnumbered.append(UInt8(ascii: "\""))
    if let text {
      // Safe: the range lies in the line.
      unsafe bytes.withUnsafeBytes { unsafe answers.unnumbered.append(contentsOf: $0[text]) }
    }
    answers.unnumbered.append(UInt8(ascii: "\""))
  }

  private func appendDate(_ date: CivilDate?) {
    guard let date else { return append(BatchAnswerText.null) }
    answers.unnumbered.append(UInt8(ascii: "\""))
    date.appendISO(to: &answers.unnumbered)
    answers.unnumbered.append(UInt8(ascii: "\""))
  }

  private func appendIDs(of status: DocumentStatus, isAny: Bool, _ quick: QuickAssessor, _ program: QuickProgram) {
    guard isAny else { return append(BatchAnswerText.emptyList) }
    var separator = UInt8(ascii: "[")
    for (position, number) in quick.statuses.enumerated() where number == status.number {
      answers.unnumbered.append(separator)
      separator = UInt8(ascii: ",")
      append(program.requirementTexts[position])
    }
    answers.unnumbered.append(UInt8(ascii: "]"))
  }

  private func write(_ assessment: Assessment) {
    guard assessment.isProcedureKnown else {
      // What else is wrong with the record matters less than why there is no answer.
      let finding =
        assessment.dataFindings.last {
          $0.code == DossierCode.unknownProcedure || $0.code == DossierCode.noVersionInForce
        }
        ?? assessment.dataFindings.first { $0.severity == .error }
      return refuse(
        finding?.message ?? DossierWording.missingField("procedure", DossierWording.procedureCode),
        finding?.code ?? DossierCode.missingField, pointer: finding?.place?.pointer, dossier: assessment.dossier.id)
    }
    let problems = assessment.dataFindings.filter { $0.severity <= .warning }
    answers.lineCount += 1
    if problems.contains(where: { $0.severity == .error }) { answers.faultCount += 1 }
    let whole = batch.isQuick ? [] : AnswerWriter(assessment: assessment, language: batch.language).members
    let members = batch.fields.map { field in
      (key: field.rawValue, value: value(of: field, assessment, problems, whole))
    }
    append(JSON.object(members).canonicalBytes)
    answers.unnumbered.append(UInt8(ascii: "\n"))
  }

  private func value(
    of field: BatchField, _ assessment: Assessment, _ problems: [Finding], _ whole: [(key: String, value: JSON)]
  ) -> JSON {
    switch field {
    case .completeness: .string(assessment.completeness.rawValue)
    case .defective: ids(.defective, assessment)
    case .missing: ids(.missing, assessment)
    case .undetermined: ids(.undetermined, assessment)
    case .dossier: .string(assessment.dossier.id)
    case .due: assessment.dueDate.map { .string($0.iso) } ?? .null
    case .problems: .array(problems.map { problem($0) })
    case .procedure: .string(assessment.procedure.code)
    default: whole.first { $0.key == field.rawValue }?.value ?? .null
    }
  }

  private func ids(_ status: DocumentStatus, _ assessment: Assessment) -> JSON {
    .array(
      assessment.documentEntries.filter { $0.outcome.status == status }.map { entry in
        .string(entry.bound.procedure.documents[entry.requirement].origin.id)
      })
  }

  private func problem(_ finding: Finding) -> JSON {
    [
      "at": finding.place?.pointer.map { .string($0) } ?? .null, "code": .string(finding.code.description),
      "message": .string(finding.message[batch.language]), "severity": .string(finding.severity.rawValue),
    ]
  }

  /// One object in place of an answer; the line number is written when it is known.
  private func refuse(_ message: Bilingual, _ code: FindingCode, pointer: String?, dossier: String = "") {
    answers.lineCount += 1
    answers.faultCount += 1
    append(Array("{\"dossier\":".utf8) + JSONText.quoted(dossier) + Array(",\"error\":{\"at\":".utf8))
    append(pointer.map { JSONText.quoted($0) } ?? BatchAnswerText.null)
    append(Array(",\"code\":\"\(code)\",\"en\":".utf8) + JSONText.quoted(message.en) + Array(",\"line\":".utf8))
    answers.numbers.append((answers.unnumbered.count, answers.lineCount))
    append(Array(",\"vi\":".utf8) + JSONText.quoted(message.vi) + Array("}}\n".utf8))
  }
}
