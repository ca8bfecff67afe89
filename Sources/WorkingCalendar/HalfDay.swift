/// A working day with shorter or other office hours than its weekday has.
///
/// It stays a working day for limits in working days; limits in working hours count only its windows.
public struct HalfDay: Hashable, Sendable {
  /// The day.
  public var date: CivilDate
  /// When the office is open on it, in order.
  public var windows: [OfficeWindow]
  /// The documents that say so.
  public var basis: [String]

  /// A day with its own hours.
  public init(_ date: CivilDate, windows: [OfficeWindow], basis: [String] = []) {
    self.date = date
    self.windows = windows
    self.basis = basis
  }
}
