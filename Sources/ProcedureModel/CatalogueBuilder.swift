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
  private var names = NameIndex()
  /// What the text of each file has brought, as far as it has; beside `trees`.
  private(set) var fileBlocks: [FindingBlock?] = []
  /// What building has found, in the order of its steps; `findings` follow.
  private(set) var blocks: [FindingBlock] = []
  private(set) var findings: [Finding] = []
  /// Those in blocks.
  private var countInBlocks = 0
  var documents = DocumentTable()
  private var agencyIndex = IdentifierMap()
  private var basesByNumber = IdentifierMap()
  private var basisIndex = IdentifierMap()
  /// The documents that are known without those named here.
  private let documentsBelow: DocumentTable
  /// What the procedure that is being built asks of the declarations; nil when nobody follows them.
  private let lookups: Lookups?
  /// Where the procedure that is being built cites each declared legal basis for the first time, in order.
  private(set) var citedBases: [CitedBasis] = []
  /// The day from which the statement applies whose citations are read; nil for no such day.
  var citingFrom: CivilDate?
  private var cited = IdentifierMap(slots: 16)
  private var quotedTexts = QuotedTexts()
  private var slugs = Slugs()
  /// The memory of the ids of the procedure before, for those of the next.
  private var pools = (ids: IdentifierPool(), factIDs: IdentifierPool())
  var namedCalendar: String?
  var calendarsWithoutHours: Set<String> = []
  /// Citations in words; asked for only once all legal bases are built.
  private(set) lazy var citationText = CitationText(Catalogue(contents: contents))
  /// By the numbers of files, beside which everything is noted.
  let texts: [SourceText]
  /// The numbers in the order of the files; nil where they are in that order.
  private let order: [Int]?
  /// Until their names are collected.
  private var trees: [SyntaxTree]
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
  private(set) var groundNumber = 0
  /// The models with the places of their claims, until they are put in order.
  var oneStopModels: [(model: OneStopModel, places: OneStopModelPlaces)] = []
  /// How many findings are kept; more are counted only, so that a hostile file cannot fill the memory.
  static let maximumFindings = 20_000
  private(set) var unlistedFindings = 0
  private var unlistedSeverity = Severity.note
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

  /// What procedures are built upon once all declarations are: a value, so that every thread can go on from it.
  struct Ground: Sendable {
    /// In the order of the texts.
    let contents: CatalogueContents
    let names: NameIndex
    let documents: DocumentTable
    fileprivate let agencyIndex: IdentifierMap
    fileprivate let basesByNumber: IdentifierMap
    fileprivate let basisIndex: IdentifierMap
    let namedCalendar: String?
    let calendarsWithoutHours: Set<String>
    let oneStopModels: [(model: OneStopModel, places: OneStopModelPlaces)]
    /// What building the declarations has found.
    let block: FindingBlock?
    /// Equal in two grounds of one workshop that are one and the same.
    let number: Int

    /// The id of the legal basis that is declared with a number.
    func basis(numbered number: String) -> String? { basesByNumber[number].map { contents.legalBases[$0].origin.id } }
  }

  /// The ground as it is now; `block` is what building the declarations has found.
  private func ground(_ block: FindingBlock?) -> Ground {
    Ground(
      contents: contents, names: names, documents: documents, agencyIndex: agencyIndex, basesByNumber: basesByNumber,
      basisIndex: basisIndex, namedCalendar: namedCalendar, calendarsWithoutHours: calendarsWithoutHours,
      oneStopModels: oneStopModels, block: block, number: newNumber())
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

  private func stand(on ground: Ground) {
    contents = ground.contents
    names = ground.names
    groundNumber = ground.number
    agencyIndex = ground.agencyIndex
    basesByNumber = ground.basesByNumber
    basisIndex = ground.basisIndex
    namedCalendar = ground.namedCalendar
  }

  func report(_ finding: Finding) {
    guard countInBlocks + findings.count < Self.maximumFindings else {
      unlistedFindings += 1
      unlistedSeverity = min(unlistedSeverity, finding.severity)
      return
    }
    findings.append(finding)
  }

  func report(_ block: FindingBlock?) {
    guard let block else { return }
    guard countInBlocks + findings.count + block.findings.count <= Self.maximumFindings else {
      for finding in block.findings { report(finding) }
      return
    }
    _ = closeBlock()
    blocks.append(block)
    countInBlocks += block.findings.count
  }

  /// Makes a block of the findings since the last one.
  private func closeBlock() -> FindingBlock? {
    guard let block = FindingBlock(any: findings) else { return nil }
    blocks.append(block)
    countInBlocks += findings.count
    findings = []
    return block
  }

  /// Reports what the texts have brought, file by file.
  private func reportTexts() {
    var all: [FindingBlock?] = Array(repeating: nil, count: trees.count)
    for file in files { all[file] = FindingBlock(any: Self.findings(inReading: trees[file])) }
    let count = all.reduce(0) { $0 + ($1?.findings.count ?? 0) }
    guard count <= Self.maximumFindings else {
      for file in files { report(all[file]) }
      return
    }
    fileBlocks = all
    countInBlocks = count
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
    if unlistedFindings > 0 { findings.append(.moreFindings(unlistedFindings, unlistedSeverity, at: nil)) }
    _ = closeBlock()
  }

  // MARK: Names

  private func read(_ file: Int, _ tree: SyntaxTree) {
    for statement in tree.root.children(.statement) {
      switch statement.keyword {
      case .procedure: procedureNodes.append((file, statement))
      case .layer: layerNodes.append((file, statement))
      default: break
      }
    }
  }

  /// Builds what is declared, or takes it as it was built before.
  private func layGround() -> Ground {
    if let ground = workshop?.ground {
      stand(on: ground)
      documents = ground.documents
      calendarsWithoutHours = ground.calendarsWithoutHours
      oneStopModels = ground.oneStopModels
      report(ground.block)
      return ground
    }
    declareAll()
    // Citations everywhere may name a legal basis by its number or title.
    for declaration in names.declarations where declaration.kind == .legalBasis { build(declaration) }
    for declaration in names.declarations where declaration.kind != .legalBasis { build(declaration) }
    checkCircles()
    let ground = ground(closeBlock())
    groundNumber = ground.number
    // With findings that were not kept it could not be laid again as it is.
    if unlistedFindings == 0 { workshop?.ground = ground }
    return ground
  }

  /// What is declared, and nothing else; nil with more findings than are kept.
  func groundAlone() -> Ground? {
    let ground = layGround()
    return unlistedFindings == 0 ? ground : nil
  }

  /// The numbers of the files in their order.
  private var files: [Int] { order ?? Array(trees.indices) }

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

  func place(_ file: Int, _ node: Node) -> Place { Place(file: texts[file].path, span: node.span) }

  func line(_ file: Int, _ node: Node) -> Int { texts[file].lines.line(at: Int(node.span.start)) }

  func origin(
    _ id: String, _ file: Int, _ node: Node, basis: [Citation] = [], verbatim: String? = nil
  ) -> Origin {
    Origin(id: id, basis: basis, file: file, line: line(file, node), verbatim: verbatim)
  }

  // MARK: References

  /// The identity of a name or a text, as `Node.key`, without folding a text twice.
  func key(_ node: Node) -> TextKey {
    node.kind == .string ? quotedTexts.key(quotedTexts.number(of: node.bytes)) : node.key
  }

  /// The words of a text, as `Node.stringValue`, each quoted text made once.
  func text(_ node: Node) -> String {
    node.kind == .string ? quotedTexts.words(quotedTexts.number(of: node.bytes)) : node.stringValue
  }

  /// What `Identifiers` make of the words of a text.
  func slug(_ node: Node) -> String {
    node.kind == .string
      ? quotedTexts.title(quotedTexts.number(of: node.bytes)).wanted : Identifiers.slug(node.stringValue)
  }

  /// What `Identifiers` make of a text that many procedures have in common, such as the name of an agency.
  func slug(ofCommon text: String) -> String { slugs[text] }

  /// The declared thing that a name or title stands for; an unknown name is reported, an undeclared title is not.
  func resolve(_ node: Node, _ kind: DeclarationKind, _ file: Int) -> Declaration? {
    let key = self.key(node)
    if let declaration = named(key), node.kind == .name || declaration.kind == kind {
      if declaration.kind == kind { return declaration }
      report(
        .wrongKindOfName(
          declaration.id, declaration.kind, expected: kind, at: place(file, node), declared: place(of: declaration)))
      return nil
    }
    if let declaration = titled(key, kind) { return declaration }
    if node.kind == .name {
      let title = TextLiteral.key(node.nameValue.asWords)
      if let declaration = titled(title, kind) { return declaration }
      report(.unknownName(node.nameValue, kind, nearest: nearest(node.nameValue, kind), at: place(file, node)))
    }
    return nil
  }

  private func nearest(_ name: String, _ kind: DeclarationKind) -> Guess? {
    lookups?.noteNames(of: kind)
    return Guess(for: name, among: names.candidates(kind))
  }

  /// What is declared, in the order of the texts.
  var declarations: [Declaration] { names.declarations }

  /// What a name stands for.
  func named(_ key: TextKey) -> Declaration? {
    lookups?.note(key)
    return names.named(key)
  }

  /// What a title stands for among the things of one kind.
  func titled(_ key: TextKey, _ kind: DeclarationKind) -> Declaration? {
    lookups?.note(key)
    return names.titled(key, kind)
  }

  /// Where something is declared, for who says it in a finding: it moves when lines do.
  func place(of declaration: Declaration) -> Place {
    lookups?.notePlace(of: declaration.key)
    return declaration.place
  }

  /// The id of a declared thing, or the author's own words for an undeclared one.
  func reference(_ node: Node, _ kind: DeclarationKind, _ file: Int) -> String {
    resolve(node, kind, file)?.id ?? (node.kind == .name ? node.nameValue : text(node))
  }

  /// The id of a document: declared by name or title, or declared here by its title.
  func document(_ node: Node, _ file: Int) -> String {
    guard node.kind == .string else { return resolve(node, .document, file)?.id ?? node.nameValue }
    let text = quotedTexts.number(of: node.bytes)
    let key = quotedTexts.key(text)
    if let id = documents.id(titled: key) { return id }
    lookups?.note(key)
    if let id = documentsBelow.id(titled: key) { return id }
    let title = quotedTexts.title(text)
    let id = documents.newID(wanting: title.wanted, titleKey: key)
    documents.add(
      KnownDocument(
        DocumentType(origin: origin(id, file, node), title: title.words),
        DocumentTable.Keys(
          id: id == title.wanted ? title.wantedKey : TextLiteral.key(id), title: key, wanted: title.wanted)))
    return id
  }

  /// The calendar that the catalogue names, else the only one there is.
  var defaultCalendar: String? {
    lookups?.noteDefaultCalendar()
    return contents.defaultCalendar(named: namedCalendar)
  }

  func agency(_ id: String) -> Agency? { agencyIndex[id].map { contents.agencies[$0] } }

  func addAgency(_ agency: Agency) {
    agencyIndex.add(contents.agencies.count, for: agency.origin.id)
    contents.agencies.append(agency)
  }

  func document(_ id: String) -> DocumentType? {
    if let document = documents[id] { return document }
    lookups?.note(id)
    return documentsBelow[id]
  }

  /// The documents that are known now, for whoever looks up many.
  var knownDocuments: KnownDocuments { KnownDocuments(here: documents, below: documentsBelow, lookups: lookups) }

  // MARK: Citations

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
        let numbered = basesByNumber[words].map { contents.legalBases[$0].origin.id }
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
    guard let known = cited[id] else {
      cited.add(citedBases.count, for: id)
      citedBases.append(CitedBasis(id: id, place: place(file, node), from: citingFrom))
      return id
    }
    // What applies from the earliest day needs the basis first.
    if let from = citedBases[known].from, citingFrom.map({ $0 < from }) ?? true {
      citedBases[known] = CitedBasis(id: id, place: place(file, node), from: citingFrom)
    }
    return id
  }

  /// A new procedure cites afresh.
  func beginProcedure() {
    if quotedTexts.isFull { quotedTexts = QuotedTexts() }
    if slugs.isFull { slugs = Slugs() }
    citedBases = []
    cited.removeAll()
  }

  /// Makes a builder that stands upon a ground as good as new for the next procedure; `foretold` are the ids that its
  /// documents have beside those of other procedures.
  func forgetProcedure(foretold: TextMap<String>) {
    lookups?.forget()
    findings = []
    unlistedFindings = 0
    unlistedSeverity = .note
    documents.removeAll(foretelling: foretold)
    pools.ids.removeAll()
    pools.factIDs.removeAll()
  }

  /// Gives the builder of a procedure the memory of the ids of another one, or takes it back.
  func exchangePools(of builder: inout ProcedureBuilder) {
    swap(&pools.ids, &builder.ids)
    swap(&pools.factIDs, &builder.factIDs)
  }

  /// What was asked of the declarations for the procedure that was built last.
  var questions: Questions { lookups?.questions ?? Questions() }

  func legalBasis(_ id: String) -> LegalBasis? { basisIndex[id].map { contents.legalBases[$0] } }

  func addLegalBasis(_ basis: LegalBasis) {
    basisIndex.add(contents.legalBases.count, for: basis.origin.id)
    if let number = basis.number { basesByNumber.add(contents.legalBases.count, for: number) }
    contents.legalBases.append(basis)
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

  // MARK: At the end

  /// Two versions of one procedure may not hold on the same day. Each is compared with the one that reaches furthest of
  /// those that begin before it.
  private func checkVersions() {
    var first = IdentifierMap()
    /// Of the codes with more than one version only.
    var versions: [String: [Int]] = [:]
    // A list of its own, as to ask the contents each time would be to copy the procedure.
    let procedures = contents.procedures
    for index in procedures.indices where !procedures[index].isLaidOverItself {
      let code = procedures[index].code
      if let earlier = first[code] {
        versions[code, default: [earlier]].append(index)
      } else {
        first.add(index, for: code)
      }
    }
    for (_, indices) in versions.sorted(by: { $0.key < $1.key }) {
      let ordered = indices.sorted { (firstDay($0), $0) < (firstDay($1), $1) }
      var reaching = ordered[0]
      for index in ordered.dropFirst() {
        checkVersions(min(reaching, index), max(reaching, index))
        if lastDay(index) > lastDay(reaching) { reaching = index }
      }
    }
  }

  private func firstDay(_ version: Int) -> CivilDate { contents.procedures[version].inForce.from ?? .first }
  private func lastDay(_ version: Int) -> CivilDate { contents.procedures[version].inForce.to ?? .last }

  private func checkVersions(_ first: Int, _ second: Int) {
    let a = contents.procedures[first]
    let b = contents.procedures[second]
    if a.inForce.from == b.inForce.from {
      report(
        .duplicateProcedure(b.code, at: procedurePlaces[second].code, first: procedurePlaces[first].code))
    } else if overlap(a.inForce, b.inForce) {
      report(
        .overlappingVersions(b.code, at: procedurePlaces[second].code, first: procedurePlaces[first].code))
    }
  }

  private func overlap(_ a: Interval, _ b: Interval) -> Bool {
    let startsBeforeEnd = a.from.map { from in b.to.map { from <= $0 } ?? true } ?? true
    let endsAfterStart = a.to.map { to in b.from.map { $0 <= to } ?? true } ?? true
    return startsBeforeEnd && endsAfterStart
  }

  /// The order of the catalogue does not depend on the order of files.
  private func orderContents() {
    contents.documents = documents.known.map(\.document)
    contents.documents.sort(byText: \.origin.id)
    contents.orderDeclarations()
    oneStopModels.sort(byText: \.model.origin.id)
    contents.oneStopModels = oneStopModels.map(\.model)
    // Keys in a list of their own: to hand a procedure to a comparison is to copy all its lists.
    let keys = contents.procedures.orderKeys
    let order = keys.indices.sorted { keys[$0] < keys[$1] }
    contents.procedures.arrange(by: order)
    procedurePlaces.arrange(by: order)
    procedureNumbers.arrange(by: order)
    var positions = Array(repeating: 0, count: order.count)
    for (position, index) in order.enumerated() { positions[index] = position }
    for index in layers.indices { layers[index].merged = positions[layers[index].merged] }
  }
}

extension CatalogueContents {
  /// Puts the lists of what is declared in order, but for documents and one-stop models.
  mutating func orderDeclarations() {
    agencies.sort(byText: \.origin.id)
    areas.sort(byText: \.origin.id)
    calendars.sort(byText: \.id)
    databases.sort(byText: \.origin.id)
    forms.sort(byText: \.origin.id)
    legalBases.sort(byText: \.origin.id)
  }

  /// The calendar that a catalogue names, else the only one there is.
  func defaultCalendar(named name: String?) -> String? { name ?? (calendars.count == 1 ? calendars[0].id : nil) }
}

extension Procedure {
  fileprivate var isLaidOverItself: Bool { overlay?.codes.contains(code) ?? false }
}

extension [Procedure] {
  fileprivate var orderKeys: [OrderKey] {
    indices.map { OrderKey(self[$0].code, from: self[$0].inForce.from, area: self[$0].appliesIn.first) }
  }
}

/// What decides the place of a procedure: its code, the first day of the version, and where it holds.
private struct OrderKey: Comparable {
  private let code: SortedText
  private let day: Int32
  private let area: String

  init(_ code: String, from first: CivilDate?, area: String?) {
    self.code = SortedText(code)
    day = first?.days ?? .min
    self.area = area ?? ""
  }

  static func < (left: OrderKey, right: OrderKey) -> Bool {
    (left.code, left.day, left.area) < (right.code, right.day, right.area)
  }
}
