import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax

extension CatalogueBuilder {
  /// The codes over which layers are laid: their builders are kept until then.
  func layeredCodes() -> Set<String> {
    Set(
      layerNodes.flatMap { _, node in
        node.children(.selector).map { $0.child(.code)?.text ?? $0.child(.name)?.nameValue ?? $0.text }
      })
  }

  /// Lays the layers over what lies under them, those of wider areas first, so that narrower ones lie on top.
  func buildLayers() {
    guard !layerNodes.isEmpty else { return }
    let order = AreaOrder(contents.areas)
    let heads = layerNodes.compactMap { LayerHead($0.file, $0.node, self) }
    let depths = heads.map { order.depth($0.area) }
    let sorted = heads.indices.sorted { (depths[$0], $0) < (depths[$1], $1) }.map { heads[$0] }
    for (position, head) in sorted.enumerated() {
      if head.isEmpty { report(.emptyLayer(at: head.place)) }
      for target in head.targets {
        if let other = sorted[..<position].first(where: { isAmbiguous(head, $0, target, order) }) {
          report(.ambiguousLayers(title(ofArea: head.area), target.code, at: head.areaPlace, other: other.areaPlace))
        } else {
          lay(head, over: target, order)
        }
      }
    }
  }

  /// Two layers of one procedure that hold in one place on one day, neither of which is the narrower one.
  private func isAmbiguous(
    _ head: LayerHead, _ other: LayerHead, _ target: LayerHead.Target, _ order: AreaOrder
  ) -> Bool {
    guard other.targets.contains(where: { $0.code == target.code }),
      head.inForce.intersection(other.inForce) != nil
    else { return false }
    if head.area == other.area { return true }
    guard !order.isStrictly(head.area, within: other.area), !order.isStrictly(other.area, within: head.area) else {
      return false
    }
    return contents.areas.contains { area in
      let around = order.around(area.origin.id)
      return around.contains(head.area) && around.contains(other.area)
    }
  }

  private func title(ofArea id: String) -> String { contents.areas.first { $0.origin.id == id }?.title ?? id }

  /// Lays one layer over every version that is in force on some of its days.
  private func lay(_ head: LayerHead, over target: LayerHead.Target, _ order: AreaOrder) {
    let candidates = layeredBuilders.indices.filter { index in
      let below = contents.procedures[layeredBuilders[index].index]
      return (below.code == target.code || below.overlay?.codes.contains(target.code) ?? false)
        && below.appliesIn.allSatisfy { order.isStrictly(head.area, within: $0) }
    }
    guard !candidates.isEmpty else {
      let codes = contents.procedures.map(\.code)
      let isKnown = codes.contains(target.code)
      report(
        .nothingUnderLayer(
          target.code, isElsewhere: isKnown, nearest: isKnown ? nil : Guess(for: target.code, among: codes),
          at: target.place))
      return
    }
    // The narrowest area lies on top, wherever it says anything.
    let depth = { (index: Int) in
      self.contents.procedures[self.layeredBuilders[index].index].appliesIn.map(order.depth).max() ?? 0
    }
    var open = [head.inForce]
    var parts: [(below: Int, interval: Interval)] = []
    for index in candidates.sorted(by: { (-depth($0), $0) < (-depth($1), $1) }) {
      let inForce = contents.procedures[layeredBuilders[index].index].inForce
      parts += open.compactMap { $0.intersection(inForce) }.map { (index, $0) }
      open = open.flatMap { $0.subtracting(inForce) }
    }
    guard let first = parts.first else {
      report(.layerWithoutDays(target.code, at: target.place))
      return
    }
    let starts = parts.map(\.interval.from)
    let ends = parts.map(\.interval.to)
    let wholeTime = Interval(
      from: starts.contains(nil) ? nil : starts.compactMap(\.self).min() ?? first.interval.from,
      to: ends.contains(nil) ? nil : ends.compactMap(\.self).max() ?? first.interval.to)
    for part in parts { append(head, part, wholeTime) }
  }

  private func append(
    _ head: LayerHead, _ part: (below: Int, interval: Interval), _ wholeTime: Interval
  ) {
    let below = layeredBuilders[part.below]
    let index = contents.procedures.count
    let builder = below.builder.laid(head, during: part.interval, wholeTime: wholeTime)
    layers.append(
      LaidLayer(
        merged: index, below: below.builder.procedure, belowPlaces: below.builder.places, place: head.place))
    append(builder)
    layeredBuilders.append(LayeredBuilder(index, builder))
  }
}

/// The builder of a procedure over which layers are laid, with its place in `contents.procedures`.
final class LayeredBuilder {
  let index: Int
  let builder: ProcedureBuilder

  init(_ index: Int, _ builder: ProcedureBuilder) {
    self.index = index
    self.builder = builder
  }
}
