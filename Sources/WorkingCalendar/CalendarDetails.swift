/// What a calendar knows beside its tables.
///
/// A class, so that handing a calendar on costs three references and not the two dozen of its data.
final class CalendarDetails: Sendable {
  let definition: CalendarDefinition
  let exceptions: CalendarExceptions
  let hours: CalendarHours

  init(definition: CalendarDefinition, exceptions: CalendarExceptions, hours: CalendarHours) {
    self.definition = definition
    self.exceptions = exceptions
    self.hours = hours
  }
}
