public import ProcedureCatalogue
public import WorkingCalendar

extension Dossier {
  /// A document in a dossier.
  public struct Document: Hashable, Sendable {
    /// The id or the title of a document type.
    public var document: String
    /// The form in which it was handed in; nil when the record does not say.
    public var form: DocumentForm?
    /// How many; nil when the record does not say, which means at least one.
    public var count: Int?
    /// The day on which it was issued.
    public var issued: CivilDate?
    /// The last day on which it is valid, when the document itself says so.
    public var expires: CivilDate?

    /// A document with that id or title.
    public init(
      _ document: String, form: DocumentForm? = nil, count: Int? = nil, issued: CivilDate? = nil,
      expires: CivilDate? = nil
    ) {
      self.document = document
      self.form = form
      self.count = count
      self.issued = issued
      self.expires = expires
    }
  }
}
