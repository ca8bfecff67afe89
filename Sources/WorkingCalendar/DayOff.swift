/// A day on which offices are closed although the week alone would not say so, or would not say why.
///
/// A holiday that meets a weekly rest day is listed too: it is the reason for the compensatory day.
public struct DayOff: Hashable, Sendable {
  /// Why offices are closed.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Ngày lễ, tết: a public holiday (Labour Code 2019, Art. 112).
    case holiday
    /// Ngày nghỉ bù: in place of a holiday that met a weekly rest day (Art. 111.3).
    case compensatory
    /// Ngày nghỉ hoán đổi: exchanged for a working Saturday by a yearly decision.
    case swapped
    /// Any other closure by decision: a storm, a state funeral.
    case special
  }

  /// The day.
  public var date: CivilDate
  /// Why it is off.
  public var kind: Kind
  /// The name a citizen knows it by.
  public var name: String
  /// The documents that say so: citations or identifiers, opaque to this module.
  public var basis: [String]
  /// True when no competent body has announced it yet.
  public var isProjected: Bool
  /// The day on which a competent body announced it; nil when that is not recorded, and it counts as always known.
  public var announcedOn: CivilDate?

  /// A day off with its source.
  public init(
    _ date: CivilDate, _ kind: Kind, name: String, basis: [String] = [], isProjected: Bool = false,
    announcedOn: CivilDate? = nil
  ) {
    self.date = date
    self.kind = kind
    self.name = name
    self.basis = basis
    self.isProjected = isProjected
    self.announcedOn = announcedOn
  }
}
