package import ProcedureDiagnostics
package import ProcedureText

/// The specifications under some files and folders, read, with what is wrong with the files themselves.
package struct SpecificationFiles: Sendable {
  /// In the order of the bytes of their paths; each path once.
  package let sources: [SourceText]
  /// One for each file or folder that cannot be read.
  package let findings: [Finding]
}

extension Workspace {
  /// Reads files as they are named, and of folders every `.tthc` file at any depth. Names that begin with a point are
  /// left out; links are followed, and each folder is entered once.
  package func specifications(at paths: [String]) -> SpecificationFiles {
    var search = SpecificationSearch(self)
    for path in paths { search.visit(given: path) }
    return search.result(for: paths)
  }

  /// What a change of any specification changes, without reading one; in the order of their paths.
  package func specificationStamps(at paths: [String]) -> [FileStamp] {
    specificationPaths(at: paths).compactMap { path in
      (try? FileSystem.entry(absolute(path))).map { FileStamp(path, $0) }
    }
  }

  /// The specifications as they lie on the disk, in the order of their paths; nil for one that cannot be read.
  package func specificationBytes(at paths: [String]) -> [(path: String, bytes: [UInt8]?)] {
    specificationPaths(at: paths).map { ($0, try? read($0)) }
  }

  private func specificationPaths(at paths: [String]) -> [String] {
    var search = SpecificationSearch(self, looksOnly: true)
    for path in paths { search.visit(given: path) }
    return search.seen.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// A file as a folder shows it.
package struct FileStamp: Hashable, Sendable {
  let path: String
  let identity: FileSystem.Entry.Identity
  let byteCount: Int
  let modified: Int64

  init(_ path: String, _ entry: FileSystem.Entry) {
    self.path = path
    (identity, byteCount, modified) = (entry.identity, entry.byteCount, entry.modified)
  }
}

/// One walk over files and folders.
private struct SpecificationSearch {
  /// Deeper folders than any path that the operating system takes.
  static let maximumDepth = 512

  private let workspace: Workspace
  private let looksOnly: Bool
  private var sources: [String: SourceText] = [:]
  /// The paths of the specifications, when they are only looked for.
  private(set) var seen: Set<String> = []
  private var faults: [FileFault] = []
  private var entered: Set<FileSystem.Entry.Identity> = []

  init(_ workspace: Workspace, looksOnly: Bool = false) {
    self.workspace = workspace
    self.looksOnly = looksOnly
  }

  func result(for paths: [String]) -> SpecificationFiles {
    let ordered = sources.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    var findings = faults.map(\.finding)
    if ordered.isEmpty, findings.isEmpty { findings.append(.nothingToRead(in: paths)) }
    return SpecificationFiles(sources: ordered, findings: findings)
  }

  mutating func visit(given path: String) {
    if path == Workspace.standardStream { return read(path) }
    let path = Paths.normalised(path)
    do {
      let entry = try FileSystem.entry(workspace.absolute(path))
      guard entry.kind == .folder else { return read(path) }
      enter(path, entry, above: [])
    } catch {
      faults.append(FileFault(path, error.problem))
    }
  }

  private mutating func enter(
    _ folder: String, _ entry: FileSystem.Entry, above: [FileSystem.Entry.Identity]
  ) {
    if Paths.isSpecification(folder) { return faults.append(FileFault(folder, .folder)) }
    let isLoop = above.contains(entry.identity) || above.count >= Self.maximumDepth
    if isLoop { return faults.append(FileFault(folder, .linkLoop)) }
    guard entered.insert(entry.identity).inserted else { return }
    do {
      let names = try FileSystem.names(in: workspace.absolute(folder))
      for name in names { visit(Paths.joined(folder, name), above: above + [entry.identity]) }
    } catch {
      faults.append(FileFault(folder, error.problem))
    }
  }

  private mutating func visit(_ path: String, above: [FileSystem.Entry.Identity]) {
    do {
      let entry = try FileSystem.entry(workspace.absolute(path))
      if entry.kind == .folder { return enter(path, entry, above: above) }
      if Paths.isSpecification(path) { read(path) }
    } catch {
      // A name that cannot be decoded is a name that does not exist; behind a folder's anything might be hidden.
      if error.problem == .missing, path.unicodeScalars.contains("\u{FFFD}") {
        return faults.append(FileFault(path, .undecodableName))
      }
      // A broken link that no specification hides behind is nobody's concern here.
      guard Paths.isSpecification(path) || error.problem == .linkLoop else { return }
      faults.append(FileFault(path, error.problem))
    }
  }

  private mutating func read(_ path: String) {
    if looksOnly {
      seen.insert(path)
      return
    }
    if sources[path] != nil { return }
    do {
      sources[path] = SourceText(path: path, bytes: try workspace.read(path))
    } catch {
      faults.append(error)
    }
  }
}
