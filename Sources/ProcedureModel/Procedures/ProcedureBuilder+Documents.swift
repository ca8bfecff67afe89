import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText
import WorkingCalendar

extension ProcedureBuilder {
  /// Forms that documents of a block have unless they say otherwise (`mỗi giấy tờ …`).
  struct FormDefaults {
    var forms: [FormDemand] = []
    var channelForms: [ChannelForms] = []
  }

  mutating func documents(_ entry: Entry) {
    let statement = entry.statement
    if let quantity = statement.child(.quantity), let sets = shared.count(quantity, file) {
      procedure.dossierSets = sets
      places.dossierSets.append(StatedSets(number: sets, place: place(quantity)))
    }
    guard let block = statement.child(.block) else { return }
    let cited = shared.citations(of: block, file)
    let inside = entries(in: block, under: entry, basis: cited.isEmpty ? entry.basis : cited)
    var defaults = FormDefaults()
    for index in inside.indices where inside[index].statement.keyword == .eachDocument {
      addDefaults(inside[index].statement, to: &defaults)
    }
    var replacements: [(by: Int, names: [Node])] = []
    if procedure.documents.isEmpty { reserve(inside.count) }
    let inOrder = inside.span
    for index in inOrder.indices {
      switch inOrder[index].statement.keyword {
      case .verbatim: verbatim(inOrder[index], .documents)
      case .openQuestion: openQuestion(inOrder[index])
      case .underProcedure: inclusion(inOrder[index], .documents)
      case .eachDocument: break
      case let keyword:
        if let verb = Self.verb(keyword) { demand(verb, inOrder[index], defaults, &replacements) }
      }
    }
    for (index, names) in replacements { replace(by: index, names) }
  }

  /// Room for demands, in the lists that run beside each other.
  private mutating func reserve(_ count: Int) {
    procedure.documents.reserveCapacity(count)
    places.documents.reserveCapacity(count)
    places.demanded.reserveCapacity(count)
    places.documentConditions.reserveCapacity(count)
  }

  private mutating func addDefaults(_ statement: Node, to defaults: inout FormDefaults) {
    let forms = statement.children(.form).map { formDemand($0) }
    if let via = statement.child(.guard, .via) {
      defaults.channelForms.append(ChannelForms(channels: channels(via), forms: forms))
    } else {
      defaults.forms = forms
    }
  }

  static func verb(_ keyword: Keyword?) -> DocumentRequirement.Verb? {
    switch keyword {
    case .submit: .submit
    case .show: .show
    case .fillIn: .fillIn
    case .provideInformation: .provideInformation
    case .surrender: .surrender
    case .submitAtPickup: .submitAtPickup
    case .agencyObtains: .agencyObtains
    default: nil
    }
  }

  private mutating func demand(
    _ verb: DocumentRequirement.Verb, _ entry: Entry, _ defaults: FormDefaults,
    _ replacements: inout [(by: Int, names: [Node])]
  ) {
    let statement = entry.statement
    var demandedPlaces: [Place] = []
    guard let item = item(entry, defaults, entry.when, &demandedPlaces) else { return }
    let ifAny = entry.clause(.ifAny)
    if let clause = ifAny {
      shared.report(.ifAnyIsUnclear(title(of: statement), at: place(clause)))
    }
    let origin = origin(entry, wanting: label(entry) ?? slug(of: statement))
    procedure.documents.append(
      DocumentRequirement(
        origin: origin, verb: verb, item: item, when: entry.when,
        isOptional: entry.clause(.optional) != nil || ifAny != nil))
    places.documents.append(place(statement.child(.document) ?? statement.child(.group) ?? statement))
    places.demanded.append(demandedPlaces)
    places.documentConditions.append(entry.when)
    if let clause = entry.clause(.insteadOf) {
      replacements.append((procedure.documents.count - 1, Array(clause.things)))
    }
  }

  /// The id that the title of what is demanded makes.
  private mutating func slug(of statement: Node) -> String {
    if let thing = statement.child(.document)?.firstThing, thing.kind == .string { return shared.slug(thing) }
    return Identifiers.slug(title(of: statement))
  }

  /// The title of what is demanded; a group is called after its first member.
  private mutating func title(of statement: Node) -> String {
    guard let thing = statement.child(.document)?.firstThing else {
      return statement.child(.group)?.firstTitle.map { "nhom " + $0 } ?? "nhom"
    }
    if thing.kind == .string { return shared.text(thing) }
    return shared.named(thing.key)?.title ?? thing.nameValue
  }

  // MARK: Items

  /// The document or group of a statement or of a member of a group.
  private mutating func item(
    _ entry: Entry, _ defaults: FormDefaults, _ context: Expression, _ demandedPlaces: inout [Place]
  ) -> DocumentItem? {
    if entry.kinds.contains(.group), let group = entry.statement.child(.group) {
      return .group(self.group(group, defaults, context, &demandedPlaces))
    }
    guard let document = entry.statement.child(.document) else { return nil }
    // Nearly always one, for which a list need not be made.
    var first: DocumentItem?
    var others: [DocumentItem] = []
    for thing in document.things {
      demandedPlaces.add(place(thing))
      let item = DocumentItem.document(demanded(thing, document, entry, defaults))
      if first == nil { first = item } else { others.append(item) }
    }
    guard let first, !others.isEmpty else { return first }
    return .group(DocumentGroup(choose: .oneOf, of: [first] + others))
  }

  /// A group as a verb's object, or as a statement of its own inside another group.
  private mutating func group(
    _ node: Node, _ defaults: FormDefaults, _ context: Expression, _ demandedPlaces: inout [Place]
  ) -> DocumentGroup {
    let choose = choice(node)
    var items: [DocumentItem] = []
    if let block = node.child(.block) {
      for inner in entries(in: block, Scope(context: context)) {
        guard let item = member(inner, defaults, context, &demandedPlaces) else { continue }
        items.append(item)
      }
    }
    let head = Place(file: place(node).file, span: groupHead(node))
    if items.isEmpty {
      shared.report(.emptyGroup(at: head))
    } else if case .atLeast(let count) = choose, count > items.count || count < 1 {
      shared.report(.groupTooSmall(count, items.count, at: head))
    }
    return DocumentGroup(choose: choose, of: items)
  }

  private func choice(_ node: Node) -> DocumentGroup.Choice {
    switch node.keyword {
    case .firstOf: .firstAvailable
    case .allOf: .all
    case .atLeastGroup: .atLeast(shared.count(node, file) ?? 1)
    default: .oneOf
    }
  }

  /// The words of a group before its block.
  private func groupHead(_ node: Node) -> TextSpan {
    guard let block = node.child(.block), block.firstToken > node.firstToken else { return node.span }
    let last = node.tree.tokens[block.firstToken - 1]
    return TextSpan(Int(node.span.start), Int(last.end))
  }

  private mutating func member(
    _ entry: Entry, _ defaults: FormDefaults, _ context: Expression, _ demandedPlaces: inout [Place]
  ) -> DocumentItem? {
    let context = Expression.conjunction(context, entry.when)
    let item: DocumentItem
    if entry.statement.kind == .statement {
      guard entry.kinds.contains(.block) else { return nil }
      item = .group(group(entry.statement, defaults, context, &demandedPlaces))
    } else {
      guard let read = self.item(entry, defaults, context, &demandedPlaces) else { return nil }
      item = read
    }
    return item.restricted(to: entry.when, basis: entry.basis)
  }

  private mutating func demanded(_ thing: Node, _ document: Node, _ entry: Entry, _ defaults: FormDefaults)
    -> DemandedDocument
  {
    let id = shared.document(thing, file)
    var (forms, channelForms): ([FormDemand], [ChannelForms]) = ([], [])
    var (waivedBy, contents): ([String], [String]) = ([], [])
    var (validity, formCode): (Validity?, String?) = (nil, nil)
    for form in document.children(.form) { forms.add(formDemand(form)) }
    if let using = entry.clause(.usingForm) {
      for form in using.children(.form) { forms.add(formDemand(form)) }
      formCode = using.title
    }
    if forms.isEmpty { (forms, channelForms) = (defaults.forms, defaults.channelForms) }
    if entry.kinds.contains(.clause) {
      for clause in entry.statement.children(.clause) {
        switch clause.keyword {
        case .unlessObtainable: waivedBy += clause.things.map { shared.reference($0, .database, file) }
        case .valid: validity = Self.validity(clause)
        case .contents: contents += clause.things.map { titleOrName($0) }
        case .thenVerb: channelForms.append(self.channelForms(clause))
        default: break
        }
      }
    }
    if entry.kinds.contains(.block), let block = entry.statement.child(.block) {
      for line in block.children where line.keyword == .contents || line.kind == .item { contents += texts(line) }
    }
    if contents.isEmpty {
      contents = shared.contents(ofDocument: id)
    } else if let title = shared.document(id)?.title, contents.contains(title) || contents.contains(id) {
      shared.report(.circular([title, title], .contents, at: place(thing)))
    }
    // Made once all is known: a large value that is made first and changed is copied when it is given back.
    return DemandedDocument(
      document: id, forms: forms, channelForms: channelForms, waivedBy: waivedBy, validity: validity,
      formCode: formCode, contents: contents)
  }

  private func texts(_ node: Node) -> [String] {
    node.children.flatMap { child -> [String] in
      switch child.kind {
      case .string, .name: [titleOrName(child)]
      case .document: texts(child)
      default: []
      }
    }
  }

  private static func validity(_ clause: Node) -> Validity? {
    guard let length = clause.child(.quantity)?.timeQuantity else { return nil }
    var events = clause.children(.event).map { node -> Validity.Event in
      switch node.keyword {
      case .lodging: .submitted
      case .acceptance: .accepted
      default: .issued
      }
    }
    if events.isEmpty { events = [.issued] }
    return Validity(length: length, from: events[0], to: events.count > 1 ? events[1] : .submitted)
  }

  private mutating func channelForms(_ clause: Node) -> ChannelForms {
    let inner = clause.child(.clause, .thenVerb) ?? clause
    let verb = inner.children(.keyword).compactMap { Self.verb($0.keyword) }.first
    return ChannelForms(channels: channels(clause), forms: inner.children(.form).map { formDemand($0) }, verb: verb)
  }

  mutating func formDemand(_ node: Node) -> FormDemand {
    var count = FormDemand.Count.unstated
    if let number = shared.count(node, file) {
      count = .exactly(number)
      if number == 0 { shared.report(.zeroCount(at: place(node))) }
    } else if let name = node.child(.name) {
      if let index = facts[name.key], case .integer = procedure.facts[index].kind {
        count = .fact(index)
        countsByFacts = true
      } else {
        shared.report(.countIsNotAFact(name.nameValue, at: place(name)))
      }
    }
    return FormDemand(form: Self.form(of: node), count: count, isSets: node.has(.sets))
  }

  private static func form(of node: Node) -> DocumentForm? {
    for child in node.children(.keyword) {
      if let form = documentForm(child.keyword) { return form }
    }
    return nil
  }

  static func documentForm(_ keyword: Keyword?) -> DocumentForm? {
    switch keyword {
    case .original: .original
    case .originalCertified: .originalCertified
    case .master: .master
    case .copy: .copy
    case .certifiedCopy: .certifiedCopy
    case .registerCopy: .registerCopy
    case .copyWithOriginal: .copyWithOriginal
    case .electronic: .electronic
    case .digitised: .digitised
    case .photocopy: .photocopy
    case .photo: .photo
    default: nil
    }
  }

  // MARK: Replacement

  /// `thay cho`: where the new demand holds, the old one does not.
  private mutating func replace(by index: Int, _ names: [Node]) {
    let when = procedure.documents[index].when
    for name in names {
      let targets = procedure.documents.indices.filter { $0 != index && isNamed(procedure.documents[$0], name) }
      if targets.isEmpty {
        shared.report(
          .nothingToReplace(
            titleOrName(name), isTitle: name.kind == .string,
            nearest: Guess(for: titleOrName(name), among: replaceable(name, except: index)), at: place(name)))
      }
      for target in targets {
        procedure.documents[index].replaces.append(procedure.documents[target].origin.id)
        procedure.documents[target].when = .conjunction(
          procedure.documents[target].when, Expression.negation(of: when))
      }
    }
  }

  /// What `thay cho` could name: the titles of single documents, or the labels that the author gave.
  private func replaceable(_ name: Node, except index: Int) -> [String] {
    procedure.documents.indices.filter { $0 != index }.compactMap { other in
      let requirement = procedure.documents[other]
      guard name.kind == .string else {
        return labels[TextLiteral.key(requirement.origin.id)] == nil ? nil : requirement.origin.id
      }
      guard case .document(let document) = requirement.item else { return nil }
      return shared.document(document.document)?.title
    }
  }

  private func isNamed(_ requirement: DocumentRequirement, _ name: Node) -> Bool {
    if TextLiteral.key(requirement.origin.id) == name.key { return true }
    guard case .document(let document) = requirement.item else { return false }
    if TextLiteral.key(document.document) == name.key { return true }
    return shared.document(document.document).map { TextLiteral.key($0.title) == name.key } ?? false
  }
}

extension DocumentItem {
  /// The same under a further condition, with the law that is cited for it.
  fileprivate func restricted(to condition: Expression, basis: [Citation]) -> DocumentItem {
    switch self {
    case .document(var document):
      document.when = .conjunction(document.when, condition)
      if document.basis.isEmpty { document.basis = basis }
      return .document(document)
    case .group(let group):
      return .group(
        DocumentGroup(choose: group.choose, of: group.of.map { $0.restricted(to: condition, basis: basis) }))
    }
  }
}

extension Node {
  /// The first title or name of a document in this node, however deep.
  fileprivate var firstTitle: String? {
    for child in children where child.kind != .citation {
      if child.kind == .string { return child.stringValue }
      if child.kind == .name { return child.nameValue }
      if let inner = child.firstTitle { return inner }
    }
    return nil
  }
}
