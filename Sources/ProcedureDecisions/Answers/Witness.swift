package import ProcedureCatalogue
package import ProcedureDiagnostics

/// An example of a region: what has to be said so that it holds whatever else is true.
package struct Witness: Hashable, Sendable {
  /// One thing that is said.
  package struct Entry: Hashable, Sendable {
    /// The question, or the value that is compared, in the author's terms.
    package let subject: Expression
    /// The values with which the example stays one, by the numbers that stand for them; open ends are the ends of
    /// `Int64`.
    package let ranges: [ClosedRange<Int64>]
    /// The value in the concrete case, when it is a value that a dossier gives.
    package let value: Value?
    /// The entry with the value of the concrete case, in words.
    package let text: Bilingual
  }

  /// In the order in which the conditions ask.
  package let entries: [Entry]
  /// A full case for which it was checked that the region holds.
  package let concrete: ConcreteCase
  /// The entries in words.
  package let text: Bilingual
}
