import CanonicalJSON
import ProcedureCatalogue
import ProcedureRuntime
import WorkingCalendar

/// Answers to the questions of one procedure, with the documents that are owed then: the part of a dossier that costs an
/// assessment, made once for many dossiers.
struct DossierTemplate: Sendable {
  /// The facts as JSON.
  let facts: [UInt8]
  /// One document each as JSON.
  let documents: [[UInt8]]
  /// The members that tell where things lie, as JSON behind a comma; empty for none.
  let places: [UInt8]
  let channel: Channel
  /// How many working days the result may take; nil where the limit is open.
  let workingDays: Int?
  /// Whether it was lodged regardless of jurisdiction, so that it has to be sent on.
  let isSentOn: Bool

  /// What all templates of one procedure share.
  struct Setting {
    let procedure: Procedure
    let assessor: Assessor
    let lodgedAt: String?
    let moment: CivilMoment
    /// The first day on which dossiers of it come in: nobody is born behind it.
    let firstDay: CivilDate
    let calendar: WorkingCalendar?
    let places: SamplePlaces?
  }

  init(_ setting: Setting, asking assessment: Assessment?, _ random: inout SeededRandom) {
    let (procedure, moment) = (setting.procedure, setting.moment)
    let channel = random.pick(procedure.channels.map(\.channel)) ?? .inPerson
    self.channel = channel
    var dossier = setting.dossier
    dossier.channel = channel
    let births = Set(procedure.pastDates)
    for (place, fact) in procedure.facts.enumerated() where fact.derivation == nil && !random.happens(20) {
      let day = births.contains(place) ? setting.firstDay : moment.date
      if let answer = DossierTemplate.answer(fact, on: day, &random) {
        dossier.facts.append(Dossier.Fact(fact.origin.id, answer))
      }
    }
    facts = JSON.object(dossier.facts.map { (key: $0.name, value: DossierTemplate.json($0.answer)) }).canonicalBytes
    if let assessment { setting.places?.tell(&dossier, askedBy: assessment, &random) }
    places = DossierTemplate.json(dossier.area, dossier.places)
    let answer = try? setting.assessor.assess(dossier, now: moment)
    workingDays = (answer?.deadline.dueDate).flatMap {
      setting.calendar?.workingDays(after: moment.date, through: $0)
    }
    isSentOn = answer?.competence.start != nil
    var documents: [[UInt8]] = []
    for (requirement, report) in zip(procedure.documents, answer?.documents ?? []) {
      guard report.status == .missing || report.status == .waived && random.happens(300),
        let document = DossierTemplate.document(requirement.item, channel)
      else { continue }
      documents.append(document)
    }
    self.documents = documents
  }

  private static func answer(_ fact: Fact, on day: CivilDate, _ random: inout SeededRandom) -> Dossier.Fact.Answer? {
    switch fact.kind {
    case .boolean: .boolean(random.happens(180))
    case .integer: .integer(Int64(random.below(random.happens(700) ? 6 : 120)))
    case .money: .integer(Int64(1 + random.below(4_000)) * 1_000_000)
    case .decimal: .decimal(Int64(10 + random.below(900)) * 500_000)
    case .date: day.adding(days: -random.below(random.happens(600) ? 90 : 25_000)).map { .date($0) }
    case .choice(let choices): random.pick(choices).map { .text($0.id) }
    case .text: .text("khac")
    }
  }

  private static func json(_ area: String?, _ places: [Dossier.Place]) -> [UInt8] {
    var members: [(key: String, value: JSON)] = []
    if let area { members.append(("area", .string(area))) }
    if !places.isEmpty {
      let list = places.map { place in
        JSON.object(
          [("area", .string(place.area)), ("base", .string(place.base.dossierWord))]
            + (place.isWithin ? [] : [("within", .bool(false))]))
      }
      members.append(("places", .array(list)))
    }
    return members.flatMap { member in
      [UInt8(ascii: ",")] + JSON.object([member]).canonicalBytes.dropFirst().dropLast()
    }
  }

  private static func json(_ answer: Dossier.Fact.Answer) -> JSON {
    switch answer {
    case .boolean(let flag): .bool(flag)
    case .integer(let number): .int(number)
    case .date(let date): .string(date.iso)
    case .text(let text): .string(text)
    // Halves, as the answers above are made; the reader takes whole ones for decimals.
    case .decimal(let millionths): .int(millionths / 1_000_000)
    case .year, .unknown: .null
    }
  }

  /// What settles a demand: the document, or the first of a group, in a form that counts.
  private static func document(_ item: DocumentItem, _ channel: Channel) -> [UInt8]? {
    switch item {
    case .group(let group): return group.of.first.flatMap { document($0, channel) }
    case .document(let demanded):
      let forms = demanded.channelForms.first { $0.channels.contains(channel) }?.forms ?? demanded.forms
      var members: [(key: String, value: JSON)] = [("document", .string(demanded.document))]
      if let form = forms.first?.form { members.append(("form", .string(form.rawValue))) }
      if case .exactly(let count)? = forms.first?.count { members.append(("count", .int(Int64(count)))) }
      return JSON.object(members).canonicalBytes
    }
  }
}

extension DossierTemplate.Setting {
  /// A dossier of which nothing else is told.
  var dossier: Dossier {
    var dossier = Dossier(procedure: procedure.code)
    dossier.accepted = moment
    dossier.lodgedAt = lodgedAt
    return dossier
  }
}
