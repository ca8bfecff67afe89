import CommandTable
import Dispatch
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedurePages
import ProcedureRuntime
import ProcedureWorkspace
import Synchronization
import WorkingCalendar

/// One run of `tthc report`: pieces of the input go to the workers, each of which only counts; the sums are added up.
struct ReportRun {
  let console: Console
  let catalogue: Catalogue
  let asOf: CivilDate
  let threads: Int
  let progress: String

  func report(of path: String) throws(CommandFailure) -> DossierReport {
    let source: LineSource
    do {
      source = try console.workspace.lines(of: path, limit: Batch.maximumLineBytes)
    } catch {
      throw CommandFailure(reading: error)
    }
    // The whole day has passed.
    let now = CivilMoment(date: asOf, minuteOfDay: CivilMoment.minutesPerDay - 1) ?? CivilMoment(startOf: asOf)
    let batch = Batch(catalogue, now: now)
    let empty = DossierReport(
      asOf: asOf,
      agencyTitles: Dictionary(catalogue.agencies.map { ($0.origin.id, $0.title) }) { first, _ in first })
    let total = Mutex(empty)
    let problem = Mutex<FileFault?>(nil)
    let bar = Mutex(ProgressBar(console.errors, progress))
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      do throws(FileFault) {
        let counted = try count(source, batch, now, in: empty) {
          bar.withLock { $0.show(source.bytesRead, of: source.byteCount) }
        }
        total.withLock { $0.add(counted) }
      } catch {
        problem.withLock { $0 = error }
      }
    }
    bar.withLock { $0.finish() }
    if let fault = problem.withLock({ $0 }) { throw CommandFailure(reading: fault) }
    return total.withLock { $0 }
  }

  /// What one worker counts until there is no more.
  private func count(
    _ source: LineSource, _ batch: Batch, _ now: CivilMoment, in empty: DossierReport, _ advance: () -> Void
  ) throws(FileFault) -> DossierReport {
    let reader = CourseReader(batch)
    var report = empty
    var buffer = LineSource.buffer()
    while true {
      switch try source.next(&buffer) {
      case .end: return report
      case .longLine: report.addUnreadLine()
      case .lines(_, let count): reader.read(buffer, count: count) { add($0, now, to: &report) }
      }
      advance()
    }
  }

  private func add(_ course: DossierCourse?, _ now: CivilMoment, to report: inout DossierReport) {
    guard let course, let accepted = course.accepted else { return report.addUnreadLine() }
    guard accepted <= now else { return report.addAcceptedLater() }
    report.add(
      DossierOutcome(
        procedure: course.procedure, title: course.title, field: course.field, agency: course.agency,
        accepted: accepted.date, channel: course.channel, standing: course.standing, requests: course.requests,
        stages: (course.shares.early, course.shares.onTime, course.shares.late)))
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
    switch state {
    case .open: return isLate ? .overdue : .pending
    case .waiting: return .waiting
    case .ended: return .ended
    }
  }
}
