public import ProcedureDiagnostics

/// Why a compiled file is refused as a whole.
public enum CatalogueError: Error, Hashable, Sendable {
  /// Why the bytes are no JSON text.
  public enum Damage: Hashable, Sendable {
    /// The text stops in the middle of a value.
    case cut
    /// Bytes that are not UTF-8.
    case encoding
    /// Two members of one object have this name.
    case repeatedName(String)
    /// More objects and lists inside each other than the reader follows.
    case tooDeep
    /// More bytes than the reader takes.
    case tooLarge
    /// Any other fault of the grammar.
    case grammar
  }

  /// The file is cut, or is no JSON text.
  case unreadable(Damage, line: Int, column: Int)
  /// The file is JSON, but no catalogue; what its member `format` says, if anything.
  case otherFormat(String?)
  /// The major version of the format is not the one that this reader knows.
  case otherVersion(String)
  /// The contents are not those that were digested.
  case altered(stated: String, computed: String)
  /// A value does not have the shape that the format asks for.
  case shape(CatalogueShapeFault)
  /// The days of a calendar contradict each other.
  case calendar(id: String, problems: Int)

  /// The lasting number of the finding.
  public var code: FindingCode {
    switch self {
    case .unreadable: FindingCode(921)
    case .otherFormat: FindingCode(922)
    case .otherVersion: FindingCode(923)
    case .altered: FindingCode(924)
    case .shape, .calendar: FindingCode(925)
    }
  }

  /// What is wrong and what to do, for the people who run the service.
  public var message: Bilingual { CatalogueWording.message(self) }

  /// The refusal as a finding about the file with this name.
  public func finding(in file: String) -> Finding {
    Finding(code, .error, message, at: Place(file: file, pointer: pointer))
  }

  private var pointer: String? {
    if case .shape(let fault) = self { fault.pointer } else { nil }
  }
}
