extension WorkingCalendar {
  /// How many minutes of office hours lie between two moments; zero when they are reversed, nil outside the tables.
  ///
  /// It says by how much working time a dossier is late.
  public func workingMinutes(from start: CivilMoment, to end: CivilMoment) -> Int? {
    guard range.contains(start.date), range.contains(end.date) else { return nil }
    guard start < end else { return 0 }
    let stretch = start.minutes..<end.minutes
    var sum = 0
    var date = workingDay(onOrAfter: start.date)
    while let day = date, day <= end.date {
      sum += workingMinutes(on: day, within: stretch, pauses: .none)
      date = workingDay(after: day)
    }
    return sum
  }
}
