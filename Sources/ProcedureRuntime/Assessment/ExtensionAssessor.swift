import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// Finds the date to which a limit was put off, and what was wrong with putting it off.
///
/// What goes beyond the law does not move the date: an extension that no rule allows, or that is one too many, is passed
/// over, one that is too long ends where it may. One that was told too late moves the date all the same, because the
/// applicant was told it. A part of a bundle that is put off alone has its own dates and its own number of them. What
/// stops the clock afterwards moves the later date as it moves every other.
struct ExtensionAssessor {
  let bound: BoundCase
  let clock: CaseClock

  /// The later date of the whole dossier, or of one part, that would else be due by a deadline counted under a rule.
  func outcome(
    of deadline: Deadline, under rule: DeadlineRule, part: Int? = nil
  ) -> (until: CivilMoment?, findings: [Finding]) {
    let scope = part.map { ClockScope(ofStage: $0) } ?? .whole
    var until: CivilMoment?
    var findings: [Finding] = []
    func report(_ code: ClockCode, _ message: Bilingual, _ position: Int, _ basis: [Citation]) {
      findings.append(bound.clockFinding(code, message, event: position, basis: basis))
    }
    let restarted = clock.restarted(scope)
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
      let later = moved(step, under: rule, scope)
      guard later > current else {
        report(.extensionNotLater, ClockWording.extensionNotLater(than: current), step.position, [])
        continue
      }
      if let notice = clock.rules.delayNotice, let last = bound.lastDayToTell(notice.value, before: current.date),
        step.at.date > last
      {
        report(
          .extensionToldLate, ClockWording.extensionToldLate(notice.value, last: last), step.position, notice.basis)
      }
      until = later
      if let rule = clock.rules.newAppointment {
        findings.append(
          Finding(
            DossierCode.newAppointment, .note, ClockWording.newAppointment,
            at: Place(file: bound.dossier.file, pointer: DossierPointer.entry("events", step.position, "type")),
            basis: rule.origin.basis.isEmpty ? nil : CitationText(bound.index.catalogue).text(rule.origin.basis)))
      }
      if let cap = clock.rules.longestExtension, let end = bound.end(of: cap.value, from: current),
        later > end.expiresAt
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
  func latest(of computation: LimitComputation, _ scope: ClockScope) -> CivilMoment {
    let (deadline, rule) = (computation.deadline, computation.rule)
    let parts = Set(clock.extensions.compactMap(\.part).filter { scope.holds($0) })
    return parts.reduce(outcome(of: deadline, under: rule).until ?? deadline.dueAt) { latest, part in
      max(latest, outcome(of: deadline, under: rule, part: part).until ?? latest)
    }
  }

  /// The later date with the time for which the clock stood still since it was told: the days that were left until then,
  /// counted anew as the limit counts them.
  private func moved(_ step: CaseClock.Extension, under rule: DeadlineRule, _ scope: ClockScope) -> CivilMoment {
    let stops = clock.stops(scope, after: step.at, now: bound.now).map(\.suspension)
    guard !stops.isEmpty, let calendar = bound.calendar else { return step.until }
    let unit: TimeUnit = rule.countsWorkingTime ? .workingDay : .day
    func end(_ days: Int, _ stops: [Suspension]) -> Deadline? {
      try? calendar.deadline(
        calendar.rule(TimeQuantity(Int32(clamping: days), unit)), received: step.at, suspensions: stops)
    }
    guard let receipt = end(1, [])?.effectiveReceipt else { return step.until }
    let days =
      unit == .day
      ? receipt.days(to: step.until.date) : calendar.workingDays(after: receipt, through: step.until.date) ?? 0
    // A calendar may count the day of receipt too.
    guard let length = [days, days + 1].first(where: { $0 > 0 && end($0, [])?.dueDate == step.until.date }),
      let end = end(length, stops), end.dueDate > step.until.date
    else { return step.until }
    return CivilMoment(date: end.dueDate, minuteOfDay: step.until.minuteOfDay) ?? end.dueAt
  }
}

extension DeadlineRule {
  /// Whether days off are left out of it.
  fileprivate var countsWorkingTime: Bool { quantity.unit == .workingDay || quantity.unit == .workingHour }
}
