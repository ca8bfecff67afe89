import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax

/// `áp dụng tại <area> cho <code> [với mã <local code>] ["title"] { … }`: where a layer holds, and over what it lies.
struct LayerHead {
  /// A procedure over which the layer lies.
  struct Target {
    let code: String
    let place: Place
  }

  let file: Int
  let node: Node
  let area: String
  let areaPlace: Place
  let targets: [Target]
  /// The layer's own code; nil when it keeps that of the procedure under it.
  let localCode: String?
  /// Where findings about the layer as a whole stand.
  let place: Place
  let title: String?
  /// `hiệu lực từ … đến …` in the layer's block.
  let inForce: Interval

  /// Nil when the area is not known, which is reported, or the head could not be read.
  init?(_ file: Int, _ node: Node, _ shared: CatalogueBuilder) {
    guard let areaNode = node.firstThing,
      let area = Self.area(areaNode, file, shared)
    else { return nil }
    self.file = file
    self.node = node
    self.area = area
    areaPlace = shared.place(file, areaNode)
    targets = node.children(.selector).map { selector in
      let code = selector.child(.code)?.text ?? selector.child(.name)?.nameValue ?? selector.text
      return Target(code: code, place: shared.place(file, selector))
    }
    let rest = node.children.drop { $0.id != areaNode.id }.dropFirst()
    let local = rest.drop { !($0.kind == .keyword && $0.keyword == .withCode) }.dropFirst().first {
      $0.kind == .code || $0.kind == .name
    }
    localCode = local.map { $0.kind == .code ? $0.text : $0.nameValue }
    place = local.map { shared.place(file, $0) } ?? targets.first?.place ?? areaPlace
    title = rest.first { $0.kind == .string }?.stringValue
    let dated = node.child(.block)?.child(.statement, .inForceFrom)
    inForce = dated.map { shared.interval($0, file) } ?? .always
  }

  /// A layer for an area that nobody declared would hold nowhere.
  private static func area(_ node: Node, _ file: Int, _ shared: CatalogueBuilder) -> String? {
    if let declared = shared.resolve(node, .area, file) { return declared.id }
    if node.kind == .string {
      let titles = shared.contents.areas.map(\.title)
      shared.report(
        .unknownLayerArea(
          node.stringValue, nearest: Guess(for: node.stringValue, among: titles), at: shared.place(file, node)))
    }
    return nil
  }

  /// Whether it says anything: acceptances, examples and dates alone change nothing.
  var isEmpty: Bool {
    let silent: [Keyword?] = [.acceptWarning, .example, .inForceFrom]
    return
      !(node.child(.block)?.children.contains { child in
        (child.kind == .statement && !silent.contains(child.keyword)) || child.kind == .guardBlock
      } ?? false)
  }
}
