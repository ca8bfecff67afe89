public import WorkingCalendar

/// What a version was merged from: a national version, and the local layers laid over it (`ap dung tai … cho …`).
public struct Overlay: Hashable, Sendable {
  /// What one area decided for itself.
  public struct Layer: Hashable, Sendable {
    /// The id that values of this layer carry in `Origin.layer`, the legal basis of the layer, and where it is written.
    public var origin: Origin
    /// Id of the area whose decision it is.
    public var area: String

    /// The layer of an area.
    public init(origin: Origin, area: String) {
      self.origin = origin
      self.area = area
    }
  }

  /// The codes of the procedures that this version stands in for in its area, the national one first.
  public var codes: [String]
  /// The first day of the national version; nil when it is in force from the beginning.
  public var from: CivilDate?
  /// The layers, that of the widest area first; later ones win.
  public var layers: [Layer]

  /// The layers over one national version.
  public init(codes: [String], from: CivilDate? = nil, layers: [Layer]) {
    self.codes = codes
    self.from = from
    self.layers = layers
  }
}
