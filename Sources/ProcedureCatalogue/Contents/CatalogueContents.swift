public import WorkingCalendar

/// Everything that a compiled catalogue says, as typed values: resolved, layered, checked and explicit.
///
/// The compiler makes it, `CatalogueWriter` writes it, `Catalogue` reads it back, and the runtime works on it. The
/// order of every list is the order in which the canonical form writes it.
public struct CatalogueContents: Hashable, Sendable {
  /// The edition that the authors named, or the empty string.
  public var edition: String
  /// What the catalogue is called, for people.
  public var title: String
  /// The working calendars by which procedures count days.
  public var calendars: [CalendarDefinition]
  /// Public bodies and the units that act for them, past ones included.
  public var agencies: [Agency]
  /// Territories and classes of territories, past ones included.
  public var areas: [Area]
  /// The registers that may spare applicants a document.
  public var databases: [Database]
  /// The legal instruments that citations refer to.
  public var legalBases: [LegalBasis]
  /// The kinds of documents that procedures demand or give.
  public var documents: [DocumentType]
  /// The published templates.
  public var forms: [FormTemplate]
  /// Which forms of a document count where another is demanded; one entry for each demanded form.
  public var formEquivalences: [FormEquivalence]
  /// How areas organise the one-stop mechanism, past models included.
  public var oneStopModels: [OneStopModel]
  /// Rules of counting that hold for the whole catalogue.
  public var conventions: [Convention]
  /// Every version of every procedure.
  public var procedures: [Procedure]
  /// The compiled files with their digests; `Origin.file` is an index into this list.
  public var sources: [SourceFile]
  /// Codes and ids that earlier catalogues had and nothing else may get.
  public var tombstones: [Tombstone]

  /// A catalogue with the given contents; whatever is left out is empty.
  public init(
    edition: String = "", title: String = "", calendars: [CalendarDefinition] = [], agencies: [Agency] = [],
    areas: [Area] = [], databases: [Database] = [], legalBases: [LegalBasis] = [], documents: [DocumentType] = [],
    forms: [FormTemplate] = [], formEquivalences: [FormEquivalence] = [],
    oneStopModels: [OneStopModel] = [], conventions: [Convention] = [], procedures: [Procedure] = [],
    sources: [SourceFile] = [], tombstones: [Tombstone] = []
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
    self.oneStopModels = oneStopModels
    self.conventions = conventions
    self.procedures = procedures
    self.sources = sources
    self.tombstones = tombstones
  }
}

/// A file that went into a catalogue: its path inside the folder and `sha256:` with the digest of its bytes.
public struct SourceFile: Hashable, Sendable {
  /// Relative to the folder that was compiled, with `/` between the parts.
  public var path: String
  /// `sha256:` and 64 hexadecimal digits.
  public var digest: String

  /// A file with the digest of the bytes that were compiled.
  public init(path: String, digest: String) {
    self.path = path
    self.digest = digest
  }
}
