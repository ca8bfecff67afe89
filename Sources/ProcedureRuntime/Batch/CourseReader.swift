import ProcedureCatalogue
package import WorkingCalendar

/// Reads how dossiers went, line by line on one thread, with a memory of what it learnt; the assessor is shared.
///
/// Each line is first read the quick way. What it cannot tell, `Assessor` assesses.
package final class CourseReader {
  private let assessor: Assessor
  private let now: CivilMoment
  private let quick: QuickAssessor

  package init(_ assessor: Assessor, now: CivilMoment) {
    self.assessor = assessor
    self.now = now
    quick = QuickAssessor(assessor, now: now)
  }

  /// Hands over the dossiers of whole lines in their order, nil for a line that tells none of a known procedure; empty
  /// lines are passed over.
  ///
  /// Behind the first `count` bytes the buffer has eight more.
  package func read(_ buffer: [UInt8], count: Int, _ take: (DossierCourse?) -> Void) {
    // Safe: bytes have no padding.
    let bytes = unsafe buffer.span.bytes
    var start = 0
    while start < count {
      let end = bytes.endOfLine(from: start, to: count)
      if end > start { take(quick.course(bytes, start..<end) ?? assessed(Array(buffer[start..<end]))) }
      start = end + 1
    }
  }

  private func assessed(_ line: [UInt8]) -> DossierCourse? {
    guard let assessment = try? assessor.assess(json: line, now: now), assessment.isProcedureKnown else { return nil }
    quick.learn(from: assessment)
    return assessment.course
  }
}
