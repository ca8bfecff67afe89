/// A calendar was refused because its data contradict themselves.
public struct CalendarRefusal: Error, Hashable, Sendable {
  /// What is wrong; never empty.
  public var problems: [CalendarProblem]
}
