package import ProcedureDiagnostics

/// Where a dossier is handed in.
package struct GuidedPlace: Sendable {
  /// Something that holds, or may hold.
  package struct Entry: Sendable {
    package let text: Bilingual
    package let applies: Truth
  }

  package let agencies: [Entry]
  package let channels: [Bilingual]
  package let jurisdictionFree: [Entry]
}
