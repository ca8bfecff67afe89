package import WorkingCalendar

/// A day on which a calendar departs from its week, as a page marks it.
package struct MarkedDay: Hashable, Sendable {
  /// What a page tells about such a day.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case holiday
    case compensatory
    case swapped
    case special
    /// A weekly rest day that is worked.
    case worked
    /// A working day with its own office hours.
    case ownHours

    /// True when offices are closed.
    package var isOff: Bool {
      switch self {
      case .holiday, .compensatory, .swapped, .special: true
      case .worked, .ownHours: false
      }
    }

    init(_ kind: DayOff.Kind) {
      switch kind {
      case .holiday: self = .holiday
      case .compensatory: self = .compensatory
      case .swapped: self = .swapped
      case .special: self = .special
      }
    }
  }

  package var date: CivilDate
  package var kind: Kind
  package var name: String
  package var basis: [String]
  /// True when nobody has announced it yet.
  package var isProjected: Bool
  /// The day off for which a rest day is worked.
  package var replacedDay: CivilDate?
}

extension CalendarDefinition {
  /// Every marked day of a range, in order; a day may be both worked and one with its own hours.
  package func markedDays(in range: ClosedRange<CivilDate>) -> [MarkedDay] {
    var days = daysOff.map { day in
      MarkedDay(
        date: day.date, kind: MarkedDay.Kind(day.kind), name: day.name, basis: day.basis,
        isProjected: day.isProjected || day.date > announcedUntil)
    }
    days += workingDays.map { day in
      MarkedDay(
        date: day.date, kind: .worked, name: day.name ?? "", basis: day.basis,
        isProjected: day.isProjected || day.date > announcedUntil, replacedDay: day.replacedDay)
    }
    days += halfDays.map { day in
      MarkedDay(
        date: day.date, kind: .ownHours, name: CalendarWording.hours(day.windows), basis: day.basis,
        isProjected: day.date > announcedUntil)
    }
    return days.filter { range.contains($0.date) }
      .sorted { ($0.date, $0.kind == .ownHours ? 1 : 0) < ($1.date, $1.kind == .ownHours ? 1 : 0) }
  }
}
