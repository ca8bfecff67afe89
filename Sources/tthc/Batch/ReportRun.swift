import CommandTable
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedurePages
import ProcedureRuntime
import ProcedureWorkspace
import WorkingCalendar

/// One run of `tthc report`: dossiers are assessed line by line and only counted.
struct ReportRun {
  let console: Console
  let catalogue: Catalogue
  let asOf: CivilDate
  let progress: String

  func report(of path: String) throws(CommandFailure) -> DossierReport {
    // The whole day has passed.
    let now = CivilMoment(date: asOf, minuteOfDay: CivilMoment.minutesPerDay - 1) ?? CivilMoment(startOf: asOf)
    let assessor = Assessor(catalogue)
    var report = DossierReport(asOf: asOf)
    var buffer = LineSource.buffer()
    var bar = ProgressBar(console.errors, progress)
    do {
      let source = try console.workspace.lines(of: path, limit: Batch.maximumLineBytes)
      reading: while true {
        switch try source.next(&buffer) {
        case .end: break reading
        case .longLine: report.addUnreadLine()
        case .lines(_, let count):
          for line in buffer[..<count].split(separator: UInt8(ascii: "\n")) {
            add(Array(line), assessor, now, to: &report)
          }
        }
        bar.show(source.bytesRead, of: source.byteCount)
      }
    } catch {
      throw CommandFailure(reading: error)
    }
    bar.finish()
    return report
  }

  private func add(_ line: [UInt8], _ assessor: Assessor, _ now: CivilMoment, to report: inout DossierReport) {
    guard let assessment = try? assessor.assess(json: line, now: now), assessment.isProcedureKnown,
      let accepted = assessment.course.accepted
    else { return report.addUnreadLine() }
    // What was accepted later is no part of this report.
    guard accepted <= now else { return }
    let course = assessment.course
    report.add(
      DossierOutcome(
        procedure: assessment.procedure.code, title: assessment.procedure.title, field: assessment.procedure.field,
        agency: course.agency, accepted: accepted.date, channel: assessment.dossier.channel,
        standing: course.standing, requests: course.requests))
  }
}

extension DossierCourse {
  /// How the report counts it: a result by its day, anything else by what the clock says.
  fileprivate var standing: DossierOutcome.Standing {
    if let finished {
      guard let due else { return .undated }
      if isLate { return .late }
      return finished < due ? .early : .onTime
    }
    switch phase {
    case .notAccepted, .running, .dueSoon, .extended, .resultReady: return isLate ? .overdue : .pending
    case .overdue: return .overdue
    case .awaitingSupplement, .paused: return .waiting
    case .returned: return .undated
    case .stopped, .closed: return .ended
    }
  }
}
