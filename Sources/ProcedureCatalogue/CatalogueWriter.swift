import CanonicalJSON
import WorkingCalendar

/// Writes a catalogue: the same contents give the same bytes, on every machine and at every time.
///
/// The contents are checked ones: facts are indices into the facts of their procedure, clock times lie within a day, and
/// nothing nests more deeply than `CatalogueFormat.maximumNesting`.
public enum CatalogueWriter {
  /// One file of a split catalogue.
  public struct File: Hashable, Sendable {
    /// The path inside the folder, in ASCII.
    public let path: String
    /// What the file holds.
    public let bytes: [UInt8]
  }

  /// The form that is digested and signed: RFC 8785, no white space.
  public static func canonicalBytes(
    _ contents: CatalogueContents, compiler: String = CatalogueFormat.compiler
  ) -> [UInt8] {
    sealed(file(contents, compiler: compiler))
  }

  /// The canonical form in pieces, so that a country need not stand in memory a second time. In the pieces the digest is
  /// blank: a `CatalogueSeal` that takes them all says what belongs in its place.
  package static func writeCanonical(
    _ contents: CatalogueContents, compiler: String = CatalogueFormat.compiler, to output: @escaping ([UInt8]) -> Void
  ) {
    var writer = JSONWriter(drainingAt: pieceBytes, into: output)
    CatalogueFile.codec.write(file(contents, compiler: compiler), &writer, .empty)
    output(writer.bytes)
  }

  /// The form for people and for line-by-line comparison: sorted like the canonical form, one element a line.
  public static func reviewBytes(
    _ contents: CatalogueContents, compiler: String = CatalogueFormat.compiler
  ) -> [UInt8] {
    review(canonicalBytes(contents, compiler: compiler))
  }

  /// The form for services that load procedures one by one: an index with everything that the procedures share and the
  /// digest of every file, and one file a procedure. The index comes first.
  public static func splitFiles(
    _ contents: CatalogueContents, compiler: String = CatalogueFormat.compiler
  ) -> [File] {
    var index = file(contents, compiler: compiler)
    index.contents.procedures = []
    var files: [File] = []
    var names = FileNames()
    for procedure in contents.procedures {
      let bytes = procedureBytes(procedure)
      let path = names.path(for: procedure)
      files.append(File(path: path, bytes: bytes))
      index.procedureFiles.append(
        CatalogueFile.ProcedureFile(
          code: procedure.code, inForce: procedure.inForce, appliesIn: procedure.appliesIn,
          standsFor: procedure.overlay?.codes ?? [], path: path, digest: DigestMember.digest(of: bytes)))
    }
    return [File(path: "index.json", bytes: sealed(index))] + files
  }

  /// `sha256:` and the digest that the file states.
  static func digest(_ contents: CatalogueContents, compiler: String) -> String {
    let seal = CatalogueSeal()
    writeCanonical(contents, compiler: compiler) { seal.take($0) }
    return String(decoding: seal.bytes.dropFirst().dropLast(), as: UTF8.self)
  }

  /// Lays canonical bytes out for people.
  static func review(_ canonical: [UInt8]) -> [UInt8] {
    do {
      return try JSONDocument(parsing: canonical).reviewBytes()
    } catch {
      preconditionFailure("What the writer writes is JSON within the limits of a document.")
    }
  }

  /// Large enough that handing over costs nothing, small enough to stay near the processor.
  private static let pieceBytes = 1 << 18

  private static func file(_ contents: CatalogueContents, compiler: String) -> CatalogueFile {
    var file = CatalogueFile(compiler: compiler, digest: DigestMember.blank, contents: contents)
    file.calendarEditions = contents.calendars.map { .init(calendar: $0.id, edition: $0.edition) }
    return file
  }

  /// More bytes than most catalogues take: memory that is not written to costs nothing, and to move a country to larger
  /// memory time and again takes longer than to write it.
  private static func room(for contents: CatalogueContents) -> Int {
    min((1 << 20) + contents.procedures.count * (16 << 10), 1 << 28)
  }

  /// The canonical bytes with the digest in the place of the blank one.
  private static func sealed(_ file: CatalogueFile) -> [UInt8] {
    var writer = JSONWriter(reservingCapacity: room(for: file.contents))
    CatalogueFile.codec.write(file, &writer, .empty)
    var bytes = (consume writer).finish()
    guard let member = DigestMember.range(in: bytes) else {
      preconditionFailure("A catalogue has a digest.")
    }
    let digest = DigestMember.digest(of: bytes, without: member)
    for (place, byte) in zip(DigestMember.valueRange(of: member), "\"\(digest)\"".utf8) { bytes[place] = byte }
    return bytes
  }

  private static func procedureBytes(_ procedure: Procedure) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("format", CatalogueFormat.procedureName)
      writer.member("formatVersion", CatalogueFormat.version)
      writer.key("procedure")
      Procedure.codec.write(procedure, &writer, .empty)
    }
    return writer.bytes
  }
}

/// Names for the files of a split catalogue: the code, the first day in force, and a number for twins.
private struct FileNames {
  private var taken: Set<String> = []

  mutating func path(for procedure: Procedure) -> String {
    let code = procedure.code.utf8.map { Self.isPlain($0) ? Character(UnicodeScalar($0)) : "_" }
    var name = "procedures/" + String(code)
    if let from = procedure.inForce.from { name += "@" + from.iso }
    var path = name + ".json"
    var number = 2
    while !taken.insert(path).inserted {
      path = "\(name)-\(number).json"
      number += 1
    }
    return path
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "."), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
