public import ProcedureDiagnostics

/// Legal bases as people cite them: «khoản 1 Điều 15 Luật Hộ tịch (60/2014/QH13)».
public struct CitationText: Sendable {
  private let catalogue: Catalogue

  /// Titles and numbers of legal bases come from the catalogue.
  public init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
  }

  /// One citation.
  public func text(_ citation: Citation) -> Bilingual {
    CitationWording.citation(citation.locators, of: source(citation.source))
  }

  /// Several citations, one after the other; empty for none.
  public func text(_ citations: [Citation]) -> Bilingual {
    CitationWording.list(citations.map(text))
  }

  /// The title with the number behind it, unless the title names it already.
  private func source(_ id: String) -> String {
    guard let basis = catalogue.legalBasis(id) else { return id }
    guard let number = basis.number, !holds(basis.title, number) else { return basis.title }
    return "\(basis.title) (\(number))"
  }

  /// `String.contains(_: String)` would draw the library of regular expressions, 1 MB, into the program.
  private func holds(_ title: String, _ number: String) -> Bool {
    title.utf8.indices.contains { title.utf8[$0...].starts(with: number.utf8) }
  }
}
