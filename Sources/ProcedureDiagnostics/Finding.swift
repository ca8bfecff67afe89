public import ProcedureText

/// How much a finding matters: an error stops compilation, a warning asks for a look, a note only informs.
public enum Severity: String, CaseIterable, Comparable, Sendable {
  case error
  case warning
  case note

  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}

/// The lasting number of a kind of finding: given once, never used for anything else.
///
/// 1xx text and syntax, 2xx names and types, 3xx law and consistency, 4xx editions, 5xx dossiers, 6xx imported data,
/// 9xx files and usage.
public struct FindingCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let number: UInt16

  public init(_ number: UInt16) { self.number = number }

  public var description: String { "TTHC\(number)" }

  public static func < (left: FindingCode, right: FindingCode) -> Bool { left.number < right.number }
}

/// Where a finding stands: in a source text, or at a value of a JSON file, or in a file as a whole.
public struct Place: Hashable, Sendable {
  public let file: String
  public let span: TextSpan?
  /// A JSON pointer (RFC 6901), for findings in dossiers, catalogues and imported records.
  public let pointer: String?

  public init(file: String, span: TextSpan? = nil, pointer: String? = nil) {
    self.file = file
    self.span = span
    self.pointer = pointer
  }
}

/// What was found, what was expected and what to do, at the exact place, in both languages.
///
/// One record, many renderings: terminal, one line, JSON and the formats of code-review tools all come from it.
public struct Finding: Hashable, Sendable {
  /// A second place that belongs to the finding, with what stands there.
  public struct Label: Hashable, Sendable {
    public let place: Place
    public let text: Bilingual

    public init(_ place: Place, _ text: Bilingual) {
      self.place = place
      self.text = text
    }
  }

  /// Replaces the bytes of `span` by `replacement`.
  public struct Edit: Hashable, Sendable {
    public let span: TextSpan
    public let replacement: String

    public init(_ span: TextSpan, _ replacement: String) {
      self.span = span
      self.replacement = replacement
    }
  }

  /// Edits that would settle the finding; `isSafe` when they surely keep the meaning, so that `check --fix` may apply them.
  public struct Fix: Hashable, Sendable {
    public let title: Bilingual
    public let isSafe: Bool
    public let edits: [Edit]

    public init(_ title: Bilingual, isSafe: Bool, edits: [Edit]) {
      self.title = title
      self.isSafe = isSafe
      self.edits = edits
    }
  }

  public let code: FindingCode
  public let severity: Severity
  public let message: Bilingual
  public let place: Place?
  /// What stands under the underlined words, e.g. what they should become.
  public var note: Bilingual?
  public var labels: [Label]
  /// A dossier in the author's words that shows the problem.
  public var witness: Bilingual?
  /// What to do: one or two concrete edits.
  public var help: [Bilingual]
  /// The legal rule behind the finding.
  public var basis: Bilingual?
  public var fixes: [Fix]

  public init(
    _ code: FindingCode, _ severity: Severity, _ message: Bilingual, at place: Place?, note: Bilingual? = nil,
    labels: [Label] = [], witness: Bilingual? = nil, help: [Bilingual] = [], basis: Bilingual? = nil, fixes: [Fix] = []
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.place = place
    self.note = note
    self.labels = labels
    self.witness = witness
    self.help = help
    self.basis = basis
    self.fixes = fixes
  }
}

extension Finding {
  /// The order in which findings are shown: by file, place, severity, code. Total for findings that differ.
  public static func comesBefore(_ left: Finding, _ right: Finding) -> Bool {
    let leftFile = left.place?.file ?? ""
    let rightFile = right.place?.file ?? ""
    if leftFile != rightFile { return leftFile < rightFile }
    let leftSpan = left.place?.span ?? TextSpan(0, 0)
    let rightSpan = right.place?.span ?? TextSpan(0, 0)
    if leftSpan != rightSpan { return leftSpan < rightSpan }
    if left.severity != right.severity { return left.severity < right.severity }
    if left.code != right.code { return left.code < right.code }
    return left.message.vi < right.message.vi
  }
}
