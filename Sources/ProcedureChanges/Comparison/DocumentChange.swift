import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

/// What the rules about documents share.
enum DocumentChange {
  /// The kinds of differences that one rule is about.
  enum Kind {
    case added
    case moreCases
    case choices
    case form
    case waiver
  }

  private static func kind(_ what: BurdenIncrease.DocumentIncrease) -> Kind {
    switch what {
    case .added, .noLongerOptional: .added
    case .moreCases: .moreCases
    case .fewerChoices: .choices
    case .waiverLost: .waiver
    case .forms, .verb, .younger: .form
    }
  }

  /// All differences of one kind about one demand, as one change with the first dossier that shows it.
  static func report(
    _ found: [BurdenIncrease], _ wanted: Kind, isLighter: Bool, _ pair: VersionPair, _ report: inout ChangeReport
  ) {
    var messages: [Bilingual] = []
    var first: (entry: BurdenIncrease, place: Int)?
    for entry in found where entry.undecided == nil {
      if case .dossierSets(let sets, let before) = entry.what, wanted == .form {
        report.report(
          isLighter ? ChangeWording.sets(before, before: sets) : ChangeWording.sets(sets, before: before), at: pair.head
        )
      }
      guard case .document(let place, let what) = entry.what, kind(what) == wanted else { continue }
      let message = self.message(what, place, isLighter: isLighter, pair)
      if !messages.contains(message) { messages.append(message) }
      first = first ?? (entry, place)
    }
    guard let first, let message = messages.first else { return }
    report.report(
      message, at: site(first.place, isLighter: isLighter, pair), witness: first.entry.witness,
      details: Array(messages.dropFirst()))
  }

  static func reportIncomparable(_ change: BurdenChange, _ pair: VersionPair, _ report: inout ChangeReport) {
    func documents(
      _ found: [BurdenIncrease], isLighter: Bool
    ) -> [(entry: BurdenIncrease, place: Int, text: Bilingual, isCase: Bool)] {
      found.compactMap { entry -> (entry: BurdenIncrease, place: Int, text: Bilingual, isCase: Bool)? in
        guard entry.undecided == nil, case .document(let place, let what) = entry.what else { return nil }
        return (entry, place, message(what, place, isLighter: isLighter, pair), what == .moreCases)
      }
    }
    guard let heavier = documents(change.heavier, isLighter: false).first,
      let lighter = documents(change.lighter, isLighter: true).first
    else { return }
    let words =
      heavier.isCase && lighter.isCase
      ? ChangeWording.otherCases(pair.title(of: pair.new.documents[heavier.place]))
      : ChangeWording.both(heavier.text, lighter.text)
    report.report(
      words, at: site(heavier.place, isLighter: false, pair), witness: heavier.entry.witness,
      details: [ChangeWording.lighterForOthers(lighter.entry.witness)])
  }

  private static func message(
    _ what: BurdenIncrease.DocumentIncrease, _ place: Int, isLighter: Bool, _ pair: VersionPair
  ) -> Bilingual {
    let demand = (isLighter ? pair.old : pair.new).documents[place]
    let name = pair.title(of: demand)
    if what == .fewerChoices {
      let papers = lost(demand, in: isLighter ? pair.new : pair.old, pair)
      if !papers.isEmpty {
        return isLighter ? ChangeWording.choicesWon(name, papers) : ChangeWording.choicesLost(name, papers)
      }
    }
    let database = { (id: String) in pair.catalogues.title(ofDatabase: id) }
    return isLighter
      ? BurdenWording.lessDocument(what, name, database: database)
      : BurdenWording.document(what, name, database: database)
  }

  /// The papers of the other version's demand that this one does not take, by title.
  private static func lost(_ demand: DocumentRequirement, in other: Procedure, _ pair: VersionPair) -> [String] {
    let own = Set(demand.item.papers.map(\.document))
    let kindred = other.documents.filter { candidate in
      candidate.origin.id == demand.origin.id || !own.isDisjoint(with: candidate.item.papers.map(\.document))
    }
    return kindred.flatMap { $0.item.papers.map(\.document) }.filter { !own.contains($0) }
      .map { pair.catalogues.title(ofDocument: $0) }
  }

  /// A demand of the later version; for one of the earlier version the one that took its place.
  private static func site(_ place: Int, isLighter: Bool, _ pair: VersionPair) -> Change.Site {
    guard isLighter else {
      let demand = pair.new.documents[place]
      let before = pair.old.documents.first { $0.origin.id == demand.origin.id }
      return pair.site(demand.origin, "documents", place, before: before?.origin)
    }
    let former = pair.old.documents[place]
    let papers = Set(former.item.papers.map(\.document))
    let index = pair.new.documents.firstIndex {
      $0.origin.id == former.origin.id || !papers.isDisjoint(with: $0.item.papers.map(\.document))
    }
    guard let index else { return pair.site(gone: former.origin) }
    return pair.site(pair.new.documents[index].origin, "documents", index, before: former.origin)
  }
}
