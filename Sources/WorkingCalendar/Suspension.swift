/// A stretch of time in which the clock of a limit stood still.
///
/// Days are excluded as `DeadlineRule.suspensionDays` says; for hours and minutes it is every minute from `from`
/// up to but not including `to`.
public struct Suspension: Hashable, Sendable {
  /// When the clock stopped.
  public var from: CivilMoment
  /// When it went on.
  public var to: CivilMoment
  /// Why, in the words of the procedure.
  public var reason: String

  /// A suspension that has ended.
  public init(from: CivilMoment, to: CivilMoment, reason: String = "") {
    self.from = from
    self.to = to
    self.reason = reason
  }
}
