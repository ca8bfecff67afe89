package import ProcedureCatalogue
import ProcedureDiagnostics

/// Collects the questions that are worth asking, in order of first appearance, with what each would decide.
struct QuestionList {
  private struct Entry {
    let id: String
    let question: Bilingual
    var decides: [Bilingual]
  }

  private let bound: BoundCase
  private var entries: [Entry] = []

  init(_ bound: BoundCase) {
    self.bound = bound
  }

  var facts: [NeededFact] {
    entries.map { NeededFact(id: $0.id, question: $0.question, decides: $0.decides) }
  }

  mutating func add(conditions: [Int], facts: [Int], decides: Bilingual?) {
    for condition in conditions {
      for slot in bound.slotsNeeded(condition) { add(slot: slot, decides) }
    }
    for fact in facts { add(slot: fact, decides) }
  }

  /// A question about something that every dossier says about itself.
  mutating func add(entry id: String, _ question: Bilingual, decides: Bilingual) {
    append(id, question, decides)
  }

  mutating func merge(_ other: QuestionList) {
    for entry in other.entries {
      for decides in entry.decides { append(entry.id, entry.question, decides) }
    }
  }

  private mutating func add(slot: Int, _ decides: Bilingual?) {
    let slots = bound.compiled.code.slots
    guard slots.indices.contains(slot) else { return }
    if let derivation = slots[slot].derivation {
      for source in bound.compiled.code.slotsNeeded(derivation.code, slots: bound.slots, bound.edition) {
        add(slot: source, decides)
      }
      return
    }
    switch slots[slot].source {
    case .fact(let fact):
      let fact = bound.procedure.facts[fact]
      append(fact.origin.id, Bilingual(verbatim: fact.question), decides)
    case .given(let given):
      append(given.dossierEntry, QuestionWording.given(given), decides)
    case .place(let base, let area):
      let title = bound.index.catalogue.area(area)?.title ?? area
      append("places.\(base.dossierWord).\(area)", QuestionWording.place(base, title), decides)
    }
  }

  private mutating func append(_ id: String, _ question: Bilingual, _ decides: Bilingual?) {
    let added = decides.map { [$0] } ?? []
    guard let position = entries.firstIndex(where: { $0.id == id }) else {
      entries.append(Entry(id: id, question: question, decides: added))
      return
    }
    entries[position].decides += added.filter { !entries[position].decides.contains($0) }
  }
}

extension Given {
  /// The entry of the dossier that answers it.
  package var dossierEntry: String {
    switch self {
    case .submittedDate, .submittedTime: "submitted"
    case .acceptedDate: "accepted"
    case .postmarkDate: "postmark"
    case .channel: "channel"
    case .lodgedAt: "lodgedAt"
    case .decidedAt: "decidedAt"
    case .applicant: "applicant"
    case .supplementRound: "events"
    }
  }
}
