import CanonicalJSON
import WorkingCalendar

/// A compiled file: the header, and the contents beside it.
struct CatalogueFile: Sendable {
  /// Which edition of a calendar the catalogue was compiled with.
  struct CalendarEdition: Hashable, Sendable {
    var calendar: String
    var edition: String
  }

  /// A file of a split catalogue that holds one procedure.
  struct ProcedureFile: Hashable, Sendable {
    var code: String
    var inForce: Interval
    /// Which areas follow it, and in place of which codes, so that a service can choose without opening it.
    var appliesIn: [String] = []
    var standsFor: [String] = []
    var path: String
    var digest: String
  }

  var format = CatalogueFormat.name
  var formatVersion = CatalogueFormat.version
  var compiler = ""
  var calendarEditions: [CalendarEdition] = []
  var digest = ""
  var contents = CatalogueContents()
  /// In the index of a split catalogue, in the place of the procedures.
  var procedureFiles: [ProcedureFile] = []
}

extension CatalogueFile {
  /// The whole file.
  static let codec = Codec.object(
    "Catalogue",
    "A compiled catalogue of administrative procedures. The digest is SHA-256 over the canonical form (RFC 8785) of this "
      + "object without its member `digest`. Readers ignore members that they do not know.",
    blank: CatalogueFile(),
    [
      header,
      Field.inlined(\.contents, CatalogueContents.sharedFields),
      Field.inlined(\.contents, [CatalogueContents.proceduresField]),
    ])

  /// The file without its longest lists, whose elements are read when they are asked for.
  static let shared = Codec.object(
    "SharedDeclarations", "The header and what the procedures share.", blank: CatalogueFile(),
    [header, Field.inlined(\.contents, CatalogueContents.keptFields)])

  private static let header: [Field<CatalogueFile>] = [
    .required("format", \.format, .text(matching: "^\(CatalogueFormat.name)$")),
    .required("formatVersion", \.formatVersion, .text(matching: "^\(CatalogueFormat.majorVersion)\\.[0-9]+$")),
    .required("compiler", \.compiler, .text),
    .list("calendarEditions", \.calendarEditions, CalendarEdition.codec),
    .required(digestName, \.digest, .digest),
    .list(procedureFilesName, \.procedureFiles, ProcedureFile.codec),
  ]

  static let digestName = "digest"
  static let procedureFilesName = "procedureFiles"
}

extension CatalogueFile.CalendarEdition {
  fileprivate static let codec = Codec.object(
    "CalendarEdition", "Which edition of a calendar went in.",
    blank: CatalogueFile.CalendarEdition(calendar: "", edition: ""),
    [
      .required("calendar", \.calendar, .text),
      .required("edition", \.edition, .text),
    ])
}

extension CatalogueFile.ProcedureFile {
  fileprivate static let codec = Codec.object(
    "ProcedureFile", "A file of a split catalogue; the digest is SHA-256 over its bytes.",
    blank: CatalogueFile.ProcedureFile(code: "", inForce: .always, path: "", digest: ""),
    [
      .required("code", \.code, .text),
      .defaulted("inForce", \.inForce, Interval.codec, .always),
      .list("appliesIn", \.appliesIn, .text),
      .list("standsFor", \.standsFor, .text),
      .required("path", \.path, .text),
      .required("digest", \.digest, .digest),
    ])
}

extension CatalogueContents {
  static let proceduresName = "procedures"

  static let documentsName = "documents"
  static let legalBasesName = "legalBases"
  static let sourcesName = "compiledFrom"

  static let proceduresField = Field<CatalogueContents>.list(proceduresName, \.procedures, Procedure.codec)

  /// Everything but the procedures.
  static let sharedFields: [Field<CatalogueContents>] =
    otherFields + [
      .required(sourcesName, \.sources, .list(SourceFile.codec)),
      .list(legalBasesName, \.legalBases, LegalBasis.codec),
      .list(documentsName, \.documents, DocumentType.codec),
    ]

  /// The same for a file that is loaded: of the longest lists it is only made sure that they can be read.
  static let keptFields: [Field<CatalogueContents>] =
    otherFields + [
      .judged(sourcesName, isRequired: true, SourceFile.codec),
      .judged(legalBasesName, isRequired: false, LegalBasis.codec),
      .judged(documentsName, isRequired: false, DocumentType.codec),
    ]

  private static let otherFields: [Field<CatalogueContents>] = [
    .required("edition", \.edition, .text),
    .defaulted("title", \.title, .text, ""),
    .required("calendars", \.calendars, .list(CalendarDefinition.codec)),
    .list("agencies", \.agencies, Agency.codec),
    .list("areas", \.areas, Area.codec),
    .list("databases", \.databases, Database.codec),
    .list("forms", \.forms, FormTemplate.codec),
    .list("formEquivalences", \.formEquivalences, FormEquivalence.codec),
    .list("oneStopModels", \.oneStopModels, OneStopModel.codec),
    .list("conventions", \.conventions, Convention.codec),
    .list("tombstones", \.tombstones, Tombstone.codec),
  ]
}
