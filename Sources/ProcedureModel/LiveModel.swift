import ProcedureSyntax
package import ProcedureText

/// The model of a catalogue whose files change one after the other, as an editor sees it.
///
/// It is always the model that its files would give from scratch. How much of it is made anew depends on the change:
///
/// 1. A file whose procedures stay where they are in the order of all, name the same documents as before, and share
///    nothing with others by layers or versions: its procedures are built, and take the places of the earlier ones.
/// 2. Anything else in files that declare nothing new: the builder takes the same steps as from scratch, but takes up
///    the declarations and every procedure of another file as it has built them before.
/// 3. A file that comes or goes, or a declaration that changes or moves: everything is built; only the trees of the other
///    files are kept.
package struct LiveModel: Sendable {
  package private(set) var model: Model
  /// In the order of their paths.
  package private(set) var sources: [SourceText]
  private var trees: [SyntaxTree]
  private var workshop = Workshop()
  private let threads: Int

  /// Builds the model of one catalogue from its files, of which no two have one path.
  package init(of sources: [SourceText], threads: Int = .max) {
    let ordered = sources.sorted { Self.isOrdered($0.path, before: $1.path) }
    trees = Model.trees(of: ordered, threads: threads)
    let builder = CatalogueBuilder(trees, in: Workshop())
    builder.build(threads: threads)
    model = Model(builder, Model.Remarks(trees))
    workshop = builder.workshop ?? Workshop()
    self.sources = ordered
    self.threads = threads
  }

  /// Lets files go, and takes in those that are new or have changed.
  package mutating func update(_ changed: [SourceText], removed: [String] = []) {
    var canStay = true
    for path in removed {
      let place = place(of: path)
      guard place.isTaken else { continue }
      trees.remove(at: place.index)
      sources.remove(at: place.index)
      // Procedures know their files by number.
      workshop.forgetAll()
      canStay = false
    }
    for tree in Model.trees(of: changed, threads: threads) {
      let place = place(of: tree.source.path)
      if place.isTaken {
        let earlier = trees[place.index]
        (trees[place.index], sources[place.index]) = (tree, tree.source)
        if !tree.declaresTheSame(as: earlier) { workshop.forgetAll() }
        canStay = canStay && replace(earlier, place.index)
        if !canStay { workshop.forget(place.index) }
      } else {
        trees.insert(tree, at: place.index)
        sources.insert(tree.source, at: place.index)
        workshop.forgetAll()
        canStay = false
      }
    }
    if !canStay { build() }
  }

  private mutating func build() {
    let builder = CatalogueBuilder(trees, in: workshop)
    builder.build(threads: threads)
    model = Model(builder, Model.Remarks(trees))
    // After the model, which has taken a number.
    workshop = builder.workshop ?? Workshop()
  }

  /// Puts the procedures of a file in the places of those of its earlier text, where nothing else follows from it.
  private mutating func replace(_ earlier: SyntaxTree, _ file: Int) -> Bool {
    let tree = trees[file]
    guard let ground = workshop.ground,
      ![tree, earlier].contains(where: { $0.root.children.contains(where: \.isLayer) }),
      model.fileBlocks.indices.contains(file), !hasTwin(file), let old = workshop[file]
    else { return false }
    let nodes = tree.root.children.filter(\.isProcedure)
    guard nodes.count == old.count else { return false }
    let shared = CatalogueBuilder(sources, upon: ground)
    var new: [Workshop.Piece] = []
    for (node, piece) in zip(nodes, old) {
      guard
        let built = BuiltProcedure(
          file, node, with: shared, besides: workshop.layeredCodes, foretold: piece.built.documentIDs),
        built.canReplace(piece.built)
      else { return false }
      new.append(Workshop.Piece(number: workshop.newNumber(), built: built))
    }
    let block = FindingBlock(any: CatalogueBuilder.findings(inReading: tree))
    guard
      model.replace(
        old, by: new, ofFile: file, block, atMost: CatalogueBuilder.maximumFindings)
    else { return false }
    workshop[file] = new
    model.takeRemarks(of: tree, insteadOf: earlier, among: trees)
    return true
  }

  /// Whether another path looks the same, so that places cannot tell the two files apart.
  private func hasTwin(_ file: Int) -> Bool {
    [file - 1, file + 1].contains { trees.indices.contains($0) && trees[$0].source.path == trees[file].source.path }
  }

  /// Where the file with a path is, or where it belongs.
  private func place(of path: String) -> (index: Int, isTaken: Bool) {
    var low = 0
    var high = trees.count
    while low < high {
      let middle = (low + high) / 2
      if Self.isOrdered(trees[middle].source.path, before: path) { low = middle + 1 } else { high = middle }
    }
    let isTaken = low < trees.count && trees[low].source.path.utf8.elementsEqual(path.utf8)
    return (low, isTaken)
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
