import OrderedWork
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
  /// Files that a thread reads at a time.
  static let filesOfOneStep = 4

  /// Reads files as they are named, and of folders every `.tthc` file at any depth. Names that begin with a point are
  /// left out; links are followed, and each folder is entered once.
  package func specifications(at paths: [String], threads: Int = .max) -> SpecificationFiles {
    let search = SpecificationSearch(self, at: paths)
    let read = OrderedWork.map(search.paths, by: Self.filesOfOneStep, threads: threads) { path in
      Result { () throws(FileFault) in SourceText(path: path, bytes: try self.read(path)) }
    }
    var sources: [SourceText] = []
    var findings = search.faults.map(\.finding)
    for result in read {
      switch result {
      case .success(let source): sources.append(source)
      case .failure(let fault): findings.append(fault.finding)
      }
    }
    if sources.isEmpty, findings.isEmpty { findings.append(.nothingToRead(in: paths)) }
    return SpecificationFiles(sources: sources, findings: findings)
  }

  /// The specifications as they lie on the disk, in the order of their paths; nil for one that cannot be read.
  package func specificationBytes(at paths: [String]) -> [(path: String, bytes: [UInt8]?)] {
    SpecificationSearch(self, at: paths).paths.map { ($0, try? read($0)) }
  }
}

/// One walk over files and folders, which reads no file.
struct SpecificationSearch {
  /// Deeper folders than any path that the operating system takes.
  static let maximumDepth = 512

  private let workspace: Workspace
  private var seen: Set<String> = []
  /// What was found, as the folders list it: little is left to be put in order.
  private var listed: [String] = []
  private(set) var faults: [FileFault] = []
  private var entered: Set<FileSystem.Entry.Identity> = []

  init(_ workspace: Workspace, at paths: [String]) {
    self.workspace = workspace
    for path in paths { visit(given: path) }
  }

  /// The paths of the specifications in the order of their bytes, each once.
  var paths: [String] { listed.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  private mutating func visit(given path: String) {
    if path == Workspace.standardStream { return found(path) }
    let path = Paths.normalised(path)
    do {
      let entry = try FileSystem.entry(workspace.absolute(path))
      guard entry.kind == .folder else { return found(path) }
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
      for (name, isSurelyFile) in try FileSystem.listing(of: workspace.absolute(folder)) {
        let path = Paths.joined(folder, name)
        if isSurelyFile, !Self.isUndecodable(path) {
          if Paths.isSpecification(path) { found(path) }
        } else {
          visit(path, above: above + [entry.identity])
        }
      }
    } catch {
      faults.append(FileFault(folder, error.problem))
    }
  }

  private mutating func visit(_ path: String, above: [FileSystem.Entry.Identity]) {
    do {
      let entry = try FileSystem.entry(workspace.absolute(path))
      if entry.kind == .folder { return enter(path, entry, above: above) }
      if Paths.isSpecification(path) { found(path) }
    } catch {
      // A name that cannot be decoded is a name that does not exist; behind a folder's anything might be hidden.
      if error.problem == .missing, Self.isUndecodable(path) {
        return faults.append(FileFault(path, .undecodableName))
      }
      // A broken link that no specification hides behind is nobody's concern here.
      guard Paths.isSpecification(path) || error.problem == .linkLoop else { return }
      faults.append(FileFault(path, error.problem))
    }
  }

  /// Whether the path stands for names that are not UTF-8, perhaps.
  private static func isUndecodable(_ path: String) -> Bool { path.unicodeScalars.contains("\u{FFFD}") }

  private mutating func found(_ path: String) {
    if seen.insert(path).inserted { listed.append(path) }
  }
}
