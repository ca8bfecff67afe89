import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

extension Assessment {
  /// Who decides, how the papers get there, where the result is handed over, and who took over from bodies that ended.
  public var competence: CompetenceReport {
    CompetenceWriter(assessment: self).report
  }

  /// Where the applicant wants the result: at home, by post, at another counter; nil where nothing is told, and where it
  /// is the office that received the dossier.
  package var wishedResultPlace: String? {
    guard let wish = dossier.particular(.resultPlace), wish.contains(where: { !$0.isWhitespace }) else { return nil }
    return bound.lodgedAt.map { NameIndex.isSame(wish, bound.index.agencyList[$0].title) } ?? false ? nil : wish
  }

  /// The way of the papers; nil where none have to go on.
  var paperTransfer: PaperTransfer? {
    isTurnedAway
      ? nil
      : PaperTransfer(
        bound, caseClock.rules, isLodgedElsewhere: isLodgedElsewhere, arrival: receivedByCompetentAgencyAt)
  }

  /// Whether it was lodged elsewhere than with the agency that decides.
  package var isLodgedElsewhere: Bool { lodgingOutcome.isJurisdictionFree }
}

/// Reads the parts of the competence out of an assessment.
private struct CompetenceWriter {
  let assessment: Assessment

  private var bound: BoundCase { assessment.bound }
  private var procedure: Procedure { assessment.procedure }

  var report: CompetenceReport {
    guard assessment.isProcedureKnown else {
      return CompetenceReport(
        parties: [], tieBreak: nil, start: nil, transfer: nil, handover: nil, successions: [])
    }
    let parties = parties
    let isTaken = !assessment.isTurnedAway
    return CompetenceReport(
      parties: parties, tieBreak: tieBreak, start: isTaken ? start : nil, transfer: transfer(to: parties),
      handover: isTaken ? handover : nil, successions: successions)
  }

  private func words(_ citations: [Citation]) -> [Bilingual] {
    let text = CitationText(bound.index.catalogue)
    return citations.map { text.text($0) }
  }

  // MARK: Who

  private static let duties: [(role: RoleAssignment.Role, duty: CompetenceReport.Duty)] = [
    (.decided, .decides), (.delegated, .decidesByDelegation), (.coordinated, .coordinates),
  ]

  private var parties: [CompetenceReport.Party] {
    Self.duties.flatMap { role, duty in
      roles { $0 == role }.flatMap { index in
        procedure.roles[index].followsStages ? stages(of: index, duty) : agencies(of: index, duty)
      }
    }
  }

  /// The assignments that hold, or may hold.
  private func roles(_ isWanted: (RoleAssignment.Role) -> Bool) -> [Int] {
    procedure.roles.indices.filter {
      isWanted(procedure.roles[$0].role) && bound.truth(bound.compiled.roles[$0]) != .no
    }
  }

  private func agencies(of index: Int, _ duty: CompetenceReport.Duty) -> [CompetenceReport.Party] {
    let role = procedure.roles[index]
    let following = bound.agenciesFollowingLodging(role: index).map { $0.map { assessment.agencyTitle($0) } }
    let names = following ?? role.agencies.map { body($0, role) }
    let holds = bound.truth(bound.compiled.roles[index])
    // While nobody knows where it was handed in, it may be any of those that the place of lodging chooses from.
    let isOpen = role.followsLodging && following == nil && names.count > 1
    return names.map { name in
      CompetenceReport.Party(
        duty: duty, agency: name, place: following == nil ? place(of: role) : CompetenceWording.whereReceived,
        results: role.results.map { resultTitle($0) }, applies: isOpen && holds == .yes ? .undecided : holds,
        basis: words(role.origin.basis))
    }
  }

  /// Where each stage has an agency of its own, whoever does a stage gives its result.
  private func stages(of index: Int, _ duty: CompetenceReport.Duty) -> [CompetenceReport.Party] {
    let role = procedure.roles[index]
    var parties: [CompetenceReport.Party] = []
    for (stage, compiled) in zip(procedure.process.stages, bound.compiled.stages) {
      let applies = bound.truth(compiled.when)
      guard applies != .no, let result = stage.result else { continue }
      let basis = stage.origin.basis.isEmpty ? role.origin.basis : stage.origin.basis
      parties += stage.actors.map { actor in
        CompetenceReport.Party(
          duty: duty, agency: assessment.agencyTitle(actor), place: nil, results: [resultTitle(result)],
          applies: applies, basis: words(basis))
      }
    }
    return parties.isEmpty ? agencies(of: index, duty) : parties
  }

  private func resultTitle(_ name: String) -> String {
    procedure.results.first { $0.origin.id == name }?.title ?? name
  }

  /// The one body of its kind that serves the place in question, or its head, where the catalogue has it; else the kind.
  private func body(_ name: String, _ role: RoleAssignment) -> String {
    let list = bound.index.agencyList
    guard let kind = bound.index.agencies[name] else { return name }
    for place in role.places {
      for given in bound.places where given.base == place.base && given.isWithin {
        let area = bound.index.areaList[given.area].origin.id
        let own = list.indices.first {
          list[$0].area == area && !list[$0].traits.contains(.oneStop) && bound.index.agency($0, isWithin: kind)
        }
        if let own { return headTitle(of: own, like: kind) }
      }
    }
    return list[kind].title
  }

  /// How one body is called, or its head where the kind is the head of a kind of bodies: by the title of that head with
  /// the one body in place of its kind.
  private func headTitle(of own: Int, like kind: Int) -> String {
    let list = bound.index.agencyList
    let body = bound.index.bodies[kind]
    guard body != kind, !list[own].traits.contains(.head) else { return list[own].title }
    guard list[kind].title.hasSuffix(list[body].title) else { return list[kind].title }
    return list[kind].title.dropLast(list[body].title.count) + list[own].title
  }

  private func place(of role: RoleAssignment) -> Bilingual? {
    guard !role.places.isEmpty else { return role.followsLodging ? CompetenceWording.whereReceived : nil }
    return CompetenceWording.place(
      LodgingWording.places(role.places.map { LodgingWording.place($0) }), assessment.toldAreas(role))
  }

  private var tieBreak: CompetenceReport.Statement? {
    let wanted = roles { $0 == .decided || $0 == .performed || $0 == .received }
    guard let role = wanted.map({ procedure.roles[$0] }).first(where: { $0.tieBreak != nil }),
      let rule = role.tieBreak
    else { return nil }
    return CompetenceReport.Statement(text: CompetenceWording.tieBreak(rule), basis: words(role.origin.basis))
  }

  // MARK: The way of the dossier

  private var start: CompetenceReport.Statement? {
    let limit = assessment.limitFromCompetentAgency
    guard assessment.isLodgedElsewhere || limit != nil, let received = bound.accepted ?? bound.submitted else {
      return nil
    }
    let rule = limit?.origin ?? assessment.caseClock.rules.convention(.jurisdictionFreeStart)?.origin
    return CompetenceReport.Statement(
      text: CompetenceWording.start(
        received: received, byCompetent: assessment.receivedByCompetentAgencyAt,
        startsThere: assessment.startsAtCompetentAgency),
      basis: words(rule?.basis ?? []))
  }

  private func transfer(to parties: [CompetenceReport.Party]) -> CompetenceReport.Transfer? {
    guard let transfer = assessment.paperTransfer else { return nil }
    var to: [String] = []
    for party in parties where party.duty != .coordinates && !to.contains(party.agency) { to.append(party.agency) }
    // The papers of a bundle go to the agency that acts first, and on from there.
    if procedure.roles.contains(where: \.followsStages) { to = Array(to.prefix(1)) }
    to = to.flatMap { standing($0, on: transfer.doneAt?.date ?? bound.now.date) }
    return CompetenceReport.Transfer(
      to: to, by: transfer.by, doneAt: transfer.doneAt, isLate: transfer.isLate,
      text: CompetenceWording.transfer(transfer, to: to), basis: words(transfer.rule.origin.basis))
  }

  /// The title of an agency, or of those that took over from it by that day.
  private func standing(_ title: String, on date: CivilDate) -> [String] {
    guard let agency = bound.index.agencies[title].map({ bound.index.agencyList[$0] }),
      agency.inForce.to.map({ $0 < date }) ?? false
    else { return [title] }
    let successors = bound.index.catalogue.agencies(standingFor: agency.origin.id, on: date).map(\.title)
    return successors.isEmpty ? [title] : successors
  }

  /// Where the applicant asked for the result, else where the dossier was received.
  private var handover: CompetenceReport.Statement? {
    let back = handoverBack
    guard let wish = assessment.wishedResultPlace else { return back }
    return CompetenceReport.Statement(
      text: CompetenceWording.handover(as: wish, else: back?.text), basis: back?.basis ?? [])
  }

  private var handoverBack: CompetenceReport.Statement? {
    guard let receiver = bound.lodgedAt, let rule = assessment.caseClock.rules.convention(.resultPlace) else {
      return nil
    }
    let agency = bound.index.agencyList[receiver]
    let standing = bound.index.catalogue.agencies(standingFor: agency.origin.id, on: bound.now.date)
    let hasEnded = agency.inForce.to.map { $0 < bound.now.date } ?? false
    let back =
      hasEnded
      ? CompetenceWording.handover(standing.map(\.title), after: agency.title)
      : CompetenceWording.handover(agency.title)
    let channel = assessment.wishedResultPlace == nil ? bound.dossier.channel : nil
    return CompetenceReport.Statement(
      text: CompetenceWording.handover(back, handedIn: channel), basis: words(rule.origin.basis))
  }

  // MARK: Reforms

  private var successions: [CompetenceReport.Succession] {
    guard assessment.caseClock.fate.end == nil else { return [] }
    // A reform is law for what it finds pending, whenever that was accepted.
    let rule = bound.index.conventions.last { $0.subject == .succession && $0.inForce.contains(bound.now.date) }
    let catalogue = bound.index.catalogue
    let agencies = concerned.compactMap { agency in
      succession(of: agency.title, agency.inForce, agency.origin, rule, CompetenceWording.succession) {
        catalogue.agencies(standingFor: agency.origin.id, on: bound.now.date).map(\.title)
      }
    }
    let areas = concernedAreas.compactMap { area in
      succession(of: area.title, area.inForce, area.origin, rule, CompetenceWording.successionOfArea) {
        catalogue.areas(standingFor: area.origin.id, on: bound.now.date).map(\.title)
      }
    }
    return agencies + areas
  }

  /// Nil for what still exists, or had ended before the dossier came.
  private func succession(
    of title: String, _ inForce: Interval, _ origin: Origin, _ rule: Convention?,
    _ text: (String, CivilDate, [String]) -> Bilingual, by successors: () -> [String]
  ) -> CompetenceReport.Succession? {
    guard let ended = inForce.to, bound.lodgingDate <= ended, ended < bound.now.date else { return nil }
    let successors = successors()
    return CompetenceReport.Succession(
      agency: title, ended: ended, successors: successors, text: text(title, ended, successors),
      basis: words(origin.basis + (rule?.origin.basis ?? [])))
  }

  /// The areas that the dossier tells, each once.
  private var concernedAreas: [Area] {
    var seen: Set<Int> = []
    let names = [bound.dossier.area].compactMap { $0 } + bound.dossier.places.map(\.area)
    return names.compactMap { name in
      guard let area = bound.index.areas[name], seen.insert(area).inserted else { return nil }
      return bound.index.areaList[area]
    }
  }

  /// The agencies that have to do with the case, each once.
  private var concerned: [Agency] {
    var names = [bound.dossier.lodgedAt, bound.dossier.decidedAt].compactMap { $0 }
    for role in roles({ _ in true }) { names += procedure.roles[role].agencies }
    for (stage, compiled) in zip(procedure.process.stages, bound.compiled.stages)
    where bound.truth(compiled.when) != .no {
      names += stage.actors
    }
    var seen: Set<Int> = []
    return names.compactMap { name in
      guard let agency = bound.index.agencies[name], seen.insert(agency).inserted, !isAnotherCounter(agency) else {
        return nil
      }
      return bound.index.agencyList[agency]
    }
  }

  /// Of several one-stop units that may receive only the one that did has to do with the case.
  private func isAnotherCounter(_ agency: Int) -> Bool {
    guard let counter = bound.lodgedAt, bound.index.agencyList[agency].traits.contains(.oneStop) else { return false }
    return !bound.index.agency(counter, isWithin: agency) && !bound.index.agency(agency, isWithin: counter)
  }
}
