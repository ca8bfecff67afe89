import ProcedureCatalogue
import ProcedureSyntax

extension Model {
  /// Puts procedures in the places of earlier ones of their file, with what was found in them; `block` is what the text
  /// has brought. False, with nothing done, when a code has several versions, which are compared with each other, or when
  /// there would be more findings than are kept.
  mutating func replace(
    _ old: [Workshop.Piece], by new: [Workshop.Piece], ofFile file: Int, _ block: FindingBlock?, atMost limit: Int
  ) -> Bool {
    let positions = old.compactMap { piece in procedureNumbers.firstIndex(of: piece.number) }
    guard positions.count == new.count, positions.allSatisfy(hasCodeOfItsOwn) else { return false }
    let count = findingBlocks.reduce(0) { $0 + $1.findings.count }
    let less = ([fileBlocks[file]] + old.map(\.built.block)).reduce(0) { $0 + ($1?.findings.count ?? 0) }
    let more = ([block] + new.map(\.built.block)).reduce(0) { $0 + ($1?.findings.count ?? 0) }
    guard count <= limit, count - less + more <= limit else { return false }
    for (position, piece) in zip(positions, new) {
      contents.procedures[position] = piece.built.procedure
      places[position] = piece.built.places
      procedureNumbers[position] = piece.number
    }
    fileBlocks[file] = block
    let gone = old.compactMap(\.built.block)
    blocks.removeAll { block in gone.contains { $0 === block } }
    blocks += new.compactMap(\.built.block)
    moveDocuments(new, ofFile: file)
    return true
  }

  private func hasCodeOfItsOwn(_ position: Int) -> Bool {
    let code = contents.procedures[position].code
    return [position - 1, position + 1].allSatisfy { neighbour in
      !contents.procedures.indices.contains(neighbour) || contents.procedures[neighbour].code != code
    }
  }

  /// A document without a declaration stands where it is named first. The procedures name the same ones as before, maybe
  /// in other lines.
  private mutating func moveDocuments(_ pieces: [Workshop.Piece], ofFile file: Int) {
    var seen: Set<String> = []
    for document in pieces.flatMap(\.built.documents)
    where seen.insert(document.origin.id).inserted {
      guard let index = contents.documents.place(of: document.origin.id),
        contents.documents[index].origin.file == file
      else { continue }
      contents.documents[index] = document
    }
  }

  /// Reads what the authors of one file accept, and answer for, again.
  mutating func takeRemarks(of tree: SyntaxTree, insteadOf earlier: SyntaxTree, among trees: [SyntaxTree]) {
    drafts.take(tree)
    if tree.holds(.acceptWarning) || earlier.holds(.acceptWarning) { suppressions = Suppressions(trees) }
    if tree.holds(.approveChange) || earlier.holds(.approveChange) { take(WrittenApprovals(trees)) }
  }
}

extension [DocumentType] {
  /// Where a document is in a list in the order of ids.
  fileprivate func place(of id: String) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].origin.id < id { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].origin.id == id ? low : nil
  }
}
