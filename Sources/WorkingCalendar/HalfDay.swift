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
  /// The day on which a competent body announced it; nil when that is not recorded, and it counts as always known.
  public var announcedOn: CivilDate?

  /// A day with its own hours.
  public init(
    _ date: CivilDate, windows: [OfficeWindow], basis: [String] = [], announcedOn: CivilDate? = nil
  ) {
    self.date = date
    self.windows = windows
    self.basis = basis
    self.announcedOn = announcedOn
  }
}
