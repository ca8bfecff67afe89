import OrderedWork
package import ProcedureDiagnostics
package import ProcedureText

/// The specifications under some files and folders, followed as they change on the disk: a file is read when it is new,
/// or when its folder shows it differently than before.
package struct SpecificationWatch: Sendable {
  /// What has changed since the last look.
  package struct News: Sendable {
    /// The files that are new or were written, in the order of the bytes of their paths.
    package var changed: [SourceText] = []
    /// The paths of the files that are there no more, or cannot be read now.
    package var removed: [String] = []
  }

  /// A file as its folder showed it when it was read.
  private struct Seen: Sendable {
    let path: String
    /// Nil for standard input, which is read once.
    let stamp: FileStamp?
    /// Why it could not be read; it is tried again.
    let fault: FileFault?
  }

  /// One for each file or folder that could not be read at the last look.
  package private(set) var findings: [Finding] = []
  private let workspace: Workspace
  private let paths: [String]
  private let threads: Int
  /// In the order of the bytes of their paths.
  private var seen: [Seen] = []

  package init(_ workspace: Workspace, at paths: [String], threads: Int = .max) {
    self.workspace = workspace
    self.paths = paths
    self.threads = threads
  }

  /// Looks at the folders, and reads what changed; nil when nothing did.
  package mutating func news() -> News? {
    let search = SpecificationSearch(workspace, at: paths)
    var news = News()
    var earlier = seen[...]
    var kept: [Seen] = []
    var unread: [(path: String, stamp: FileStamp?)] = []
    for path in search.paths {
      while let first = earlier.first, first.path.utf8.lexicographicallyPrecedes(path.utf8) {
        news.removed.append(earlier.removeFirst().path)
      }
      let stamp = workspace.stamp(path)
      if let first = earlier.first, first.path.utf8.elementsEqual(path.utf8) {
        earlier.removeFirst()
        if first.fault == nil, first.stamp == stamp {
          kept.append(first)
          continue
        }
      }
      unread.append((path, stamp))
    }
    news.removed += earlier.map(\.path)
    read(unread, into: &news, &kept)
    seen = kept.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    var found = search.faults.map(\.finding) + seen.compactMap(\.fault?.finding)
    if found.isEmpty, seen.isEmpty { found.append(.nothingToRead(in: paths)) }
    defer { findings = found }
    return news.changed.isEmpty && news.removed.isEmpty && found == findings ? nil : news
  }

  private func read(_ files: [(path: String, stamp: FileStamp?)], into news: inout News, _ kept: inout [Seen]) {
    let workspace = workspace
    let read = OrderedWork.map(files, by: Workspace.filesOfOneStep, threads: threads) { path, _ in
      Result { () throws(FileFault) in SourceText(path: path, bytes: try workspace.read(path)) }
    }
    for (file, result) in zip(files, read) {
      switch result {
      case .success(let source):
        news.changed.append(source)
        kept.append(Seen(path: file.path, stamp: file.stamp, fault: nil))
      case .failure(let fault):
        if seen.contains(where: { $0.fault == nil && $0.path.utf8.elementsEqual(file.path.utf8) }) {
          news.removed.append(file.path)
        }
        kept.append(Seen(path: file.path, stamp: file.stamp, fault: fault))
      }
    }
  }
}

/// What changes about a file, as its folder shows it, when its text does.
struct FileStamp: Hashable, Sendable {
  let identity: FileSystem.Entry.Identity
  let byteCount: Int
  let modified: Int64
}

extension Workspace {
  /// Nil when nothing stands at the path.
  func stamp(_ path: String) -> FileStamp? {
    guard let entry = try? FileSystem.entry(absolute(path)) else { return nil }
    return FileStamp(identity: entry.identity, byteCount: entry.byteCount, modified: entry.modified)
  }
}
