package import WorkingCalendar

/// What changed between two editions of a calendar, and what it does to the number of working days.
package struct CalendarComparison: Sendable {
  /// One day that says something else now.
  package struct Change: Hashable, Sendable {
    /// Nil when the day is new.
    package let before: MarkedDay?
    /// Nil when the day is gone.
    package let after: MarkedDay?

    package var date: CivilDate { (after ?? before)?.date ?? .first }
  }

  /// A month with another number of working days.
  package struct Effect: Hashable, Sendable {
    package let year: Int
    package let month: Int
    package let before: Int
    package let after: Int
  }

  /// A statement about the calendar as a whole that changed.
  package enum Part: String, CaseIterable, Hashable, Sendable {
    case title
    case edition
    case week
    case officeHours
    case announcedUntil
    case holidayRules
    case sources
  }

  package let before: CalendarDefinition
  package let after: CalendarDefinition
  package let parts: [Part]
  /// Years that only the earlier edition covers.
  package let yearsGone: [Int]
  /// Years that only the later edition covers.
  package let yearsAdded: [Int]
  /// In order of date, of the years that both cover.
  package let changes: [Change]
  package let effects: [Effect]

  /// Compares the years that both editions cover, or one of them; other years are named only.
  package init(_ before: WorkingCalendar, _ after: WorkingCalendar, year: Int? = nil) {
    self.before = before.definition
    self.after = after.definition
    parts = Part.allCases.filter { $0.differs(before.definition, after.definition) }
    let old = Self.years(before.definition)
    let new = Self.years(after.definition)
    yearsGone = old.filter { !new.contains($0) && (year == nil || $0 == year) }
    yearsAdded = new.filter { !old.contains($0) && (year == nil || $0 == year) }
    let both = old.filter { new.contains($0) && (year == nil || $0 == year) }
    changes = both.flatMap { Self.changes(before.definition, after.definition, in: $0) }
    effects = both.flatMap { Self.effects(before, after, in: $0) }
  }

  /// True when the two editions say the same of every day and of themselves.
  package var isEmpty: Bool {
    parts.isEmpty && changes.isEmpty && effects.isEmpty && yearsGone.isEmpty && yearsAdded.isEmpty
  }

  private static func years(_ definition: CalendarDefinition) -> [Int] {
    definition.coveredRange.map { Array($0.lowerBound.year...$0.upperBound.year) } ?? []
  }

  private static func changes(
    _ before: CalendarDefinition, _ after: CalendarDefinition, in year: Int
  ) -> [Change] {
    guard let range = before.days(of: year) else { return [] }
    let old = before.markedDays(in: range)
    let new = after.markedDays(in: range)
    var changes: [Change] = []
    for day in old {
      let now = new.first { $0.date == day.date && ($0.kind == .ownHours) == (day.kind == .ownHours) }
      if now != day { changes.append(Change(before: day, after: now)) }
    }
    for day in new
    where !old.contains(where: { $0.date == day.date && ($0.kind == .ownHours) == (day.kind == .ownHours) }) {
      changes.append(Change(before: nil, after: day))
    }
    return changes.sorted { $0.date < $1.date }
  }

  private static func effects(_ before: WorkingCalendar, _ after: WorkingCalendar, in year: Int) -> [Effect] {
    guard let old = CalendarPage(before, year: year), let new = CalendarPage(after, year: year) else { return [] }
    return zip(old.months, new.months).compactMap { old, new in
      guard old.workingDays != new.workingDays else { return nil }
      return Effect(year: year, month: new.month, before: old.workingDays, after: new.workingDays)
    }
  }
}

extension CalendarComparison.Part {
  fileprivate func differs(_ before: CalendarDefinition, _ after: CalendarDefinition) -> Bool {
    switch self {
    case .title: before.title != after.title
    case .edition: before.edition != after.edition
    case .week: before.weekdays != after.weekdays
    case .officeHours:
      before.officeHours != after.officeHours || before.weekdayHours != after.weekdayHours
        || before.halfDays != after.halfDays
    case .announcedUntil: before.announcedUntil != after.announcedUntil
    case .holidayRules: before.holidayRules != after.holidayRules || before.compensation != after.compensation
    case .sources: before.sources != after.sources
    }
  }
}

extension CalendarComparison.Change {
  /// What differs in a day that both editions mark.
  package enum Aspect: String, CaseIterable, Hashable, Sendable {
    case kind
    case name
    case projected
    case replacedDay
    case sources
  }

  /// Empty for a day that is new or gone.
  package var aspects: [Aspect] {
    guard let before, let after else { return [] }
    return Aspect.allCases.filter { aspect in
      switch aspect {
      case .kind: before.kind != after.kind
      case .name: before.name != after.name
      case .projected: before.isProjected != after.isProjected
      case .replacedDay: before.replacedDay != after.replacedDay
      case .sources: before.basis != after.basis
      }
    }
  }
}
