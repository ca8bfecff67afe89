public import WorkingCalendar

/// What areas decided for themselves: versions that local layers were merged into, and which of them a place follows.
extension Catalogue {
  /// The versions that stand in for a procedure in some area, in the order of the file.
  public func layers(over code: String) -> [Version] {
    layered.map { versions[$0] }.filter { $0.standsIn(for: code) }
  }

  /// The version that a place follows on a day: that of its own area, else of the next wider one, else that of the whole
  /// country; nil when none is in force.
  public func procedure(
    _ code: String, on date: CivilDate, in area: String
  ) throws(CatalogueError) -> Procedure? {
    let layers = layers(over: code).filter { $0.inForce.contains(date) }
    for wider in layers.isEmpty ? [] : areas(around: area) {
      if let layer = layers.first(where: { $0.appliesIn.contains(wider) }) { return try procedure(layer) }
    }
    return try procedure(code, on: date)
  }

  /// Ids of an area and of those around it, the narrowest first: itself, the classes that list it, the area it lies in,
  /// and so on. A circle of areas ends where it closes.
  public func areas(around area: String) -> [String] { AreaOrder(areas).around(area) }
}

extension Catalogue.Version {
  /// Whether it holds in place of a procedure in its area, because it was merged from it.
  public func standsIn(for code: String) -> Bool { overlay?.codes.contains(code) ?? false }
}
