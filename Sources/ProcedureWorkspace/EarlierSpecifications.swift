package import ProcedureText

extension Workspace {
  /// The specifications under some paths as they were where the work since `revision` began: at the last commit that
  /// the present one has in common with it. Paths are those that the present files have.
  package func specifications(at paths: [String], since revision: String) throws(GitFault) -> [SourceText] {
    var earlier: [String: SourceText] = [:]
    for path in paths where path != Self.standardStream && exists(path) {
      let path = Paths.normalised(path)
      let search =
        isFolder(path)
        ? GitFolder(name: path, location: absolute(path), only: nil)
        : GitFolder(file: path, location: absolute(path))
      for source in try search.specifications(since: revision) where earlier[source.path] == nil {
        earlier[source.path] = source
      }
    }
    return earlier.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}

/// A folder in a repository; git runs there, so that it names files as seen from it.
private struct GitFolder {
  /// A file of an earlier state.
  private struct Blob {
    let path: String
    let hash: String
    let size: Int
  }

  /// Files that are asked for in one call; their hashes stay far below what a command line may hold.
  private static let blobsInOneCall = 500

  /// The folder as findings name it.
  private let name: String
  private let location: String
  /// The one file that is asked for.
  private let only: String?

  init(name: String, location: String, only: String?) {
    self.name = name
    self.location = location
    self.only = only
  }

  init(file: String, location: String) {
    let steps = file.split(separator: "/", omittingEmptySubsequences: false)
    let folder = steps.dropLast().joined(separator: "/")
    let above = location.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    self.init(
      name: folder.isEmpty ? (file.hasPrefix("/") ? "/" : ".") : folder,
      location: above.isEmpty ? (location.hasPrefix("/") ? "/" : ".") : above, only: steps.last.map(String.init))
  }

  func specifications(since revision: String) throws(GitFault) -> [SourceText] {
    let blobs = try self.blobs(at: start(of: revision))
    var sources: [SourceText] = []
    var rest = blobs[...]
    while !rest.isEmpty {
      let group = rest.prefix(Self.blobsInOneCall)
      rest = rest.dropFirst(group.count)
      var bytes = try answer(["show", "--no-textconv"] + group.map(\.hash))[...]
      guard bytes.count == group.reduce(0, { $0 + $1.size }) else { throw .refused(group[group.startIndex].hash) }
      for blob in group {
        sources.append(SourceText(path: Paths.joined(name, blob.path), bytes: Array(bytes.prefix(blob.size))))
        bytes = bytes.dropFirst(blob.size)
      }
    }
    return sources
  }

  /// The commit where the work since a revision began.
  private func start(of revision: String) throws(GitFault) -> String {
    let isShallow = try word(["rev-parse", "--is-shallow-repository"]) == "true"
    // What begins with a hyphen would be taken for an option.
    let found = revision.hasPrefix("-") ? nil : try? word(["rev-parse", "--verify", "--quiet", "\(revision)^{commit}"])
    guard let found, !found.isEmpty else { throw isShallow ? .shallow(revision) : .unknownRevision(revision) }
    if let start = try? word(["merge-base", found, "HEAD"]), !start.isEmpty { return start }
    if isShallow { throw .shallow(revision) }
    return found
  }

  private func blobs(at commit: String) throws(GitFault) -> [Blob] {
    let listing = try answer(["ls-tree", "-r", "-l", "-z", commit] + (only.map { ["--", ":(literal)\($0)"] } ?? []))
    return listing.split(separator: 0).compactMap(blob)
  }

  /// A line such as `100644 blob HASH    1234⇥ho-tich/a.tthc`, for what the walk over the present files would read.
  private func blob(_ line: ArraySlice<UInt8>) -> Blob? {
    let parts = line.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let fields = parts[0].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    let path = String(decoding: parts[1], as: UTF8.self)
    let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") && $0 != ".." }
    guard fields.count == 4, fields[0].hasPrefix("100"), let size = Int(fields[3]), size >= 0 else { return nil }
    guard only != nil || (Paths.isSpecification(path) && !isHidden) else { return nil }
    return Blob(path: path, hash: fields[2], size: size)
  }

  // MARK: - Git

  private func word(_ arguments: [String]) throws(GitFault) -> String {
    String(decoding: try answer(arguments).prefix { $0 != 0x0A }, as: UTF8.self)
  }

  private func answer(_ arguments: [String]) throws(GitFault) -> [UInt8] {
    guard let result = ChildProcess.run("git", ["-C", location] + arguments) else { throw .notInstalled }
    if result.code == 0 { return result.output }
    let words = String(decoding: result.errors.prefix { $0 != 0x0A }, as: UTF8.self)
    throw words.hasPrefix("fatal: not a git repository") ? .noRepository(folder: name) : .refused(words)
  }
}
