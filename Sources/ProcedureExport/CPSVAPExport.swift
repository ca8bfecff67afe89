package import CanonicalJSON
package import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// A catalogue as JSON-LD by the Core Public Service Vocabulary Application Profile 3.2.0 of the European Union, with what
/// is lost on the way.
///
/// Each version of a procedure is a public service. Documents become evidence types; conditions, limits and fees, for
/// which the profile has no properties or poorer ones, become rules in words that implement the law they rest on.
package struct CPSVAPExport: Sendable {
  package static let profile = "CPSV-AP 3.2.0"
  /// What identifiers begin with unless the publisher has a name of its own.
  package static let usualBase = "urn:tthc:"

  private static let context: JSON = [
    "cpsv": "http://purl.org/vocab/cpsv#", "cv": "http://data.europa.eu/m8g/", "dct": "http://purl.org/dc/terms/",
    "eli": "http://data.europa.eu/eli/ontology#", "foaf": "http://xmlns.com/foaf/0.1/",
    "org": "http://www.w3.org/ns/org#", "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
  ]

  package private(set) var losses: [ExportLoss] = []
  private var graph: LinkedData
  private let catalogue: Catalogue
  private let codes: Set<String>

  package init(_ catalogue: Catalogue, base: String = usualBase) throws(CatalogueError) {
    self.catalogue = catalogue
    graph = LinkedData(base: base)
    codes = Set(catalogue.versions.map(\.code))
    for version in catalogue.versions { add(try catalogue.procedure(version)) }
  }

  package var json: JSON { graph.json(context: Self.context) }

  private mutating func lose(_ kind: ExportLoss.Kind, _ procedure: Procedure, _ element: String) {
    losses.append(ExportLoss(kind: kind, procedure: procedure.code, element: element))
  }

  // MARK: The service

  private func service(_ procedure: Procedure) -> String {
    let version = procedure.inForce.from?.iso ?? "always"
    guard let area = procedure.overlay?.layers.last?.id else { return graph.iri("procedure", procedure.code, version) }
    return graph.iri("procedure", procedure.code, version, area)
  }

  private mutating func add(_ procedure: Procedure) {
    let authorities = competentAgencies(procedure)
    if authorities.isEmpty { lose(.noAuthority, procedure, "roles") }
    let members: [(key: String, value: JSON)] = [
      ("dct:identifier", .string(procedure.code)),
      ("dct:title", LinkedData.vietnamese(procedure.title)),
      ("dct:description", LinkedData.vietnamese(CPSVAPWording.description(procedure).vi)),
      ("dct:language", LinkedData.reference(language())),
      ("dct:spatial", LinkedData.references(places(procedure))),
      ("dct:audience", .array(procedure.applicants.map { LinkedData.reference(concept("applicant", $0)) })),
      (
        "cv:thematicArea",
        .array(procedure.field.isEmpty ? [] : [LinkedData.reference(concept("field", procedure.field))])
      ),
      ("cv:hasCompetentAuthority", LinkedData.references(authorities)),
      ("cv:hasParticipation", LinkedData.references(participations(procedure))),
      ("cv:hasChannel", LinkedData.references(channels(procedure))),
      ("cv:hasInputType", LinkedData.references(evidenceTypes(procedure))),
      ("cv:holdsRequirement", LinkedData.references(requirements(procedure))),
      ("cv:hasCost", LinkedData.references(costs(procedure))),
      ("cpsv:follows", LinkedData.references(rules(procedure))),
      ("cpsv:produces", LinkedData.references(outputs(procedure))),
      ("cv:hasLegalResource", LinkedData.references(legalResources(procedure.origin.basis))),
      ("cv:relatedService", LinkedData.references(related(procedure))),
      ("cv:processingTime", processingTime(procedure)),
    ]
    graph.add(service(procedure), ["cpsv:PublicService"], members)
    loseWhatHasNoPlace(procedure)
  }

  /// What the profile has no property for at all.
  private mutating func loseWhatHasNoPlace(_ procedure: Procedure) {
    if procedure.inForce != .always { lose(.inForce, procedure, "inForce") }
    if procedure.transition != .oldRule { lose(.transition, procedure, "transition") }
    if !procedure.calendar.isEmpty { lose(.calendar, procedure, "calendar/\(procedure.calendar)") }
    for fact in procedure.facts { lose(.fact, procedure, "facts/\(fact.origin.id)") }
    for stage in procedure.process.stages { lose(.stage, procedure, "stages/\(stage.origin.id)") }
    for example in procedure.examples { lose(.example, procedure, "examples/\(example.origin.id)") }
    for free in procedure.jurisdictionFree { lose(.jurisdictionFree, procedure, "jurisdictionFree/\(free.origin.id)") }
    let clock: [Origin] =
      procedure.additions.map(\.origin) + procedure.extensions.map(\.origin) + procedure.pauses.map(\.origin)
      + procedure.exclusions.map(\.origin)
      + [procedure.supplement?.origin, procedure.closing?.origin].compactMap { $0 }
    for origin in clock { lose(.clockRule, procedure, origin.id) }
    for named in procedure.cases { lose(.namedCase, procedure, "cases/\(named.origin.id)") }
    for text in procedure.verbatim { lose(.verbatim, procedure, "verbatim/\(text.origin.id)") }
    for inclusion in procedure.includes { lose(.inclusion, procedure, "includes/\(inclusion.code)") }
    if procedure.publication != nil { lose(.publication, procedure, "publication") }
    if procedure.overlay != nil { lose(.nationalRule, procedure, "overlay") }
    let particulars = [
      ("levels", !procedure.levels.isEmpty), ("dossierSets", procedure.dossierSets != nil),
      ("kind", procedure.kind != nil), ("draft", procedure.isDraft), ("replaces", !procedure.replaces.isEmpty),
      ("channels", procedure.channels.contains { $0.extent != nil }),
    ]
    for (name, isThere) in particulars where isThere { lose(.particular, procedure, name) }
  }

  private mutating func language() -> String {
    let iri = "http://publications.europa.eu/resource/authority/language/VIE"
    graph.add(iri, ["dct:LinguisticSystem"], [("skos:prefLabel", LinkedData.vietnamese(CPSVAPWording.language.vi))])
    return iri
  }

  private mutating func concept(_ scheme: String, _ label: String, id: String? = nil) -> String {
    let iri = graph.iri(scheme, id ?? label)
    graph.add(iri, ["skos:Concept"], [("skos:prefLabel", LinkedData.vietnamese(label))])
    return iri
  }

  private mutating func place(_ id: String) -> String {
    let iri = graph.iri("area", id)
    let title = catalogue.area(id)?.title ?? id
    graph.add(iri, ["dct:Location"], [("skos:prefLabel", LinkedData.vietnamese(title))])
    return iri
  }

  private mutating func country() -> String {
    let iri = "http://publications.europa.eu/resource/authority/country/VNM"
    graph.add(iri, ["dct:Location"], [("skos:prefLabel", LinkedData.vietnamese(CPSVAPWording.country.vi))])
    return iri
  }

  private mutating func places(_ procedure: Procedure) -> [String] {
    guard !procedure.appliesIn.isEmpty else { return [country()] }
    var places: [String] = []
    for area in procedure.appliesIn { places.append(place(area)) }
    return places
  }

  private mutating func related(_ procedure: Procedure) -> [String] {
    let named = procedure.includes.map(\.code) + procedure.process.stages.compactMap(\.procedure)
    let versions = catalogue.versions.filter {
      $0.overlay == nil && named.contains($0.code) && $0.code != procedure.code
    }
    return versions.map { graph.iri("procedure", $0.code, $0.inForce.from?.iso ?? "always") }
  }

  // MARK: Agencies

  /// One of the country, when the catalogue does not say where it acts.
  private mutating func agency(_ id: String) -> String {
    let iri = graph.iri("agency", id)
    let declared = catalogue.agency(id)
    let title = declared?.title ?? id
    var spatial = country()
    if let area = declared?.area { spatial = place(area) }
    graph.add(
      iri, ["cv:PublicOrganisation", "org:Organization", "foaf:Agent"],
      [
        ("dct:identifier", .string(id)), ("dct:title", LinkedData.vietnamese(title)),
        ("skos:prefLabel", LinkedData.vietnamese(title)), ("dct:spatial", LinkedData.reference(spatial)),
      ])
    return iri
  }

  /// Those that decide; where none is named those that carry out, then those that receive.
  private mutating func competentAgencies(_ procedure: Procedure) -> [String] {
    for wanted in [RoleAssignment.Role.decided, .performed, .received] {
      let named = procedure.roles.filter { $0.role == wanted }.flatMap(\.agencies)
      guard !named.isEmpty else { continue }
      var agencies: [String] = []
      for id in named { agencies.append(agency(id)) }
      return agencies
    }
    return []
  }

  private mutating func participations(_ procedure: Procedure) -> [String] {
    var participations: [String] = []
    for role in procedure.roles {
      let element = "roles/\(role.origin.id)"
      if role.when != .always { lose(.condition, procedure, element) }
      if !role.places.isEmpty { lose(.competentPlace, procedure, element) }
      let label = CPSVAPWording.role(role.role).vi
      let concept = concept("role", label, id: role.role.rawValue)
      for id in role.agencies {
        let iri = service(procedure) + "/" + graph.suffix("participation", role.role.rawValue, id)
        graph.add(
          iri, ["cv:Participation"],
          [
            ("dct:identifier", .string("\(procedure.code)/\(role.role.rawValue)/\(id)")),
            ("dct:description", LinkedData.vietnamese(CPSVAPWording.when(label, condition(role.when, procedure)))),
            ("cv:role", LinkedData.reference(concept)), ("cv:hasParticipant", LinkedData.reference(agency(id))),
          ])
        participations.append(iri)
      }
    }
    return participations
  }

  private mutating func channels(_ procedure: Procedure) -> [String] {
    var channels: [String] = []
    for offer in procedure.channels {
      let label = CPSVAPWording.channel(offer.channel).vi
      let type = concept("channel", label, id: offer.channel.rawValue)
      let iri = service(procedure) + "/" + graph.suffix("channel", offer.channel.rawValue)
      graph.add(
        iri, ["cv:Channel"],
        [
          ("dct:identifier", .string("\(procedure.code)/\(offer.channel.rawValue)")),
          ("dct:description", LinkedData.vietnamese(label)), ("dct:type", LinkedData.reference(type)),
        ])
      channels.append(iri)
    }
    return channels
  }

  // MARK: Documents

  private mutating func evidenceTypes(_ procedure: Procedure) -> [String] {
    var types: [String] = []
    for requirement in procedure.documents {
      let element = "documents/\(requirement.origin.id)"
      if requirement.isOptional { lose(.optionalDocument, procedure, element) }
      if requirement.verb != .submit { lose(.documentVerb, procedure, element) }
      addTypes(of: requirement.item, to: &types, procedure, element)
    }
    return types
  }

  /// Groups inside each other are as deep as the catalogue.
  private mutating func addTypes(
    of item: DocumentItem, to types: inout [String], _ procedure: Procedure, _ element: String
  ) {
    switch item {
    case .group(let group):
      if group.choose != .all { lose(.alternatives, procedure, element) }
      for member in group.of { addTypes(of: member, to: &types, procedure, element) }
    case .document(let document):
      let iri = graph.iri("document", document.document)
      let title = catalogue.document(document.document)?.title ?? document.document
      graph.add(
        iri, ["cv:EvidenceType"],
        [("dct:identifier", .string(document.document)), ("dct:title", LinkedData.vietnamese(title))])
      types.append(iri)
      let place = "\(element)/\(document.document)"
      if !document.forms.isEmpty || !document.channelForms.isEmpty { lose(.copiesAndForms, procedure, place) }
      if !document.waivedBy.isEmpty { lose(.waivedByDatabase, procedure, place) }
      if document.validity != nil { lose(.documentAge, procedure, place) }
      if document.when != .always || document.unless != nil { lose(.condition, procedure, place) }
    }
  }

  // MARK: Rules

  private func condition(_ expression: Expression, _ procedure: Procedure) -> Bilingual? {
    expression == .always ? nil : ExpressionText(procedure, in: catalogue).text(expression)
  }

  private mutating func legalResources(_ citations: [Citation]) -> [String] {
    var resources: [String] = []
    for citation in citations {
      let iri = graph.iri("law", citation.source)
      let basis = catalogue.legalBasis(citation.source)
      var members = [("dct:title", LinkedData.vietnamese(basis?.title ?? citation.source))]
      if let number = basis?.number { members.append(("dct:identifier", .string(number))) }
      graph.add(iri, ["eli:LegalResource"], members)
      resources.append(iri)
    }
    return resources
  }

  /// A rule in words, with the law that it implements down to article and clause.
  private mutating func rule(
    _ kind: String, _ origin: Origin, _ title: String, when: Expression, _ procedure: Procedure
  ) -> String {
    let element = "\(kind)/\(origin.id)"
    if when != .always { lose(.condition, procedure, element) }
    let iri = service(procedure) + "/" + graph.suffix("rule", kind, origin.id)
    var description = CPSVAPWording.when(title, condition(when, procedure))
    if !origin.basis.isEmpty { description += " (\(CitationText(catalogue).text(origin.basis).vi))" }
    graph.add(
      iri, ["cpsv:Rule"],
      [
        ("dct:identifier", .string("\(procedure.code)/\(element)")), ("dct:title", LinkedData.vietnamese(title)),
        ("dct:description", LinkedData.vietnamese(description)),
        ("dct:language", LinkedData.reference(language())),
        ("cpsv:implements", LinkedData.references(legalResources(origin.basis))),
      ])
    return iri
  }

  /// One for each demand for documents, each limit and each fee.
  private mutating func rules(_ procedure: Procedure) -> [String] {
    var rules: [String] = []
    for demand in procedure.documents {
      let title = demand.item.ids.map { catalogue.document($0)?.title ?? $0 }.joined(separator: " / ")
      rules.append(rule("documents", demand.origin, title, when: demand.when, procedure))
    }
    for limit in procedure.limits {
      let title = CPSVAPWording.limit(CPSVAPTime.words(limit.amount))
      rules.append(rule("limits", limit.origin, title, when: limit.when, procedure))
    }
    for fee in procedure.fees {
      rules.append(rule("fees", fee.origin, feeTitle(fee, procedure), when: fee.when, procedure))
    }
    return rules
  }

  private mutating func requirements(_ procedure: Procedure) -> [String] {
    var requirements: [String] = []
    for requirement in procedure.requirements {
      let element = "requirements/\(requirement.origin.id)"
      if requirement.otherwise != nil { lose(.consequence, procedure, element) }
      let fulfils = rule("requirements", requirement.origin, requirement.text, when: requirement.when, procedure)
      let iri = service(procedure) + "/" + graph.suffix("requirement", requirement.origin.id)
      graph.add(
        iri, ["cv:Requirement"],
        [
          ("dct:identifier", .string("\(procedure.code)/\(requirement.origin.id)")),
          ("dct:title", LinkedData.vietnamese(requirement.text)), ("cv:fulfils", LinkedData.reference(fulfils)),
        ])
      requirements.append(iri)
    }
    return requirements
  }

  private mutating func outputs(_ procedure: Procedure) -> [String] {
    var outputs: [String] = []
    for result in procedure.results {
      let element = "results/\(result.origin.id)"
      if result.when != .always { lose(.condition, procedure, element) }
      if result.validity != nil { lose(.resultValidity, procedure, element) }
      if !result.forms.isEmpty { lose(.copiesAndForms, procedure, element) }
      let iri = service(procedure) + "/" + graph.suffix("output", result.origin.id)
      graph.add(
        iri, ["cv:Output"],
        [
          ("dct:identifier", .string("\(procedure.code)/\(result.origin.id)")),
          ("dct:title", LinkedData.vietnamese(result.title)),
        ])
      outputs.append(iri)
    }
    return outputs
  }

  // MARK: Time

  /// The one limit of the procedure, when it is one without a condition and in units that `xsd:duration` has.
  private mutating func processingTime(_ procedure: Procedure) -> JSON {
    for limit in procedure.limits {
      let element = "limits/\(limit.origin.id)"
      if limit.cutoff != nil { lose(.cutoff, procedure, element) }
      if limit.start != [.acceptedComplete] { lose(.limitFromEvent, procedure, element) }
      switch CPSVAPTime.duration(limit.amount) {
      case .some: if limit.when != .always { lose(.conditionalLimit, procedure, element) }
      case nil: lose(CPSVAPTime.isWorkingTime(limit.amount) ? .workingDays : .limitInWords, procedure, element)
      }
    }
    guard procedure.limits.count == 1, let limit = procedure.limits.first else {
      if procedure.limits.count > 1 { lose(.severalLimits, procedure, "limits") }
      return .array([])
    }
    guard limit.when == .always, procedure.additions.isEmpty, let duration = CPSVAPTime.duration(limit.amount) else {
      return .array([])
    }
    return LinkedData.typed("xsd:duration", duration)
  }

  // MARK: Fees

  private func feeTitle(_ fee: Fee, _ procedure: Procedure) -> String {
    let kinds = fee.kinds.map { CPSVAPWording.fee($0).vi }.joined(separator: ", ")
    let named = fee.title.map { "\(kinds): \($0)" } ?? kinds
    switch fee.amount {
    case .exempt: return "\(named). \(CPSVAPWording.exempt.vi)"
    case .setBy(let text), .reference(let text): return "\(named). \(text)"
    case .share(let share): return "\(named). \(TermWording.share(share, of: procedure.words(ofFact: share.fact)).vi)"
    case .reduced(let share): return "\(named) \(TermWording.reduced(to: share).vi)"
    case .rate(let rate): return "\(named). \(TermWording.rate(rate).vi)"
    }
  }

  private mutating func costs(_ procedure: Procedure) -> [String] {
    var costs: [String] = []
    for fee in procedure.fees {
      let element = "fees/\(fee.origin.id)"
      var members: [(key: String, value: JSON)] = [
        ("dct:identifier", .string("\(procedure.code)/\(fee.origin.id)")),
        (
          "dct:description",
          LinkedData.vietnamese(CPSVAPWording.when(feeTitle(fee, procedure), condition(fee.when, procedure)))
        ),
      ]
      switch fee.amount {
      case .exempt:
        lose(.exemption, procedure, element)
        members.append(("cv:hasValue", LinkedData.typed("xsd:double", "0")))
      case .setBy, .reference: lose(.feeSetElsewhere, procedure, element)
      case .reduced: lose(.reduction, procedure, element)
      case .share:
        lose(.computedFee, procedure, element)
        members.append(("cv:currency", LinkedData.reference(currency("VND"))))
      case .rate(let rate):
        if rate.isFlat, let tier = rate.tiers.first {
          members.append(("cv:hasValue", LinkedData.typed("xsd:double", String(tier.amount))))
        } else {
          lose(.computedFee, procedure, element)
        }
        members.append(("cv:currency", LinkedData.reference(currency(rate.currency))))
      }
      let iri = service(procedure) + "/" + graph.suffix("cost", fee.origin.id)
      graph.add(iri, ["cv:Cost"], members)
      costs.append(iri)
    }
    return costs
  }

  private mutating func currency(_ code: String) -> String {
    let iri = "http://publications.europa.eu/resource/authority/currency/" + graph.suffix(code)
    graph.add(iri, ["skos:Concept"], [("skos:notation", .string(code))])
    return iri
  }
}

extension DocumentItem {
  /// The ids of the documents in it; groups are as deep as the catalogue.
  fileprivate var ids: [String] {
    switch self {
    case .document(let document): [document.document]
    case .group(let group): group.of.flatMap(\.ids)
    }
  }
}
