import OrderedWork
import ProcedureCatalogue
import ProcedureSyntax
package import ProcedureText

/// The model of a catalogue whose files change one after the other, as an editor sees it.
///
/// It is always the model that its files would give from scratch. How much of it is made anew depends on the change:
///
/// 1. A file whose procedures stay where they are in the order of all: its procedures are built, and those elsewhere
///    whose questions to the declarations have other answers now; they take the places of the earlier ones.
/// 2. A procedure or a file that comes, goes or moves, versions that must be compared again, declarations under local
///    layers: the builder takes the same steps as from scratch, but takes up what is declared and every other procedure
///    as it has built them before.
///
/// What is built holds the numbers of files. A file keeps its number as long as it is there; a new one takes a number
/// that is free. So numbers are not the places of files in their order: `fileNumbers` leads from the ones to the others.
package struct LiveModel: Sendable {
  /// A file that has changed, and what it was before.
  struct Edit {
    let file: Int
    let earlier: SyntaxTree
  }

  package private(set) var model: Model
  /// By the numbers of their files; without words where a number is free.
  private var trees: [SyntaxTree]
  /// Beside `trees`.
  private var texts: [SourceText]
  /// The numbers of the files in the order of their paths.
  private var order: [Int]
  private var freeNumbers: [Int] = []
  private var workshop = Workshop()
  private let threads: Int

  /// Builds the model of one catalogue from its files, of which no two have one path.
  package init(of sources: [SourceText], threads: Int = .max) {
    let ordered = sources.sorted { Self.isOrdered($0.path, before: $1.path) }
    trees = Model.trees(of: ordered, threads: threads)
    texts = ordered
    order = Array(ordered.indices)
    let builder = CatalogueBuilder(trees, in: Workshop())
    builder.build(threads: threads)
    model = Model(builder, Model.Remarks(trees))
    workshop = builder.workshop ?? Workshop()
    self.threads = threads
  }

  /// In the order of their paths.
  package var sources: [SourceText] { order.map { texts[$0] } }

  /// For each number of a file its place in the order of paths; nil while the numbers are the places.
  package var fileNumbers: [Int]? {
    guard !order.indices.allSatisfy({ order[$0] == $0 }) else { return nil }
    var places = Array(repeating: 0, count: trees.count)
    for (place, file) in order.enumerated() { places[file] = place }
    return places
  }

  private var treesInOrder: [SyntaxTree] { order.map { trees[$0] } }

  /// Lets files go, and takes in those that are new or have changed; whether any came or went.
  @discardableResult
  package mutating func update(_ changed: [SourceText], removed: [String] = []) -> Bool {
    var edits: [Edit] = []
    var gone: [Int] = []
    for path in removed {
      let place = place(of: path)
      guard place.isTaken else { continue }
      let file = order.remove(at: place.index)
      edits.append(Edit(file: file, earlier: trees[file]))
      put(SyntaxTree(parsing: SourceText(path: "", bytes: [])), at: file)
      gone.append(file)
    }
    var hasMoved = !gone.isEmpty
    for tree in Model.trees(of: changed, threads: threads) {
      let place = place(of: tree.source.path)
      if place.isTaken {
        let file = order[place.index]
        if !edits.contains(where: { $0.file == file }) { edits.append(Edit(file: file, earlier: trees[file])) }
        put(tree, at: file)
      } else {
        edits.append(add(tree, at: place.index))
        hasMoved = true
      }
    }
    // Not before: what has come since then is no later text of a file that has gone.
    freeNumbers += gone
    if !follow(edits, hasMoved: hasMoved) { build(edits) }
    return hasMoved
  }

  private mutating func put(_ tree: SyntaxTree, at file: Int) { (trees[file], texts[file]) = (tree, tree.source) }

  /// Gives a new file a number.
  private mutating func add(_ tree: SyntaxTree, at place: Int) -> Edit {
    let nothing = SyntaxTree(parsing: SourceText(path: "", bytes: []))
    let file = freeNumbers.popLast() ?? trees.count
    if file == trees.count {
      trees.append(nothing)
      texts.append(nothing.source)
    }
    order.insert(file, at: place)
    put(tree, at: file)
    return Edit(file: file, earlier: nothing)
  }

  private mutating func build(_ edits: [Edit]) {
    let builder = CatalogueBuilder(trees, inOrder: order, in: workshop)
    builder.build(threads: threads)
    // What is said in the files that stay as they are is not read again, unless their paths cannot tell them apart.
    let paths = edits.flatMap { [texts[$0.file].path, $0.earlier.source.path] }
    if paths.contains(where: hasTwin) {
      model = Model(builder, Model.Remarks(treesInOrder))
    } else {
      model = Model(builder, Model.Remarks(model))
      take(edits)
    }
    // After the model, which has taken a number.
    workshop = builder.workshop ?? Workshop()
  }

  // MARK: Replacement

  /// Puts what the edits reach in the places of what it was. False when more follows from them: then the workshop has
  /// forgotten what may not be used again.
  private mutating func follow(_ edits: [Edit], hasMoved: Bool) -> Bool {
    for edit in edits { workshop.forgetDeclarations(ofFile: edit.file) }
    guard let earlier = workshop.ground else {
      for edit in edits { workshop.forget(edit.file) }
      return false
    }
    var reached = Questions()
    if edits.contains(where: { !trees[$0.file].declaresTheSame(as: $0.earlier) }) {
      guard let ground = newGround() else {
        workshop.forgetAll()
        return false
      }
      reached = earlier.questions(answeredOtherwiseBy: ground)
    }
    let files = Set(edits.map(\.file))
    let others = workshop.addresses(asking: reached).filter { !files.contains($0.file) }
    if !hasMoved, replace(edits, others, earlier) { return true }
    workshop.forget(others)
    for edit in edits { workshop.forget(edit.file) }
    return false
  }

  /// Builds the declarations again; nil when more is found in them than is kept.
  private mutating func newGround() -> CatalogueBuilder.Ground? {
    let builder = CatalogueBuilder(trees, inOrder: order, in: workshop.declarationsAlone)
    guard let ground = builder.groundAlone(), let built = builder.workshop else { return nil }
    workshop.take(ground, of: built)
    return ground
  }

  private mutating func replace(
    _ edits: [Edit], _ others: [Workshop.Address], _ earlier: CatalogueBuilder.Ground
  ) -> Bool {
    guard let ground = workshop.ground, !edits.contains(where: { isLayered($0) || hasTwin(texts[$0.file].path) })
    else {
      return false
    }
    var addresses: [Workshop.Address] = []
    for edit in edits {
      guard model.fileBlocks.indices.contains(edit.file), let old = workshop[edit.file],
        old.count == procedures(ofFile: edit.file).count
      else { return false }
      addresses += old.indices.map { Workshop.Address(file: edit.file, number: $0) }
    }
    addresses += others
    let old = addresses.compactMap { workshop[$0] }
    guard old.count == addresses.count,
      let built = build(addresses, foretold: old.map(\.built.documentIDs), upon: ground),
      zip(built, old).allSatisfy({ $0.stands(where: $1.built) })
    else { return false }
    var change = DocumentChange(addresses: addresses, earlier: old, built: built)
    let hasNewGround = ground.number != earlier.number
    guard !hasNewGround || workshop.layeredCodes.isEmpty else { return false }
    if zip(built, old).allSatisfy({ $0.namesTheSame(as: $1.built) }),
      !hasNewGround || ground.documents.keepsIDs(of: earlier.documents)
    {
      change.move(in: model.contents.documents, ofFiles: Set(edits.map(\.file)))
      if hasNewGround { change.compare(earlier.documents, ground.documents) }
    } else {
      guard workshop.layeredCodes.isEmpty, settle(&change, earlier, ground) else { return false }
    }
    let pieces = change.built.map { Workshop.Piece(number: workshop.newNumber(), built: $0) }
    let replacement = Model.Replacement(
      earlier: change.earlier, pieces: pieces,
      texts: edits.map { ($0.file, FindingBlock(any: CatalogueBuilder.findings(inReading: trees[$0.file]))) },
      grounds: hasNewGround ? (earlier, ground) : nil, documents: change.documents, number: workshop.newNumber())
    guard model.take(replacement, atMost: FindingsSoFar.most) else { return false }
    for (address, piece) in zip(change.addresses, pieces) { workshop.replace(address, by: piece) }
    take(edits)
    return true
  }

  /// Reads what the authors of some files accept, and answer for, again.
  private mutating func take(_ edits: [Edit]) {
    for edit in edits { model.takeRemarks(of: trees[edit.file], insteadOf: edit.earlier, among: treesInOrder) }
  }

  /// Finds the documents that the change leaves, and builds again whatever knows one by another id now.
  private mutating func settle(
    _ change: inout DocumentChange, _ earlier: CatalogueBuilder.Ground, _ ground: CatalogueBuilder.Ground
  ) -> Bool {
    guard var all = workshop.allBuilt else { return false }
    var ledger = workshop.ledger ?? DocumentLedger(all, inOrder: order, besides: earlier.documents)
    // Away while it changes, so that it is not copied.
    workshop.ledger = nil
    change.put(in: &all, &ledger)
    let changes = ledger.settle(all, inOrder: order, besides: ground.documents)
    let displaced = change.displaced(in: all, ledger, changes)
    let pieces = displaced.compactMap { workshop[$0] }
    guard pieces.count == displaced.count,
      let built = build(
        displaced, foretold: displaced.map { ledger.ids(of: all[$0.file][$0.number], $0) }, upon: ground),
      zip(displaced, built).allSatisfy({ address, built in
        ledger.ids(address.number, ofFile: address.file) == built.documents.map(\.id)
      })
    else { return false }
    change.add(displaced, pieces, built, to: &all)
    change.compare(changes, ledger, all)
    if ground.number != earlier.number { change.compare(earlier.documents, ground.documents) }
    workshop.ledger = ledger.isWorthKeeping ? ledger : nil
    return true
  }

  /// Builds procedures, whose documents have ids already; nil unless each can be built alone.
  private func build(
    _ addresses: [Workshop.Address], foretold: [TextMap<String>], upon ground: CatalogueBuilder.Ground
  ) -> [BuiltProcedure]? {
    let nodes = addresses.map { procedures(ofFile: $0.file)[$0.number] }
    let (texts, layered) = (texts, workshop.layeredCodes)
    let steps = OrderedWork.results(
      of: addresses.count, by: CatalogueBuilder.proceduresOfOneStep, threads: threads
    ) { range in
      let shared = CatalogueBuilder(texts, upon: ground, isFollowed: true)
      return range.map { index in
        BuiltProcedure(
          addresses[index].file, nodes[index], with: shared, besides: layered, foretold: foretold[index])
      }
    }
    let built = steps.flatMap { $0.compactMap(\.self) }
    return built.count == addresses.count ? built : nil
  }

  private func procedures(ofFile file: Int) -> [Node] { trees[file].root.children.filter(\.isProcedure) }

  private func isLayered(_ edit: Edit) -> Bool {
    [trees[edit.file], edit.earlier].contains { $0.root.children.contains(where: \.isLayer) }
  }

  /// Whether another path looks the same as one that is there or was, so that places cannot tell the two files apart.
  private func hasTwin(_ path: String) -> Bool {
    let place = place(of: path).index
    return [place - 1, place, place + 1].contains { neighbour in
      guard order.indices.contains(neighbour) else { return false }
      let other = texts[order[neighbour]].path
      return other == path && !other.utf8.elementsEqual(path.utf8)
    }
  }

  /// Where in the order the file with a path is, or where it belongs.
  private func place(of path: String) -> (index: Int, isTaken: Bool) {
    let place = order.firstPlace { !Self.isOrdered(texts[$0].path, before: path) }
    let isTaken = place < order.count && texts[order[place]].path.utf8.elementsEqual(path.utf8)
    return (place, isTaken)
  }

  /// The order of the files of a catalogue. Two paths that look alike may differ in their bytes, and name two files.
  private static func isOrdered(_ first: String, before second: String) -> Bool {
    first == second ? first.utf8.lexicographicallyPrecedes(second.utf8) : first < second
  }
}

extension Node {
  fileprivate var isProcedure: Bool { kind == .statement && keyword == .procedure }
  fileprivate var isLayer: Bool { kind == .statement && keyword == .layer }
}
