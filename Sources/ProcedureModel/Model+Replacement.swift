import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax

extension Model {
  /// What takes the place of something else while all procedures keep their order.
  struct Replacement {
    /// Beside each other.
    let earlier: [Workshop.Piece]
    let pieces: [Workshop.Piece]
    /// What the texts of some files have brought.
    let texts: [(file: Int, block: FindingBlock?)]
    /// What was and what is declared, where that has changed.
    let grounds: (earlier: CatalogueBuilder.Ground, now: CatalogueBuilder.Ground)?
    /// Documents by their ids, nil for one that is gone.
    let documents: [String: DocumentType?]
    /// One that nothing has had.
    let number: Int
  }

  /// Puts everything in its place. False, with nothing done, when versions of a code would have to be compared again, or
  /// when there would be more findings than are kept.
  mutating func take(_ replacement: Replacement, atMost limit: Int) -> Bool {
    let positions = replacement.earlier.compactMap { piece in procedureNumbers.firstIndex(of: piece.number) }
    guard positions.count == replacement.pieces.count,
      zip(positions, zip(replacement.earlier, replacement.pieces)).allSatisfy({ position, pair in
        pair.1.built.compares(like: pair.0.built) || hasCodeOfItsOwn(position)
      })
    else { return false }
    var gone = replacement.earlier.compactMap(\.built.block)
    var come = replacement.pieces.compactMap(\.built.block)
    if let (earlier, now) = replacement.grounds {
      if let block = earlier.block { gone.append(block) }
      if let block = now.block { come.append(block) }
    }
    let count = findingBlocks.reduce(0) { $0 + $1.findings.count }
    let less = (gone + replacement.texts.compactMap { fileBlocks[$0.file] }).reduce(0) { $0 + $1.findings.count }
    let more = (come + replacement.texts.compactMap(\.block)).reduce(0) { $0 + $1.findings.count }
    guard count <= limit, count - less + more <= limit else { return false }
    for (position, piece) in zip(positions, replacement.pieces) {
      contents.procedures[position] = piece.built.procedure
      places[position] = piece.built.places
      procedureNumbers[position] = piece.number
    }
    for (file, block) in replacement.texts { fileBlocks[file] = block }
    let away = Set(gone.map(ObjectIdentifier.init))
    blocks.removeAll { away.contains(ObjectIdentifier($0)) }
    blocks += come
    if let ground = replacement.grounds?.now { takeDeclarations(of: ground) }
    take(replacement.documents, replacement.number)
    return true
  }

  private func hasCodeOfItsOwn(_ position: Int) -> Bool {
    let code = contents.procedures[position].code
    return [position - 1, position + 1].allSatisfy { neighbour in
      !contents.procedures.indices.contains(neighbour) || contents.procedures[neighbour].code != code
    }
  }

  /// Takes over what is declared, but for the documents.
  private mutating func takeDeclarations(of ground: CatalogueBuilder.Ground) {
    var declared = ground.contents
    declared.orderDeclarations()
    var models = ground.oneStopModels
    models.sort(byText: \.model.origin.id)
    declared.oneStopModels = models.map(\.model)
    declared.formEquivalences = contents.formEquivalences
    swap(&declared.procedures, &contents.procedures)
    swap(&declared.documents, &contents.documents)
    contents = declared
    oneStopModelPlaces = models.map(\.places)
    calendarsWithoutHours = ground.calendarsWithoutHours
    groundNumber = ground.number
  }

  /// Puts documents in their places among the others.
  private mutating func take(_ documents: [String: DocumentType?], _ number: Int) {
    let ids = documents.keys.sorted()
    guard !ids.isEmpty else { return }
    var hasOthers = false
    for id in ids {
      guard let place = contents.documents.place(of: id), let document = documents[id] ?? nil else {
        return rearrange(documents, inOrderOf: ids, number)
      }
      let earlier = contents.documents[place]
      hasOthers = hasOthers || earlier.title != document.title || earlier.databases != document.databases
      contents.documents[place] = document
    }
    if hasOthers { documentsNumber = number }
  }

  private mutating func rearrange(_ documents: [String: DocumentType?], inOrderOf ids: [String], _ number: Int) {
    var all: [DocumentType] = []
    all.reserveCapacity(contents.documents.count + ids.count)
    var start = 0
    for id in ids {
      let place = contents.documents.firstPlace { $0.origin.id >= id }
      all += contents.documents[start..<place]
      start = place < contents.documents.count && contents.documents[place].origin.id == id ? place + 1 : place
      if let document = documents[id] ?? nil { all.append(document) }
    }
    all += contents.documents[start...]
    contents.documents = all
    documentsNumber = number
  }

  /// Reads what the authors of one file accept, and answer for, again.
  mutating func takeRemarks(of tree: SyntaxTree, insteadOf earlier: SyntaxTree, among trees: [SyntaxTree]) {
    drafts.take(tree, insteadOf: earlier)
    if tree.holds(.acceptWarning) || earlier.holds(.acceptWarning) { suppressions = Suppressions(trees) }
    if tree.holds(.approveChange) || earlier.holds(.approveChange) { take(WrittenApprovals(trees)) }
  }
}

extension Model {
  /// Where a document is in the list of them.
  package func placeOfDocument(_ id: String) -> Int? { contents.documents.place(of: id) }
}

extension [DocumentType] {
  /// Where a document is in a list in the order of ids.
  func place(of id: String) -> Int? {
    let place = firstPlace { $0.origin.id >= id }
    return place < count && self[place].origin.id == id ? place : nil
  }
}
