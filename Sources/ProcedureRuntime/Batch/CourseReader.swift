import ProcedureCatalogue
import WorkingCalendar

/// Reads how dossiers went, line by line on one thread, with a memory of what it learnt; the batch is shared.
///
/// Each line is first read the quick way. What it cannot tell, `Assessor` assesses.
package final class CourseReader {
  private let batch: Batch
  private var quick: QuickAssessor

  package init(_ batch: Batch) {
    self.batch = batch
    quick = QuickAssessor(batch)
  }

  /// Hands over the dossiers of whole lines in their order, nil for a line that tells none of a known procedure; blank
  /// lines are passed over.
  ///
  /// Behind the first `count` bytes the buffer has as many more as a `LineSource` leaves.
  package func read(_ buffer: [UInt8], count: Int, _ take: (DossierCourse?) -> Void) {
    // Safe: bytes have no padding.
    let bytes = unsafe buffer.span.bytes
    var start = 0
    while start < count {
      if let known = quick.course(bytes, from: start, to: count) {
        take(known.course)
        start = known.end + 1
      } else {
        let end = bytes.endOfLine(from: start, to: count)
        let line = buffer[start..<end]
        if !Batch.isBlank(line) { take(assessed(Array(line))) }
        start = end + 1
      }
    }
  }

  private func assessed(_ line: [UInt8]) -> DossierCourse? {
    guard let assessment = try? batch.assessor.assess(json: line, now: batch.now), assessment.isProcedureKnown else {
      return nil
    }
    quick.learn(from: assessment)
    return assessment.course
  }
}
