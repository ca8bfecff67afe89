/// The office hours of every day a calendar may ask about.
struct CalendarHours: Sendable {
  /// The windows of Monday to Sunday.
  private let byWeekday: [[OfficeWindow]]
  private let specialDates: [CivilDate]
  private let specialWindows: [[OfficeWindow]]
  /// From the earliest to the latest minute in which an office closes for the day.
  let closings: ClosedRange<Int>

  init(_ definition: CalendarDefinition) {
    self.byWeekday = (1...7).map { weekday in
      definition.weekdayHours.first { $0.weekday == weekday }?.windows ?? definition.officeHours
    }
    let special = definition.halfDays.sorted { $0.date < $1.date }
    self.specialDates = special.map(\.date)
    self.specialWindows = special.map(\.windows)
    let closings = (byWeekday + specialWindows).compactMap { $0.last?.closes }
    self.closings = (closings.min() ?? CivilMoment.minutesPerDay)...(closings.max() ?? CivilMoment.minutesPerDay)
  }

  /// The windows of a day, whether or not it is a working day.
  func windows(on date: CivilDate) -> [OfficeWindow] {
    if !specialDates.isEmpty {
      let index = specialDates.lowerBound(of: date)
      if index < specialDates.count, specialDates[index] == date { return specialWindows[index] }
    }
    return byWeekday[date.weekday - 1]
  }
}
