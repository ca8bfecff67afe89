import ProcedureSyntax
package import ProcedureText

/// The model of a catalogue whose files change one after the other, as an editor sees it.
///
/// It is always the model that its files would give from scratch: the same builder takes the same steps, and only takes
/// up what it built before where nothing that went into it has changed. That is, each file that stayed keeps its tree,
/// and, as long as no file comes or goes and nothing that is declared for all changes or moves, the declarations are kept
/// as built, and so are the procedures of the files that stayed. Local layers and what lies under them are always built
/// again.
package struct LiveModel: Sendable {
  package private(set) var model: Model
  /// In the order of their paths.
  private var trees: [SyntaxTree]
  private var workshop: Workshop
  private let threads: Int

  /// Builds the model of one catalogue from its files, of which no two have one path.
  package init(of sources: [SourceText], threads: Int = .max) {
    let ordered = sources.sorted { Self.isOrdered($0.path, before: $1.path) }
    let builder = CatalogueBuilder(Model.trees(of: ordered, threads: threads), in: Workshop())
    builder.build(threads: threads)
    trees = builder.trees
    workshop = builder.workshop ?? Workshop()
    model = Model(builder)
    self.threads = threads
  }

  /// The files as they are, in the order of their paths.
  package var sources: [SourceText] { trees.map(\.source) }

  /// Lets files go, and takes in those that are new or have changed.
  package mutating func update(_ changed: [SourceText], removed: [String] = []) {
    for path in removed {
      let place = place(of: path)
      guard place.isTaken else { continue }
      trees.remove(at: place.index)
      // Procedures know their files by number.
      workshop.forgetAll()
    }
    for tree in Model.trees(of: changed, threads: threads) {
      let place = place(of: tree.source.path)
      if place.isTaken {
        workshop.forget(place.index)
        if !tree.declaresTheSame(as: trees[place.index]) { workshop.forgetAll() }
        trees[place.index] = tree
      } else {
        trees.insert(tree, at: place.index)
        workshop.forgetAll()
      }
    }
    let builder = CatalogueBuilder(trees, in: workshop)
    builder.build(threads: threads)
    workshop = builder.workshop ?? Workshop()
    model = Model(builder)
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
