package import CanonicalJSON
package import WorkingCalendar

/// The days off to expect in a year that nobody has announced, for other programs.
package struct CalendarProposal: Sendable {
  private let definition: CalendarDefinition
  private let year: Int
  private let days: [DayOff]

  package init(_ definition: CalendarDefinition, _ year: Int, _ days: [DayOff]) {
    self.definition = definition
    self.year = year
    self.days = days
  }

  package var json: JSON {
    [
      "calendar": .string(definition.id), "year": .int(Int64(year)),
      "days": .array(
        days.map { day in
          MarkedDay(
            date: day.date, kind: MarkedDay.Kind(day.kind), name: day.name, basis: day.basis,
            isProjected: day.isProjected
          ).json
        }),
    ]
  }
}
