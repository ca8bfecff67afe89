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
  /// Whether nothing is read but what was asked for.
  package let coversEverything: Bool
  /// The one folder from which the paths of a compiled catalogue are seen; nil when there is none.
  package let folder: String?

  package init(_ paths: [String], in workspace: Workspace) {
    asked = paths.map { $0 == Workspace.standardStream ? $0 : Paths.normalised($0) }
    var catalogues: [String] = []
    // Of each path the folder of its catalogue, or the path itself when nothing is read with it.
    var folders: Set<String> = []
    for path in asked {
      guard let folder = Self.catalogueFolder(of: path, in: workspace) else {
        folders.insert(path)
        continue
      }
      folders.insert(folder)
      if !catalogues.contains(folder) { catalogues.append(folder) }
    }
    reads = paths + catalogues
    coversEverything = catalogues.isEmpty
    folder = folders.count == 1 ? folders.first : nil
  }

  /// Whether a file that was read is one of those asked for.
  package func covers(_ file: String) -> Bool {
    coversEverything
      || asked.contains {
        $0 == file || $0 == "." || (file.hasPrefix($0) && file.dropFirst($0.utf8.count).hasPrefix("/"))
      }
  }

  /// The folder of the catalogue that has to be read with a path; a folder with a catalogue of its own holds what it needs.
  private static func catalogueFolder(of path: String, in workspace: Workspace) -> String? {
    let isWhole = workspace.isFolder(path) && workspace.exists(Paths.joined(path, catalogueFile))
    return path == Workspace.standardStream || isWhole ? nil : catalogueFolder(above: path, in: workspace)
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
