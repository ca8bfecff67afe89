import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText

/// Where declared agencies and legal bases stand in the lists of the catalogue.
struct DeclaredPlaces: Sendable {
  var agencies = IdentifierMap()
  var bases = IdentifierMap()
  /// By the numbers that legal documents bear.
  var basesByNumber = IdentifierMap()
}

extension CatalogueBuilder {
  /// What procedures are built upon once all declarations are: a value, so that every thread can go on from it.
  struct Ground: Sendable {
    /// In the order of the texts.
    let contents: CatalogueContents
    let names: NameIndex
    let documents: DocumentTable
    let places: DeclaredPlaces
    let namedCalendar: String?
    let calendarsWithoutHours: Set<String>
    let oneStopModels: [(model: OneStopModel, places: OneStopModelPlaces)]
    /// What building the declarations has found.
    let block: FindingBlock?
    /// Equal in two grounds of one workshop that are one and the same.
    let number: Int

    /// The id of the legal basis that is declared with a number.
    func basis(numbered number: String) -> String? {
      places.basesByNumber[number].map { contents.legalBases[$0].origin.id }
    }
  }

  /// The ground as it is now; `block` is what building the declarations has found.
  private func ground(_ block: FindingBlock?) -> Ground {
    Ground(
      contents: contents, names: names, documents: documents, places: places, namedCalendar: namedCalendar,
      calendarsWithoutHours: calendarsWithoutHours, oneStopModels: oneStopModels, block: block, number: newNumber())
  }

  func stand(on ground: Ground) {
    contents = ground.contents
    names = ground.names
    groundNumber = ground.number
    places = ground.places
    namedCalendar = ground.namedCalendar
  }

  /// Builds what is declared, or takes it as it was built before.
  func layGround() -> Ground {
    if let ground = workshop?.ground {
      stand(on: ground)
      documents = ground.documents
      calendarsWithoutHours = ground.calendarsWithoutHours
      oneStopModels = ground.oneStopModels
      found.add(ground.block)
      return ground
    }
    declareAll()
    // Citations everywhere may name a legal basis by its number or title.
    for declaration in names.declarations where declaration.kind == .legalBasis { build(declaration) }
    for declaration in names.declarations where declaration.kind != .legalBasis { build(declaration) }
    checkCircles()
    let ground = ground(found.closeBlock())
    groundNumber = ground.number
    // With findings that were not kept it could not be laid again as it is.
    if found.isWhole { workshop?.ground = ground }
    return ground
  }

  /// What is declared, and nothing else; nil with more findings than are kept.
  func groundAlone() -> Ground? {
    let ground = layGround()
    return found.isWhole ? ground : nil
  }

  /// Takes up what each file declares, in their order.
  private func declareAll() {
    let all = trees.enumerated().map { file, tree in
      workshop?.declarations(ofFile: file) ?? tree.declarations.compactMap { declaration(file, $0) }
    }
    for file in files {
      for declaration in all[file] { declare(declaration) }
    }
    workshop?.keep(all)
  }

  private func declaration(_ file: Int, _ statement: Node) -> Declaration? {
    guard let kind = DeclarationKind.of(statement.keyword), let name = statement.child(.name) else { return nil }
    let title = statement.title ?? name.nameValue
    return Declaration(
      kind: kind, id: name.nameValue, key: name.key, title: title, titleKey: TextLiteral.key(title),
      place: place(file, name), node: statement, file: file)
  }

  private func declare(_ declaration: Declaration) {
    guard let earlier = names.add(declaration) else {
      if declaration.kind == .document { documents.reserve(declaration) }
      return
    }
    report(.duplicateName(declaration.id, at: declaration.place, first: earlier.place))
  }
}
