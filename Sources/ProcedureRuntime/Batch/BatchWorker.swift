import CanonicalJSON
package import ProcedureCatalogue
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
  /// Why a procedure of the catalogue cannot be read, once a dossier has asked for it.
  package private(set) var catalogueError: CatalogueError?
  /// Nil while it is at work.
  private var quick: QuickAssessor?
  /// The answers to the lines last asked about.
  package private(set) var answers = BatchAnswers()
  /// Those before, which may not have been written yet; their memory comes into use again when they have.
  private var earlierAnswers = BatchAnswers()

  init(_ batch: Batch) {
    self.batch = batch
    quick = batch.isQuick ? QuickAssessor(batch) : nil
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
    // Both are taken out for the time being: what is reached through an object is checked at every step.
    var written = BatchAnswers()
    swap(&written, &earlierAnswers)
    swap(&earlierAnswers, &answers)
    written.removeAll()
    var quick: QuickAssessor?
    swap(&quick, &self.quick)
    // Safe: bytes have no padding.
    let bytes = unsafe buffer.span.bytes
    var start = first
    while start < count, written.byteCount < limit {
      if let end = quick?.answer(bytes, from: start, to: count, into: &written) {
        start = end + 1
      } else {
        let end = bytes.endOfLine(from: start, to: count)
        assess(buffer, start..<end, &quick, &written)
        start = end + 1
      }
    }
    written.finish()
    swap(&written, &answers)
    swap(&quick, &self.quick)
    return start
  }

  /// The answer to a line that is too long to be looked at.
  package func refuseLongLine() -> BatchAnswers {
    answers.removeAll()
    refuse(BatchWording.lineTooLong(limit: Batch.maximumLineBytes), DossierCode.lineTooLong, pointer: nil, to: &answers)
    answers.finish()
    return answers
  }

  private func assess(
    _ buffer: [UInt8], _ line: Range<Int>, _ quick: inout QuickAssessor?, _ written: inout BatchAnswers
  ) {
    guard !Batch.isBlank(buffer[line]) else {
      written.lineCount += 1
      return
    }
    guard line.count <= Batch.maximumLineBytes else {
      return refuse(
        BatchWording.lineTooLong(limit: Batch.maximumLineBytes), DossierCode.lineTooLong, pointer: nil, to: &written)
    }
    assessedCount += 1
    let (read, findings) = Dossier.read(json: Array(buffer[line]))
    guard let dossier = read else { return refuse(findings, to: &written) }
    do {
      let assessment = try batch.assessor.assess(dossier, findings, batch.now)
      quick?.learn(from: assessment)
      write(assessment, to: &written)
    } catch {
      catalogueError = error
      refuse(error.message, error.code, pointer: nil, to: &written)
    }
  }

  // MARK: Whole answers

  private func write(_ assessment: Assessment, to written: inout BatchAnswers) {
    guard assessment.isProcedureKnown else {
      return refuse(assessment.dataFindings, dossier: assessment.dossier.id, to: &written)
    }
    let problems = assessment.dataFindings.filter { $0.severity <= .warning }
    if let obstacle = problems.first(where: Self.isObstacle) {
      return refuse([obstacle], dossier: assessment.dossier.id, to: &written)
    }
    written.lineCount += 1
    if problems.contains(where: { $0.severity == .error }) { written.faultCount += 1 }
    let members = batch.fields.map { field in
      (key: field.rawValue, value: value(of: field, assessment, problems))
    }
    written.append(JSON.object(members).canonicalBytes + [UInt8(ascii: "\n")])
  }

  /// Members without which an answer would be nobody's, or by the law of another day.
  private static let decisiveMembers = [DossierField.dossier, .submitted, .accepted, .postmark].map {
    DossierPointer.field($0.text)
  }

  /// Whether such a member is there and cannot be read.
  private static func isObstacle(_ finding: Finding) -> Bool {
    (finding.code == DossierCode.wrongType || finding.code == DossierCode.impossibleDate)
      && finding.place?.pointer.map(decisiveMembers.contains) ?? false
  }

  private func value(of field: BatchField, _ assessment: Assessment, _ problems: [Finding]) -> JSON {
    switch field {
    case .completeness: .string(assessment.completeness.rawValue)
    case .defective: ids(.defective, assessment)
    case .missing: ids(.missing, assessment)
    case .undetermined: ids(.undetermined, assessment)
    case .dossier: .string(assessment.dossier.id)
    case .due: assessment.dueDate.map { .string($0.iso) } ?? .null
    case .problems: .array(problems.map { BatchProblem.json($0, batch.language) })
    case .procedure: .string(assessment.procedure.code)
    default: AnswerWriter(assessment: assessment, language: batch.language).member(field.rawValue)
    }
  }

  private func ids(_ status: DocumentStatus, _ assessment: Assessment) -> JSON {
    .array(
      assessment.documentEntries.filter { $0.outcome.status == status }.map { entry in
        .string(assessment.bound(entry.part).procedure.documents[entry.requirement].origin.id)
      })
  }

  /// What else is wrong with the record matters less than why there is no answer.
  private func refuse(_ findings: [Finding], dossier: String = "", to written: inout BatchAnswers) {
    let finding =
      findings.last { $0.code == DossierCode.unknownProcedure || $0.code == DossierCode.noVersionInForce }
      ?? findings.first { $0.severity == .error }
    refuse(
      finding?.message ?? DossierWording.missingField("procedure", DossierWording.procedureCode),
      finding?.code ?? DossierCode.missingField, pointer: finding?.place?.pointer, dossier: dossier, to: &written)
  }

  /// One object in place of an answer; the line number is written when it is known.
  private func refuse(
    _ message: Bilingual, _ code: FindingCode, pointer: String?, dossier: String = "", to written: inout BatchAnswers
  ) {
    written.lineCount += 1
    written.faultCount += 1
    written.append(Array("{\"dossier\":".utf8) + JSONText.quoted(dossier) + Array(",\"error\":{\"at\":".utf8))
    written.append(pointer.map { JSONText.quoted($0) } ?? Array("null".utf8))
    written.append(Array(",\"code\":\"\(code)\",\"en\":".utf8) + JSONText.quoted(message.en))
    written.append(Array(",\"line\":".utf8))
    written.appendLineNumber()
    written.append(Array(",\"vi\":".utf8) + JSONText.quoted(message.vi) + Array("}}\n".utf8))
  }
}
