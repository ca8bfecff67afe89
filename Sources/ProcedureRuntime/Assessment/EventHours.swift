import WorkingCalendar

/// When events happened of which only the day is known; dossiers tell them as the first minute of the day.
///
/// Nobody works at midnight, and read so a result of the day after the last one would be in time. So what a limit may run
/// from, as from any event that only the procedure knows, happened when the office opened, and all else when it closed:
/// no unknown hour makes a limit longer, or hides that it has run out. What was written before or behind an event of the
/// same day stays before or behind it, and nothing that is told lies behind the moment of assessment.
struct EventHours {
  let calendar: WorkingCalendar?
  /// When the dossier was handed in and accepted, as far as it says so itself.
  let lodged: [CivilMoment]
  let now: CivilMoment

  /// The events, each with an hour, in the order in which they were written.
  func settled(_ events: [Dossier.Event]) -> [Dossier.Event] {
    guard events.contains(where: { !$0.isHourKnown }) else { return events }
    let latest = latestMoments(of: events)
    var earliest: [CivilDate: CivilMoment] = [:]
    func note(_ moment: CivilMoment) { earliest[moment.date] = max(earliest[moment.date] ?? moment, moment) }
    lodged.forEach(note)
    return events.enumerated().map { place, event in
      var event = event
      if !event.isHourKnown {
        let usual = event.kind?.mayStartLimits ?? true ? opening(of: event.at.date) : closing(of: event.at.date)
        event.at = min(usual, latest[place] ?? usual)
        // The dossier may be told to have been handed in, or accepted, after its own moments: that is another finding.
        if !event.isOfLodging, let first = earliest[event.at.date] { event.at = max(event.at, first) }
      }
      note(event.at)
      return event
    }
  }

  /// For each event the first moment of its day that is written behind it; nil where there is none.
  private func latestMoments(of events: [Dossier.Event]) -> [CivilMoment?] {
    var latest = [now.date: now]
    var moments: [CivilMoment?] = Array(repeating: nil, count: events.count)
    for place in events.indices.reversed() {
      let moment = events[place].at
      moments[place] = latest[moment.date]
      if events[place].isHourKnown { latest[moment.date] = min(latest[moment.date] ?? moment, moment) }
    }
    return moments
  }

  private func opening(of day: CivilDate) -> CivilMoment {
    let first = calendar?.officeHours(on: day)?.first?.opens ?? 0
    return CivilMoment(date: day, minuteOfDay: first) ?? CivilMoment(startOf: day)
  }

  private func closing(of day: CivilDate) -> CivilMoment { CivilMoment(closing: day, calendar) }
}

extension Dossier.Event {
  /// Whether more than its day is known.
  package var isHourKnown: Bool { at.minuteOfDay != 0 }

  fileprivate var isOfLodging: Bool { kind == .submitted || kind == .accepted }
}

extension Dossier.Event.Kind {
  /// Whether a limit may run from it, or go on with it.
  fileprivate var mayStartLimits: Bool {
    switch self {
    case .submitted, .accepted, .receivedByCompetentAgency, .supplementReceived, .resumed: true
    case .supplementRequested, .paused, .stageStarted, .stageDone, .stageRefused, .extended, .forwarded, .resultReady,
      .returned, .stopped, .closed:
      false
    }
  }
}
