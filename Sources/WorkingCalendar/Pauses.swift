/// The suspensions of a dossier, checked, in order, and free of overlap.
///
/// Worked example: suspensions 2–6 March and 4–10 March, counted after the first day, give the excluded days
/// 3–6 March (first) and 7–10 March (second): every day belongs to one suspension.
struct Pauses {
  /// Days, both included, that are not counted.
  struct Days {
    var first: Int32
    let last: Int32
    /// The day on which the clock stopped, which may itself still count.
    let stop: Int32
    let index: Int
  }

  /// Minutes since 1970 that are not counted.
  struct Minutes {
    var range: Range<Int>
    let index: Int
  }

  private final class Content: Sendable {
    let days: [Days]
    let minutes: [Minutes]
    let notices: [DeadlineNotice]

    init(days: [Days], minutes: [Minutes], notices: [DeadlineNotice]) {
      self.days = days
      self.minutes = minutes
      self.notices = notices
    }
  }

  /// One word, nil for the many dossiers without a suspension: passing it on costs nothing.
  private let content: Content?

  static let none = Pauses(content: nil)

  /// True without any suspension: nothing has to be looked for.
  var isEmpty: Bool { content == nil }
  var days: [Days] { content?.days ?? [] }
  var minutes: [Minutes] { content?.minutes ?? [] }
  var notices: [DeadlineNotice] { content?.notices ?? [] }

  private init(content: Content?) {
    self.content = content
  }

  init(
    _ suspensions: [Suspension], received: CivilMoment, rule: DeadlineRule, calendar: WorkingCalendar
  ) throws(DeadlineError) {
    var days: [Days] = []
    var minutes: [Minutes] = []
    for (index, suspension) in suspensions.enumerated() {
      guard suspension.from <= suspension.to else { throw .suspensionReversed(index) }
      guard suspension.from.date >= received.date else { throw .suspensionBeforeReceipt(index) }
      minutes.append(Minutes(range: suspension.from.minutes..<suspension.to.minutes, index: index))
      let resumption = try calendar.effectiveDay(of: suspension.to, rule: rule).date.days
      let stop = suspension.from.date.days
      let excluded =
        switch rule.suspensionDays {
        case .afterFirstThroughLast: Days(first: stop + 1, last: resumption, stop: stop, index: index)
        case .firstUntilLast: Days(first: stop, last: resumption - 1, stop: stop, index: index)
        }
      if excluded.first <= excluded.last { days.append(excluded) }
    }
    let (disjoint, notices) = Pauses.withoutOverlap(minutes)
    self.content = Content(days: Pauses.withoutOverlap(days), minutes: disjoint, notices: notices)
  }

  /// The suspension that excludes a day; nil when it counts.
  func index(on date: CivilDate) -> Int? {
    days.first { $0.first <= date.days && date.days <= $0.last }?.index
  }

  /// How many excluded days lie before a day.
  func dayCount(before date: CivilDate) -> Int {
    days.reduce(0) { sum, paused in
      paused.first < date.days ? sum + Int(min(paused.last, date.days - 1) - paused.first) + 1 : sum
    }
  }

  /// How many excluded minutes lie in a range.
  func minuteCount(in range: Range<Int>) -> Int {
    minutes.reduce(0) { $0 + $1.range.clamped(to: range).count }
  }

  private static func withoutOverlap(_ days: [Days]) -> [Days] {
    var result: [Days] = []
    for var next in days.sorted(by: { ($0.first, $0.index) < ($1.first, $1.index) }) {
      if let previous = result.last { next.first = max(next.first, previous.last + 1) }
      if next.first <= next.last { result.append(next) }
    }
    return result
  }

  private static func withoutOverlap(_ minutes: [Minutes]) -> (disjoint: [Minutes], notices: [DeadlineNotice]) {
    var disjoint: [Minutes] = []
    var notices: [DeadlineNotice] = []
    for var next in minutes.sorted(by: { ($0.range.lowerBound, $0.index) < ($1.range.lowerBound, $1.index) }) {
      if let previous = disjoint.last, previous.range.upperBound > next.range.lowerBound {
        notices.append(.overlappingSuspensions(previous.index, next.index))
        guard previous.range.upperBound < next.range.upperBound else { continue }
        next.range = previous.range.upperBound..<next.range.upperBound
      }
      if !next.range.isEmpty { disjoint.append(next) }
    }
    return (disjoint, notices)
  }
}
