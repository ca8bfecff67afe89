import ProcedureDiagnostics

extension Changelog {
  /// The page in HTML, without scripts, and without anything from elsewhere.
  package var html: String {
    let body = blocks.map { block in
      switch block {
      case .heading(let level, let text): "<h\(level)>\(Self.escaped(text))</h\(level)>\n"
      case .paragraph(let text): "<p>\(Self.escaped(text))</p>\n"
      case .items(let items): "<ul>\n" + items.map { "<li>\(Self.escaped($0))</li>\n" }.joined() + "</ul>\n"
      }
    }.joined()
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(Self.escaped(title))</title>
      <style>body{font:1rem/1.5 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}h2{margin-top:2rem}</style>
      </head>
      <body>
      \(body)</body>
      </html>

      """
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      // Control characters are no part of a page.
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
