/// What a command was asked about, and what must be read with it.
///
/// A file or folder belongs to the catalogue whose folder holds `danh-muc.tthc` above it, within the path as it was given:
/// the names it uses are declared there. So one procedure or one field can be checked by its path, and only what concerns
/// it is shown.
package struct SpecificationScope: Sendable {
  /// The file that marks the folder of a catalogue.
  package static let catalogueFile = "danh-muc.tthc"

  /// The files and folders to read: those asked for, and the catalogues to which they belong.
  package let reads: [String]
  /// The files and folders as they were asked for.
  package let asked: [String]
  private let coversEverything: Bool

  package init(_ paths: [String], in workspace: Workspace) {
    asked = paths.map { $0 == Workspace.standardStream ? $0 : Paths.normalised($0) }
    var catalogues: [String] = []
    for path in asked where path != Workspace.standardStream {
      // A folder with a catalogue of its own holds what it needs.
      if workspace.isFolder(path), workspace.exists(Paths.joined(path, Self.catalogueFile)) { continue }
      guard let folder = Self.catalogueFolder(above: path, in: workspace), !catalogues.contains(folder) else {
        continue
      }
      catalogues.append(folder)
    }
    reads = paths + catalogues
    coversEverything = catalogues.isEmpty
  }

  /// Whether a file that was read is one of those asked for.
  package func covers(_ file: String) -> Bool {
    coversEverything
      || asked.contains {
        $0 == file || $0 == "." || (file.hasPrefix($0) && file.dropFirst($0.utf8.count).hasPrefix("/"))
      }
  }

  private static func catalogueFolder(above path: String, in workspace: Workspace) -> String? {
    var steps = path.split(separator: "/").map(String.init)
    let root = path.hasPrefix("/") ? "/" : ""
    while !steps.isEmpty {
      steps.removeLast()
      let folder = steps.isEmpty ? (root.isEmpty ? "." : root) : root + steps.joined(separator: "/")
      if workspace.exists(Paths.joined(folder, catalogueFile)) { return folder }
    }
    return nil
  }
}
