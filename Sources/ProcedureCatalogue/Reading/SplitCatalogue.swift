import CanonicalJSON

/// A catalogue in a folder: `index.json` with what the procedures share, and one file a procedure.
///
///     let split = try SplitCatalogue(index: indexBytes)
///     let catalogue = try split.joined(split.entries.map { read($0.path) })
public struct SplitCatalogue: Sendable {
  /// One of the files that the index lists.
  public struct Entry: Hashable, Sendable {
    /// The path inside the folder.
    public let path: String
    /// `sha256:` and the digest of its bytes.
    public let digest: String
  }

  /// In the order of the index.
  public let entries: [Entry]
  private let root: JSONValue

  /// Reads an index; refuses one that was altered, or that lists files outside its folder.
  public init(index bytes: [UInt8]) throws(CatalogueError) {
    root = try LoadedFile(bytes, checkingDigest: true).root
    var entries: [Entry] = []
    for file in root[CatalogueFile.procedureFilesName]?.elements.map({ $0 }) ?? [] {
      guard let path = file["path"]?.string, let digest = file["digest"]?.string, SplitCatalogue.isInside(path) else {
        throw .shape(CatalogueShapeFault(.expected(.text), at: file))
      }
      entries.append(Entry(path: path, digest: digest))
    }
    self.entries = entries
  }

  private static func isInside(_ path: String) -> Bool {
    let steps = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return steps.allSatisfy { !$0.isEmpty && !$0.elementsEqual("..".utf8) && !$0.elementsEqual(".".utf8) }
  }

  /// The procedure in one of the files; refuses bytes that are not those that the index lists.
  private static func procedure(_ bytes: [UInt8], _ entry: Entry) throws(CatalogueError) -> ArraySlice<UInt8> {
    let computed = DigestMember.digest(of: bytes)
    guard computed == entry.digest else { throw .altered(stated: entry.digest, computed: computed) }
    let root: JSONValue
    do {
      root = try JSONDocument(parsing: bytes).root
    } catch {
      throw CatalogueError(error)
    }
    guard root["format"]?.string == CatalogueFormat.procedureName else { throw .otherFormat(root["format"]?.string) }
    guard let procedure = root["procedure"] else {
      throw .shape(CatalogueShapeFault(.missingMember("procedure"), at: root))
    }
    return procedure.rawBytes
  }

  /// Refuses the bytes of a file that are not those that the index lists.
  public func check(_ bytes: [UInt8], of entry: Entry) throws(CatalogueError) {
    _ = try SplitCatalogue.procedure(bytes, entry)
  }

  /// The catalogue of all files, whose bytes come in the order of `entries`.
  public func joined(_ files: [[UInt8]]) throws(CatalogueError) -> Catalogue {
    var whole = [UInt8(ascii: "{")]
    for member in root.members where member.key != CatalogueFile.procedureFilesName {
      whole += JSON.string(member.key).canonicalBytes
      whole.append(UInt8(ascii: ":"))
      whole += member.value.rawBytes
      whole.append(UInt8(ascii: ","))
    }
    whole += Array("\"procedures\":[".utf8)
    for (number, (file, entry)) in zip(files, entries).enumerated() {
      if number > 0 { whole.append(UInt8(ascii: ",")) }
      whole += try SplitCatalogue.procedure(file, entry)
    }
    // The digest of the index is not that of the whole; every part has been compared with its own.
    return try Catalogue(bytes: whole + Array("]}".utf8), checkingDigest: false)
  }
}
