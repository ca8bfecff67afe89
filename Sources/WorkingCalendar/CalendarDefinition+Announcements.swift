extension CalendarDefinition {
  /// The days on which some entry of the calendar was announced, in order, each once.
  ///
  /// Between two of them the calendar known to everybody does not change.
  public var announcementDates: [CivilDate] {
    let dates =
      daysOff.compactMap(\.announcedOn) + workingDays.compactMap(\.announcedOn) + halfDays.compactMap(\.announcedOn)
      + holidayRules.compactMap(\.announcedOn)
    return Set(dates).sorted()
  }

  /// The calendar as it was known on a day: the edition by which a receipt of that day was counted.
  ///
  /// What was announced later is left out. A year of which nothing had been announced holds what its holiday rules
  /// propose, marked projected, and days from that year on are provisional. Entries without a date of announcement
  /// count as known.
  ///
  ///     let then = calendar.definition.known(on: accepted.date)
  public func known(on day: CivilDate) -> CalendarDefinition {
    guard announcementDates.contains(where: { $0 > day }) else { return self }
    var view = self
    view.holidayRules = holidayRules.filter { $0.isKnown(on: day) }
    view.daysOff = daysOff.filter { $0.isKnown(on: day) }
    view.workingDays = workingDays.filter { $0.isKnown(on: day) }
    let unannounced = yearsWithoutAnnouncement(on: day)
    let proposals = HolidayProposals(of: view)
    for year in unannounced {
      view.daysOff += proposals.daysOff(in: year).filter { coveredRange?.contains($0.date) == true }
    }
    view.daysOff = view.daysOff.uniqueDates().sorted { $0.date < $1.date }
    if let first = unannounced.first, let last = CivilDate(year: first, month: 1, day: 1)?.adding(days: -1) {
      // A calendar is announced at least until its first day.
      let start = coveredRange?.lowerBound ?? last
      view.announcedUntil = min(announcedUntil, max(last, start))
    }
    view.dropOrphans()
    view.halfDays = halfDays.filter { $0.isKnown(on: day) && view.works(on: $0.date) }
    return view
  }

  /// The years whose entries were all announced after a day, in order.
  private func yearsWithoutAnnouncement(on day: CivilDate) -> [Int] {
    var known: Set<Int> = []
    var later: Set<Int> = []
    func visit(_ date: CivilDate, isKnown: Bool) {
      if isKnown { known.insert(date.year) } else { later.insert(date.year) }
    }
    for entry in daysOff { visit(entry.date, isKnown: entry.isKnown(on: day)) }
    for entry in workingDays { visit(entry.date, isKnown: entry.isKnown(on: day)) }
    return later.subtracting(known).sorted()
  }

  /// A rest day is not worked in place of a day that is not off yet, nor on a day that is off.
  private mutating func dropOrphans() {
    let off = Set(daysOff.map(\.date))
    let range = coveredRange
    workingDays.removeAll { day in
      if off.contains(day.date) { return true }
      guard let replaced = day.replacedDay, range?.contains(replaced) == true else { return false }
      return !off.contains(replaced)
    }
  }

  private func works(on date: CivilDate) -> Bool {
    if workingDays.contains(where: { $0.date == date }) { return true }
    return weekdays.contains(date.weekday) && !daysOff.contains { $0.date == date }
  }
}

extension [DayOff] {
  /// The first entry for every day.
  fileprivate func uniqueDates() -> [DayOff] {
    var seen: Set<CivilDate> = []
    return filter { seen.insert($0.date).inserted }
  }
}

extension DayOff {
  fileprivate func isKnown(on day: CivilDate) -> Bool { announcedOn.map { $0 <= day } ?? true }
}

extension WorkingDayOverride {
  fileprivate func isKnown(on day: CivilDate) -> Bool { announcedOn.map { $0 <= day } ?? true }
}

extension HalfDay {
  fileprivate func isKnown(on day: CivilDate) -> Bool { announcedOn.map { $0 <= day } ?? true }
}

extension HolidayRule {
  fileprivate func isKnown(on day: CivilDate) -> Bool { announcedOn.map { $0 <= day } ?? true }
}
