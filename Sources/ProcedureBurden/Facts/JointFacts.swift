import ProcedureCatalogue

/// Two versions of a procedure over one list of facts, so that their conditions can be decided together.
///
/// A fact of the one is the fact of the other when both have the same id and mean the same; otherwise it is asked for
/// separately, and nothing is known of how the two answers go together. Only the channels that both offer count: by
/// another one nobody could apply before, or can apply now.
struct JointFacts {
  /// The earlier version, or the one under a layer, over the joint facts.
  let before: Procedure
  /// The later version, or the layer, with the joint facts.
  let after: Procedure
  /// Those by which both versions take dossiers.
  private let channels: [ChannelOffer]

  init(_ before: Procedure, _ after: Procedure) {
    var facts = after.facts
    let common = after.channels.filter { offer in before.channels.contains { $0.channel == offer.channel } }
    guard facts != before.facts else {
      self.before = before
      self.after = after
      channels = common.isEmpty ? after.channels : common
      return
    }
    let byID = Dictionary(
      facts.enumerated().map { ($0.element.origin.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var places: [Int] = []
    for fact in before.facts {
      var mapped = fact
      // Derived facts come after those from which they follow.
      mapped.derivation = fact.derivation?.overFacts { places.indices.contains($0) ? places[$0] : $0 }
      if let index = byID[fact.origin.id], let joint = facts[index].joined(with: mapped) {
        facts[index] = joint
        places.append(index)
      } else {
        places.append(facts.count)
        facts.append(mapped)
      }
    }
    let index = { (fact: Int) in places.indices.contains(fact) ? places[fact] : fact }
    self.before = before.overFacts(index, facts)
    var joint = after
    joint.facts = facts
    self.after = joint
    channels = common.isEmpty ? after.channels : common
  }

  /// A procedure that holds every condition of both.
  var union: Procedure {
    var union = after
    union.channels = channels
    union.limits += before.limits
    union.additions += before.additions
    union.extensions += before.extensions
    union.pauses += before.pauses
    union.exclusions += before.exclusions
    union.supplement?.rounds += before.supplement?.rounds ?? []
    union.documents += before.documents
    union.requirements += before.requirements
    union.fees += before.fees
    union.results += before.results
    union.roles += before.roles
    union.jurisdictionFree += before.jurisdictionFree
    union.process.stages += before.process.stages
    return union
  }
}

extension Fact {
  /// The fact that stands for both, with the answers that either offers; nil when they do not mean the same.
  fileprivate func joined(with other: Fact) -> Fact? {
    guard derivation == other.derivation, isProse == other.isProse else { return nil }
    if kind == other.kind { return self }
    guard case .choice(let own) = kind, case .choice(let their) = other.kind else { return nil }
    var joint = self
    joint.kind = .choice(own + their.filter { choice in !own.contains { $0.id == choice.id } })
    return joint
  }
}

extension SupplementRule {
  /// The rule with its conditions over another list of facts.
  fileprivate func overFacts(_ index: (Int) -> Int) -> SupplementRule {
    var rule = self
    rule.when = when.overFacts(index)
    for round in rule.rounds.indices {
      for some in rule.rounds[round].noticeCases.indices {
        rule.rounds[round].noticeCases[some].when = rounds[round].noticeCases[some].when.overFacts(index)
      }
      for some in rule.rounds[round].submitCases.indices {
        rule.rounds[round].submitCases[some].when = rounds[round].submitCases[some].when.overFacts(index)
      }
    }
    return rule
  }
}

extension Procedure {
  /// Everything that comparisons look at, over another list of facts.
  fileprivate func overFacts(_ index: (Int) -> Int, _ facts: [Fact]) -> Procedure {
    var procedure = self
    procedure.facts = facts
    for place in limits.indices {
      procedure.limits[place].when = limits[place].when.overFacts(index)
      guard case .parts(let parts) = limits[place].amount else { continue }
      procedure.limits[place].amount = .parts(
        parts.map { part in
          var part = part
          for alternative in part.alternatives.indices {
            part.alternatives[alternative].when = part.alternatives[alternative].when.overFacts(index)
          }
          return part
        })
    }
    for place in additions.indices { procedure.additions[place].when = additions[place].when.overFacts(index) }
    for place in extensions.indices { procedure.extensions[place].when = extensions[place].when.overFacts(index) }
    for place in pauses.indices { procedure.pauses[place].when = pauses[place].when.overFacts(index) }
    for place in exclusions.indices { procedure.exclusions[place].when = exclusions[place].when.overFacts(index) }
    for place in documents.indices {
      procedure.documents[place].when = documents[place].when.overFacts(index)
      procedure.documents[place].item = documents[place].item.overFacts(index)
    }
    for place in requirements.indices {
      procedure.requirements[place].when = requirements[place].when.overFacts(index)
      procedure.requirements[place].condition = requirements[place].condition.overFacts(index)
    }
    if let supplement { procedure.supplement = supplement.overFacts(index) }
    for place in results.indices { procedure.results[place].when = results[place].when.overFacts(index) }
    for place in jurisdictionFree.indices {
      procedure.jurisdictionFree[place].when = jurisdictionFree[place].when.overFacts(index)
    }
    for place in roles.indices { procedure.roles[place].when = roles[place].when.overFacts(index) }
    for place in process.stages.indices {
      let stage = process.stages[place]
      procedure.process.stages[place].when = stage.when.overFacts(index)
      procedure.process.stages[place].countingWhen = stage.countingWhen.overFacts(index)
      for duration in stage.durations.indices {
        procedure.process.stages[place].durations[duration].when = stage.durations[duration].when.overFacts(index)
      }
    }
    for place in fees.indices {
      procedure.fees[place].when = fees[place].when.overFacts(index)
      switch fees[place].amount {
      case .rate(var rate):
        rate.unitFact = rate.unitFact.map(index)
        rate.capFact = rate.capFact.map(index)
        procedure.fees[place].amount = .rate(rate)
      case .share(var share):
        share.fact = index(share.fact)
        procedure.fees[place].amount = .share(share)
      case .exempt, .setBy, .reference, .reduced: break
      }
    }
    return procedure
  }
}

extension DocumentItem {
  fileprivate func overFacts(_ index: (Int) -> Int) -> DocumentItem {
    switch self {
    case .group(let group):
      return .group(DocumentGroup(choose: group.choose, of: group.of.map { $0.overFacts(index) }))
    case .document(var document):
      document.when = document.when.overFacts(index)
      document.unless = document.unless?.overFacts(index)
      document.forms = document.forms.map { $0.overFacts(index) }
      for place in document.channelForms.indices {
        document.channelForms[place].forms = document.channelForms[place].forms.map { $0.overFacts(index) }
      }
      return .document(document)
    }
  }
}

extension FormDemand {
  fileprivate func overFacts(_ index: (Int) -> Int) -> FormDemand {
    guard case .fact(let fact) = count else { return self }
    return FormDemand(form: form, count: .fact(index(fact)), isSets: isSets)
  }
}
