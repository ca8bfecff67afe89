public import ProcedureText

/// How much a finding matters: an error stops compilation, a warning asks for a look, a note only informs.
public enum Severity: String, CaseIterable, Comparable, Sendable {
  case error
  case warning
  case note

  /// The more serious one comes first.
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
  /// The number behind `TTHC`.
  public let number: UInt16

  /// A code; the tables of codes are the only callers.
  public init(_ number: UInt16) { self.number = number }

  /// Whether it is about how a text is written, not about what it says.
  package var isAboutText: Bool { number / 100 == 1 }

  /// The code as people quote it, e.g. `TTHC311`.
  public var description: String { "TTHC\(number)" }

  /// By number.
  public static func < (left: FindingCode, right: FindingCode) -> Bool { left.number < right.number }
}

/// Where a finding stands: in a source text, or at a value of a JSON file, or in a file as a whole.
public struct Place: Hashable, Sendable {
  /// The path of the file, as `SourceText.path` has it.
  public let file: String
  /// The smallest part of the text that an author would edit.
  public let span: TextSpan?
  /// A JSON pointer (RFC 6901), for findings in dossiers, catalogues and imported records.
  public let pointer: String?

  /// A place in a file; without span and pointer it is the file as a whole.
  public init(file: String, span: TextSpan? = nil, pointer: String? = nil) {
    self.file = file
    self.span = span
    self.pointer = pointer
  }

  /// What is written behind the file's name to say which value is meant; empty for the file as a whole.
  package var fragment: String {
    guard let pointer, !pointer.isEmpty else { return "" }
    return "#\(pointer)"
  }
}

/// What was found, what was expected and what to do, at the exact place, in both languages.
///
/// One record, many renderings: terminal, one line, JSON and the formats of code-review tools all come from it.
public struct Finding: Hashable, Sendable {
  /// A second place that belongs to the finding, with what stands there.
  public struct Label: Hashable, Sendable {
    /// Where it stands.
    public let place: Place
    /// What stands there; when it is empty the line is only shown.
    public let text: Bilingual

    /// A label at a place.
    public init(_ place: Place, _ text: Bilingual) {
      self.place = place
      self.text = text
    }
  }

  /// Replaces the bytes of `span` by `replacement`.
  public struct Edit: Hashable, Sendable {
    /// What is replaced; empty where text is only added.
    public let span: TextSpan
    /// What stands there afterwards.
    public let replacement: String

    /// An edit of the bytes that were read, not of the file's own (`SourceText.originalOffset(of:)` leads there).
    public init(_ span: TextSpan, _ replacement: String) {
      self.span = span
      self.replacement = replacement
    }
  }

  /// Edits that would settle the finding; `isSafe` when they surely keep the meaning, so that `check --fix` may apply them.
  public struct Fix: Hashable, Sendable {
    /// What the edits do, in a few words.
    public let title: Bilingual
    /// Whether the edits surely keep the meaning.
    public let isSafe: Bool
    /// The edits, all or none of which are made.
    public let edits: [Edit]

    /// A fix of one or more edits that do not overlap.
    public init(_ title: Bilingual, isSafe: Bool, edits: [Edit]) {
      self.title = title
      self.isSafe = isSafe
      self.edits = edits
    }
  }

  /// What it says. Kept once, beside the finding: findings are sorted and passed on by the ten thousand, and copying a
  /// dozen texts and lists each time took a tenth of the time of a whole check.
  private struct Content: Equatable, Sendable {
    let code: FindingCode
    let message: Bilingual
    let place: Place?
    var note: Bilingual?
    var labels: [Label]
    var details: [Bilingual]
    var witness: Bilingual?
    var help: [Bilingual]
    var basis: Bilingual?
    var fixes: [Fix]
    var tags: [String]
  }

  private final class Kept: Sendable {
    let content: Content

    init(_ content: Content) { self.content = content }
  }

  private var kept: Kept
  /// How much it matters.
  public private(set) var severity: Severity

  private var content: Content {
    get { kept.content }
    set { kept = Kept(newValue) }
  }

  /// The lasting number of this kind of finding.
  public var code: FindingCode { kept.content.code }
  /// What is wrong, in one line that stands alone.
  public var message: Bilingual { kept.content.message }
  /// Where; absent for findings about the command line or the run as a whole.
  public var place: Place? { kept.content.place }
  /// What stands under the underlined words, e.g. what they should become.
  public var note: Bilingual? {
    get { kept.content.note }
    set { content.note = newValue }
  }
  /// Other places that belong to it.
  public var labels: [Label] {
    get { kept.content.labels }
    set { content.labels = newValue }
  }
  /// Sentences that explain the finding, shown before the witness.
  public var details: [Bilingual] {
    get { kept.content.details }
    set { content.details = newValue }
  }
  /// A dossier in the author's words that shows the problem.
  public var witness: Bilingual? {
    get { kept.content.witness }
    set { content.witness = newValue }
  }
  /// What to do: one or two concrete edits.
  public var help: [Bilingual] {
    get { kept.content.help }
    set { content.help = newValue }
  }
  /// The legal rule behind the finding.
  public var basis: Bilingual? {
    get { kept.content.basis }
    set { content.basis = newValue }
  }
  /// Edits that would settle it; more than one is a choice.
  public var fixes: [Fix] {
    get { kept.content.fixes }
    set { content.fixes = newValue }
  }
  /// Words for programs, such as `audience:applicant`; people are told the same by the message.
  public var tags: [String] {
    get { kept.content.tags }
    set { content.tags = newValue }
  }

  /// A finding; what a renderer does not get it leaves out.
  public init(
    _ code: FindingCode, _ severity: Severity, _ message: Bilingual, at place: Place?, note: Bilingual? = nil,
    labels: [Label] = [], witness: Bilingual? = nil, help: [Bilingual] = [], basis: Bilingual? = nil, fixes: [Fix] = [],
    details: [Bilingual] = []
  ) {
    kept = Kept(
      Content(
        code: code, message: message, place: place, note: note, labels: labels, details: details, witness: witness,
        help: help, basis: basis, fixes: fixes, tags: []))
    self.severity = severity
  }

  /// The same with another severity.
  package func with(severity: Severity) -> Finding {
    var other = self
    other.severity = severity
    return other
  }
}

extension Finding {
  /// Whether both say the same.
  public static func == (left: Finding, right: Finding) -> Bool {
    left.severity == right.severity && (left.kept === right.kept || left.kept.content == right.kept.content)
  }

  /// By code and place only: findings that share both are almost always the same, and hashing the sentences of tens of
  /// thousands of findings took longer than reading the texts.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(place)
  }

  /// The order in which findings are shown: by file, place, severity, code. Total for findings that differ.
  public static func comesBefore(_ left: Finding, _ right: Finding) -> Bool {
    let (leftPlace, rightPlace) = (left.place, right.place)
    let leftFile = leftPlace?.file ?? ""
    let rightFile = rightPlace?.file ?? ""
    if leftFile != rightFile { return leftFile < rightFile }
    let leftSpan = leftPlace?.span ?? TextSpan(0, 0)
    let rightSpan = rightPlace?.span ?? TextSpan(0, 0)
    if leftSpan != rightSpan { return leftSpan < rightSpan }
    if left.severity != right.severity { return left.severity < right.severity }
    if left.code != right.code { return left.code < right.code }
    return left.message.vi < right.message.vi
  }
}
