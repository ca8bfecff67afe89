/// One amount of a limit after counting: where it began, where it ended, and how many units the proof must find.
struct CountedPart {
  /// What the units are.
  enum Measure {
    case workingDays
    case calendarDays
    case workingMinutes
    case elapsedMinutes
  }

  /// A place on the time line: a whole day that has passed, or a minute.
  enum Position {
    case day(CivilDate)
    case minute(CivilMoment)

    var date: CivilDate {
      switch self {
      case .day(let date): date
      case .minute(let moment): moment.date
      }
    }
  }

  let measure: Measure
  /// Counting begins after this day, or at this minute.
  let start: Position
  /// Counting ends with this day, or at this minute.
  let end: Position
  /// Working days, calendar days or minutes; a day of which only a share counts is one.
  let units: Int
  /// True when the day of receipt itself is counted.
  let countsStartDay: Bool
  /// How much of its last working day counts; nil for all of it.
  var share: Rational?
  /// The position in `DeadlineRule.dwells` of a time that is no part of the limit; nil for the limit itself.
  var dwell: Int?
}
