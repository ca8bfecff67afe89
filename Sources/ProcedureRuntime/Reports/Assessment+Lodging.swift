import ProcedureCatalogue
import ProcedureDiagnostics

extension Assessment {
  /// Whether the dossier may be handed in where and how it was.
  public var lodging: LodgingReport {
    let outcome = lodgingOutcome
    var citations: [Citation] = []
    if let role = outcome.role { citations += procedure.roles[role].origin.basis }
    switch outcome.reason {
    case .jurisdictionFree(let free), .outsideScope(let free), .scopeOpen(let free):
      citations = origin(of: free).basis
    default: break
    }
    let text = CitationText(bound.index.catalogue)
    guard isProcedureKnown else {
      return LodgingReport(allowed: .undecided, reason: QuestionWording.procedureUnknown, basis: [])
    }
    return LodgingReport(
      allowed: outcome.allowed, reason: reason(outcome), basis: citations.map { text.text($0) })
  }

  /// Whether the applicant has to be shown elsewhere: it may not be handed in where or how it was, and nothing tells that
  /// it was taken on all the same.
  package var isTurnedAway: Bool {
    isProcedureKnown && bound.isTurnedAway(lodgingOutcome)
  }

  package var isTakenOn: Bool { bound.isTakenOn }

  /// Whether the procedure lets its time run on, or stand still, while the applicant supplements: a dossier is then
  /// received before it is complete.
  package var isReceivedBeforeSupplements: Bool { caseClock.rules.receivesBeforeSupplements }

  private func reason(_ outcome: LodgingOutcome) -> Bilingual {
    switch outcome.reason {
    case .otherProvince: return bound.otherProvince
    case .channelNotOffered:
      let given = dossier.channel.map(TermWording.channel) ?? Bilingual(verbatim: "")
      return LodgingWording.channelNotOffered(given, procedure.channels.map { TermWording.channel($0.channel) })
    case .channelUnknown: return LodgingWording.channelUnknown
    case .online: return LodgingWording.online
    case .agencyUnknown: return LodgingWording.agencyUnknown(receivers(outcome))
    case .agencyOpen: return LodgingWording.agencyOpen(receivers(outcome))
    case .notAReceivingAgency:
      return LodgingWording.notAReceivingAgency(agencyTitle(dossier.lodgedAt ?? ""), receivers(outcome))
    case .agencyNotInForce:
      guard let agency = bound.lodgedAt.map({ bound.index.agencyList[$0] }) else { return LodgingWording.anyPlace }
      let successors = bound.index.catalogue.agencies(standingFor: agency.origin.id, on: bound.lodgingDate)
      return CompetenceWording.agencyNotInForce(
        agency.title, agency.inForce, on: bound.lodgingDate, successors.map(\.title))
    case .anyPlace: return LodgingWording.anyPlace
    case .competentPlace:
      let place = LodgingWording.competentPlace(places(outcome))
      guard let wide = outcome.assumedPart else { return place }
      return LodgingWording.assumed(
        place, within: agencyTitle(dossier.lodgedAt ?? ""), told: bound.index.areaList[wide].title)
    case .otherPlace: return LodgingWording.otherPlace(toldPlaces(outcome))
    case .placeOpen: return LodgingWording.placeOpen(places(outcome))
    case .jurisdictionFree(let free): return LodgingWording.jurisdictionFree(scope(free))
    case .outsideScope(let free): return LodgingWording.outsideScope(scope(free), toldPlaces(outcome))
    case .scopeOpen(let free): return LodgingWording.scopeOpen(scope(free))
    }
  }

  private func scope(_ free: LodgingOutcome.Freedom) -> Bilingual {
    switch free {
    case .stated(let place): LodgingWording.scope(procedure.jurisdictionFree[place].scope) { areaTitle($0) }
    case .byConvention: LodgingWording.scope(.province) { areaTitle($0) }
    }
  }

  private func origin(of free: LodgingOutcome.Freedom) -> Origin {
    switch free {
    case .stated(let place): procedure.jurisdictionFree[place].origin
    case .byConvention(let place): bound.index.conventions[place].origin
    }
  }

  private func receivers(_ outcome: LodgingOutcome) -> String {
    guard let role = outcome.role else { return "" }
    return procedure.roles[role].agencies.map { agencyTitle($0) }.joined(separator: ", ")
  }

  private func places(_ outcome: LodgingOutcome) -> Bilingual {
    guard let role = outcome.role else { return Bilingual(verbatim: "") }
    return LodgingWording.places(procedure.roles[role].places.map { LodgingWording.place($0) })
  }

  /// The same with the areas that the dossier tells of them.
  private func toldPlaces(_ outcome: LodgingOutcome) -> Bilingual {
    CompetenceWording.place(places(outcome), outcome.role.map { toldAreas(procedure.roles[$0]) } ?? [])
  }

  /// The areas that the dossier tells of the places that make an agency competent, each once.
  func toldAreas(_ role: RoleAssignment) -> [String] {
    var areas: [String] = []
    for place in role.places {
      for given in bound.places where given.base == place.base && given.isWithin {
        let title = bound.index.areaList[given.area].title
        if !areas.contains(title) { areas.append(title) }
      }
    }
    return areas
  }

  /// The title of an agency that is named by its id, its title, or not declared at all.
  package func agencyTitle(_ name: String) -> String {
    bound.index.agencies[name].map { bound.index.agencyList[$0].title } ?? name
  }

  private func areaTitle(_ name: String) -> String {
    bound.index.areas[name].map { bound.index.areaList[$0].title } ?? name
  }
}

extension BoundCase {
  /// Whether something tells that it was taken on: a receipt, or what happens to received dossiers alone.
  var isTakenOn: Bool {
    dossier.promised != nil || events.contains { $0.at <= now && $0.kind != .submitted && $0.kind != .accepted }
  }

  func isTurnedAway(_ lodging: LodgingOutcome) -> Bool { lodging.allowed == .no && !isTakenOn }
}
