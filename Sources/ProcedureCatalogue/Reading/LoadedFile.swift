import CanonicalJSON
import Dispatch
import Synchronization

/// A compiled file that has been found to be whole, unaltered and of a known version.
///
/// The procedures have only been looked through, for what the index holds: `ProcedureIndex.procedure` reads one.
struct LoadedFile: Sendable {
  let root: JSONValue
  let index: ProcedureIndex
  let digest: String

  /// Below this size a second core costs more than it gives.
  private static let smallestSizeForTwoCores = 1 << 17

  init(_ bytes: [UInt8], checkingDigest: Bool) throws(CatalogueError) {
    let (parsed, guess) = checkingDigest ? try Self.parseAndDigest(bytes) : (try Self.parse(bytes), nil)
    let document = parsed.document
    root = document.root
    digest = try Self.header(document)
    if checkingDigest, !Self.fits(document, stated: digest, guess) { try Self.checkCanonically(bytes, stated: digest) }
    index = try parsed.index.get()
  }

  /// A file that is JSON as far as it has been read. Whether its index can be read matters only once format, version and digest are right.
  private struct Parsed: Sendable {
    let document: JSONDocument
    let index: Result<ProcedureIndex, CatalogueError>
  }

  /// What everything but the member `digest` would digest to if the file were canonical.
  private struct Guess: Sendable {
    let member: Range<Int>
    let digest: String
  }

  /// Parsing and digesting take about as long, so they run side by side.
  private static func parseAndDigest(_ bytes: [UInt8]) throws(CatalogueError) -> (Parsed, Guess?) {
    guard bytes.count >= smallestSizeForTwoCores else { return (try parse(bytes), guess(bytes)) }
    let parsed = Mutex<Result<Parsed, CatalogueError>?>(nil)
    let guessed = Mutex<Guess?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { task in
      if task == 0 {
        let guess = guess(bytes)
        guessed.withLock { $0 = guess }
      } else {
        let result = Result { () throws(CatalogueError) in try parse(bytes) }
        parsed.withLock { $0 = result }
      }
    }
    guard let result = parsed.withLock({ $0 }) else { preconditionFailure("Both tasks have run.") }
    return (try result.get(), guessed.withLock { $0 })
  }

  private static func parse(_ bytes: [UInt8]) throws(CatalogueError) -> Parsed {
    do {
      let document = try JSONDocument(parsing: bytes, glancing: ProcedureIndex.glance)
      let index = Result { () throws(CatalogueError) in try ProcedureIndex(document.root) }
      return Parsed(document: document, index: index)
    } catch {
      // Where a file goes wrong shows only to who reads everything: a lost quotation mark moves all that follow.
      _ = try wholly(bytes)
      throw CatalogueError(error)
    }
  }

  private static func wholly(_ bytes: [UInt8]) throws(CatalogueError) -> JSONDocument {
    do {
      return try JSONDocument(parsing: bytes)
    } catch {
      throw CatalogueError(error)
    }
  }

  private static func guess(_ bytes: [UInt8]) -> Guess? {
    DigestMember.range(in: bytes).map { Guess(member: $0, digest: DigestMember.digest(of: bytes, without: $0)) }
  }

  /// Format and version come first: a file of another kind should be told so, and nothing about digests.
  private static func header(_ document: JSONDocument) throws(CatalogueError) -> String {
    let root = document.root
    let format = root["format"]?.string
    guard format == CatalogueFormat.name else { throw .otherFormat(format) }
    let version = root["formatVersion"]?.string ?? ""
    guard CatalogueFormat.major(of: version) == CatalogueFormat.majorVersion else { throw .otherVersion(version) }
    guard let digest = root[CatalogueFile.digestName] else {
      throw .shape(CatalogueShapeFault(.missingMember(CatalogueFile.digestName), at: root))
    }
    guard let text = digest.string else { throw .shape(CatalogueShapeFault(.expected(.text), at: digest)) }
    return text
  }

  /// A digest that fits the bytes as they stand proves that they are those that were sealed, without reading them all.
  private static func fits(_ document: JSONDocument, stated: String, _ guess: Guess?) -> Bool {
    guard let guess, guess.digest == stated else { return false }
    return document.root[CatalogueFile.digestName]?.range == DigestMember.valueRange(of: guess.member)
  }

  /// Any other file is read as a whole and brought into canonical form first.
  private static func checkCanonically(_ bytes: [UInt8], stated: String) throws(CatalogueError) {
    let document = try wholly(bytes)
    let computed: String
    do {
      computed = DigestMember.prefix + (try document.canonicalDigest(omitting: CatalogueFile.digestName))
    } catch {
      throw CatalogueError(error)
    }
    guard computed == stated else { throw .altered(stated: stated, computed: computed) }
  }
}
