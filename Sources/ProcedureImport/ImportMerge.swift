/// What a folder holds after an import into it: files that nobody has changed are replaced, changed ones stay and get the
/// new text beside them, everything else stays. Shared declarations of earlier imports stay, because their procedures do.
package struct ImportMerge {
  /// The ending of a new text that stands beside a changed file; no specification, so that nothing is declared twice.
  package static let newSuffix = ".moi"
  private static let addendum = "-bo-sung"

  /// The files that the folder is to hold.
  package private(set) var files: [ImportedFile] = []
  package private(set) var findings: [DataFinding] = []
  /// The paths of those that it holds already, as they are to be.
  package var unchanged: Set<String> {
    existing.isEmpty ? [] : Set(files.lazy.filter { existing[$0.path] == $0.bytes }.map(\.path))
  }

  private let existing: [String: [UInt8]]

  package init(_ new: [ImportedFile], into existing: [ImportedFile]) {
    self.existing = Dictionary(existing.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    if existing.isEmpty { files = new } else { merge(new) }
    files.sort { $0.path < $1.path }
  }

  private mutating func merge(_ new: [ImportedFile]) {
    var kept = existing
    dropMoved(new, &kept)
    for file in new {
      let old = kept.removeValue(forKey: file.path)
      kept[file.path + Self.newSuffix] = nil
      guard let old, old != file.bytes else {
        files.append(file)
        continue
      }
      let isShared = file.path.hasPrefix(SharedDeclarations.folder + "/")
      switch (Seal.isUntouched(old), isShared) {
      case (true, false): files.append(file)
      case (true, true):
        files.append(ImportedFile(path: file.path, bytes: SharedFile.united(old: old, new: file.bytes)))
      case (false, true): keepShared(old, file)
      case (false, false): keep(old, file)
      }
    }
    files += kept.map { ImportedFile(path: $0.key, bytes: $0.value) }
  }

  /// A procedure whose field has another name now stands in another folder; its untouched old file goes.
  private func dropMoved(_ new: [ImportedFile], _ kept: inout [String: [UInt8]]) {
    let names = Dictionary(new.map { (Self.name($0.path), $0.path) }, uniquingKeysWith: { first, _ in first })
    for path in kept.keys.sorted() {
      guard let other = names[Self.name(path)], other != path, let bytes = kept[path], Seal.isUntouched(bytes) else {
        continue
      }
      kept[path] = nil
    }
  }

  private mutating func keep(_ old: [UInt8], _ file: ImportedFile) {
    files.append(ImportedFile(path: file.path, bytes: old))
    let isNews = !Seal.haveSameOrigin(old, file.bytes)
    if isNews { files.append(ImportedFile(path: file.path + Self.newSuffix, bytes: file.bytes)) }
    findings.append(DataFinding(.editedFile, words: isNews ? file.path + Self.newSuffix : file.path))
  }

  /// What a changed file of declarations lacks stands in a file beside it.
  private mutating func keepShared(_ old: [UInt8], _ file: ImportedFile) {
    files.append(ImportedFile(path: file.path, bytes: old))
    findings.append(DataFinding(.editedFile, words: file.path))
    guard let missing = SharedFile.missing(from: old, of: file.bytes) else { return }
    let path = String(file.path.dropLast(".tthc".utf8.count)) + Self.addendum + ".tthc"
    files.append(ImportedFile(path: path, bytes: missing))
  }

  private static func name(_ path: String) -> Substring { path[(path.lastIndex(of: "/") ?? path.startIndex)...] }
}
