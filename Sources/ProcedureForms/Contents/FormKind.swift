import ProcedureDiagnostics

/// The seven papers that a one-stop unit issues about a dossier.
package enum FormKind: CaseIterable, Sendable {
  case receipt
  case supplementRequest
  case refusal
  case apology
  case stopNotice
  case controlSlip
  case register

  /// The kind with a name in either language; letter case, Vietnamese marks and `-` or `_` for a space do not matter.
  package init?(named name: String) {
    let wanted = Self.folded(name)
    guard let kind = Self.allCases.first(where: { $0.names.contains { Self.folded($0) == wanted } }) else { return nil }
    self = kind
  }

  /// What people may call it: the name that help shows first.
  package var names: [String] { FormKindWording.names(self) }

  /// A single sheet is about one dossier; the register holds a line for each.
  package var takesSeveralDossiers: Bool { self == .register }

  private static func folded(_ name: String) -> String {
    Suggestion.folded(String(name.map { $0 == "-" ? "_" : $0 }))
  }
}
