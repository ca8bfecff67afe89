import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import WorkingCalendar

extension CatalogueBuilder {
  func citations(of statement: Node, _ file: Int) -> [Citation] {
    // Most statements cite nothing.
    guard statement.child(.citation) != nil else { return [] }
    return statement.children(.citation).flatMap { citation in
      citation.children(.citationSource).flatMap { citedSource($0, file) }
    }
  }

  private func citedSource(_ source: Node, _ file: Int) -> [Citation] {
    var locators: [Citation.Locator] = []
    var cited: String?
    for child in source.children {
      switch child.kind {
      case .locator:
        guard let kind = locatorKind(child.keyword) else { continue }
        locators.append(Citation.Locator(kind, child.children.filter { $0.kind != .keyword }.flatMap(locatorParts)))
      case .name: cited = cite(resolve(child, .legalBasis, file)?.id, child, file) ?? child.nameValue
      case .documentNumber, .string:
        let words = child.stringValue
        lookups?.note(words)
        let numbered = places.basesByNumber[words].map { contents.legalBases[$0].origin.id }
        let id = numbered ?? titled(child.key, .legalBasis)?.id
        cited = cite(id, child, file) ?? words
      default: break
      }
    }
    guard let cited else {
      if !locators.isEmpty { report(.citationWithoutSource(at: place(file, source))) }
      return []
    }
    return CitedPlaces.places(locators).map { Citation(source: cited, locators: $0) }
  }

  private func locatorParts(_ node: Node) -> [String] {
    node.text.split(separator: ",").map(String.init)
  }

  private func cite(_ id: String?, _ node: Node, _ file: Int) -> String? {
    guard let id else { return nil }
    citedBases.note(CitedBasis(id: id, place: place(file, node), from: citingFrom))
    return id
  }

  private func locatorKind(_ keyword: Keyword?) -> Citation.Locator.Kind? {
    switch keyword {
    case .article: .article
    case .clause: .clause
    case .point: .point
    case .annex: .annex
    case .section: .section
    case .formLocator: .form
    default: nil
    }
  }

  func legalBasis(_ id: String) -> LegalBasis? { places.bases[id].map { contents.legalBases[$0] } }

  func addLegalBasis(_ basis: LegalBasis) {
    places.bases.add(contents.legalBases.count, for: basis.origin.id)
    if let number = basis.number { places.basesByNumber.add(contents.legalBases.count, for: number) }
    contents.legalBases.append(basis)
  }
}

/// The declared legal bases that a procedure cites, in the order in which it first cites them.
struct CitedBases {
  private(set) var all: [CitedBasis] = []
  private var places = IdentifierMap(slots: 16)

  mutating func removeAll() {
    all = []
    places.removeAll()
  }

  /// Notes a citation. Of one basis the place stays from which it is needed first: what applies from the earliest day.
  mutating func note(_ basis: CitedBasis) {
    guard let known = places[basis.id] else {
      places.add(all.count, for: basis.id)
      all.append(basis)
      return
    }
    if let from = all[known].from, basis.from.map({ $0 < from }) ?? true { all[known] = basis }
  }
}
