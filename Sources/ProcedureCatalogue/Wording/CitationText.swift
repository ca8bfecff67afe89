public import ProcedureDiagnostics

/// Legal bases as people cite them: «khoản 1 Điều 15 Luật Hộ tịch (60/2014/QH13)», and an instrument of a long title by
/// its kind and number, «khoản 2 Điều 14 Nghị định số 104/2022/NĐ-CP».
public struct CitationText: Sendable {
  /// Longer titles are not repeated in every citation; in bytes, of which a Vietnamese letter takes one to three.
  private static let longestTitle = 56

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

  /// The instruments that a text cites, with what its citations leave out: the title of those cited by kind and number,
  /// who issued it and when, and the days on which it is in force.
  public func instruments(citedIn lines: [String], _ language: Language) -> [Bilingual] {
    catalogue.legalBases.compactMap { basis in
      let (short, particulars) = (short(basis), particulars(of: basis))
      let cited = short ?? source(basis)
      guard short != nil || !particulars.isEmpty, lines.contains(where: { holds($0, cited[language]) }) else {
        return nil
      }
      let isNumbered = holds(basis.title, basis.number ?? "")
      let title = isNumbered ? Bilingual(verbatim: basis.title) : short.map { CitationWording.titled($0, basis.title) }
      return CitationWording.list([title ?? cited] + particulars)
    }
  }

  private func particulars(of basis: LegalBasis) -> [Bilingual] {
    let issuer = basis.issuer.map { catalogue.agency($0)?.title ?? $0 }
    return [
      CitationWording.issued(by: issuer, on: basis.issued), CitationWording.inForce(basis.inForce),
    ].compactMap(\.self)
  }

  private func source(_ id: String) -> Bilingual {
    guard let basis = catalogue.legalBasis(id) else { return Bilingual(verbatim: id) }
    return short(basis) ?? source(basis)
  }

  private func source(_ basis: LegalBasis) -> Bilingual {
    guard let number = basis.number, !holds(basis.title, number) else { return Bilingual(verbatim: basis.title) }
    return Bilingual(verbatim: "\(basis.title) (\(number))")
  }

  /// Kind and number; nil where the title is short, no number is known, or no kind stands at the head of the title.
  private func short(_ basis: LegalBasis) -> Bilingual? {
    guard let number = basis.number, basis.title.utf8.count > Self.longestTitle,
      let kind = CitationWording.kinds.first(where: { basis.title.utf8.starts(with: $0.vi.utf8) })
    else { return nil }
    return CitationWording.numbered(kind, number)
  }

  /// `String.contains(_: String)` would draw the library of regular expressions, 1 MB, into the program.
  private func holds(_ text: String, _ part: String) -> Bool {
    text.utf8.indices.contains { text.utf8[$0...].starts(with: part.utf8) }
  }
}
