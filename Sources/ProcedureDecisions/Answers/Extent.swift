package import ProcedureDiagnostics

/// All cases of a region, in few words.
package struct Extent: Hashable, Sendable {
  /// Descriptions that together hold all cases that are not left out.
  package let cases: [Bilingual]
  /// How many more descriptions it would take; nil when that is not known.
  package let others: Int?
  /// All in one sentence.
  package let text: Bilingual
}
