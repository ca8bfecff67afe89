import ProcedureCatalogue
import ProcedureDiagnostics

/// In what the stages of two versions differ, one sentence for each stage.
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
    for stage in now {
      guard let former = then.first(where: { $0.origin.id == stage.origin.id }) else { continue }
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
      if stage.durations.map(\.duration) != former.durations.map(\.duration) {
        differences.append(ChangeWording.stageDuration(stage.title))
      }
    }
    return differences
  }
}
