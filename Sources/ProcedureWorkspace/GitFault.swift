package import ProcedureDiagnostics

/// Why an earlier state of the specifications cannot be had from git.
package enum GitFault: Error, Hashable, Sendable {
  case notInstalled
  case noRepository(folder: String)
  case unknownRevision(String)
  /// The clone does not hold enough history to find the revision, or where the work began.
  case shallow(String)
  /// Anything else that git says.
  case refused(String)

  /// The finding that tells of it.
  package var finding: Finding {
    Finding(code, .error, GitWording.message(self), at: nil, help: GitWording.help(self).map { [$0] } ?? [])
  }

  private var code: FindingCode {
    switch self {
    case .notInstalled: FindingCode(961)
    case .noRepository: FindingCode(962)
    case .unknownRevision: FindingCode(963)
    case .shallow: FindingCode(964)
    case .refused: FindingCode(965)
    }
  }
}
