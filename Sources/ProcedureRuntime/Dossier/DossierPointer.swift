/// JSON pointers (RFC 6901) to the parts of a dossier, for findings about what it says.
package enum DossierPointer {
  package static func fact(_ name: String) -> String { "/facts/" + escaped(name) }
  static func database(_ name: String) -> String { "/databases/" + escaped(name) }
  package static func field(_ name: String) -> String { "/" + name }
  static func entry(_ list: String, _ index: Int) -> String { "/\(list)/\(index)" }
  static func entry(_ list: String, _ index: Int, _ field: String) -> String { "/\(list)/\(index)/\(field)" }

  /// The names and places in lists that lead to the part.
  static func steps(_ pointer: String) -> [String] { pointer.split(separator: "/").map(unescaped) }

  private static func unescaped(_ step: Substring) -> String {
    var name = ""
    var isEscaped = false
    for character in step.unicodeScalars {
      if isEscaped { name.unicodeScalars.append(character == "1" ? "/" : "~") }
      if !isEscaped, character != "~" { name.unicodeScalars.append(character) }
      isEscaped = !isEscaped && character == "~"
    }
    return name
  }

  private static func escaped(_ name: String) -> String {
    var step = ""
    for character in name.unicodeScalars {
      switch character {
      case "~": step += "~0"
      case "/": step += "~1"
      default: step.unicodeScalars.append(character)
      }
    }
    return step
  }
}
