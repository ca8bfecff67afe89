import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// Finds the date to which a limit was put off, and what was wrong with putting it off.
///
/// What goes beyond the law does not move the date: an extension that no rule allows, or that is one too many, is passed
/// over, one that is too long ends where it may. One that was told too late moves the date all the same, because the
/// applicant was told it. A part of a bundle that is put off alone has its own dates and its own number of them.
struct ExtensionAssessor {
  let bound: BoundCase
  let clock: CaseClock

  /// The later date of the whole dossier, or of one part, that would else be due by a deadline.
  func outcome(of deadline: Deadline, part: Int? = nil) -> (until: CivilMoment?, findings: [Finding]) {
    var until: CivilMoment?
    var findings: [Finding] = []
    func report(_ code: ClockCode, _ message: Bilingual, _ position: Int, _ basis: [Citation]) {
      findings.append(bound.clockFinding(code, message, event: position, basis: basis))
    }
    let restarted = clock.restarted(part.map { ClockScope(ofStage: $0) } ?? .whole)
    let mayExtend = clock.rules.mayExtend
    for (number, step) in clock.extensions.lazy.filter({ $0.part == part }).enumerated() {
      guard mayExtend == .yes else {
        let message = mayExtend == .no ? ClockWording.extensionNotAllowed : ClockWording.extensionUndecided
        report(.extensionNotAllowed, message, step.position, clock.rules.extensionBasis)
        continue
      }
      if let maximum = clock.rules.maximumExtensions, number >= maximum.value {
        report(
          .tooManyExtensions, ClockWording.tooManyExtensions(maximum: maximum.value), step.position, maximum.basis)
        continue
      }
      // What was put off before the limit began anew went with the old limit.
      if let restarted, step.at < restarted { continue }
      let current = until ?? deadline.dueAt
      guard step.until > current else {
        report(.extensionNotLater, ClockWording.extensionNotLater(than: current), step.position, [])
        continue
      }
      if let notice = clock.rules.delayNotice, let last = bound.lastDayToTell(notice.value, before: current.date),
        step.at.date > last
      {
        report(
          .extensionToldLate, ClockWording.extensionToldLate(notice.value, last: last), step.position, notice.basis)
      }
      until = step.until
      if let cap = clock.rules.longestExtension, let end = bound.end(of: cap.value, from: current),
        step.until > end.expiresAt
      {
        report(.extensionTooLong, ClockWording.extensionTooLong(cap.value, until: end.dueAt), step.position, cap.basis)
        until = end.dueAt
      } else if step.until.date != step.stated {
        report(
          .extensionOnDayOff, ClockWording.extensionOnDayOff(step.stated, endsOn: step.until.date), step.position, [])
      }
    }
    return (until, findings)
  }

  /// When a limit ends after all that was put off within its scope: the whole, and each part.
  func latest(of deadline: Deadline, _ scope: ClockScope) -> CivilMoment {
    let parts = Set(clock.extensions.compactMap(\.part).filter { scope.holds($0) })
    return parts.reduce(outcome(of: deadline).until ?? deadline.dueAt) { latest, part in
      max(latest, outcome(of: deadline, part: part).until ?? latest)
    }
  }
}
