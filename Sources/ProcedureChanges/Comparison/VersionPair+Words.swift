import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

extension VersionPair {
  /// What a demand is called: the titles of its papers, as many as a sentence bears.
  func title(of demand: DocumentRequirement) -> String {
    let titles = demand.item.papers.map { catalogues.title(ofDocument: $0.document) }
    let shown = titles.prefix(2).joined(separator: " / ")
    return (titles.count > 2 ? shown + " / …" : shown).shortened
  }

  func stageTitle(_ id: String) -> String {
    (new.process.stages + old.process.stages).first { $0.origin.id == id }?.title ?? id
  }

  /// Where the rule about supplements stands, or the one about closing, or the head.
  var supplementSite: Change.Site {
    if let supplement = new.supplement {
      return Change.Site(now: supplement.origin, path: "supplement", before: old.supplement?.origin)
    }
    if let closing = new.closing {
      return Change.Site(now: closing.origin, path: "closing", before: old.closing?.origin)
    }
    return head
  }

  /// The first stage that is new or other than before, or the head.
  var processSite: Change.Site {
    let stages = new.process.stages
    let index = stages.indices.first { place in
      !old.process.stages.contains { $0.origin.id == stages[place].origin.id }
        || !StageChange.differences(ofStage: place, self).isEmpty
    }
    return index.map { site(new.process.stages[$0].origin, "process/stages", $0) } ?? head
  }

  /// «trước đây ở dòng 31»
  func wording(before origin: Origin) -> [Bilingual] {
    guard origin.line > 0, let source = catalogues.old.catalogue.source(of: origin) else { return [] }
    return [ChangeWording.formerly(source.path, line: origin.line)]
  }

  /// Ids that the earlier version gave to elements, and that neither the later one nor a tombstone has.
  var lostIdentifiers: [String] {
    func ids(_ procedure: Procedure) -> [String] {
      procedure.facts.map(\.origin.id) + procedure.documents.map(\.origin.id) + procedure.limits.map(\.origin.id)
        + procedure.fees.map(\.origin.id) + procedure.process.stages.map(\.origin.id)
        + procedure.results.map(\.origin.id) + procedure.requirements.map(\.origin.id)
    }
    let kept = catalogues.new.catalogue.tombstones.filter { $0.procedure == new.code }.map(\.id)
    let known = Set(ids(new) + kept)
    var lost: [String] = []
    for id in ids(former) where !id.isEmpty && !known.contains(id) && !lost.contains(id) { lost.append(id) }
    return lost
  }
}

extension CatalogueComparison {
  /// Names that the earlier catalogue remembers of something else than what has them now.
  var reusedIdentifiers: [Tombstone] {
    old.catalogue.tombstones.filter { tombstone in
      guard let then = tombstone.title, tombstone.procedure == nil, let now = title(of: tombstone.kind, tombstone.id)
      else { return false }
      return then.lowercased() != now.lowercased()
    }
  }

  private func title(of kind: Tombstone.Kind, _ id: String) -> String? {
    switch kind {
    case .procedure:
      new.catalogue.versions(of: id).first.flatMap { try? new.catalogue.procedure($0).title }
    case .agency: new.catalogue.agency(id)?.title
    case .area: new.catalogue.area(id)?.title
    case .database: new.catalogue.database(id)?.title
    case .legalBasis: new.catalogue.legalBasis(id)?.title
    case .document: new.catalogue.document(id)?.title
    case .form: new.catalogue.form(id)?.title
    case .calendar: new.catalogue.calendars.first { $0.id == id }?.title
    case .fact, .documentRequirement, .limit, .fee, .stage, .result, .requirement: nil
    }
  }

  func title(ofDocument id: String) -> String {
    new.catalogue.document(id)?.title ?? old.catalogue.document(id)?.title ?? id
  }

  func title(ofDatabase id: String) -> String {
    new.catalogue.database(id)?.title ?? old.catalogue.database(id)?.title ?? id
  }

  func title(ofAgency id: String) -> String { new.catalogue.agency(id)?.title ?? old.catalogue.agency(id)?.title ?? id }

  func title(ofArea id: String) -> String { new.catalogue.area(id)?.title ?? old.catalogue.area(id)?.title ?? id }

  func title(ofBasis id: String) -> String {
    let basis = new.catalogue.legalBasis(id) ?? old.catalogue.legalBasis(id)
    return basis.map { $0.number.map { number in "\(basis?.title ?? id) (\(number))" } ?? $0.title } ?? id
  }

  /// The numbers of instruments, so that one declared under another id is not taken for another one.
  func numbers(of sources: Set<String>, in side: ComparedCatalogue) -> Set<String> {
    Set(sources.map { side.catalogue.legalBasis($0)?.number ?? $0 })
  }
}

extension Fact {
  /// Whether a service may go on answering as before; other choices are told apart elsewhere.
  func answersLike(_ other: Fact) -> Bool {
    switch (kind, other.kind) {
    case (.choice, .choice): true
    default: kind == other.kind
    }
  }
}
