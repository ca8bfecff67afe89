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
    let edited = editedElsewhere(new)
    for file in new {
      if file.path.hasPrefix(SharedDeclarations.folder + "/") {
        mergeShared(file, &kept)
        continue
      }
      let home = edited[file.path] ?? file.path
      for path in [file.path, home] { dropNews(beside: path, &kept) }
      if home != file.path { drop(file.path, &kept) }
      guard let old = kept.removeValue(forKey: home), old != file.bytes, !Seal.isUntouched(old) else {
        files.append(file)
        continue
      }
      keep(old, ImportedFile(path: home, bytes: file.bytes))
    }
    dropMoved(new, &kept)
    tellGone(kept)
    files += kept.map { ImportedFile(path: $0.key, bytes: $0.value) }
  }

  /// Where a procedure whose field has another name now stands under the earlier one, changed by a person: by the paths
  /// that it would have.
  private func editedElsewhere(_ new: [ImportedFile]) -> [String: String] {
    let paths = Set(new.map(\.path))
    let places = Self.places(of: new)
    var edited: [String: String] = [:]
    for (path, bytes) in existing where !paths.contains(path) && !Seal.isUntouched(bytes) {
      guard let place = places[Self.name(path)] else { continue }
      // Of several the first by its path, so that the answer does not depend on the order of a dictionary.
      edited[place] = min(path, edited[place] ?? path)
    }
    return edited
  }

  /// A procedure whose field has another name now stands in another folder; its untouched old file goes.
  private func dropMoved(_ new: [ImportedFile], _ kept: inout [String: [UInt8]]) {
    let places = Self.places(of: new)
    for path in kept.keys.sorted() where places[Self.name(path)] != nil { drop(path, &kept) }
  }

  /// Procedures of earlier imports that have no record now.
  private mutating func tellGone(_ kept: [String: [UInt8]]) {
    for (path, bytes) in kept.sorted(by: { $0.key < $1.key })
    where path.hasPrefix(NationalImport.procedureFolder + "/") && path.hasSuffix(".tthc") && Seal.isOfImport(bytes) {
      findings.append(DataFinding(.recordGone, words: path))
    }
  }

  private func drop(_ path: String, _ kept: inout [String: [UInt8]]) {
    if let bytes = kept[path], Seal.isUntouched(bytes) { kept[path] = nil }
  }

  private static func places(of files: [ImportedFile]) -> [Substring: String] {
    Dictionary(files.map { (name($0.path), $0.path) }, uniquingKeysWith: { first, _ in first })
  }

  private mutating func keep(_ old: [UInt8], _ file: ImportedFile) {
    files.append(ImportedFile(path: file.path, bytes: old))
    let isNews = !Seal.haveSameOrigin(old, file.bytes)
    let place = newsPlace(beside: file.path)
    if isNews { files.append(ImportedFile(path: place, bytes: file.bytes)) }
    findings.append(DataFinding(.editedFile, words: isNews ? place : file.path))
  }

  // MARK: New texts beside changed files

  /// What earlier imports put beside a file goes, unless a person has changed that, too.
  private func dropNews(beside path: String, _ kept: inout [String: [UInt8]]) {
    for place in Self.newsPlaces(beside: path) {
      guard existing[place] != nil else { return }
      drop(place, &kept)
    }
  }

  /// The first place where nothing stands that a person has changed.
  private func newsPlace(beside path: String) -> String {
    Self.newsPlaces(beside: path).first { existing[$0].map(Seal.isUntouched) ?? true } ?? path + Self.newSuffix
  }

  /// `1.000001.tthc.moi`, `1.000001.tthc.moi-2` and so on.
  private static func newsPlaces(beside path: String) -> some Sequence<String> {
    (1...).lazy.map { $0 == 1 ? path + newSuffix : "\(path)\(newSuffix)-\($0)" }
  }

  /// A file of declarations that nobody has changed takes up the new ones; what a changed one lacks stands in a file
  /// beside it, which may have been changed in its turn.
  private mutating func mergeShared(_ file: ImportedFile, _ kept: inout [String: [UInt8]]) {
    var new = file.bytes
    for path in Self.sharedPlaces(file.path) {
      guard let old = kept.removeValue(forKey: path) else { return files.append(ImportedFile(path: path, bytes: new)) }
      if Seal.isUntouched(old) {
        return files.append(ImportedFile(path: path, bytes: SharedFile.united(old: old, new: new)))
      }
      files.append(ImportedFile(path: path, bytes: old))
      if old == new { return }
      findings.append(DataFinding(.editedFile, words: path))
      guard let missing = SharedFile.missing(from: old, of: new) else { return }
      new = missing
    }
  }

  /// `can-cu.tthc`, `can-cu-bo-sung.tthc`, `can-cu-bo-sung-2.tthc` and so on.
  private static func sharedPlaces(_ path: String) -> some Sequence<String> {
    let stem = path.dropLast(".tthc".utf8.count)
    return (0...).lazy.map { number in
      switch number {
      case 0: path
      case 1: "\(stem)\(addendum).tthc"
      default: "\(stem)\(addendum)-\(number).tthc"
      }
    }
  }

  private static func name(_ path: String) -> Substring { path[(path.lastIndex(of: "/") ?? path.startIndex)...] }
}
