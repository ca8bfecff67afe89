extension Workspace {
  /// Writes a file as a whole or not at all: the bytes go to a new file beside it, which then takes its name.
  ///
  /// A device or a pipe is written to as it is.
  package func write(_ bytes: [UInt8], to path: String) throws(FileFault) {
    do {
      try replace(absolute(path), with: bytes)
    } catch {
      throw FileFault(path, error.problem)
    }
  }

  /// The same for bytes that come a piece at a time, by a function that is told where to; false, and nothing is done, for
  /// a device or a pipe, where no byte can be corrected.
  package func write(to path: String, _ body: (FileDraft) -> Void) throws(FileFault) -> Bool {
    do {
      guard let draft = try newDraft(of: absolute(path)) else { return false }
      body(draft)
      try draft.finish()
      return true
    } catch {
      throw FileFault(path, error.problem)
    }
  }

  /// Writes the files of a folder as a whole or not at all: they go to a new folder beside it, which then takes its
  /// name. Of a folder that is there already the entries named in `owned` are replaced; other entries stay, or are refused.
  /// Files that are known to stand in it as they are to be move over without being written again.
  package func writeFolder(
    _ path: String, files: [(path: String, bytes: [UInt8])], owned: Set<String>, keepsOthers: Bool = false,
    unchanged: Set<String> = []
  ) throws(FileFault) {
    do {
      let path = absolute(Paths.normalised(path))
      // A link stays a link: what it leads to is replaced.
      try replaceFolder(
        FileSystem.resolved(path) ?? path, files, owned: owned, keepsOthers: keepsOthers, unchanged: unchanged)
    } catch {
      throw FileFault(path, error.problem)
    }
  }

  /// Makes a folder, unless it is there already; the one above it must be.
  package func makeFolder(_ path: String) throws(FileFault) {
    if isFolder(path) { return }
    do {
      try FileSystem.makeFolder(absolute(Paths.normalised(path)))
    } catch {
      throw FileFault(path, error.problem)
    }
  }

  // MARK: - One file

  private func replace(_ path: String, with bytes: [UInt8]) throws(FileFault) {
    guard let draft = try newDraft(of: path) else { return try append(bytes, to: path) }
    draft.write(bytes)
    try draft.finish()
  }

  private func newDraft(of path: String) throws(FileFault) -> FileDraft? {
    guard let entry = try existing(path) else { return try FileDraft(of: path, like: nil) }
    switch entry.kind {
    case .folder: throw FileFault(path, .folder)
    case .link, .other: return nil
    case .file:
      // A link stays a link: what it leads to is replaced.
      let target = FileSystem.resolved(path) ?? path
      guard FileSystem.isWritable(target) else { throw FileFault(path, .notWritable) }
      return try FileDraft(of: target, like: entry)
    }
  }

  func existing(_ path: String) throws(FileFault) -> FileSystem.Entry? {
    do {
      return try FileSystem.entry(path)
    } catch {
      if error.problem == .missing { return nil }
      throw error
    }
  }

  private func append(_ bytes: [UInt8], to path: String) throws(FileFault) {
    let descriptor = try FileSystem.openExisting(path)
    let result = FileSystem.write(bytes, to: descriptor)
    let problem = FileSystem.finish(descriptor)
    if case .failed(let problem) = result { throw FileFault(path, problem) }
    if let problem { throw FileFault(path, problem) }
  }

  // MARK: - A folder

  private func replaceFolder(
    _ path: String, _ files: [(path: String, bytes: [UInt8])], owned: Set<String>, keepsOthers: Bool,
    unchanged: Set<String>
  ) throws(FileFault) {
    let previous = try existing(path)
    var others: [String] = []
    if let previous {
      guard previous.kind == .folder else { throw FileFault(path, .file) }
      others = try FileSystem.names(in: path, withHidden: true).filter { !owned.contains($0) }
      guard keepsOthers || others.isEmpty else { throw FileFault(path, .foreignContents) }
    }
    let fresh = "\(path).new.tmp"
    let old = Self.replaced(path)
    FileSystem.removeFolder(fresh)
    if previous != nil { try bringBack(from: old, to: path, owned) }
    do {
      try fill(fresh, files, from: path, unchanged)
      if previous != nil { try FileSystem.move(path, to: old) }
      try FileSystem.move(fresh, to: path)
    } catch {
      FileSystem.removeFolder(fresh)
      if !exists(path), exists(old) { try? FileSystem.move(old, to: path) }
      throw error
    }
    if previous != nil { try bringBack(from: old, to: path, owned) }
  }

  /// What the program did not write moves from the folder that was replaced into the new one, and the rest is removed.
  private func bringBack(from old: String, to path: String, _ owned: Set<String>) throws(FileFault) {
    guard exists(old) else { return }
    for name in try FileSystem.names(in: old, withHidden: true) where !owned.contains(name) {
      guard !exists("\(path)/\(name)") else { throw FileFault("\(old)/\(name)", .notWritable) }
      try FileSystem.move("\(old)/\(name)", to: "\(path)/\(name)")
    }
    FileSystem.removeFolder(old)
  }

  private func fill(
    _ folder: String, _ files: [(path: String, bytes: [UInt8])], from old: String, _ unchanged: Set<String>
  ) throws(FileFault) {
    try FileSystem.makeFolder(folder)
    var made: Set<String> = []
    var last: Substring = ""
    var written: [String] = []
    for file in files {
      // The files of one folder mostly come together.
      let parent = file.path.utf8.lastIndex(of: UInt8(ascii: "/")).map { file.path[..<$0] } ?? ""
      if parent != last {
        var inner = folder
        for step in parent.split(separator: "/") {
          inner += "/\(step)"
          if made.insert(inner).inserted { try FileSystem.makeFolder(inner) }
        }
        last = parent
      }
      let target = "\(folder)/\(file.path)"
      if unchanged.contains(file.path), FileSystem.link("\(old)/\(file.path)", to: target) { continue }
      try FileSystem.createNew(target, file.bytes)
      written.append(file.path)
    }
    if !written.isEmpty { FileSystem.sync(written, in: folder) }
  }
}
