import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText

extension Node {
  /// Whether a name is several words that end beyond doubt, as in `nộp Đơn đề nghị 01 bản chính`: a title that only lacks
  /// its quotes. A word behind them could be one of them.
  fileprivate var isTitleWithoutQuotes: Bool {
    guard endToken - firstToken > 1, endToken < tree.tokens.count else { return false }
    let next = tree.tokens[endToken]
    return next.startsLine || next.kind != .word
  }
}

/// What names, titles and texts stand for.
extension CatalogueBuilder {
  /// The identity of a name or a text, as `Node.key`, without folding a text twice.
  func key(_ node: Node) -> TextKey { node.kind == .string ? quotedTexts[node.bytes].key : node.key }

  /// The words of a text, as `Node.stringValue`, each quoted text made once.
  func text(_ node: Node) -> String { node.kind == .string ? quotedTexts[node.bytes].words : node.stringValue }

  /// What `Identifiers` make of the words of a quoted text.
  func slug(_ node: Node) -> String { quotedTexts[node.bytes].slug }

  /// What `Identifiers` make of the words of a text, or of no words, behind a prefix.
  func slug(_ node: Node?, prefix: String) -> String {
    guard let node, node.kind == .string else { return Identifiers.slug(node?.stringValue ?? "", prefix: prefix) }
    return quotedTexts[node.bytes].slug(prefix: prefix)
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
      report(
        .unknownName(
          node.nameValue, kind, nearest: nearest(node.nameValue, kind), isTitle: node.isTitleWithoutQuotes,
          at: place(file, node)))
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
    let title = quotedTexts[node.bytes]
    if let id = documents.id(titled: title.key) { return id }
    lookups?.note(title.key)
    if let id = documentsBelow.id(titled: title.key) { return id }
    return documents.add(title, file: file, line: line(file, node))
  }

  /// The calendar that the catalogue names, else the only one there is.
  var defaultCalendar: String? {
    lookups?.noteDefaultCalendar()
    return contents.defaultCalendar(named: namedCalendar)
  }

  func agency(_ id: String) -> Agency? { places.agencies[id].map { contents.agencies[$0] } }

  func addAgency(_ agency: Agency) {
    places.agencies.add(contents.agencies.count, for: agency.origin.id)
    contents.agencies.append(agency)
  }

  func document(_ id: String) -> DocumentType? {
    if let document = documents[id] { return document }
    lookups?.note(id)
    return documentsBelow[id]
  }

  /// What a set of a document holds by its declaration.
  func contents(ofDocument id: String) -> [String] {
    if let contents = documents.contents(of: id) { return contents }
    lookups?.note(id)
    return documentsBelow.contents(of: id) ?? []
  }

  /// The documents that are known now, for whoever looks up many.
  var knownDocuments: KnownDocuments { KnownDocuments(here: documents, below: documentsBelow, lookups: lookups) }
}
