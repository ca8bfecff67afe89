import ProcedureText

/// Files and folders as the commands see them: the only way to the disk.
///
/// Findings and results name paths as they were given, without `./`; `folder` is where relative ones begin.
package struct Workspace: Sendable {
  /// The name that stands for standard input and output.
  package static let standardStream = "-"
  /// The ending of specifications.
  package static let suffix = ".tthc"
  /// More than the largest catalogue and dossier; reading stops there.
  package static let maximumByteCount = SourceText.maximumByteCount

  let folder: String
  private let standardInput: @Sendable () throws(FileFault) -> [UInt8]

  package init(
    folder: String = ".",
    standardInput: @escaping @Sendable () throws(FileFault) -> [UInt8] = Workspace.readStandardInput
  ) {
    self.folder = Paths.normalised(folder)
    self.standardInput = standardInput
  }

  /// All bytes of a file, or of standard input for `-`.
  package func read(_ path: String) throws(FileFault) -> [UInt8] {
    if path == Self.standardStream { return try standardInput() }
    do {
      return try FileSystem.read(absolute(path), limit: Self.maximumByteCount)
    } catch {
      throw FileFault(path, error.problem)
    }
  }

  /// Whether something stands at the path.
  package func exists(_ path: String) -> Bool {
    (try? FileSystem.entry(absolute(path))) != nil
  }

  package func isFolder(_ path: String) -> Bool {
    (try? FileSystem.entry(absolute(path)))?.kind == .folder
  }

  /// Whether two paths lead to one file; what is no file, such as a pipe, is like nothing else.
  package func isSameFile(_ path: String, _ other: String) -> Bool {
    guard path != Self.standardStream, other != Self.standardStream,
      let first = try? FileSystem.entry(absolute(path)), let second = try? FileSystem.entry(absolute(other))
    else { return false }
    return first.kind == .file && first.identity == second.identity
  }

  func absolute(_ path: String) -> String { Paths.joined(folder, path) }

  package static func readStandardInput() throws(FileFault) -> [UInt8] {
    try FileSystem.readAll(0, path: standardStream, expected: 0, limit: maximumByteCount)
  }
}
