public import WorkingCalendar

/// Everything that a compiled catalogue says, as typed values: resolved, layered, checked and explicit.
///
/// The compiler makes it, `CatalogueWriter` writes it, `Catalogue` reads it back, and the runtime works on it. The
/// order of every list is the order in which the canonical form writes it.
public struct CatalogueContents: Hashable, Sendable {
  /// The edition that the authors named, or the empty string.
  public var edition: String
  public var title: String
  public var calendars: [CalendarDefinition]
  public var agencies: [Agency]
  public var areas: [Area]
  public var databases: [Database]
  public var legalBases: [LegalBasis]
  public var documents: [DocumentType]
  public var forms: [FormTemplate]
  public var formEquivalences: [FormEquivalence]
  public var procedures: [Procedure]
  /// The compiled files with their digests; `Origin.file` is an index into this list.
  public var sources: [SourceFile]

  public init(
    edition: String = "", title: String = "", calendars: [CalendarDefinition] = [], agencies: [Agency] = [],
    areas: [Area] = [], databases: [Database] = [], legalBases: [LegalBasis] = [], documents: [DocumentType] = [],
    forms: [FormTemplate] = [], formEquivalences: [FormEquivalence] = [], procedures: [Procedure] = [],
    sources: [SourceFile] = []
  ) {
    self.edition = edition
    self.title = title
    self.calendars = calendars
    self.agencies = agencies
    self.areas = areas
    self.databases = databases
    self.legalBases = legalBases
    self.documents = documents
    self.forms = forms
    self.formEquivalences = formEquivalences
    self.procedures = procedures
    self.sources = sources
  }
}

/// A file that went into a catalogue: its path inside the folder and `sha256:` with the digest of its bytes.
public struct SourceFile: Hashable, Sendable {
  public var path: String
  public var digest: String

  public init(path: String, digest: String) {
    self.path = path
    self.digest = digest
  }
}
