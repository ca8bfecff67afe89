/// Builds an SVG document: escapes every text, writes lengths as whole numbers, and looks the same on every machine.
struct SVGDocument {
  private var lines: [String] = []

  /// The document's elements between its first and its last line.
  func text(
    width: Int, height: Int, unitsPerMillimetre: Int, language: String, title: String, description: String? = nil,
    style: String
  ) -> String {
    let box = "0 0 \(width * unitsPerMillimetre) \(height * unitsPerMillimetre)"
    let head = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)mm\" height=\"\(height)mm\" viewBox=\"\(box)\""
        + " role=\"img\" xml:lang=\"\(language)\">",
      "<title>\(MarkupText.escaped(title))</title>",
    ]
    let about = description.map { ["<desc>\(MarkupText.escaped($0))</desc>"] } ?? []
    let style = ["<style>\(MarkupText.escaped(style))</style>"]
    return (head + about + style + lines + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  mutating func rectangle(x: Int, y: Int, width: Int, height: Int, radius: Int = 0, style: String) {
    let corner = radius > 0 ? " rx=\"\(radius)\"" : ""
    lines.append(
      "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\"\(corner) class=\"\(style)\"/>")
  }

  mutating func line(fromX x: Int, y: Int, toX endX: Int, y endY: Int, style: String) {
    lines.append("<line x1=\"\(x)\" y1=\"\(y)\" x2=\"\(endX)\" y2=\"\(endY)\" class=\"\(style)\"/>")
  }

  /// A line of text on its baseline. `fitting` squeezes one that the measure would let run over.
  mutating func text(_ text: String, x: Int, y: Int, style: String, fitting width: Int? = nil) {
    let length = width.map { " textLength=\"\($0)\" lengthAdjust=\"spacingAndGlyphs\"" } ?? ""
    lines.append("<text x=\"\(x)\" y=\"\(y)\" class=\"\(style)\"\(length)>\(MarkupText.escaped(text))</text>")
  }

  /// A group that says what it is to a pointer resting on it and to a reader for the blind.
  mutating func group(_ label: String, _ content: (inout SVGDocument) -> Void) {
    lines.append("<g><title>\(MarkupText.escaped(label))</title>")
    content(&self)
    lines.append("</g>")
  }
}
