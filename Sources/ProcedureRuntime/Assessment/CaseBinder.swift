import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// Puts what a dossier says into the slots of a procedure, and reports what does not fit there.
///
/// It keeps no copy of the dossier, which would count two dozen texts and lists in and out of use.
struct CaseBinder {
  private let compiled: CompiledProcedure
  private let index: CatalogueIndex
  private let file: String
  private var slots: [Bounds]
  /// The facts of which the dossier says something.
  private var given = NumberSet()
  /// Those of which it says that the answer is not known.
  private var notKnown = NumberSet()
  private var otherTexts: [String] = []
  private(set) var findings: [Finding] = []

  private init(_ compiled: CompiledProcedure, _ index: CatalogueIndex, file: String) {
    self.compiled = compiled
    self.index = index
    self.file = file
    slots = compiled.code.domains
  }

  static func bind(
    _ dossier: Dossier, to compiled: CompiledProcedure, _ index: CatalogueIndex, now: CivilMoment
  ) -> (bound: BoundCase, findings: [Finding]) {
    var binder = CaseBinder(compiled, index, file: dossier.file)
    let bound = binder.bind(dossier, now: now, compiled.calendar?.edition(knownOn: now.date))
    return (bound, binder.findings)
  }

  private mutating func bind(_ dossier: Dossier, now: CivilMoment, _ edition: CalendarEdition?) -> BoundCase {
    var events = dossier.events
    var order = events.isEmpty ? [] : Array(events.indices)
    if !events.isEmpty {
      let lodged = [dossier.submitted, dossier.accepted].compactMap { $0 }
      let told = EventHours(calendar: edition?.calendar, lodged: lodged, now: now).settled(events)
      // Events of the same minute stay in the order in which they were written.
      order.sort { (told[$0].at, $0) < (told[$1].at, $1) }
      events = order.map { told[$0] }
    }
    let accepted = dossier.accepted ?? events.first { $0.kind == .accepted }?.at
    let submitted = dossier.submitted ?? events.first { $0.kind == .submitted }?.at ?? accepted
    bindFacts(dossier)
    bindCase(dossier)
    bindDefaults()
    checkPastDates(dossier, lodged: (submitted ?? now).date)
    let lodgedAt = find(dossier.lodgedAt, index.agencies, "lodgedAt", DossierWording.unknownAgency, .agency)
    let decidedAt = find(dossier.decidedAt, index.agencies, "decidedAt", DossierWording.unknownAgency, .agency)
    let lodged = (submitted ?? now).date
    let area = find(dossier.area, index.areas, "area", DossierWording.unknownArea, .area)
      .flatMap { index.area($0, on: lodged) }
    let places = boundPlaces(dossier, on: lodged)
    bindGivens(dossier, submitted: submitted, accepted: accepted, events: events)
    bind(.lodgedAt, agency: lodgedAt, dossier.lodgedAt)
    bind(.decidedAt, agency: decidedAt, dossier.decidedAt)
    bindPlaceSlots(places, lodging: area ?? lodgedAt.flatMap { index.agencyAreas[$0] })
    // Handed over, not copied.
    var known: [Bounds] = []
    swap(&known, &slots)
    var evaluator = Evaluator(compiled.code, edition, slots: known)
    var truths: [Truth] = []
    truths.reserveCapacity(compiled.code.plans.count)
    for condition in compiled.code.plans.indices { truths.append(evaluator.truth(of: condition)) }
    for condition in compiled.code.beyondEnumeration where truths[condition] == .undecided {
      truths[condition] =
        compiled.exact.decide(condition, of: compiled.code, slots: evaluator.slots)?.truth ?? .undecided
    }
    checkMoments(dossier, submitted: submitted, accepted: accepted, now: now)
    if let calendar = edition?.calendar, let submitted {
      noteUnannouncedDays(evaluator.slots, calendar, submitted: submitted.date)
    }
    return BoundCase(
      compiled: compiled, index: index, dossier: dossier, now: now, edition: edition,
      slots: evaluator.slots, truths: truths,
      documentTypes: boundDocuments(dossier), lodgedAt: lodgedAt, area: area, places: places,
      unavailableDatabases: boundDatabases(dossier), submitted: submitted, accepted: accepted, events: events,
      eventPositions: order)
  }

  // MARK: Facts

  private mutating func bindFacts(_ dossier: Dossier) {
    // By their places: a copy of each would count its texts.
    for place in dossier.facts.indices {
      guard let fact = compiled.factNames[dossier.facts[place].name] else {
        let given = dossier.facts[place]
        let nearest = compiled.nearestFact(to: given.name)
        report(
          DossierCode.unknownFact, .warning, DossierWording.unknownFact(given.name, nearest: nearest),
          DossierPointer.fact(given.name))
        continue
      }
      let asked = compiled.askedFacts[fact]
      guard !asked.isDerived else {
        report(
          DossierCode.derivedFactGiven, .warning,
          DossierWording.derivedFactGiven(compiled.procedure.facts[fact].question),
          DossierPointer.fact(dossier.facts[place].name))
        continue
      }
      guard !given.contains(fact) else {
        report(
          DossierCode.factGivenTwice, .warning,
          DossierWording.factGivenTwice(compiled.procedure.facts[fact].question),
          DossierPointer.fact(dossier.facts[place].name))
        continue
      }
      if case .unknown = dossier.facts[place].answer {
        notKnown.insert(fact)
        continue
      }
      given.insert(fact)
      if let bounds = bounds(of: dossier.facts[place], for: fact, asked.kind) { slots[fact] = bounds }
    }
  }

  /// What an age is counted from cannot lie behind the day of lodging.
  private mutating func checkPastDates(_ dossier: Dossier, lodged: CivilDate) {
    for fact in compiled.pastDates where given.contains(fact) && slots[fact].isAfter(lodged) {
      guard let told = dossier.facts.first(where: { compiled.factNames[$0.name] == fact }) else { continue }
      report(
        DossierCode.afterLodging, .warning,
        DossierWording.afterLodging(compiled.procedure.facts[fact].question, lodged: lodged),
        DossierPointer.fact(told.name))
    }
  }

  private mutating func bounds(of given: Dossier.Fact, for index: Int, _ kind: AskedFact.Kind) -> Bounds? {
    switch (kind, given.answer) {
    case (.boolean, .boolean(let flag)): return flag ? .yes : .no
    case (.integer(let isCount), .integer(let number)):
      guard !isCount || number >= 0 else {
        report(
          DossierCode.negativeCount, .error,
          DossierWording.negativeCount(compiled.procedure.facts[index].question, number),
          DossierPointer.fact(given.name))
        return nil
      }
      return Bounds(number)
    case (.money, .integer(let number)): return Bounds(number)
    case (.decimal, .decimal(let millionths)): return Bounds(millionths)
    case (.decimal, .integer(let number)):
      return Bounds.product(Bounds(number), Bounds(Millionths.perUnit))
    case (.date, .date(let date)): return Bounds(plain: .date(date))
    case (.date, .year(let year)): return Bounds(plain: .year(year))
    case (.date, .text(let text)): return dateBounds(text, given)
    case (.text, .text(let text)): return Bounds(symbol(of: text))
    case (.choice(let choices), .text(let text)):
      return choices[text].map { Bounds($0) } ?? reportChoice(text, index, given)
    default:
      let fact = compiled.procedure.facts[index]
      report(
        DossierCode.wrongFactType, .error,
        DossierWording.wrongFactType(fact.question, found: given.answer.kind, expected: fact.kind.expected),
        DossierPointer.fact(given.name))
      return nil
    }
  }

  /// A day, or a year alone.
  private mutating func dateBounds(_ text: String, _ given: Dossier.Fact) -> Bounds? {
    if text.utf8.count == 4, let year = Int(text), CivilDate(year: year, month: 1, day: 1) != nil {
      return Bounds(plain: .year(year))
    }
    do {
      return Bounds(plain: .date(try CivilDate(parsing: text)))
    } catch {
      report(
        DossierCode.impossibleDate, .error, DossierWording.impossibleDate(text, error.problem, .day),
        DossierPointer.fact(given.name))
      return nil
    }
  }

  private mutating func reportChoice(_ text: String, _ fact: Int, _ given: Dossier.Fact) -> Bounds? {
    guard case .choice(let choices) = compiled.procedure.facts[fact].kind else { return nil }
    let names = choices.map(\.id)
    report(
      DossierCode.unknownChoice, .error,
      DossierWording.unknownChoice(
        text, question: compiled.procedure.facts[fact].question, choices: names,
        nearest: Suggestion.nearest(to: text, among: names + choices.map(\.title))),
      DossierPointer.fact(given.name))
    return nil
  }

  /// The number of a text; texts that no condition mentions are told apart within this dossier.
  private mutating func symbol(of text: String) -> Int64 {
    if let number = compiled.code.symbol(of: text) { return number }
    let known = Int64(compiled.code.symbols.count)
    if let place = otherTexts.firstIndex(of: text) { return known + Int64(place) }
    otherTexts.append(text)
    return known + Int64(otherTexts.count - 1)
  }

  /// A dossier that names its case is that case and none of the others, as far as they are asked and not computed.
  private mutating func bindCase(_ dossier: Dossier) {
    guard let name = dossier.caseName else { return }
    let cases = compiled.procedure.cases
    guard let chosen = compiled.caseNames[name] else {
      let names = cases.map(\.origin.id)
      let nearest = Suggestion.nearest(to: name, among: names + cases.map(\.title))
      report(
        DossierCode.unknownCase, .error, DossierWording.unknownCase(name, known: names, nearest: nearest),
        DossierPointer.field("case"))
      return
    }
    for (position, named) in cases.enumerated() where compiled.procedure.facts.indices.contains(named.fact) {
      guard !compiled.askedFacts[named.fact].isDerived, !given.contains(named.fact) else { continue }
      given.insert(named.fact)
      slots[named.fact] = position == chosen ? .yes : .no
    }
  }

  private mutating func bindDefaults() {
    for (place, position) in compiled.defaults.enumerated() where !given.contains(position) {
      // The usual value is for a question that nobody has asked: what was asked in vain stays open.
      if notKnown.contains(position) { continue }
      guard let value = compiled.procedure.facts[position].defaultValue else { continue }
      switch value {
      case .choice(let text), .text(let text): slots[position] = Bounds(symbol(of: text))
      default: slots[position] = Bounds(plain: value)
      }
      report(DossierCode.defaultUsed, .note, compiled.defaultMessages[place], nil)
    }
  }

  // MARK: What every dossier says about itself

  private mutating func bindGivens(
    _ dossier: Dossier, submitted: CivilMoment?, accepted: CivilMoment?, events: [Dossier.Event]
  ) {
    set(.submittedDate, submitted.map { Int64($0.date.days) })
    set(.submittedTime, submitted.map { Int64($0.minuteOfDay) })
    set(.acceptedDate, accepted.map { Int64($0.date.days) })
    set(.postmarkDate, dossier.postmark.map { Int64($0.days) })
    if compiled.code.slot(of: .channel) != nil {
      set(.channel, dossier.channel.flatMap { compiled.code.symbol(of: $0.rawValue) })
    }
    if let applicant = dossier.applicant, compiled.code.slot(of: .applicant) != nil {
      set(.applicant, symbol(of: applicant))
    }
    if compiled.code.slot(of: .supplementRound) != nil {
      set(.supplementRound, Int64(events.count { $0.kind == .supplementRequested }))
    }
  }

  /// An agency is known by its id, else by what the dossier calls it.
  private mutating func bind(_ given: Given, agency: Int?, _ written: String?) {
    guard let written, compiled.code.slot(of: given) != nil else { return }
    set(given, symbol(of: agency.map { index.agencyList[$0].origin.id } ?? written))
  }

  private mutating func set(_ given: Given, _ value: Int64?) {
    guard let value, let slot = compiled.code.slot(of: given) else { return }
    slots[slot] = Bounds(value)
  }

  private mutating func boundPlaces(_ dossier: Dossier, on date: CivilDate) -> [BoundPlace] {
    var places: [BoundPlace] = []
    for (position, place) in dossier.places.enumerated() {
      guard let area = index.areas[place.area] else {
        let nearest = index.nearestArea(to: place.area)
        report(
          DossierCode.unknownArea, .error, DossierWording.unknownArea(place.area, nearest: nearest),
          DossierPointer.entry("places", position, "area"))
        continue
      }
      // Of an area that was divided, only its name is known.
      guard let counted = index.area(area, on: date) else { continue }
      places.append(BoundPlace(base: place.base, area: counted, isWithin: place.isWithin))
    }
    return places
  }

  private mutating func bindPlaceSlots(_ places: [BoundPlace], lodging: Int?) {
    for slot in compiled.code.placeSlots {
      guard case .place(let base, let name) = compiled.code.slots[slot].source, let asked = index.areas[name] else {
        continue
      }
      let known = index.truth(base, in: asked, given: places, lodging: lodging)
      if known != .undecided { slots[slot] = known == .yes ? .yes : .no }
    }
  }

  // MARK: Names

  private enum Declaration {
    case agency, area
  }

  private mutating func find(
    _ name: String?, _ names: NameIndex, _ field: String, _ message: (String, String?) -> Bilingual,
    _ declaration: Declaration
  ) -> Int? {
    guard let name else { return nil }
    if let found = names[name] { return found }
    report(
      declaration == .agency ? DossierCode.unknownAgency : DossierCode.unknownArea, .warning,
      message(name, declaration == .agency ? index.nearestAgency(to: name) : index.nearestArea(to: name)),
      DossierPointer.field(field))
    return nil
  }

  private mutating func boundDocuments(_ dossier: Dossier) -> [Int] {
    var types: [Int] = []
    types.reserveCapacity(dossier.documents.count)
    // By their places: looking at copies would count their names.
    for position in dossier.documents.indices {
      if let count = dossier.documents[position].count, count < 0 {
        report(
          DossierCode.negativeCount, .error,
          DossierWording.negativeCount(dossier.documents[position].document, Int64(count)),
          DossierPointer.entry("documents", position, "count"))
        types.append(-1)
        continue
      }
      if let type = index.documents[dossier.documents[position].document] {
        types.append(type)
        continue
      }
      types.append(-1)
      let name = dossier.documents[position].document
      report(
        DossierCode.unknownDocument, .warning,
        DossierWording.unknownDocument(name, nearest: index.nearestDocument(to: name)),
        DossierPointer.entry("documents", position, "document"))
    }
    return types
  }

  private mutating func boundDatabases(_ dossier: Dossier) -> [String] {
    var databases: [String] = []
    for name in dossier.unavailableDatabases {
      if let database = compiled.databaseNames[name] {
        databases.append(compiled.databases[database])
      } else if index.catalogue.database(name) == nil {
        let nearest = Suggestion.nearest(to: name, among: compiled.databaseNames.names)
        report(
          DossierCode.unknownDatabase, .warning, DossierWording.unknownDatabase(name, nearest: nearest),
          DossierPointer.database(name))
      }
    }
    return databases
  }

  // MARK: Moments

  private mutating func checkMoments(
    _ dossier: Dossier, submitted: CivilMoment?, accepted: CivilMoment?, now: CivilMoment
  ) {
    if let submitted, let accepted, accepted < submitted {
      report(
        DossierCode.acceptedBeforeSubmitted, .error, DossierWording.acceptedBeforeSubmitted,
        DossierPointer.field("accepted"))
    }
    if let accepted, accepted > now {
      report(
        DossierCode.inTheFuture, .warning, DossierWording.inTheFuture(accepted, now: now),
        DossierPointer.field("accepted"))
    }
    for position in dossier.events.indices where dossier.events[position].at > now {
      report(
        DossierCode.inTheFuture, .warning, DossierWording.inTheFuture(dossier.events[position].at, now: now),
        DossierPointer.entry("events", position, "at"))
    }
  }

  /// Says which days were found by counting working days that nobody has announced.
  ///
  /// Days off that are announced later only put off a day that is counted forward, so that nothing changes for who came
  /// before the first of them.
  private mutating func noteUnannouncedDays(_ slots: [Bounds], _ calendar: WorkingCalendar, submitted: CivilDate) {
    for (fact, count) in compiled.daysMovedByWorkingDays where slots[fact].isExact {
      guard let moved = DateBounds.date(slots[fact].lower), let start = calendar.adding(workingDays: -count, to: moved),
        let first = calendar.firstUnannouncedDay(in: min(moved, start)...max(moved, start)),
        count < 0 || first <= submitted
      else { continue }
      report(
        DossierCode.unannouncedDays, .note,
        DossierWording.unannouncedDays(compiled.procedure.facts[fact].question, moved, from: first), nil)
    }
  }

  private mutating func report(
    _ code: FindingCode, _ severity: Severity, _ message: Bilingual, _ pointer: String?
  ) {
    findings.append(Finding(code, severity, message, at: Place(file: file, pointer: pointer)))
  }
}

extension Dossier.Fact.Answer {
  /// What was given, in words.
  fileprivate var kind: Bilingual {
    switch self {
    case .boolean: JSONWording.truth
    case .integer: DossierWording.wholeNumber
    case .decimal: JSONWording.number
    case .date, .year: DossierWording.date
    case .text: JSONWording.text
    case .unknown: JSONWording.nothing
    }
  }
}

extension Fact.Kind {
  /// What an answer should be, in words.
  fileprivate var expected: Bilingual {
    switch self {
    case .boolean: JSONWording.truth
    case .integer, .money: DossierWording.wholeNumber
    case .decimal: JSONWording.number
    case .date: DossierWording.date
    case .text: JSONWording.text
    case .choice: DossierWording.choice
    }
  }
}

extension Bounds {
  /// Whether a date surely lies behind another.
  func isAfter(_ date: CivilDate) -> Bool { lower > Int64(date.days) }
}
