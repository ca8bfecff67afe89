import OrderedWork
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText
import WorkingCalendar

/// Builds the catalogue from trees: first all names, then what they declare, then the procedures.
///
/// A class because procedures add to shared lists (documents named by title) while they are built; it lives for one
/// compilation and never leaves it, nor its thread: procedures are built by several, each upon the same `Ground`.
final class CatalogueBuilder {
  var contents = CatalogueContents()
  /// What building has found.
  var found = FindingsSoFar()
  var names = NameIndex()
  /// Where declared agencies and legal bases stand in `contents`.
  var places = DeclaredPlaces()
  var documents = DocumentTable()
  /// The declared documents of which sets of others are made, by their ids.
  var declaredContents: [String: [String]] = [:]
  /// The documents that are known without those named here.
  let documentsBelow: DocumentTable
  /// What the procedure that is being built asks of the declarations; nil when nobody follows them.
  let lookups: Lookups?
  /// The legal bases that the procedure that is being built cites.
  var citedBases = CitedBases()
  /// The day from which the statement applies whose citations are read; nil for no such day.
  var citingFrom: CivilDate?
  var quotedTexts = QuotedTexts()
  var slugs = Slugs()
  /// The memory of the ids and names of the procedure before, for those of the next.
  private var memory: (ids: IdentifierPool, factIDs: IdentifierPool, facts: TextMap<Int>, labels: TextMap<Place>) = (
    IdentifierPool(), IdentifierPool(), [:], [:]
  )
  var namedCalendar: String?
  var calendarsWithoutHours: Set<String> = []
  /// Citations in words; asked for only once all legal bases are built.
  private(set) lazy var citationText = CitationText(Catalogue(contents: contents))
  /// By the numbers of files, beside which everything is noted.
  let texts: [SourceText]
  /// The numbers in the order of the files; nil where they are in that order.
  private let order: [Int]?
  /// Until their names are collected.
  private(set) var trees: [SyntaxTree]
  /// Until they are built; their trees take as much memory as what comes of them.
  private var procedureNodes: [(file: Int, node: Node)] = []
  private(set) var layerNodes: [(file: Int, node: Node)] = []
  /// The builders of the procedures over which layers are laid, and of the versions that come of it, by their places in
  /// `contents.procedures`.
  var layeredBuilders: [LayeredBuilder] = []
  var layers: [LaidLayer] = []
  var procedurePlaces: [ProcedurePlaces] = []
  /// Beside `contents.procedures`: a new number for each that was built in this run.
  var procedureNumbers: [Int] = []
  private var lastNumber = 0
  /// The number of the ground on which everything stands.
  var groundNumber = 0
  /// The models with the places of their claims, until they are put in order.
  var oneStopModels: [(model: OneStopModel, places: OneStopModelPlaces)] = []
  /// What was built in an earlier run and need not be built again; what is built now is kept here, if anything is.
  var workshop: Workshop?

  /// A builder of the catalogue of all trees, or of those in `order`; with a workshop it builds anew only what that one
  /// lacks.
  init(_ trees: consuming [SyntaxTree], inOrder order: [Int]? = nil, in workshop: Workshop? = nil) {
    texts = trees.map(\.source)
    self.order = order
    documentsBelow = DocumentTable()
    lookups = nil
    self.trees = trees
    self.workshop = workshop
    lastNumber = workshop?.lastNumber ?? 0
  }

  /// A number that no procedure has had in this workshop.
  func newNumber() -> Int {
    lastNumber += 1
    workshop?.lastNumber = lastNumber
    return lastNumber
  }

  /// A builder for procedures that stand on the same declarations; `isFollowed` if it is to note what each asks of them.
  init(_ texts: [SourceText], upon ground: Ground, isFollowed: Bool = false) {
    self.texts = texts
    order = nil
    trees = []
    documentsBelow = ground.documents
    lookups = isFollowed ? Lookups() : nil
    stand(on: ground)
  }

  func report(_ finding: Finding) { found.add(finding) }

  /// Reports what the texts have brought, file by file.
  private func reportTexts() {
    var all: [FindingBlock?] = Array(repeating: nil, count: trees.count)
    for file in files { all[file] = FindingBlock(any: Self.findings(inReading: trees[file])) }
    found.take(all, inOrder: files)
  }

  /// What a text has brought.
  static func findings(inReading tree: SyntaxTree) -> [Finding] {
    tree.findings
      + tree.root.children.compactMap { statement in
        guard statement.kind == .statement, statement.keyword == .edition, let number = statement.integerValue,
          number > 1
        else { return nil }
        return .newerEdition(Int(number), at: Place(file: tree.source.path, span: statement.span))
      }
  }

  func build(threads: Int) {
    reportTexts()
    for file in files { read(file, trees[file]) }
    let ground = layGround()
    trees = []
    let nodes = procedureNodes
    procedureNodes = []
    buildProcedures(consume nodes, upon: ground, threads: threads)
    buildLayers()
    checkVersions()
    contents.formEquivalences = FormEquivalences.table
    orderContents()
    found.close()
  }

  /// The numbers of the files in their order.
  var files: [Int] { order ?? Array(trees.indices) }

  private func read(_ file: Int, _ tree: SyntaxTree) {
    for statement in tree.root.children(.statement) {
      switch statement.keyword {
      case .procedure: procedureNodes.append((file, statement))
      case .layer: layerNodes.append((file, statement))
      default: break
      }
    }
  }

  func place(_ file: Int, _ node: Node) -> Place { Place(file: texts[file].path, span: node.span) }

  func line(_ file: Int, _ node: Node) -> Int { texts[file].lines.line(at: Int(node.span.start)) }

  func origin(
    _ id: String, _ file: Int, _ node: Node, basis: [Citation] = [], verbatim: String? = nil
  ) -> Origin {
    Origin(id: id, basis: basis, file: file, line: line(file, node), verbatim: verbatim)
  }

  /// A new procedure cites afresh.
  func beginProcedure() {
    if quotedTexts.isFull { quotedTexts = QuotedTexts() }
    if slugs.isFull { slugs = Slugs() }
    citedBases.removeAll()
  }

  /// Makes a builder that stands upon a ground as good as new for the next procedure; `foretold` are the ids that its
  /// documents have beside those of other procedures.
  func forgetProcedure(foretold: TextMap<String>) {
    lookups?.forget()
    found = FindingsSoFar()
    documents.removeAll(foretelling: foretold)
    memory.ids.removeAll()
    memory.factIDs.removeAll()
    memory.facts.removeAll()
    memory.labels.removeAll()
  }

  /// Gives the builder of a procedure the memory of the ids and names of another one, or takes it back.
  func exchangeMemory(with builder: inout ProcedureBuilder) {
    swap(&memory.ids, &builder.ids)
    swap(&memory.factIDs, &builder.factIDs)
    swap(&memory.facts, &builder.facts)
    swap(&memory.labels, &builder.labels)
  }

  /// What was asked of the declarations for the procedure that was built last.
  var questions: Questions { lookups?.questions ?? Questions() }
}
