import CanonicalJSON
public import WorkingCalendar

/// A compiled catalogue that is ready for use: checked against its digest, immutable, shared by all threads.
///
/// Loading checks the digest and looks through the file for where the procedures stand; what they share, and each
/// procedure, are turned into values when they are first asked for, and kept. A fault in a procedure of a file whose
/// digest is not checked therefore shows when that procedure is asked for; `validateEverything` finds all.
///
///     let catalogue = try Catalogue(bytes: bytes)
///     let procedure = try catalogue.procedure("1.001193", on: date)
///     let calendar = procedure.flatMap { catalogue.calendar($0.calendar) }
public struct Catalogue: Sendable {
  /// One version of a procedure, without its contents.
  public struct Version: Hashable, Sendable {
    /// The code, such as `1.001193`.
    public let code: String
    /// The days on which this version is in force.
    public let inForce: Interval
    /// Ids of the areas for which it holds; empty for the whole country.
    public let appliesIn: [String]
    /// What it was merged from, for a version with local layers.
    public let overlay: Overlay?
    /// Its place in `procedures`.
    public let index: Int

    init(code: String, inForce: Interval, appliesIn: [String] = [], overlay: Overlay? = nil, index: Int) {
      self.code = code
      self.inForce = inForce
      self.appliesIn = appliesIn
      self.overlay = overlay
      self.index = index
    }
  }

  /// Every version of every procedure, in the order of the file.
  public let versions: [Version]
  /// The edition that the authors named, or the empty string.
  public let edition: String

  private let shared: Lazy<SharedDeclarations>
  private let slots: [Lazy<Procedure>]
  /// The procedures as they stand in a file, looked through only; empty for contents that were never in one.
  private let raw: [JSONValue]
  private let digestText: Lazy<String>
  /// For each code the places of the versions of other procedures that say that they take its place.
  private let replacements: Lazy<[String: [Int]]>
  private let indicesByCode: [String: [Int]]
  /// Places of the versions that local layers were merged into.
  let layered: [Int]

  /// Reads a compiled file in either form.
  ///
  /// The digest is checked unless the caller has just made sure of the bytes in another way, such as by a signature
  /// over the whole file.
  public init(bytes: [UInt8], checkingDigest: Bool = true) throws(CatalogueError) {
    let file = try LoadedFile(bytes, checkingDigest: checkingDigest)
    let (root, index) = (file.root, file.index)
    self.init(
      versions: index.versions, edition: root["edition"]?.string ?? "", digest: Lazy(made: file.digest),
      shared: Lazy { () throws(CatalogueError) in
        try SharedDeclarations(reading: root)
      },
      slots: index.values.map { json in
        Lazy { () throws(CatalogueError) in try ProcedureIndex.procedure(json) }
      }, raw: file.index.values)
  }

  /// Takes contents straight from the compiler.
  public init(contents: CatalogueContents, compiler: String = CatalogueFormat.compiler) {
    var declarations = CatalogueFile(compiler: compiler, contents: contents)
    declarations.contents.procedures = []
    let shared = SharedDeclarations(declarations)
    self.init(
      versions: contents.procedures.enumerated().map {
        Version(
          code: $1.code, inForce: $1.inForce, appliesIn: $1.appliesIn, overlay: $1.overlay, index: $0)
      },
      edition: contents.edition,
      digest: Lazy { () throws(CatalogueError) in CatalogueWriter.digest(contents, compiler: compiler) },
      shared: Lazy(made: shared), slots: contents.procedures.map { Lazy(made: $0) })
  }

  private init(
    versions: [Version], edition: String, digest: Lazy<String>, shared: Lazy<SharedDeclarations>,
    slots: [Lazy<Procedure>], raw: [JSONValue] = []
  ) {
    self.raw = raw
    self.versions = versions
    self.edition = edition
    self.digestText = digest
    self.shared = shared
    self.slots = slots
    replacements = Lazy { () throws(CatalogueError) in
      var places: [String: [Int]] = [:]
      for version in versions {
        let codes =
          raw.isEmpty
          ? try slots[version.index].value().replaces.map(\.code)
          : raw[version.index]["replaces"]?.elements.compactMap { $0["code"]?.string } ?? []
        for code in Set(codes) where code != version.code { places[code, default: []].append(version.index) }
      }
      return places
    }
    indicesByCode = Dictionary(grouping: versions.indices) { versions[$0].code }
    layered = versions.indices.filter { versions[$0].overlay != nil }
  }
}

// MARK: Procedures

extension Catalogue {
  /// The version of a procedure that is in force on a day; nil when there is none.
  ///
  /// Should several be in force, the one that came last counts. After the first call has returned, everything that
  /// procedures share is known to be readable.
  public func procedure(_ code: String, on date: CivilDate) throws(CatalogueError) -> Procedure? {
    let candidates = versions(of: code).filter { $0.inForce.contains(date) }
    guard let version = candidates.last else { return nil }
    return try procedure(version)
  }

  /// The procedure of a version.
  public func procedure(_ version: Version) throws(CatalogueError) -> Procedure {
    _ = try shared.value()
    return try slots[version.index].value()
  }

  /// The versions of a procedure, from the oldest to the latest; empty when the code is unknown.
  ///
  /// What an area decided for itself without a code of its own is not among them: `layers(over:)` has it.
  public func versions(of code: String) -> [Version] {
    let own = (indicesByCode[code] ?? []).map { versions[$0] }.filter { !$0.standsIn(for: code) }
    return own.sorted { left, right in
      guard let right = right.inForce.from else { return false }
      return left.inForce.from.map { $0 < right } ?? true
    }
  }

  /// The codes of the procedures, in force on a day, that say that they take the place of one; each once.
  package func replacements(of code: String, on date: CivilDate) throws(CatalogueError) -> [String] {
    let places = try replacements.value()[code] ?? []
    return Set(places.map { versions[$0] }.filter { $0.inForce.contains(date) }.map(\.code)).sorted()
  }

  /// The versions of other procedures that say that they take the place of one, in the order of the file.
  package func versions(replacing code: String) throws(CatalogueError) -> [Version] {
    (try replacements.value()[code] ?? []).map { versions[$0] }
  }

  /// All procedures, in the order of the file.
  public func procedures() throws(CatalogueError) -> [Procedure] {
    var procedures: [Procedure] = []
    procedures.reserveCapacity(slots.count)
    for version in versions { procedures.append(try procedure(version)) }
    return procedures
  }

  /// Reads everything that would otherwise be read when it is first asked for; what `tthc verify` does.
  public func validateEverything() throws(CatalogueError) {
    let declarations = try shared.value()
    for definition in declarations.others.calendars { _ = try declarations.calendars[definition.id]?.value() }
    for slot in slots { _ = try slot.value() }
  }

  /// The title of a version, read without the rest of it.
  package func title(of version: Version) -> String {
    guard raw.indices.contains(version.index) else { return (try? slots[version.index].value().title) ?? "" }
    return raw[version.index]["title"]?.string ?? ""
  }

  /// A version as it stands in the file; nil when there is none.
  func rawBytes(_ version: Version) -> ArraySlice<UInt8>? {
    raw.indices.contains(version.index) ? raw[version.index].rawBytes : nil
  }

  /// The contents as one value.
  public func contents() throws(CatalogueError) -> CatalogueContents {
    var contents = try shared.value().contents()
    contents.procedures = try procedures()
    return contents
  }
}

// MARK: What procedures share

extension Catalogue {
  /// `sha256:` and the digest of the canonical form.
  public var digest: String { (try? digestText.value()) ?? "" }

  /// The title of the catalogue.
  public var title: String { declarations?.others.title ?? "" }

  /// The compiler that wrote it.
  public var compiler: String { declarations?.compiler ?? "" }

  /// The compiled files, to which `Origin.file` points.
  public var sources: [SourceFile] { (try? declarations?.sources.value()) ?? [] }

  /// The file in which an element was written.
  public func source(of origin: Origin) -> SourceFile? {
    let sources = sources
    return sources.indices.contains(origin.file) ? sources[origin.file] : nil
  }

  /// Rules of counting that hold for the whole catalogue.
  public var conventions: [Convention] { declarations?.others.conventions ?? [] }

  /// Which forms of documents count where others are demanded.
  public var formEquivalences: [FormEquivalence] { declarations?.others.formEquivalences ?? [] }

  /// Codes and ids that earlier catalogues had and nothing else may get.
  public var tombstones: [Tombstone] { declarations?.others.tombstones ?? [] }

  /// All agencies, in the order of the file.
  public var agencies: [Agency] { declarations?.others.agencies ?? [] }

  /// All areas, in the order of the file.
  public var areas: [Area] { declarations?.others.areas ?? [] }

  /// All databases, in the order of the file.
  public var databases: [Database] { declarations?.others.databases ?? [] }

  /// All legal bases, in the order of the file.
  public var legalBases: [LegalBasis] { (try? declarations?.legalBases.elements()) ?? [] }

  /// All kinds of documents, in the order of the file.
  public var documents: [DocumentType] { (try? declarations?.documents.elements()) ?? [] }

  /// The same, of which one is made into a value when it is asked for.
  package var documentShelf: DeclarationShelf<DocumentType> {
    declarations?.documents ?? DeclarationShelf([], .document)
  }

  /// All calendars, in the order of the file.
  public var calendars: [CalendarDefinition] { declarations?.others.calendars ?? [] }

  /// The calendar with an id, ready for counting; nil when there is none, or when its data contradict themselves, which
  /// `validateEverything` reports.
  public func calendar(_ id: String) -> WorkingCalendar? { try? declarations?.calendars[id]?.value() }

  /// The agency with an id.
  public func agency(_ id: String) -> Agency? { declarations?.agencies[id] }

  /// The area with an id.
  public func area(_ id: String) -> Area? { declarations?.areas[id] }

  /// The database with an id.
  public func database(_ id: String) -> Database? { declarations?.databases[id] }

  /// The legal basis with an id.
  public func legalBasis(_ id: String) -> LegalBasis? { declarations?.legalBases[id] }

  /// The kind of document with an id.
  public func document(_ id: String) -> DocumentType? { declarations?.documents[id] }

  /// The kind of document with a title; letter case and the width of white space do not count.
  public func document(titled title: String) -> DocumentType? {
    (try? declarations?.documentIDsByTitle.value())?[NormalisedTitle.text(title)].flatMap { document($0) }
  }

  /// All published templates, in the order of the file.
  public var forms: [FormTemplate] { declarations?.others.forms ?? [] }

  /// The form with an id.
  public func form(_ id: String) -> FormTemplate? { declarations?.forms[id] }

  private var declarations: SharedDeclarations? { try? shared.value() }
}
