package import ProcedureDiagnostics

/// A way in which a condition can come out on paper and that no vector shows, with the reason.
package struct VectorGap: Hashable, Sendable {
  /// Why no vector shows it.
  package enum Reason: Hashable, Sendable {
    /// It was proved that there is no such case.
    case impossible
    /// Whether there is such a case was not decided.
    case undecided(Bilingual)
    /// There is one, but it takes more than a dossier of the vectors tells, such as dozens of requests for a supplement.
    case notTold
    /// There is one, but the supplements that it takes make the clock stand still, which vectors do not tell.
    case pausingSupplement
    /// A dossier like that follows another version.
    case otherVersion
  }

  /// The code of the procedure.
  package let procedure: String
  /// The element to which the condition belongs, such as `limits/chuyen-nhuong`.
  package let element: String
  /// The condition in words.
  package let condition: Bilingual
  /// How it would have to come out.
  package let outcome: Bool
  package let reason: Reason
}
