public import WorkingCalendar

/// What a version was merged from: a national version, and the local layers laid over it (`ap dung tai … cho …`).
public struct Overlay: Hashable, Sendable {
  /// The codes of the procedures that this version stands in for in its area, the national one first.
  public var codes: [String]
  /// The first day of the national version; nil when it is in force from the beginning.
  public var from: CivilDate?
  /// One entry for each area that decided for itself, the widest first; later ones win. Its id is that of the area, and
  /// what the layer gave carries it in `Origin.layer`; its basis is the decision.
  public var layers: [Origin]

  /// The layers over one national version.
  public init(codes: [String], from: CivilDate? = nil, layers: [Origin]) {
    self.codes = codes
    self.from = from
    self.layers = layers
  }
}
