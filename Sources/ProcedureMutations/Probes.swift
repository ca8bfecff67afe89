import ProcedureCatalogue
import ProcedureRuntime
import WorkingCalendar

/// Dossiers by which two versions of a procedure are told apart: its worked examples, each with one thing changed.
struct Probes: Sendable {
  static let maximumDossiers = 400

  /// A dossier and the moment at which it is looked at.
  struct Probe: Sendable {
    let dossier: Dossier
    let now: CivilMoment
  }

  let dossiers: [Probe]

  init(of procedure: Procedure) {
    var all: [Probe] = []
    for example in procedure.examples {
      var dossier = example.dossier(of: procedure)
      // What an area decided for itself answers where that area is named.
      dossier.area = procedure.overlay?.layers.last?.id
      all.append(Probe(dossier: dossier, now: example.lastMoment))
      for variant in Self.variants(of: dossier, procedure) {
        all.append(Probe(dossier: variant, now: example.lastMoment))
      }
    }
    let step = max(1, all.count / Self.maximumDossiers)
    dossiers = stride(from: 0, to: all.count, by: step).map { all[$0] }
  }

  private static func variants(of dossier: Dossier, _ procedure: Procedure) -> [Dossier] {
    var variants: [Dossier] = []
    func vary(_ change: (inout Dossier) -> Void) {
      var variant = dossier
      change(&variant)
      variants.append(variant)
    }
    for fact in procedure.facts where fact.derivation == nil {
      let given = dossier.facts.firstIndex { $0.name == fact.origin.id }
      for answer in answers(fact, given.map { dossier.facts[$0].answer }) {
        vary { variant in
          if let given { variant.facts.remove(at: given) }
          variant.facts.append(Dossier.Fact(fact.origin.id, answer))
        }
      }
    }
    for offer in procedure.channels where offer.channel != dossier.channel { vary { $0.channel = offer.channel } }
    for place in dossier.places.indices { vary { $0.places[place].isWithin.toggle() } }
    for document in dossier.documents.indices { vary { $0.documents.remove(at: document) } }
    vary { $0.documents = [] }
    if let late = dossier.submitted.flatMap({ CivilMoment(date: $0.date, minuteOfDay: 16 * 60 + 45) }) {
      vary { variant in
        variant.submitted = late
        variant.accepted = late
      }
    }
    return variants
  }

  private static func answers(_ fact: Fact, _ given: Dossier.Fact.Answer?) -> [Dossier.Fact.Answer] {
    let all: [Dossier.Fact.Answer]
    switch (fact.kind, given) {
    case (.boolean, _): all = [.boolean(true), .boolean(false)]
    case (.choice(let choices), _): all = choices.map { .text($0.id) }
    case (.date, .date(let date)):
      all = [-365, -31, -1, 1, 31, 365, -3650, -7300].compactMap { date.adding(days: $0) }.map { .date($0) }
    case (.integer, .integer(let number)), (.money, .integer(let number)):
      all = [number + 1, max(0, number - 1), number * 10, 0].map { .integer($0) }
    case (.decimal, .decimal(let number)):
      all = [number + 1, max(0, number - 1), number * 2, 0].map { .decimal($0) }
    case (.integer, _): all = [0, 1, 2, 5, 20].map { .integer($0) }
    default: all = []
    }
    return all.filter { $0 != given }
  }
}
