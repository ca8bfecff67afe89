/// What a calendar knows beside its tables.
///
/// A class, so that handing a calendar on costs three references and not the two dozen of its data.
final class CalendarDetails: Sendable {
  let definition: CalendarDefinition
  let exceptions: CalendarExceptions
  let hours: CalendarHours
  /// A limit of no time with the choices of the calendar, to be filled with amounts.
  let choices: DeadlineRule

  init(definition: CalendarDefinition, exceptions: CalendarExceptions, hours: CalendarHours) {
    self.definition = definition
    self.exceptions = exceptions
    self.hours = hours
    var choices = DeadlineRule(.sameDay)
    for convention in definition.conventions { convention.choice.apply(to: &choices) }
    self.choices = choices
  }
}
