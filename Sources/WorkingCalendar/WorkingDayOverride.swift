/// A weekly rest day on which offices work, usually a Saturday exchanged for another day.
public struct WorkingDayOverride: Hashable, Sendable {
  /// The day worked.
  public var date: CivilDate
  /// The day off it was exchanged for, where the decision names one.
  public var replacedDay: CivilDate?
  /// A name, where the decision gives one.
  public var name: String?
  /// The documents that say so.
  public var basis: [String]
  /// True when no competent body has announced it yet.
  public var isProjected: Bool
  /// The day on which a competent body announced it; nil when that is not recorded, and it counts as always known.
  public var announcedOn: CivilDate?

  /// A rest day worked, with its source.
  public init(
    _ date: CivilDate, for replacedDay: CivilDate? = nil, name: String? = nil, basis: [String] = [],
    isProjected: Bool = false, announcedOn: CivilDate? = nil
  ) {
    self.date = date
    self.replacedDay = replacedDay
    self.name = name
    self.basis = basis
    self.isProjected = isProjected
    self.announcedOn = announcedOn
  }
}
