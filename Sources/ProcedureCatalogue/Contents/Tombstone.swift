/// A name that an earlier catalogue had and this one has no more. It is kept for ever, so that nothing else gets the name
/// and a service that still uses it is told what has become of it.
public struct Tombstone: Hashable, Sendable {
  /// What the name belonged to.
  public enum Kind: String, CaseIterable, Sendable {
    case procedure
    case agency
    case area
    case calendar
    case database
    case legalBasis = "legal-basis"
    case document
    case form
    /// Elements of a procedure that is still there.
    case fact
    case documentRequirement = "document-requirement"
    case limit
    case fee
    case stage
    case result
    case requirement
  }

  /// What the name belonged to.
  public var kind: Kind
  /// The removed code of a procedure, or the removed id.
  public var id: String
  /// The code of the procedure that had the element; nil for what a catalogue has by itself.
  public var procedure: String?
  /// What it was called; nil for elements that have no title.
  public var title: String?
  /// The edition in which it stood last, as its authors named it, or the empty string.
  public var lastEdition: String
  /// The codes or ids that take its place; empty when nothing does, or nobody said so.
  public var replacedBy: [String]

  /// A name that is no longer used.
  public init(
    _ kind: Kind, _ id: String, of procedure: String? = nil, title: String? = nil, lastEdition: String = "",
    replacedBy: [String] = []
  ) {
    self.kind = kind
    self.id = id
    self.procedure = procedure
    self.title = title
    self.lastEdition = lastEdition
    self.replacedBy = replacedBy
  }
}
