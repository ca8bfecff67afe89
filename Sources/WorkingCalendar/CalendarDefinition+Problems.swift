extension CalendarDefinition {
  /// Every contradiction in the data, in the order of the data; empty for a sound calendar.
  public var problems: [CalendarProblem] {
    guard let range = coveredRange else {
      return [.noSuchRange(firstYear: firstYear, lastYear: lastYear)]
    }
    var problems: [CalendarProblem] = []
    if !range.contains(announcedUntil) { problems.append(.announcementOutsideRange(announcedUntil)) }
    problems += weekProblems()
    problems += hoursProblems()
    problems += dayProblems(in: range)
    problems += holidayRules.filter { !$0.isMeaningful }.map { .wrongHolidayRule(name: $0.name) }
    var answered: Set<CountingConvention.Subject> = []
    for convention in conventions where !answered.insert(convention.choice.subject).inserted {
      problems.append(.conventionTwice(convention.choice))
    }
    return problems
  }

  private func weekProblems() -> [CalendarProblem] {
    guard !weekdays.isEmpty else { return [.noWorkingDay] }
    return wrongWeekdays(weekdays)
  }

  private func wrongWeekdays(_ weekdays: [Int]) -> [CalendarProblem] {
    var seen: Set<Int> = []
    return weekdays.compactMap { weekday in
      let isNew = seen.insert(weekday).inserted
      return isNew && (1...7).contains(weekday) ? nil : .wrongWeekday(weekday)
    }
  }

  private func hoursProblems() -> [CalendarProblem] {
    var problems = wrongWeekdays(weekdayHours.map(\.weekday))
    if !OfficeWindow.areWellFormed(officeHours) { problems.append(.wrongHours(weekday: nil)) }
    for hours in weekdayHours where !OfficeWindow.areWellFormed(hours.windows) {
      problems.append(.wrongHours(weekday: hours.weekday))
    }
    for day in halfDays where !OfficeWindow.areWellFormed(day.windows) {
      problems.append(.wrongHoursOfHalfDay(day.date))
    }
    return problems
  }

  private func dayProblems(in range: ClosedRange<CivilDate>) -> [CalendarProblem] {
    var problems: [CalendarProblem] = []
    var listed: Set<CivilDate> = []
    for date in daysOff.map(\.date) + workingDays.map(\.date) {
      if !range.contains(date) { problems.append(.outsideRange(date)) }
      if !listed.insert(date).inserted { problems.append(.duplicateDay(date)) }
    }
    let off = Set(daysOff.map(\.date))
    let worked = Set(workingDays.map(\.date))
    for day in workingDays {
      if weekdays.contains(day.date.weekday) { problems.append(.alreadyWorking(day.date)) }
      // The day exchanged may belong to a year this calendar does not describe.
      if let replaced = day.replacedDay, range.contains(replaced), !off.contains(replaced) {
        problems.append(.exchangedDayIsNotOff(replaced, for: day.date))
      }
    }
    var halved: Set<CivilDate> = []
    for day in halfDays {
      if !range.contains(day.date) { problems.append(.outsideRange(day.date)) }
      if !halved.insert(day.date).inserted { problems.append(.duplicateDay(day.date)) }
      let works = worked.contains(day.date) || (weekdays.contains(day.date.weekday) && !off.contains(day.date))
      if !works { problems.append(.halfDayIsOff(day.date)) }
    }
    return problems
  }
}
