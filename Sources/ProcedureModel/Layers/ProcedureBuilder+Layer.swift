import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import WorkingCalendar

/// A layer is built by a copy of the builder of what lies under it, which knows the facts, results and stages that the
/// layer may speak of.
extension ProcedureBuilder {
  /// The version for the area of a layer, on the days of an interval; `wholeTime` are the days of the layer as a whole, to
  /// which its examples belong.
  func laid(_ head: LayerHead, during interval: Interval, wholeTime: Interval) -> ProcedureBuilder {
    var builder = self
    builder.prepare(head)
    builder.buildLayer(head)
    builder.merge(head)
    builder.finishLayer(head, during: interval, wholeTime: wholeTime)
    return builder
  }

  /// Forgets the statements below, so that only those of the layer are built.
  private mutating func prepare(_ head: LayerHead) {
    let procedure = self.procedure
    base = Base(procedure: procedure, places: places, otherwiseIDs: otherwiseIDs)
    otherwiseIDs = []
    statedOrder = []
    file = head.file
    node = head.node
    ids = IdentifierPool()
    labels = [:]
    additionParts = []
    namedStages = []
    var bare = Procedure(origin: procedure.origin, code: procedure.code, title: procedure.title)
    bare.facts = procedure.facts
    bare.transition = procedure.transition
    self.procedure = bare
    var barePlaces = ProcedurePlaces(code: head.place)
    barePlaces.facts = places.facts
    places = barePlaces
  }

  private mutating func buildLayer(_ head: LayerHead) {
    shared.beginProcedure()
    guard let block = node.child(.block) else { return }
    layerBasis = shared.citations(of: node, file)
    if layerBasis.isEmpty { layerBasis = shared.citations(of: block, file) }
    collectLodging(block)
    // A guard of the layer may speak of every channel that is offered in the end.
    procedure.channels = channels(over: base?.procedure.channels ?? [])
    collectFacts(block)
    collectResults(block)
    buildPendingFacts()
    let entries = entries(in: block, Scope(basis: layerBasis))
    for entry in entries where entry.statement.keyword != .layer { build(entry) }
    layerExamples = entries.filter { $0.statement.keyword == .example }
  }

  /// The channels below with those of the layer: a layer adds, and says more of what is there.
  private func channels(over below: [ChannelOffer]) -> [ChannelOffer] {
    var offers = below
    for offer in procedure.channels {
      if let index = offers.firstIndex(where: { $0.channel == offer.channel }) {
        if offer.extent != nil { offers[index].extent = offer.extent }
      } else {
        offers.append(offer)
      }
    }
    return offers
  }

  // MARK: Merging

  private mutating func merge(_ head: LayerHead) {
    guard let base else { return }
    let (layer, layerPlaces) = (procedure, places)
    let (labels, otherwiseIDs) = (labels, otherwiseIDs)
    let guards = GuardEquality(layer, shared.contents)
    var merged = base.procedure
    var mergedPlaces = base.places
    mergedPlaces.code = head.place
    mergedPlaces.citedBases = []
    mergedPlaces.facts = places.facts
    // What the author of the version below wrote has been looked at there.
    mergedPlaces.conditions = places.conditions
    mergedPlaces.dossierSets = places.dossierSets
    mergedPlaces.openQuestions = places.openQuestions
    merged.facts = layer.facts
    merged.cases += layer.cases
    merged.channels = layer.channels
    takeDescription(of: layer, into: &merged, head)
    if !layer.levels.isEmpty { mergedPlaces.levels = places.levels }

    func lay<Element: LayeredElement>(
      _ list: WritableKeyPath<Procedure, [Element]>,
      _ at: WritableKeyPath<ProcedurePlaces, [Place]>?,
      _ guardPath: WritableKeyPath<Element, Expression>?, mayBeAdded: Bool,
      _ isKindred: @escaping (Element, Element) -> Bool
    ) {
      guard !layer[keyPath: list].isEmpty else { return }
      var merge = LayerMerge<Element>(
        area: head.area, guardedBy: guardPath, mayBeAdded: mayBeAdded,
        isLabel: { labels[TextLiteral.key($0)] != nil }, isOtherwise: otherwiseIDs.contains,
        wasOtherwise: base.otherwiseIDs.contains, areEqual: guards.areEqual, isKindred: isKindred)
      let elsewhere = { (count: Int) in Array(repeating: head.place, count: count) }
      let below = base.procedure[keyPath: list]
      let result = merge.merge(
        below, at.map { base.places[keyPath: $0] } ?? elsewhere(below.count), layer[keyPath: list],
        at.map { layerPlaces[keyPath: $0] } ?? elsewhere(layer[keyPath: list].count))
      merged[keyPath: list] = result.map(\.element)
      if let at { mergedPlaces[keyPath: at] = result.map(\.place) }
      for doubt in merge.doubts {
        shared.report(
          .severalUnderLayer(
            doubt.candidates.map { (id: $0.element.origin.id, place: $0.place) }, code: base.procedure.code,
            at: doubt.place))
      }
    }

    lay(\.limits, \.limits, \.when, mayBeAdded: false) { $0.results == $1.results }
    lay(\.additions, \.additions, \.when, mayBeAdded: false) { $0.part == $1.part }
    lay(\.extensions, \.extensions, \.when, mayBeAdded: false) { _, _ in true }
    lay(\.pauses, \.pauses, \.when, mayBeAdded: true) { $0.isAwaitingTheSame(as: $1) }
    lay(\.exclusions, \.exclusions, \.when, mayBeAdded: true) { _, _ in true }
    lay(\.fees, \.fees, \.when, mayBeAdded: false) { $1.mayReplace($0) }
    lay(\.documents, \.documents, \.when, mayBeAdded: true) { $0.item.documentIDs == $1.item.documentIDs }
    completeDocuments(merged, &mergedPlaces)
    lay(\.requirements, \.requirements, \.when, mayBeAdded: true) {
      TextLiteral.key($0.text) == TextLiteral.key($1.text)
        || TextLiteral.key($0.origin.id) == TextLiteral.key($1.origin.id)
    }
    lay(\.results, \.results, \.when, mayBeAdded: true) { $0.origin.id == $1.origin.id }
    lay(\.jurisdictionFree, nil, \.when, mayBeAdded: true) { _, _ in true }
    layRoles(layer, into: &merged, &mergedPlaces, head)
    layStages(layer, into: &merged, &mergedPlaces, head)
    merged.verbatim += layer.verbatim.map { $0.given(by: head.area) }
    mergedPlaces.verbatim += places.verbatim
    merged.includes = base.procedure.includes + layer.includes
    merged.supplement = replacing(base.procedure.supplement, by: layer.supplement, head)
    if layer.supplement != nil {
      mergedPlaces.supplement = layerPlaces.supplement
      mergedPlaces.supplementRounds = layerPlaces.supplementRounds
    }
    merged.closing = replacing(base.procedure.closing, by: layer.closing, head)
    if layer.closing != nil { mergedPlaces.closing = layerPlaces.closing }
    merged.examples = []
    mergedPlaces.examples = []
    procedure = merged
    places = mergedPlaces
  }

  /// What a layer may say of the procedure as a whole.
  private func takeDescription(of layer: Procedure, into merged: inout Procedure, _ head: LayerHead) {
    if let title = head.title { merged.title = title }
    if !layer.field.isEmpty { merged.field = layer.field }
    if !layer.levels.isEmpty { merged.levels = layer.levels }
    if !layer.applicants.isEmpty { merged.applicants = layer.applicants }
    if let kind = layer.kind { merged.kind = kind }
    if let publication = layer.publication { merged.publication = publication }
    if !layer.calendar.isEmpty { merged.calendar = layer.calendar }
    if !layer.replaces.isEmpty { merged.replaces = layer.replaces }
    merged.transition = layer.transition
    if let sets = layer.dossierSets { merged.dossierSets = sets }
  }

  /// Demands keep the places of their documents beside them, and the condition they would have alone.
  private func completeDocuments(_ merged: Procedure, _ mergedPlaces: inout ProcedurePlaces) {
    guard let base else { return }
    var demanded: [Place: [Place]] = [:]
    var conditions: [Place: Expression] = [:]
    for source in [base.places, places] {
      for (place, inside) in zip(source.documents, source.demanded) { demanded[place] = inside }
      for (place, condition) in zip(source.documents, source.documentConditions) { conditions[place] = condition }
    }
    mergedPlaces.demanded = mergedPlaces.documents.map { demanded[$0] ?? [$0] }
    // A demand that took over the guard of another one has that as its condition.
    mergedPlaces.documentConditions = zip(merged.documents, mergedPlaces.documents).map { demand, place in
      conditions[place].flatMap { $0 == .always ? nil : $0 } ?? demand.when
    }
  }

  /// Roles keep the places of their agencies beside them.
  private mutating func layRoles(
    _ layer: Procedure, into merged: inout Procedure, _ mergedPlaces: inout ProcedurePlaces, _ head: LayerHead
  ) {
    guard let base, !layer.roles.isEmpty else { return }
    var merge = LayerMerge<RoleAssignment>(
      area: head.area, guardedBy: \.when, mayBeAdded: true, isLabel: { _ in false },
      isOtherwise: otherwiseIDs.contains, wasOtherwise: base.otherwiseIDs.contains,
      areEqual: GuardEquality(layer, shared.contents).areEqual, isKindred: { $0.role == $1.role })
    let result = merge.merge(base.procedure.roles, base.places.roles, layer.roles, places.roles)
    var agencies: [Place: [Place]] = [:]
    for (place, named) in zip(base.places.roles + places.roles, base.places.roleAgencies + places.roleAgencies) {
      agencies[place] = named
    }
    merged.roles = result.map(\.element)
    mergedPlaces.roles = result.map(\.place)
    mergedPlaces.roleAgencies = result.map { agencies[$0.place] ?? [] }
  }

  /// A stage of the layer keeps from the one it replaces what it does not say itself: who acts, and what comes before.
  private mutating func layStages(
    _ layer: Procedure, into merged: inout Procedure, _ mergedPlaces: inout ProcedurePlaces, _ head: LayerHead
  ) {
    guard let base, !layer.process.stages.isEmpty else { return }
    var stages = layer.process.stages
    for index in stages.indices {
      guard let below = base.procedure.process.stages.first(where: { $0.origin.id == stages[index].origin.id }) else {
        continue
      }
      if stages[index].actors.isEmpty { stages[index].actors = below.actors }
      if !statedOrder.contains(stages[index].origin.id) { stages[index].after = below.after }
    }
    var merge = LayerMerge<Stage>(
      area: head.area, guardedBy: nil, mayBeAdded: true, isLabel: { _ in false }, isOtherwise: { _ in false },
      wasOtherwise: { _ in false }, areEqual: ==, isKindred: { $0.origin.id == $1.origin.id })
    let result = merge.merge(base.procedure.process.stages, base.places.stages, stages, places.stages)
    merged.process.stages = result.map(\.element)
    merged.process.isOnTheSpot = merged.process.isOnTheSpot || layer.process.isOnTheSpot
    mergedPlaces.stages = result.map(\.place)
  }

  private func replacing<Element: LayeredElement>(
    _ below: Element?, by layer: Element?, _ head: LayerHead
  ) -> Element? {
    guard var layer else { return below }
    layer.origin.layer = head.area
    if let below {
      layer.origin.id = below.origin.id
      layer.overrides = [below]
    }
    return layer
  }

  // MARK: At the end

  private mutating func finishLayer(
    _ head: LayerHead, during interval: Interval, wholeTime: Interval
  ) {
    guard let base else { return }
    let below = base.procedure
    var overlay = below.overlay ?? Overlay(codes: [below.code], from: below.inForce.from, layers: [])
    if !overlay.codes.contains(below.code) { overlay.codes.append(below.code) }
    overlay.layers.append(shared.origin(head.area, file, node, basis: layerBasis))
    procedure.overlay = overlay
    procedure.code = head.localCode ?? below.code
    procedure.origin = Origin(id: procedure.code, basis: layerBasis, file: file, line: shared.line(file, node))
    procedure.appliesIn = [head.area]
    indexDemandedDocuments()
    procedure.inForce = wholeTime
    for entry in layerExamples { buildExample(entry) }
    procedure.inForce = interval
    keepExamples(of: interval)
    checkLayer()
    places.citedBases = shared.citedBases.all
  }

  /// Each example belongs to the merged version in force on its day.
  private mutating func keepExamples(of interval: Interval) {
    let kept = procedure.examples.indices.filter { index in
      let example = procedure.examples[index]
      return interval.contains((example.accepted ?? example.submitted).date)
    }
    procedure.examples = kept.map { procedure.examples[$0] }
    places.examples = kept.map { places.examples[$0] }
  }
}

extension ProcedureBuilder.Base {
  /// The guard of the statement with a label; nil when no statement has it.
  func condition(ofLabel key: TextKey) -> Expression? {
    func find<Element: LayeredElement>(_ elements: [Element], _ guardPath: KeyPath<Element, Expression>) -> Expression?
    {
      elements.first { TextLiteral.key($0.origin.id) == key }?[keyPath: guardPath]
    }
    return find(procedure.limits, \.when) ?? find(procedure.fees, \.when) ?? find(procedure.documents, \.when)
      ?? find(procedure.requirements, \.when) ?? find(procedure.additions, \.when)
      ?? find(procedure.extensions, \.when) ?? find(procedure.pauses, \.when) ?? find(procedure.exclusions, \.when)
  }
}

extension LimitPause {
  fileprivate func isAwaitingTheSame(as other: LimitPause) -> Bool {
    TextLiteral.key(awaiting) == TextLiteral.key(other.awaiting)
  }
}

extension Fee {
  /// A duty replaces one of its kind, an exemption an exemption, a reduction a reduction; a named one also replaces one
  /// that covers all of a kind.
  fileprivate func mayReplace(_ below: Fee) -> Bool {
    guard !Set(kinds).isDisjoint(with: below.kinds) else { return false }
    guard amount.isOwed == below.amount.isOwed, (amount == .exempt) == (below.amount == .exempt) else { return false }
    return title == below.title || below.title == nil
  }
}

extension DocumentItem {
  /// The documents that are demanded, however they are grouped.
  fileprivate var documentIDs: Set<String> {
    switch self {
    case .document(let document): [document.document]
    case .group(let group): group.of.reduce(into: []) { $0.formUnion($1.documentIDs) }
    }
  }
}

extension VerbatimText {
  fileprivate func given(by area: String) -> VerbatimText {
    var text = self
    text.origin.layer = area
    return text
  }
}
