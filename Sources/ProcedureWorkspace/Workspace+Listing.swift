extension Workspace {
  /// All files of a folder at any depth, by their paths from it in the order of the folders; none when there is no
  /// folder. Links are left out.
  package func files(in folder: String) throws(FileFault) -> [(path: String, bytes: [UInt8])] {
    var files: [(path: String, bytes: [UInt8])] = []
    guard exists(folder) else { return files }
    let path = absolute(Paths.normalised(folder))
    do {
      try collect(path, prefix: "", depth: 0, &files)
    } catch {
      // The folder itself is called as it was given.
      throw error.path == path ? FileFault(folder, error.problem) : error
    }
    return files
  }

  private func collect(
    _ folder: String, prefix: String, depth: Int, _ files: inout [(path: String, bytes: [UInt8])]
  ) throws(FileFault) {
    guard depth < 64 else { throw FileFault(folder, .linkLoop) }
    for name in try FileSystem.names(in: folder, withHidden: true) {
      let path = "\(folder)/\(name)"
      switch try FileSystem.entryWithoutFollowing(path).kind {
      case .folder: try collect(path, prefix: "\(prefix)\(name)/", depth: depth + 1, &files)
      case .file: files.append((prefix + name, try FileSystem.read(path, limit: Self.maximumByteCount)))
      case .link, .other: break
      }
    }
  }

  /// Reads a file, or standard input for `-`, in pieces; `body` gets each piece and the size of the whole where it is
  /// known.
  package func readPieces(_ path: String, _ body: ([UInt8], Int?) -> Void) throws(FileFault) {
    guard path != Self.standardStream else { return body(try read(path), nil) }
    do {
      try FileSystem.readPieces(absolute(path), body)
    } catch {
      throw FileFault(path, error.problem)
    }
  }
}
