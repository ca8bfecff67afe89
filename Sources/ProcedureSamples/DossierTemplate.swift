import CanonicalJSON
import ProcedureCatalogue
import ProcedureRuntime
import WorkingCalendar

/// Answers to the questions of one procedure, with the documents that are owed then: the part of a dossier that costs an
/// assessment, made once for many dossiers.
struct DossierTemplate: Sendable {
  /// A part of the facts as JSON; days are told from the day on which a dossier is handed in.
  enum Piece: Sendable {
    case bytes([UInt8])
    case day(offset: Int)
  }

  /// What a bundle, or a procedure of which parts run others, goes through.
  struct Step: Sendable {
    let id: String
    let after: [String]
    /// Working days that it may take; nil for what machines do at once.
    let workingDays: Int?
    let givesResult: Bool
  }

  private static let attempts = 12

  let facts: [Piece]
  /// One document each as JSON.
  let documents: [[UInt8]]
  /// The members that tell where things lie, as JSON behind a comma; empty for none.
  let places: [UInt8]
  let channel: Channel
  /// How many working days the result may take; nil where the limit is open.
  let workingDays: Int?
  /// Whether it was lodged regardless of jurisdiction, so that it has to be sent on.
  let isSentOn: Bool
  /// Its stages in their order; empty for what is settled as one.
  let steps: [Step]
  /// Events from which limits run and for which no stage stands.
  let startEvents: [String]

  /// What all templates of one procedure share.
  struct Setting {
    let procedure: Procedure
    let assessor: Assessor
    let lodgedAt: String?
    let moment: CivilMoment
    let calendar: WorkingCalendar?
    let places: SamplePlaces?
    /// Whether stages and the events of a procedure's own are told.
    let tellsSteps: Bool
  }

  init(_ setting: Setting, asking assessment: Assessment?, _ random: inout SeededRandom) {
    let (procedure, moment) = (setting.procedure, setting.moment)
    let channel = random.pick(procedure.channels.map(\.channel)) ?? .inPerson
    self.channel = channel
    var dossier = setting.dossier
    dossier.channel = channel
    let births = Set(procedure.pastDates)
    var answer: Assessment?
    // People hand in what has a chance: answers under which a requirement fails are drawn again.
    let ahead = setting.daysAhead
    for _ in 0..<DossierTemplate.attempts {
      dossier.facts = []
      for (place, fact) in procedure.facts.enumerated() where fact.derivation == nil && !random.happens(20) {
        let days = ahead.contains(place) ? 0...60 : births.contains(place) ? -25_000...0 : -700...0
        if let answer = DossierTemplate.answer(fact, from: moment.date, days, &random) {
          dossier.facts.append(Dossier.Fact(fact.origin.id, answer))
        }
      }
      answer = try? setting.assessor.assess(dossier, now: moment)
      guard answer?.requirements.contains(where: { $0.isMet == .no }) ?? false else { break }
    }
    facts = DossierTemplate.pieces(dossier.facts, from: moment.date)
    if let assessment { setting.places?.tell(&dossier, askedBy: assessment, &random) }
    places = DossierTemplate.json(dossier.area, dossier.places)
    startEvents = setting.tellsSteps ? procedure.startEvents : []
    dossier.events = startEvents.map { Dossier.Event(nil, at: moment, name: $0) }
    answer = try? setting.assessor.assess(dossier, now: moment)
    steps = setting.tellsSteps && procedure.runsOthers ? DossierTemplate.steps(&dossier, answer, setting) : []
    if !steps.isEmpty { answer = try? setting.assessor.assess(dossier, now: moment) }
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

  /// The stages that take place, with the time that each may take once machines have done what is theirs.
  private static func steps(_ dossier: inout Dossier, _ answer: Assessment?, _ setting: Setting) -> [Step] {
    let machines = answer?.unmeasuredMachineStages ?? []
    dossier.events += machines.map { Dossier.Event(.stageDone, at: setting.moment, name: $0) }
    let stages = (try? setting.assessor.assess(dossier, now: setting.moment))?.stages ?? []
    let reports = Dictionary(stages.map { ($0.id, $0) }) { first, _ in first }
    return setting.procedure.process.stages.compactMap { stage in
      guard let report = reports[stage.origin.id], report.applies == .yes else { return nil }
      var days: Int? = stage.isAutomatic ? nil : 1
      if !stage.isAutomatic, let start = report.start, let end = report.end {
        days = setting.calendar?.workingDays(after: start.date, through: end.date)
      }
      return Step(
        id: stage.origin.id, after: stage.after, workingDays: days, givesResult: stage.result != nil)
    }
  }

  private static func answer(
    _ fact: Fact, from day: CivilDate, _ days: ClosedRange<Int>, _ random: inout SeededRandom
  ) -> Dossier.Fact.Answer? {
    switch fact.kind {
    case .boolean: .boolean(random.happens(180))
    case .integer: .integer(Int64(random.below(random.happens(700) ? 6 : 120)))
    case .money: .integer(Int64(1 + random.below(4_000)) * 1_000_000)
    case .decimal: .decimal(Int64(10 + random.below(900)) * 500_000)
    // Most of what matters to an office is weeks old.
    case .date:
      day.adding(
        days: random.happens(600)
          ? max(days.lowerBound, days.upperBound - 90) + random.below(min(days.count, 90))
          : days.lowerBound + random.below(days.count)
      )
      .map { .date($0) }
    case .choice(let choices): random.pick(choices).map { .text($0.id) }
    case .text: .text("khac")
    }
  }

  private static func pieces(_ facts: [Dossier.Fact], from day: CivilDate) -> [Piece] {
    var pieces: [Piece] = []
    var bytes = Array("{".utf8)
    for (number, fact) in facts.enumerated() {
      bytes += Array(number > 0 ? ",".utf8 : "".utf8) + JSON.string(fact.name).canonicalBytes + Array(":".utf8)
      if case .date(let date) = fact.answer {
        pieces += [.bytes(bytes), .day(offset: Int(date.days) - Int(day.days))]
        bytes = []
      } else {
        bytes += json(fact.answer).canonicalBytes
      }
    }
    return pieces + [.bytes(bytes + Array("}".utf8))]
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

extension Procedure {
  /// Whether its stages run other procedures, or promise results of their own.
  fileprivate var runsOthers: Bool {
    process.stages.contains { $0.procedure != nil || $0.hasOwnAppointment }
  }

  /// The events of their own from which limits run.
  fileprivate var startEvents: [String] {
    var names: [String] = []
    for case .named(let name) in limits.flatMap(\.start)
    where !names.contains(name) && !process.stages.contains(where: { $0.origin.id == name || $0.title == name }) {
      names.append(name)
    }
    return names
  }
}

extension DossierTemplate.Setting {
  /// The dates that a requirement wants to lie ahead, as that of a performance: it fails for last month and not for next.
  var daysAhead: Set<Int> {
    func fails(_ fact: Fact, _ days: Int) -> Bool {
      var dossier = dossier
      dossier.submitted = moment
      dossier.facts = moment.date.adding(days: days).map { [Dossier.Fact(fact.origin.id, .date($0))] } ?? []
      return (try? assessor.assess(dossier, now: moment))?.requirements.contains { $0.isMet == .no } ?? false
    }
    return Set(
      procedure.facts.indices.filter { place in
        let fact = procedure.facts[place]
        return fact.kind == .date && fact.derivation == nil && fails(fact, -30) && !fails(fact, 30)
      })
  }

  /// A dossier of which nothing else is told.
  var dossier: Dossier {
    var dossier = Dossier(procedure: procedure.code)
    dossier.accepted = moment
    dossier.lodgedAt = lodgedAt
    return dossier
  }
}
