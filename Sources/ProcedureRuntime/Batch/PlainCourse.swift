import ProcedureCatalogue
import WorkingCalendar

/// The course of a dossier that was sent back for supplements, or put off, in the order in which that mostly happens.
///
/// It says when the limits run from, as `ClockReader` does for every course. There is none where something happened out
/// of turn, before acceptance or after the end, or where the clock stood still.
struct PlainCourse {
  /// When the limits that run from acceptance began, perhaps anew.
  private(set) var began: CivilMoment
  /// Whether a supplement is awaited with which they will begin anew.
  private(set) var awaitsNewBeginning = false
  private let rules: CourseRules
  private var isAsked = false
  private var hasEnded = false

  init(accepted: CivilMoment, _ events: ArraySlice<QuickLine.Event>, _ rules: CourseRules) throws(NotQuick) {
    began = accepted
    self.rules = rules
    for event in events { try take(event, accepted) }
    awaitsNewBeginning = isAsked && rules.supplementEffect == .restart
  }

  private mutating func take(_ event: QuickLine.Event, _ accepted: CivilMoment) throws(NotQuick) {
    switch event.kind {
    case .submitted, .accepted, .forwarded: return
    case .returned, .stopped, .closed:
      hasEnded = true
      return
    case .resultReady: return
    case .supplementRequested, .supplementReceived, .extended: break
    default: throw NotQuick()
    }
    guard event.name == nil, event.at >= accepted, !hasEnded else { throw NotQuick() }
    switch event.kind {
    case .supplementRequested:
      guard !isAsked, !rules.isSupplementOpen, rules.supplementEffect != .pause else { throw NotQuick() }
      isAsked = true
    case .supplementReceived:
      guard isAsked else { throw NotQuick() }
      isAsked = false
      if rules.supplementEffect == .restart { began = event.at }
    default:
      guard event.until != nil, !rules.rulesExtensions else { throw NotQuick() }
    }
  }

  /// The day to which the appointment was put off; nil where it was not.
  func extended(
    _ due: CivilDate, _ events: ArraySlice<QuickLine.Event>, by calendar: WorkingCalendar
  ) throws(NotQuick) -> CivilDate {
    var due = due
    var number = 0
    for event in events where event.kind == .extended {
      guard let until = event.until else { throw NotQuick() }
      defer { number += 1 }
      if let maximum = rules.maximumExtensions, number >= maximum { continue }
      // What was put off before the limit began anew went with the old limit.
      if event.at < began { continue }
      // On one day the hours decide.
      guard until.date != due, let last = calendar.lastDay(ofLimitTo: until.date), last != due else { throw NotQuick() }
      due = max(due, last)
    }
    return due
  }
}
