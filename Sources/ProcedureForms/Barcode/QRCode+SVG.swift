import ProcedurePages

extension QRCode {
  /// The light border that readers need.
  private static let quietModules = 4

  /// The code as a drawing inside a page: one path, no fonts, a title for those who cannot see it.
  package func svg(title: String) -> String {
    let side = size + 2 * Self.quietModules
    var path = ""
    for y in 0..<size {
      var x = 0
      while x < size {
        let start = x
        while x < size, modules[y * size + x] { x += 1 }
        if x > start { path += "M\(start + Self.quietModules) \(y + Self.quietModules)h\(x - start)v1h-\(x - start)z" }
        if x == start { x += 1 }
      }
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(side) \(side)\" role=\"img\""
      + " shape-rendering=\"crispEdges\"><title>\(MarkupText.escaped(title))</title>"
      + "<rect width=\"\(side)\" height=\"\(side)\" fill=\"#fff\"/><path d=\"\(path)\" fill=\"#000\"/></svg>"
  }
}
