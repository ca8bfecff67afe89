import ProcedureCatalogue

/// How long a document counts that was handed in, as far as a key can tell.
enum DocumentValidity: Sendable {
  case unlimited
  /// Some time before or after its issue: where its day of issue is not told, nobody knows, whatever the other days are.
  case byIssue
  /// As other days tell.
  case byOtherDays

  init(_ validity: Validity?) {
    guard let validity else {
      self = .unlimited
      return
    }
    self = validity.from == .issued || validity.to == .issued ? .byIssue : .byOtherDays
  }

  /// Whether the way of handing in says all that matters.
  @inline(__always)
  func isTold(by manner: UInt64, _ manners: borrowing HandingInNumbers) -> Bool {
    switch self {
    case .unlimited: true
    case .byIssue: !manners.isDated(manner)
    case .byOtherDays: false
    }
  }
}
