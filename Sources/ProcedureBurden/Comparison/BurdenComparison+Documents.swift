import ProcedureCatalogue
import ProcedureDecisions

extension BurdenComparison {
  /// Papers of one choice whose combinations are gone through.
  private static let maximumLeaves = 12

  var documentIncreases: [BurdenIncrease] {
    let known = Set(before.documents.map(\.content))
    var increases: [BurdenIncrease] = after.documents.indices.compactMap { index in
      let demand = after.documents[index]
      guard !known.contains(demand.content), !demand.isOptional, demand.verb != .agencyObtains else { return nil }
      return increase(index, demand)
    }
    let sets = (after.dossierSets ?? 1, before.dossierSets ?? 1)
    if sets.0 > sets.1 {
      increases.append(BurdenIncrease(what: .dossierSets(sets.0, before: sets.1), witness: nil, undecided: nil))
    }
    return increases
  }

  private func increase(_ index: Int, _ demand: DocumentRequirement) -> BurdenIncrease? {
    let holds = region(demand)
    let same = before.documents.filter { $0.origin.id == demand.origin.id || $0.item.ids == demand.item.ids }
    func found(_ what: BurdenIncrease.DocumentIncrease, _ region: Region) -> BurdenIncrease? {
      increase(.document(after: index, what), in: region)
    }
    let owed = same.filter { !$0.isOptional && $0.verb != .agencyObtains }
    if let more = found(owed.isEmpty ? .added : .moreCases, space.minus(holds, owed.map { region($0) })) {
      guard owed.isEmpty, same.contains(where: \.isOptional) else { return more }
      return found(.noLongerOptional, holds)
    }
    for other in owed {
      guard let what = difference(demand, beyond: other) else { continue }
      if let more = found(what, space.and(holds, region(other))) { return more }
    }
    return nil
  }

  /// The cases in which a demand is owed.
  private func region(_ demand: DocumentRequirement) -> Region {
    var region = region(demand.when)
    if case .document(let document) = demand.item {
      region = space.and(region, self.region(document.when))
      if let unless = document.unless { region = space.minus(region, self.region(unless)) }
    }
    return region
  }

  // MARK: What is asked

  private func difference(
    _ demand: DocumentRequirement, beyond other: DocumentRequirement
  ) -> BurdenIncrease.DocumentIncrease? {
    if demand.verb.rank > other.verb.rank { return .verb(demand.verb, before: other.verb) }
    let (own, their) = (demand.item.leaves, other.item.leaves)
    for leaf in own {
      for before in their where before.document == leaf.document {
        if let what = difference(leaf, beyond: before) { return what }
      }
    }
    return leavesEveryChoice(demand.item, of: other.item) ? nil : .fewerChoices
  }

  private func difference(
    _ document: DemandedDocument, beyond other: DemandedDocument
  ) -> BurdenIncrease.DocumentIncrease? {
    if let difference = forms.difference(document.forms, beyond: other.forms),
      document.channelForms.isEmpty && other.channelForms.isEmpty
    {
      return .forms(difference, nil)
    }
    if !document.channelForms.isEmpty || !other.channelForms.isEmpty {
      for offer in after.channels where before.channels.contains(where: { $0.channel == offer.channel }) {
        let demanded = (document.forms(by: offer.channel), other.forms(by: offer.channel))
        if let difference = forms.difference(demanded.0, beyond: demanded.1) {
          return .forms(difference, offer.channel)
        }
      }
    }
    let lost = other.waivedBy.filter { !document.waivedBy.contains($0) }
    if !lost.isEmpty { return .waiverLost(lost) }
    return isYounger(document.validity, than: other.validity) ? .younger : nil
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
    let leaves = Array(Set((item.leaves + other.leaves).map(\.document))).sorted()
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
  fileprivate var leaves: [DemandedDocument] {
    switch self {
    case .document(let document): [document]
    case .group(let group): group.of.flatMap(\.leaves)
    }
  }

  fileprivate var ids: Set<String> { Set(leaves.map(\.document)) }

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
