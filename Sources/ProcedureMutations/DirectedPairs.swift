import ProcedureCatalogue
package import ProcedureChanges
import ProcedureDiagnostics
import ProcedureModel
import ProcedureSyntax
package import ProcedureText
import WorkingCalendar

/// One specification beside others, and what `diff` says of changes of it.
package struct DirectedPairs: Sendable {
  /// What came of one change.
  package struct Outcome: Sendable {
    package let edit: DirectedEdit
    package let text: SourceText
    /// The classes that `diff` gave, for applicants.
    package let found: Set<ChangeClass>
    /// Every change, in words.
    package let messages: [String]

    /// Whether it is the class that the edit has.
    package var isRight: Bool { edit.meaning.map { found == [$0] } ?? messages.isEmpty }
  }

  private let source: SourceText
  private let others: [SourceText]
  private let before: Model

  /// Of the other texts those count that the text needs.
  package init(of source: SourceText, among texts: [SourceText]) {
    self.source = source
    others = MutationCheck.needed(by: SyntaxTree(parsing: source), among: texts)
    before = Model(of: [source] + others)
  }

  /// Each change of a kind that leaves a specification without new errors.
  package func outcomes(of edit: DirectedEdit, every: Int = 1) -> [Outcome] {
    let errors = Self.errors(before)
    return edit.texts(of: source).enumerated().compactMap { number, text in
      guard number.isMultiple(of: every) else { return nil }
      let after = Model(of: [text] + others)
      guard Self.errors(after) <= errors else { return nil }
      let comparison = CatalogueComparison(Self.side(before), Self.side(after))
      guard let changes = try? comparison.changes() else { return nil }
      let told = changes.filter { $0.effects.first?.audience != .legal }
      let found = told.compactMap { change in change.effects.first { $0.audience == .applicant }?.meaning }
      return Outcome(
        edit: edit, text: text, found: Set(found).subtracting([.neutral]),
        messages: changes.map { "\($0.rule.code) \($0.message.vi)" })
    }
  }

  private static func errors(_ model: Model) -> Int { model.findings.count { $0.severity == .error } }

  private static func side(_ model: Model) -> ComparedCatalogue {
    ComparedCatalogue(specifications: Catalogue(contents: model.contents), statesTransition: [])
  }
}
