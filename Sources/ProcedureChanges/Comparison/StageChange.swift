import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

/// In what the stages of two versions differ, in one sentence each.
enum StageChange {
  static func differences(_ pair: VersionPair) -> [Bilingual] {
    let (then, now) = (pair.old.process.stages, pair.new.process.stages)
    var differences: [Bilingual] = []
    for stage in now where !then.contains(where: { $0.origin.id == stage.origin.id }) {
      differences.append(ChangeWording.stageAdded(stage.title))
    }
    for stage in then where !now.contains(where: { $0.origin.id == stage.origin.id }) {
      differences.append(ChangeWording.stageRemoved(stage.title))
    }
    for place in now.indices { differences += self.differences(ofStage: place, pair) }
    if pair.new.process.isOnTheSpot != pair.old.process.isOnTheSpot {
      differences.append(pair.new.process.isOnTheSpot ? ChangeWording.onTheSpot : ChangeWording.notOnTheSpot)
    }
    return differences
  }

  /// Of a stage of the later version that the earlier one has too.
  static func differences(ofStage place: Int, _ pair: VersionPair) -> [Bilingual] {
    let (then, now) = (pair.joint.before.process.stages, pair.joint.after.process.stages)
    let stage = now[place]
    guard let former = then.first(where: { $0.origin.id == stage.origin.id }) else { return [] }
    var differences: [Bilingual] = []
    if stage.actors != former.actors {
      differences.append(
        ChangeWording.stageActors(
          stage.title, stage.actors.map { pair.catalogues.title(ofAgency: $0) }.joined(separator: ", ")))
    }
    // What comes before may be gone, or new: only an order among stages of both versions is another order.
    let order = stage.after.filter { id in then.contains { $0.origin.id == id } }
    let formerOrder = former.after.filter { id in now.contains { $0.origin.id == id } }
    if Set(order) != Set(formerOrder), stage.after.count == order.count, former.after.count == formerOrder.count {
      differences.append(ChangeWording.stageMoved(stage.title))
    }
    if !haveSameDurations(former, stage, pair.joint) { differences.append(ChangeWording.stageDuration(stage.title)) }
    if !pair.joint.areEquivalent(former.when, stage.when) {
      differences.append(ChangeWording.stageCases(stage.title))
    }
    if stage.counting != former.counting || !pair.joint.areEquivalent(former.countingWhen, stage.countingWhen) {
      differences.append(ChangeWording.stageCounting(stage.title))
    }
    if stage.silenceIsConsent != former.silenceIsConsent {
      differences.append(
        stage.silenceIsConsent
          ? ChangeWording.silenceIsConsent(stage.title) : ChangeWording.silenceIsNothing(stage.title)
      )
    }
    if stage.otherParts != former.otherParts { differences.append(ChangeWording.stageOther(stage.title)) }
    return differences
  }

  /// The same lengths in the same cases.
  private static func haveSameDurations(_ former: Stage, _ now: Stage, _ joint: BurdenComparison) -> Bool {
    former.durations.count == now.durations.count
      && zip(former.durations, now.durations).allSatisfy { then, now in
        then.duration == now.duration && joint.areEquivalent(then.when, now.when)
      }
  }
}

extension Stage {
  /// What no sentence of its own tells: when it ends and begins, who is asked, who may do it, what comes of it.
  fileprivate var otherParts: [AnyHashable] {
    [until, since, Set(consulted), Set(delegableTo), isAutomatic, result, hasOwnAppointment, procedure]
  }
}
