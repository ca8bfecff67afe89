import ProcedureCatalogue

/// Decides whether a dossier may be handed in at that agency, in that area, by that channel.
struct LodgingAssessor {
  let bound: BoundCase

  func outcome() -> LodgingOutcome {
    if bound.isOfItsArea == .no { return LodgingOutcome(allowed: .no, reason: .otherProvince) }
    guard let channel = bound.dossier.channel else {
      return LodgingOutcome(allowed: .undecided, reason: .channelUnknown)
    }
    let offers = bound.procedure.channels
    guard offers.isEmpty || offers.contains(where: { $0.channel == channel }) else {
      return LodgingOutcome(allowed: .no, reason: .channelNotOffered)
    }
    // Online dossiers come in through the national portal, which sends them to the competent agency.
    if channel == .online && bound.dossier.lodgedAt == nil {
      return LodgingOutcome(allowed: .yes, reason: .online)
    }
    let receiving = receivingRoles()
    let free = freedom()
    if let refused = checkAgency(receiving, isFree: free != nil) { return refused }
    // A unit that no role names receives because boundaries do not matter, wherever it stands.
    if let free, let agency = bound.lodgedAt, !isNamed(agency, by: receiving) { return checkScope(free, receiving) }
    return checkPlace(receiving, free)
  }

  // MARK: Who receives

  /// The roles that name who receives, some of which may not apply; where none applies, those who decide or perform
  /// receive too.
  private func receivingRoles() -> [Int] {
    let received = bound.compiled.receivingRoles
    return received.contains(where: mayApply) ? received : bound.compiled.actingRoles
  }

  private func mayApply(_ role: Int) -> Bool { bound.truth(bound.compiled.roles[role]) != .no }

  private func checkAgency(_ receiving: [Int], isFree: Bool) -> LodgingOutcome? {
    guard let first = receiving.first(where: mayApply) else { return nil }
    guard bound.dossier.lodgedAt != nil else {
      return LodgingOutcome(allowed: .undecided, reason: .agencyUnknown, role: first)
    }
    guard let agency = bound.lodgedAt else {
      return LodgingOutcome(allowed: .undecided, reason: .agencyOpen, role: first)
    }
    guard bound.index.agencyList[agency].inForce.contains(bound.lodgingDate) else {
      return LodgingOutcome(allowed: .no, reason: .agencyNotInForce, role: first)
    }
    // Any one-stop unit may receive what is free of jurisdiction.
    if isFree && bound.index.agencyList[agency].traits.contains(.oneStop) { return nil }
    var open: [Int] = []
    for role in receiving where mayApply(role) && names(role, agency) {
      let condition = bound.compiled.roles[role]
      if bound.truth(condition) == .yes { return nil }
      open.append(condition)
    }
    open += openConvention
    guard open.isEmpty else {
      return LodgingOutcome(allowed: .undecided, reason: .agencyOpen, role: first, open: open)
    }
    return LodgingOutcome(allowed: .no, reason: .notAReceivingAgency, role: first)
  }

  /// Whether some of the roles may name the agency; without roles anybody receives.
  private func isNamed(_ agency: Int, by receiving: [Int]) -> Bool {
    let roles = receiving.filter(mayApply)
    return roles.isEmpty || roles.contains { names($0, agency) }
  }

  /// Whether a role names the agency, one it belongs to, or one that belongs to it. Where a one-stop unit is named to
  /// receive, reception is apart from settling: the body above it is no counter.
  private func names(_ role: Int, _ agency: Int) -> Bool {
    let agencies = bound.index.agencyList
    let receives = bound.procedure.roles[role].role == .received && !agencies[agency].traits.contains(.oneStop)
    return bound.compiled.roleAgencies[role].contains { named in
      bound.index.agency(agency, isWithin: named)
        || !(receives && agencies[named].traits.contains(.oneStop)) && bound.index.agency(named, isWithin: agency)
    }
  }

  // MARK: Where

  private func freedom() -> LodgingOutcome.Freedom? {
    if let stated = bound.compiled.jurisdictionFree.firstIndex(where: { bound.truth($0) == .yes }) {
      return .stated(stated)
    }
    return isAtLocalCentre ? conventionOfCentres.map { .byConvention($0) } : nil
  }

  /// The convention by which any one-stop unit of the province takes what its own bodies settle, where the procedure
  /// itself says nothing of it; by its place among those of the catalogue.
  var conventionOfCentres: Int? {
    guard bound.procedure.jurisdictionFree.isEmpty, isSettledLocally else { return nil }
    return bound.index.conventions.lastIndex {
      $0.subject == .centresInProvince && $0.inForce.contains(bound.lodgingDate)
    }
  }

  /// The open conditions that decide whether bodies of the province alone settle it, so that the convention holds.
  private var openConvention: [Int] {
    let holdsThen = bound.index.conventions.contains {
      $0.subject == .centresInProvince && $0.inForce.contains(bound.lodgingDate)
    }
    guard holdsThen, bound.procedure.jurisdictionFree.isEmpty, isAtLocalCentre, !isSettledLocally else { return [] }
    let roles = settlingRoles.filter(mayApply)
    guard roles.contains(where: isLocal) else { return [] }
    return roles.map { bound.compiled.roles[$0] }.filter { bound.truth($0) == .undecided }
  }

  /// Whether it was handed in at a one-stop unit of a province or a commune.
  private var isAtLocalCentre: Bool {
    guard let lodgedAt = bound.lodgedAt else { return false }
    let agency = bound.index.agencyList[lodgedAt]
    return agency.traits.contains(.oneStop) && agency.isLocal
  }

  /// Whether bodies of the province and its communes alone may decide: of those that answer to a ministry, their heads
  /// say where they receive.
  private var isSettledLocally: Bool {
    let roles = settlingRoles.filter(mayApply)
    return !roles.isEmpty && roles.allSatisfy(isLocal)
  }

  /// The roles that say who decides, or who acts where none does.
  private var settlingRoles: [Int] {
    bound.compiled.decidingRoles.isEmpty ? bound.compiled.actingRoles : bound.compiled.decidingRoles
  }

  private func isLocal(_ role: Int) -> Bool {
    let named = bound.compiled.roleAgencies[role]
    return !bound.procedure.roles[role].followsLodging && !named.isEmpty
      && named.count == bound.procedure.roles[role].agencies.count
      && named.allSatisfy { bound.index.agencyList[$0].isLocal }
  }

  private func scope(of free: LodgingOutcome.Freedom) -> JurisdictionFree.Scope {
    switch free {
    case .stated(let place): bound.procedure.jurisdictionFree[place].scope
    case .byConvention: .province
    }
  }

  private var lodgingArea: Int? {
    bound.area ?? bound.lodgedAt.flatMap { bound.index.agencyAreas[$0] }
  }

  private func checkPlace(_ receiving: [Int], _ free: LodgingOutcome.Freedom?) -> LodgingOutcome {
    forWhoeverDecides(else: receiving) { role, _ in checkPlace(role, free) }
  }

  /// What holds for the agency that surely decides. Where answers are lacking that say who does, what holds for each that
  /// may; where they differ, it is not known. Whoever receives counts where nobody decides.
  private func forWhoeverDecides(
    else receiving: [Int], _ outcome: (_ role: Int?, _ decides: Bool) -> LodgingOutcome
  ) -> LodgingOutcome {
    let roles = bound.compiled.decidingRoles.filter(mayApply)
    if let surely = roles.first(where: { bound.truth(bound.compiled.roles[$0]) == .yes }) {
      return outcome(surely, true)
    }
    let outcomes = roles.map { outcome($0, true) }
    guard let first = outcomes.first else { return outcome(receiving.first(where: mayApply), false) }
    guard !outcomes.allSatisfy({ $0.allowed == first.allowed }) else { return first }
    return LodgingOutcome(
      allowed: .undecided, reason: .placeOpen, role: roles.first, open: roles.map { bound.compiled.roles[$0] })
  }

  private func checkPlace(_ role: Int?, _ free: LodgingOutcome.Freedom?) -> LodgingOutcome {
    guard let role, !bound.procedure.roles[role].followsLodging, !bound.procedure.roles[role].places.isEmpty else {
      return LodgingOutcome(allowed: .yes, reason: .anyPlace, role: role)
    }
    if let free, case .nationwide = scope(of: free) {
      return LodgingOutcome(allowed: .yes, reason: .jurisdictionFree(free), role: role)
    }
    switch isCompetentPlace(role) {
    case .yes:
      var outcome = LodgingOutcome(allowed: .yes, reason: .competentPlace, role: role)
      outcome.assumedPart = lodgingArea.flatMap { isTooWide($0, for: role) ? $0 : nil }
      return outcome
    case .no:
      guard let free else {
        let open = openJurisdiction()
        return LodgingOutcome(
          allowed: open.isEmpty ? .no : .undecided, reason: open.isEmpty ? .otherPlace : .placeOpen, role: role,
          open: open)
      }
      return checkScope(free, bound.procedure.roles[role].places, role)
    case .undecided:
      guard let free else { return LodgingOutcome(allowed: .undecided, reason: .placeOpen, role: role) }
      return checkScope(free, bound.procedure.roles[role].places, role)
    }
  }

  private func openJurisdiction() -> [Int] {
    bound.compiled.jurisdictionFree.filter { bound.truth($0) == .undecided }
  }

  /// Whether the area of lodging is that of one of the competent places.
  private func isCompetentPlace(_ role: Int) -> Truth {
    guard let area = lodgingArea else { return .undecided }
    // What a commune has taken in counts as its own until a place in another one is told.
    let wideTruth = isTooWide(area, for: role) && !isCommuneCounter ? Truth.undecided : .yes
    // The place with the larger share stands first.
    let isFirstAlone = bound.procedure.roles[role].tieBreak == .largestShare
    var known = Truth.no
    for place in bound.procedure.roles[role].places {
      if place.base == .lodging { return .yes }
      var isGiven = false
      for candidate in bound.places where candidate.base == place.base && !(isGiven && isFirstAlone) {
        isGiven = true
        switch within(candidate, area) {
        case .yes: return wideTruth
        case .undecided: known = .undecided
        case .no: break
        }
      }
      if !isGiven { known = .undecided }
    }
    return known
  }

  private var isCommuneCounter: Bool {
    bound.lodgedAt.map { bound.index.agencyList[$0].level == .commune } ?? false
  }

  /// Whether the area of lodging is a province where communes decide: it does not say which of them is meant.
  private func isTooWide(_ area: Int, for role: Int) -> Bool {
    let deciding = bound.compiled.roleAgencies[role]
    return bound.index.areaList[area].level == .province && !deciding.isEmpty
      && deciding.allSatisfy { bound.index.agencyList[$0].level == .commune }
  }

  private func within(_ place: BoundPlace, _ area: Int) -> Truth {
    if place.isWithin { return bound.index.area(place.area, isWithin: area) }
    return bound.index.area(area, isWithin: place.area) == .yes ? .no : .undecided
  }

  private func checkScope(_ free: LodgingOutcome.Freedom, _ receiving: [Int]) -> LodgingOutcome {
    forWhoeverDecides(else: receiving) { role, decides in
      guard let role, !bound.procedure.roles[role].places.isEmpty else {
        return LodgingOutcome(allowed: .yes, reason: .jurisdictionFree(free), role: decides ? role : nil)
      }
      return checkScope(free, bound.procedure.roles[role].places, role)
    }
  }

  private func checkScope(
    _ free: LodgingOutcome.Freedom, _ places: [RoleAssignment.CompetentPlace], _ role: Int
  ) -> LodgingOutcome {
    let inScope =
      switch scope(of: free) {
      case .nationwide: Truth.yes
      case .province: isSameProvince(places)
      case .areas(let names): isInside(names, places)
      }
    switch inScope {
    case .yes: return LodgingOutcome(allowed: .yes, reason: .jurisdictionFree(free), role: role)
    case .no: return LodgingOutcome(allowed: .no, reason: .outsideScope(free), role: role)
    case .undecided: return LodgingOutcome(allowed: .undecided, reason: .scopeOpen(free), role: role)
    }
  }

  private func isSameProvince(_ places: [RoleAssignment.CompetentPlace]) -> Truth {
    guard let area = lodgingArea, let province = bound.index.province(of: area) else { return .undecided }
    return isCompetentPlace(of: places, within: province)
  }

  /// Whether both where it was lodged and a competent place lie in one of the areas.
  private func isInside(_ names: [String], _ places: [RoleAssignment.CompetentPlace]) -> Truth {
    guard let area = lodgingArea else { return .undecided }
    var known = Truth.no
    for name in names {
      guard let scope = bound.index.areas[name] else {
        known = .undecided
        continue
      }
      known = known.or(bound.index.area(area, isWithin: scope).and(isCompetentPlace(of: places, within: scope)))
    }
    return known
  }

  /// Whether one of the competent places lies in an area.
  private func isCompetentPlace(of places: [RoleAssignment.CompetentPlace], within area: Int) -> Truth {
    var known = Truth.no
    for place in places {
      let given = bound.places.filter { $0.base == place.base && $0.isWithin }
      if given.isEmpty { known = .undecided }
      for candidate in given { known = known.or(bound.index.area(candidate.area, isWithin: area)) }
    }
    return known
  }
}

extension Agency {
  /// Whether it is a body of a province or a commune, and not one that answers to a ministry.
  fileprivate var isLocal: Bool { (level == .province || level == .commune) && !traits.contains(.vertical) }
}
