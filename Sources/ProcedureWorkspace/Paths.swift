/// Paths as people write them, without what says nothing: `./Specs//a.tthc` is `Specs/a.tthc`.
enum Paths {
  static func normalised(_ path: String) -> String {
    let isAbsolute = path.utf8.first == UInt8(ascii: "/")
    let steps = path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    if isAbsolute { return "/\(steps)" }
    return steps.isEmpty ? "." : steps
  }

  static func joined(_ folder: String, _ name: String) -> String {
    if folder == "." || name.utf8.first == UInt8(ascii: "/") { return name }
    return folder == "/" ? "/\(name)" : "\(folder)/\(name)"
  }

  static func isSpecification(_ path: String) -> Bool { path.hasSuffix(Workspace.suffix) }
}
