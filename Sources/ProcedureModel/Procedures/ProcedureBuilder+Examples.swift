import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText
import WorkingCalendar

extension Node {
  /// Whether an error was found in reading its text.
  var holdsUnreadText: Bool {
    let span = self.span
    return tree.findings.contains { finding in
      guard finding.severity == .error, let place = finding.place?.span else { return false }
      return place.start <= span.end && span.start <= place.end
    }
  }
}

extension ProcedureBuilder {
  mutating func buildExample(_ entry: Entry) {
    let statement = entry.statement
    guard let block = statement.child(.block) else { return }
    let lines = Array(block.children(.statement))
    guard
      let lodged = lines.first(where: { $0.keyword == .lodgedAt }) ?? lines.first(where: { $0.keyword == .acceptedAt }),
      let submitted = moment(lodged.child(.moment))
    else {
      if let clock = lines.compactMap(Self.impossibleClock).first {
        return shared.report(.noSuchClockTime(clock.text, at: place(clock)))
      }
      // A line or a day that could not be read has its own finding.
      guard !block.children.contains(where: { $0.kind == .prose || $0.kind == .error }),
        !lines.contains(where: { ($0.keyword == .lodgedAt || $0.keyword == .acceptedAt) && $0.holdsUnreadText })
      else { return }
      return shared.report(.exampleWithoutMoment(at: head(of: statement)))
    }
    let via = lines.compactMap { exampleChannel($0) }.first
    let title = statement.title ?? ""
    var example = Example(
      origin: shared.origin(ids.unique(Identifiers.slug(title, prefix: "vd-")), file, statement, basis: entry.basis),
      title: title, submitted: submitted, channel: via ?? procedure.channels.first?.channel ?? .inPerson)
    if lodged.keyword == .lodgedAt, let accepted = lines.first(where: { $0.keyword == .acceptedAt }) {
      example.accepted = moment(accepted.child(.moment))
    }
    for line in lines { read(line, into: &example) }
    checkChannel(lines)
    checkGuards(lines)
    if example.expected.isEmpty { shared.report(.exampleExpectsNothing(at: head(of: statement))) }
    checkInForce(example, at: lodged)
    procedure.examples.append(example)
    places.examples.append(place(statement))
  }

  /// The title of an example, which stands for the whole of it.
  private func head(of statement: Node) -> Place { place(statement.child(.string) ?? statement) }

  private func exampleChannel(_ line: Node) -> Channel? {
    line.child(.guard, .via).flatMap { channels($0).first }
  }

  /// What an example tells has happened, or is expected: no condition goes with it.
  private func checkGuards(_ lines: [Node]) {
    for line in lines {
      for condition in line.children(.guard) {
        guard let keyword = condition.keyword, Self.conditional.contains(keyword) else { continue }
        shared.report(
          .conditionInExample(
            condition.child(.keyword)?.text ?? "", line.child(.keyword)?.text ?? "", at: place(condition)))
      }
    }
  }

  private static let conditional: KeywordSet = [.when, .unless, .otherwise]

  private func checkChannel(_ lines: [Node]) {
    let offered = procedure.channels.map(\.channel)
    for line in lines {
      guard let via = line.child(.guard, .via) else { continue }
      for channel in via.children(.channel) {
        guard let value = self.channel(channel.keyword), !offered.isEmpty, !offered.contains(value) else { continue }
        shared.report(.channelNotOffered(channel.text, at: place(channel)))
      }
    }
  }

  /// Without a time of day, the opening of the morning stands for it.
  private func moment(_ node: Node?) -> CivilMoment? {
    guard let value = node?.momentValue else { return nil }
    return CivilMoment(date: value.date, minuteOfDay: value.minute ?? 8 * 60)
  }

  /// The time of day in a line of an example that no day has.
  private static func impossibleClock(_ line: Node) -> Node? {
    line.children(.moment).lazy.compactMap { $0.child(.clock) }.first { $0.minuteValue == nil }
  }

  private func checkInForce(_ example: Example, at node: Node) {
    let date = (example.accepted ?? example.submitted).date
    if !procedure.inForce.contains(date) {
      let moment = node.child(.moment)
      shared.report(
        .exampleOutsideVersion(date, procedure.inForce, at: place(moment?.child(.date) ?? moment ?? node)))
    }
  }

  private mutating func read(_ line: Node, into example: inout Example) {
    switch line.keyword {
    case .lodgedAt, .acceptedAt:
      if let at = line.child(.guard, .at),
        let agency = at.firstThing
      {
        example.lodgedAt = shared.reference(agency, .agency, file)
      }
    case .given: for assignment in line.children(.assignment) { give(assignment, to: &example) }
    case .dossierHas:
      for document in line.children(.document) {
        if let given = givenDocument(document) { example.documents.append(given) }
      }
    case .eventHappens:
      var moments = Array(line.children(.moment))[...]
      let later = line.has(.to) ? moments.popLast() : nil
      guard let at = moment(moments.first) else {
        // Behind words that are not understood the moment is not read either.
        if let clock = Self.impossibleClock(line) {
          shared.report(.noSuchClockTime(clock.text, at: place(clock)))
        } else if line.child(.error) == nil {
          shared.report(.event(.withoutMoment, at: place(line)))
        }
        return
      }
      var event = givenEvent(line, at)
      event.until = newDate(later, of: event, line)
      example.events.append(event)
    case .databaseSilent:
      for thing in line.things {
        example.silentDatabases.append(shared.reference(thing, .database, file))
      }
    case .expect:
      guard let node = line.child(.expectation), let expectation = expectation(node, line) else { return }
      example.expected.append(
        Example.Expected(expectation: expectation, file: file, line: shared.line(file, line)))
    default: break
    }
  }

  /// `sự kiện bắt đầu niêm_yết lúc …`, one of the events that every dossier may have, or one of the procedure's own.
  private func givenEvent(_ line: Node, _ at: CivilMoment) -> Example.GivenEvent {
    let name = line.child(.name)
    let stages = procedure.process.stages
    let stage = name.map { name in
      stages.contains { $0.origin.id == name.nameValue } ? name.nameValue : knownStage(name) ?? name.nameValue
    }
    let words = line.title ?? ""
    if let stage, words.isEmpty {
      let kind =
        line.has(.stageStarts) ? "stage-started" : line.has(.stageRefused) ? "stage-refused" : "stage-done"
      return Example.GivenEvent(name: kind, at: at, stage: stage)
    }
    let kind = Self.commonEvents[TextLiteral.key(words)] ?? words
    if let name, !DossierEvents.ofOneStage.contains(kind) {
      shared.report(.event(.stageOfOtherEvent, at: place(name)))
    }
    return Example.GivenEvent(name: kind, at: at, stage: stage)
  }

  /// The date to which an extension puts the appointment off, which no other event has.
  private mutating func newDate(_ node: Node?, of event: Example.GivenEvent, _ line: Node) -> CivilMoment? {
    let isExtension = event.name == DossierEvents.extended
    guard let node else {
      if isExtension { shared.report(.event(.extensionWithoutDate, at: place(line))) }
      return nil
    }
    guard isExtension else {
      shared.report(.event(.dateOfOtherEvent, at: place(node)))
      return nil
    }
    return node.momentValue.flatMap { CivilMoment(date: $0.date, minuteOfDay: $0.minute ?? 0) }
  }

  private static let commonEvents = TextMap(DossierEvents.rows.map { (TextLiteral.key($0.words), $0.name) })

  private mutating func give(_ node: Node, to example: inout Example) {
    let parts = Array(node.children)
    guard let value = parts.last else { return }
    if let place = node.child(.place), let base = placeBase(place) {
      guard let area = parts.dropLast().last(where: { $0.kind == .name || $0.kind == .string }) else { return }
      example.places.append(
        Example.GivenPlace(
          base: base.base, area: shared.reference(area, .area, file), isWithin: value.keyword == .yes))
      return
    }
    guard let name = parts.first else { return }
    if name.kind == .string, facts[shared.key(name)] == nil {
      let known = procedure.facts.map(\.question)
      shared.report(
        .unknownQuestion(
          name.stringValue, nearest: Guess(for: name.stringValue, among: known), at: place(name)))
      return
    }
    guard let typed = name.kind == .string ? question(name) : reference(name) else { return }
    guard case .fact(let index) = typed.expression else {
      if typed.expression == .given(.applicant) { return giveApplicant(name, value, to: &example) }
      return shared.report(.givenByDossier(name.text, at: place(name)))
    }
    if case .expression? = procedure.facts[index].derivation {
      return shared.report(.derivedIsGiven(name.text, at: place(name), declared: places.facts[index]))
    }
    guard let constant = constant(value, for: typed.kind) else {
      if case .choice = typed.kind, value.kind == .name || value.kind == .string { return }
      return shared.report(.wrongValue(value.text, procedure.facts[index], at: place(value)))
    }
    if example.facts.contains(where: { $0.fact == index }) {
      return shared.report(.givenTwice(name.text, at: place(name)))
    }
    example.facts.append(Example.GivenFact(fact: index, value: constant))
  }

  private func giveApplicant(_ name: Node, _ value: Node, to example: inout Example) {
    guard case .choice(let applicant)? = constant(value, for: .applicant) else {
      return reportMisfit(value, .applicant)
    }
    if example.applicant != nil { return shared.report(.givenTwice(name.text, at: place(name))) }
    example.applicant = applicant
  }

  private mutating func givenDocument(_ node: Node) -> Example.GivenDocument? {
    guard let thing = node.firstThing else { return nil }
    guard let id = knownDocument(thing) else { return nil }
    let form = node.child(.form).map { formDemand($0) }
    var count: Int?
    if case .exactly(let number)? = form?.count { count = number }
    return Example.GivenDocument(
      document: id, form: form?.form, count: count, issued: node.child(.date)?.dateValue)
  }

  /// A document that this procedure speaks of; a slip is reported with the nearest.
  private func knownDocument(_ thing: Node) -> String? {
    let key = shared.key(thing)
    if let declaration = shared.named(key), declaration.kind == .document { return declaration.id }
    if let id = demandedIDs[key] { return id }
    if let declaration = shared.titled(key, .document) { return declaration.id }
    // What another procedure demands is known only when all are read: there a slip makes the example fail.
    if procedure.includes.contains(where: { $0.part == .documents }) { return shared.document(thing, file) }
    // Where a demand could not be read, it may be the one that is named here.
    if node.holdsUnreadText { return shared.document(thing, file) }
    let titles = demandedDocuments.compactMap { shared.document($0)?.title }
    shared.report(
      .unknownDocument(
        titleOrName(thing), nearest: Guess(for: titleOrName(thing), among: titles), at: place(thing)))
    return nil
  }

  /// A stage of this procedure; a slip is reported with the nearest.
  private func knownStage(_ thing: Node) -> String? {
    if let index = stageNames[thing.key] { return procedure.process.stages[index].origin.id }
    let ids = procedure.process.stages.map(\.origin.id)
    shared.report(
      .unknownStage(titleOrName(thing), nearest: Guess(for: titleOrName(thing), among: ids), at: place(thing)))
    return nil
  }

  /// Makes the demanded documents known to examples by id and by title; of two with one title the first counts.
  mutating func indexDemandedDocuments() {
    let demanded = demandedDocuments
    let known = shared.knownDocuments
    // A member of a declared choice ("one of the following papers") may stand for it.
    let members = demanded.flatMap { known.members(of: $0) }
    for id in demanded + members {
      let keys = known.keys(of: id)
      let idKey = keys?.id ?? TextLiteral.key(id)
      if demandedIDs[idKey] == nil { demandedIDs[idKey] = id }
      if let titleKey = keys?.title, demandedIDs[titleKey] == nil { demandedIDs[titleKey] = id }
    }
  }

  /// The ids of all documents that the procedure demands, in order.
  private var demandedDocuments: [String] {
    var ids: [String] = []
    func add(_ item: DocumentItem) {
      switch item {
      case .document(let document): ids.append(document.document)
      case .group(let group): for member in group.of { add(member) }
      }
    }
    for index in procedure.documents.indices { add(procedure.documents[index].item) }
    return ids
  }

  private mutating func expectation(_ node: Node, _ line: Node) -> Example.Expectation? {
    let thing = node.firstThing
    switch node.keyword {
    case .expectComplete: return .complete
    case .expectIncomplete: return .incomplete
    case .expectMissing: return thing.flatMap { knownDocument($0) }.map(Example.Expectation.missing)
    case .expectNotRequired: return thing.flatMap { knownDocument($0) }.map(Example.Expectation.notRequired)
    case .expectDue: return node.child(.moment)?.momentValue.map { .due($0.date, minute: $0.minute) }
    case .expectResultDue:
      guard let result = thing.flatMap({ result($0) }), let moment = node.child(.moment)?.momentValue else {
        return nil
      }
      return .resultDue(result, moment.date)
    case .expectNoDate: return .noComputableDate
    case .expectStageDone:
      guard let stage = thing.flatMap({ knownStage($0) }), let moment = node.child(.moment)?.momentValue else {
        return nil
      }
      return .stageDone(stage, moment.date, minute: moment.minute)
    case .expectStageSkipped: return thing.flatMap { knownStage($0) }.map(Example.Expectation.stageSkipped)
    case .fee, .charge, .price:
      guard let money = node.child(.money)?.moneyValue else { return nil }
      return .owes(kind: Self.feeKind(node.keyword), amount: money.amount, currency: money.currency)
    case .exempt: return .exempt(Self.feeKinds(node))
    case .expectMeets: return .meetsRequirements
    case .expectFails: return .failsRequirements
    case .expectUndetermined:
      var indices: [Int] = []
      if let reasons = line.clause(.because) {
        for name in reasons.things {
          let typed = name.kind == .string ? question(name) : reference(name)
          if case .fact(let index)? = typed?.expression { indices.append(index) }
        }
      }
      return .undetermined(indices)
    case .expectMayLodge: return .mayLodge
    case .expectMayNotLodge: return .mayNotLodge
    default: return nil
    }
  }
}
