package import ProcedureCatalogue
import ProcedureDecisions

extension BurdenComparison {
  /// Papers of one choice whose combinations are gone through.
  private static let maximumLeaves = 12

  var documentIncreases: [BurdenIncrease] {
    let known = Set(before.documents.map(\.content))
    var increases = after.documents.indices.flatMap { index -> [BurdenIncrease] in
      let demand = after.documents[index]
      guard !known.contains(demand.content), !demand.isOptional, demand.verb != .agencyObtains else { return [] }
      return self.increases(index, demand)
    }
    let sets = (after.dossierSets ?? 1, before.dossierSets ?? 1)
    if sets.0 > sets.1 {
      increases.append(BurdenIncrease(what: .dossierSets(sets.0, before: sets.1), witness: nil, undecided: nil))
    }
    return increases
  }

  /// Each way in which a demand weighs more, once.
  private func increases(_ index: Int, _ demand: DocumentRequirement) -> [BurdenIncrease] {
    let holds = region(demand)
    let same = before.documents.filter {
      $0.origin.id == demand.origin.id || !$0.item.ids.isDisjoint(with: demand.item.ids)
    }
    func found(_ what: BurdenIncrease.DocumentIncrease, _ region: Region) -> BurdenIncrease? {
      increase(.document(after: index, what), in: region)
    }
    let owed = same.filter { !$0.isOptional && $0.verb != .agencyObtains }
    guard !owed.isEmpty else {
      guard let added = found(.added, holds) else { return [] }
      return same.contains(where: \.isOptional) ? [found(.noLongerOptional, holds) ?? added] : [added]
    }
    let more = found(.moreCases, space.minus(holds, owed.map { region($0) }))
    let differences = owed.map { self.differences(demand, beyond: $0) }
    // Whoever met a demand that asks for all of this one is asked for nothing more.
    let settled = zip(owed, differences).filter { $0.1.isEmpty }.map { region($0.0) }
    let rest = space.minus(holds, settled)
    let stricter = zip(owed, differences).flatMap { other, differences in
      differences.compactMap { found($0, space.and(rest, region(other))) }
    }
    return [more].compactMap(\.self) + stricter.uniqued()
  }

  /// The cases in which a demand is owed.
  private func region(_ demand: DocumentRequirement) -> Region {
    guard case .document(let document) = demand.item else { return region(demand.when) }
    return space.and(region(demand.when), region(document))
  }

  /// The cases in which a paper counts as a member of its group, or is owed at all.
  private func region(_ document: DemandedDocument) -> Region {
    let holds = region(document.when)
    return document.unless.map { space.minus(holds, region($0)) } ?? holds
  }

  // MARK: What is asked

  private func differences(
    _ demand: DocumentRequirement, beyond other: DocumentRequirement
  ) -> [BurdenIncrease.DocumentIncrease] {
    var found: [BurdenIncrease.DocumentIncrease] = []
    if demand.verb.rank > other.verb.rank { found.append(.verb(demand.verb, before: other.verb)) }
    let (own, their) = (demand.item.papers, other.item.papers)
    for leaf in own {
      for before in their where before.document == leaf.document {
        found += differences(leaf, beyond: before)
        if case .group(let group) = demand.item, let what = difference(leaf, beyond: before, in: group) {
          found.append(what)
        }
      }
    }
    // A paper that counts in fewer cases leaves fewer choices, which is told already.
    if !found.contains(.fewerChoices), !leavesEveryChoice(demand.item, of: other.item) {
      found.append(demand.item.isMet(by: Set(their.map(\.document))) ? .fewerChoices : .added)
    }
    return found
  }

  /// A member that counts in fewer cases is a choice less; one of those that are all owed, in more cases, a demand more.
  private func difference(
    _ document: DemandedDocument, beyond other: DemandedDocument, in group: DocumentGroup
  ) -> BurdenIncrease.DocumentIncrease? {
    guard document.when != other.when || document.unless != other.unless else { return nil }
    let (own, their) = (region(document), region(other))
    if group.choose == .all { return space.implies(own, their) == .yes ? nil : .moreCases }
    return space.implies(their, own) == .yes ? nil : .fewerChoices
  }

  private func differences(
    _ document: DemandedDocument, beyond other: DemandedDocument
  ) -> [BurdenIncrease.DocumentIncrease] {
    var found: [BurdenIncrease.DocumentIncrease] = []
    if document.channelForms.isEmpty, other.channelForms.isEmpty {
      if let difference = forms.difference(document.forms, beyond: other.forms) {
        found.append(.forms(difference, nil))
      }
    } else {
      for offer in after.channels where before.channels.contains(where: { $0.channel == offer.channel }) {
        let demanded = (document.forms(by: offer.channel), other.forms(by: offer.channel))
        if let difference = forms.difference(demanded.0, beyond: demanded.1) {
          found.append(.forms(difference, offer.channel))
        }
      }
    }
    let lost = other.waivedBy.filter { !document.waivedBy.contains($0) }
    if !lost.isEmpty { found.append(.waiverLost(lost)) }
    if isYounger(document.validity, than: other.validity) { found.append(.younger) }
    return found
  }

  private func isYounger(_ validity: Validity?, than other: Validity?) -> Bool {
    guard let validity else { return false }
    guard let other else { return true }
    guard (validity.from, validity.to) == (other.from, other.to) else { return true }
    switch durations.compare(LimitLength(other.length), with: LimitLength(validity.length)) {
    case .neverLonger, .neverLongerWhile: return false
    case .longer, .undecided: return true
    }
  }

  /// Whatever papers met the other demand meet this one.
  private func leavesEveryChoice(_ item: DocumentItem, of other: DocumentItem) -> Bool {
    let leaves = Array(Set((item.papers + other.papers).map(\.document))).sorted()
    guard leaves.count <= Self.maximumLeaves else { return item.shape == other.shape }
    for number in 0..<(1 << leaves.count) {
      let given = Set(leaves.indices.filter { number >> $0 & 1 == 1 }.map { leaves[$0] })
      if other.isMet(by: given), !item.isMet(by: given) { return false }
    }
    return true
  }

  // MARK: Requirements

  var requirementIncreases: [BurdenIncrease] {
    let known = Set(before.requirements.map(\.content))
    let failing = { (requirement: Requirement) in
      space.minus(region(requirement.when), region(requirement.condition))
    }
    var earlier: [Region]?
    return after.requirements.indices.compactMap { index in
      let requirement = after.requirements[index]
      guard !known.contains(requirement.content) else { return nil }
      let already = earlier ?? before.requirements.map(failing)
      earlier = already
      return increase(.requirement(after: index), in: space.minus(failing(requirement), already))
    }
  }
}

extension DocumentItem {
  /// The single papers, in order.
  package var papers: [DemandedDocument] {
    switch self {
    case .document(let document): [document]
    case .group(let group): group.of.flatMap(\.papers)
    }
  }

  fileprivate var ids: Set<String> { Set(papers.map(\.document)) }

  /// The choices without the forms of the papers.
  fileprivate var shape: DocumentItem {
    switch self {
    case .document(let document): .document(DemandedDocument(document: document.document))
    case .group(let group): .group(DocumentGroup(choose: group.choose, of: group.of.map(\.shape)))
    }
  }

  fileprivate func isMet(by given: Set<String>) -> Bool {
    switch self {
    case .document(let document): return given.contains(document.document)
    case .group(let group):
      let met = group.of.count { $0.isMet(by: given) }
      switch group.choose {
      case .oneOf, .firstAvailable: return met > 0
      case .atLeast(let count): return met >= count
      case .all: return met == group.of.count
      }
    }
  }
}

extension DemandedDocument {
  /// The forms that count for a channel.
  fileprivate func forms(by channel: Channel) -> [FormDemand] {
    channelForms.first { $0.channels.contains(channel) }?.forms ?? forms
  }
}

extension DocumentRequirement.Verb {
  /// From what costs an applicant nothing to giving a paper away for good.
  fileprivate var rank: Int {
    switch self {
    case .agencyObtains: 0
    case .provideInformation: 1
    case .fillIn: 2
    case .show: 3
    case .submitAtPickup: 4
    case .submit: 5
    case .surrender: 6
    }
  }
}
