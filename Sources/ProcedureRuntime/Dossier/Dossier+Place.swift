public import ProcedureCatalogue

extension Dossier {
  /// Where something that matters for competence lies: the residence, the land.
  public struct Place: Hashable, Sendable {
    /// Whose place it is.
    public var base: PlaceBase
    /// The id or title of an area.
    public var area: String
    /// Whether it lies in that area, or is known not to.
    public var isWithin: Bool

    /// A place in an area, or outside it.
    public init(_ base: PlaceBase, area: String, isWithin: Bool = true) {
      self.base = base
      self.area = area
      self.isWithin = isWithin
    }
  }
}
