import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import WorkingCalendar

extension ProcedureBuilder {
  /// How a dossier may be lodged, and by whom, is known before conditions speak of it.
  mutating func collectLodging(_ block: Node) {
    for child in block.children {
      if child.kind == .statement, child.keyword == .channels { channelOffers(child) }
      if child.kind == .statement, child.keyword == .applicants { procedure.applicants += words(child) }
      if let inner = Self.innerBlock(of: child) { collectLodging(inner) }
    }
  }

  /// The block of a guard block, a split, an arm or a named case: what stands in it belongs to the procedure.
  static func innerBlock(of node: Node) -> Node? {
    guard node.kind == .guardBlock || node.keyword == .dependingOn || node.keyword == .caseHead else { return nil }
    return node.child(.block)
  }

  /// Results are named before anything refers to them.
  mutating func collectResults(_ block: Node) {
    for child in block.children {
      if child.kind == .statement, child.keyword == .result {
        let name = child.child(.name)
        let id = ids.unique(name?.nameValue ?? shared.slug(child.titleNode, prefix: "kq-"))
        if let name { resultIDs[name.key] = id }
        let key = titleKey(of: child)
        if resultIDs[key] == nil { resultIDs[key] = id }
      }
      if let inner = Self.innerBlock(of: child) { collectResults(inner) }
    }
  }

  /// The identity of a statement's title.
  private mutating func titleKey(of statement: Node) -> TextKey {
    statement.titleNode.map(shared.key) ?? TextLiteral.key("")
  }

  /// One statement of a procedure.
  mutating func build(_ entry: Entry) {
    let statement = entry.statement
    switch statement.keyword {
    case .maturity: once(statement) { $0.procedure.isDraft = statement.has(.draft) }
    case .field:
      let field = words(statement).first ?? ""
      once(statement) { $0.procedure.field = field }
    case .performedAt:
      let words = Array(statement.children(.keyword)).dropFirst().filter { shared.level($0.keyword) != nil }
      procedure.levels = words.compactMap { shared.level($0.keyword) }
      places.levels = words.map { place($0) }
    case .kind:
      procedure.isInterconnected = statement.has(.interconnected)
      procedure.kind = statement.title
    case .publishedBy: publication(statement)
    case .inForceFrom:
      once(statement) {
        $0.procedure.inForce = $0.shared.interval(statement, $0.file)
        $0.places.inForce = $0.place(statement)
      }
    case .replaces: replaces(statement)
    case .transitionHead:
      procedure.transition = transition(statement) ?? procedure.transition
      places.transition = place(statement)
    case .calendar:
      procedure.calendar = statement.child(.name).flatMap { shared.resolve($0, .calendar, file)?.id } ?? ""
    case .receivedBy: role(.received, entry)
    case .performedBy: role(.performed, entry)
    case .decidedBy: role(.decided, entry)
    case .coordinatedBy: role(.coordinated, entry)
    case .delegatedTo: role(.delegated, entry)
    case .jurisdictionFree: jurisdictionFree(entry)
    case .documents: documents(entry)
    case .timeLimit: limit(entry)
    case .limitExtension: limitExtension(entry)
    case .addTime: addition(entry)
    case .pause: pause(entry)
    case .notCounted: exclusion(entry)
    case .supplement: supplement(entry)
    case .closeAfter: closing(entry)
    case .fee, .charge, .price, .exempt: fee(entry)
    case .process: process(entry)
    case .result: result(entry)
    case .requirement: requirement(entry)
    case .verbatim: verbatim(entry, .procedure)
    case .openQuestion: openQuestion(entry)
    case .underProcedure: inclusion(entry, .documents)
    case .feesUnderProcedure: inclusion(entry, .fees)
    case .layer:
      procedure.appliesIn += statement.things
        .map { shared.reference($0, .area, file) }
    default: break
    }
    if entry.kinds.contains(.clause) { checkClauses(statement) }
  }

  /// Statements of which a procedure has one; a second is reported.
  private mutating func once(_ statement: Node, _ read: (inout ProcedureBuilder) -> Void) {
    let first = statement.keyword.flatMap { node.child(.block)?.child(.statement, $0) }
    if let first, first.id != statement.id {
      return shared.report(
        .secondStatement(
          statement.child(.keyword)?.text ?? "", at: place(statement.child(.keyword) ?? statement),
          first: place(first.child(.keyword) ?? first)))
    }
    read(&self)
  }

  private mutating func words(_ statement: Node) -> [String] {
    var words: [String] = []
    for thing in statement.things { words.append(titleOrName(thing)) }
    return words
  }

  private mutating func publication(_ statement: Node) {
    guard let number = statement.child(.documentNumber)?.text ?? statement.title else { return }
    procedure.publication = Procedure.Publication(number: number, date: statement.child(.date)?.dateValue)
  }

  private mutating func replaces(_ statement: Node) {
    for selector in statement.children(.selector) {
      let code = selector.child(.code)?.text ?? selector.child(.name)?.nameValue ?? ""
      procedure.replaces.append(Procedure.Replacement(code: code, before: selector.child(.date)?.dateValue))
      places.replaces.append(place(selector))
    }
    for clause in statement.children(.clause) {
      switch clause.keyword {
      case .transitionOld: procedure.transition = .oldRule
      case .transitionNew: procedure.transition = .newRule
      case .transitionChoice: procedure.transition = .applicantChooses
      default: continue
      }
      places.transition = place(clause)
    }
  }

  private func transition(_ statement: Node) -> Procedure.Transition? {
    if statement.has(.newRule) { return .newRule }
    if statement.has(.applicantChooses) { return .applicantChooses }
    return statement.has(.oldRule) ? .oldRule : nil
  }

  /// Room for the roles of most procedures, in the lists that run beside each other.
  private mutating func reserveRoles() {
    procedure.roles.reserveCapacity(4)
    places.roles.reserveCapacity(4)
    places.roleAgencies.reserveCapacity(4)
  }

  private mutating func role(_ role: RoleAssignment.Role, _ entry: Entry) {
    if procedure.roles.isEmpty { reserveRoles() }
    var agencies: [String] = []
    var agencyPlaces: [Place] = []
    var competent: [RoleAssignment.CompetentPlace] = []
    for agency in entry.statement.children(.agency) {
      guard let thing = agency.firstThing else { continue }
      agencies.add(shared.reference(thing, .agency, file))
      agencyPlaces.add(place(thing))
      for node in agency.children(.place) { if let base = placeBase(node) { competent.add(base) } }
    }
    let named = agencies.count == 1 ? agencies[0] : agencies.joined(separator: " ")
    let id = ids.unique(role.rawValue + "-" + shared.slug(ofCommon: named))
    procedure.roles.append(
      RoleAssignment(
        origin: shared.origin(id, file, entry.statement, basis: entry.basis), role: role, agencies: agencies,
        places: competent, followsLodging: entry.clause(.byLodging) != nil,
        followsStages: entry.clause(.byStages) != nil, tieBreak: Self.tieBreak(entry),
        results: entry.results, when: entry.when))
    places.roles.append(place(entry.statement))
    places.roleAgencies.append(agencyPlaces)
  }

  private static func tieBreak(_ entry: Entry) -> RoleAssignment.TieBreak? {
    guard let clause = entry.clause(.severalPlaces) else { return nil }
    if clause.has(.applicantChooses) { return .applicantChooses }
    return clause.has(.firstReceiver) ? .firstReceiver : .largestShare
  }

  private mutating func jurisdictionFree(_ entry: Entry) {
    let statement = entry.statement
    let scope: JurisdictionFree.Scope
    if statement.has(.nationwide) {
      scope = .nationwide
    } else if statement.has(.withinProvince) {
      scope = .province
    } else {
      scope = .areas(
        statement.things.map { shared.reference($0, .area, file) })
    }
    procedure.jurisdictionFree.append(
      JurisdictionFree(
        origin: shared.origin(ids.unique("phi-dia-gioi"), file, statement, basis: entry.basis), scope: scope,
        when: entry.when))
  }

  private mutating func channelOffers(_ statement: Node) {
    for node in statement.children(.channel) {
      guard let channel = channel(node.keyword) else { continue }
      if procedure.channels.contains(where: { $0.channel == channel }) {
        shared.report(.channelTwice(node.text, at: place(node)))
        continue
      }
      let extent: ChannelOffer.Extent? =
        node.keyword == .onlineFull ? .full : node.keyword == .onlinePartial ? .partial : nil
      procedure.channels.append(ChannelOffer(channel: channel, extent: extent))
    }
  }

  private mutating func result(_ entry: Entry) {
    let statement = entry.statement
    let title = statement.titleNode.map { shared.text($0) } ?? ""
    let id = statement.child(.name).flatMap { resultIDs[$0.key] } ?? resultIDs[titleKey(of: statement)] ?? title
    var origin = shared.origin(id, file, statement, basis: entry.basis)
    origin.verbatim = entry.clause(.verbatim)?.title
    let using = entry.clause(.usingForm)
    let forms = [statement, using].compactMap(\.self).flatMap { $0.children(.form) }
    procedure.results.append(
      ProcedureResult(
        origin: origin, title: title, isRefusal: entry.clause(.refusal) != nil,
        forms: forms.map { formDemand($0) }, formCode: using?.title,
        validity: entry.clause(.valid)?.child(.quantity)?.timeQuantity, when: entry.when))
    places.results.append(place(statement))
  }

  private mutating func requirement(_ entry: Entry) {
    let statement = entry.statement
    let content = statement.children.filter {
      ![.keyword, .label, .clause, .guard, .citation, .error].contains($0.kind)
    }
    guard let first = content.first else { return }
    let condition = boolean(first)
    let text =
      content.count > 1 ? content[1].stringValue : first.kind == .string ? first.stringValue : first.canonicalText
    let named = content.count > 1 || first.kind == .string ? text : first.words
    let origin = origin(entry, wanting: label(entry) ?? Identifiers.slug(named, prefix: "yc-"))
    procedure.requirements.append(
      Requirement(
        origin: origin, text: text, condition: condition,
        otherwise: statement.clause(.otherwiseConsequence).flatMap { consequence($0) }, when: entry.when))
    places.requirements.append(place(statement))
  }

  private func consequence(_ clause: Node) -> Requirement.Consequence? {
    guard let node = clause.child(.consequence) else { return nil }
    switch node.keyword {
    case .refuse: return .refuse
    case .returnDossier: return .returnDossier
    case .transferTo: return .transfer(node.child(.selector)?.text ?? "")
    default: return nil
    }
  }

  mutating func verbatim(_ entry: Entry, _ subject: VerbatimText.Subject) {
    let text = entry.statement.title ?? ""
    procedure.verbatim.append(
      VerbatimText(
        origin: origin(entry, wanting: label(entry) ?? Identifiers.slug(text, prefix: "nv-")), text: text,
        subject: subject, when: entry.when))
    places.verbatim.append(place(entry.statement))
  }

  /// A question to the author is no part of the procedure: only its place is kept, for the rule that asks for an answer.
  mutating func openQuestion(_ entry: Entry) {
    places.openQuestions.append(
      OpenQuestion(text: entry.statement.title ?? "", place: place(entry.statement)))
  }

  mutating func inclusion(_ entry: Entry, _ part: Inclusion.Part) {
    for selector in entry.statement.children(.selector) {
      let code = selector.child(.code)?.text ?? selector.child(.name)?.nameValue ?? ""
      let id = (part == .fees ? "thu-theo-" : "theo-") + code
      procedure.includes.append(Inclusion(origin: origin(entry, id), code: code, part: part, when: entry.when))
    }
  }

  /// Clauses that the grammar lets stand in any statement of the block but that mean something in some only.
  private mutating func checkClauses(_ statement: Node) {
    for clause in statement.children(.clause) {
      guard let keyword = clause.keyword, let head = statement.keyword,
        let heads = Self.headsOfClause[Int(keyword.rawValue)]
      else { continue }
      if !heads.contains(head) {
        let names = GrammarTable.heads(of: .procedure).map(\.keyword).filter(heads.contains)
          .map { KeywordTable.row($0).vietnamese }
        shared.report(
          .clauseNotHere(
            clause.child(.keyword)?.text ?? "", statement.child(.keyword)?.text ?? "", heads: names, at: place(clause)))
      }
    }
  }

  /// For each clause the statements it may stand in; nil when it may stand in all.
  private static let headsOfClause: [KeywordSet?] = {
    var table: [KeywordSet?] = Array(repeating: nil, count: Keyword.allCases.count)
    for (clause, heads) in clauseRows { table[Int(clause.rawValue)] = heads }
    return table
  }()

  private static let clauseRows: KeyValuePairs<Keyword, KeywordSet> = [
    .since: [.timeLimit, .addTime, .limitExtension, .closeAfter, .supplement],
    .receivedAfter: [.timeLimit],
    .upTo: [.limitExtension, .pause, .fee, .charge, .price, .timeLimit, .supplement],
    .noLessThan: [.fee, .charge, .price],
    .notice: [.limitExtension],
    .orByAgreement: [.limitExtension],
    .from: [.pause, .fee, .charge, .price],
    .additionFor: [.addTime],
    .atStage: [.pause],
    .refunded: [.fee, .charge, .price],
    .paidAtPickup: [.fee, .charge, .price],
    .paidAtLodging: [.fee, .charge, .price],
    .refusal: [.result],
    .valid: [.result],
    .usingForm: [.result, .requirement],
    .otherwiseConsequence: [.requirement],
    .transitionOld: [.replaces, .inForceFrom],
    .transitionNew: [.replaces, .inForceFrom],
    .transitionChoice: [.replaces, .inForceFrom],
    .byLodging: [.decidedBy, .performedBy, .receivedBy],
    .byStages: [.decidedBy, .performedBy],
    .severalPlaces: [.decidedBy, .performedBy, .receivedBy],
  ]
}
