import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

/// What the rules about sums share.
enum FeeChange {
  static func reportHigher(_ change: BurdenChange, _ pair: VersionPair, _ report: inout ChangeReport) {
    for found in change.heavier where found.undecided == nil {
      guard case .fee(let place, let former, let what) = found.what else { continue }
      let now = pair.new.fees[place]
      let then = former.map { pair.old.fees[$0] }
      report.report(
        text(now, then, what, pair), at: pair.site(now.origin, "fees", place, before: then?.origin),
        witness: found.witness,
        details: ChangeWording.lighterFor(change), isIncomparable: change.isIncomparable)
    }
  }

  static func reportLower(_ found: [BurdenIncrease], _ pair: VersionPair, _ report: inout ChangeReport) {
    for entry in found where entry.undecided == nil {
      guard case .fee(let place, let later, let what) = entry.what else { continue }
      let then = pair.old.fees[place]
      guard let later else {
        report.report(
          ChangeWording.feeGone(then, pair), at: pair.site(gone: then.origin), witness: entry.witness)
        continue
      }
      let now = pair.new.fees[later]
      report.report(
        turned(now, then, what, pair), at: pair.site(now.origin, "fees", later, before: then.origin),
        witness: entry.witness)
    }
  }

  private static func text(
    _ now: Fee, _ then: Fee?, _ what: BurdenIncrease.FeeIncrease, _ pair: VersionPair
  ) -> Bilingual {
    switch what {
    case .lessReduced(let share, let before): ChangeWording.reduction(of: now, to: share, before: before)
    case .added(let share): ChangeWording.fee(now, left: share, before: then, pair)
    case .higher(let share, let before): ChangeWording.fee(now, left: share, before: then, leftBefore: before, pair)
    case .left: ChangeWording.fee(now, before: then, pair)
    }
  }

  /// What weighs less was found by looking from the later version to the earlier one.
  private static func turned(
    _ now: Fee, _ then: Fee, _ what: BurdenIncrease.FeeIncrease, _ pair: VersionPair
  ) -> Bilingual {
    switch what {
    case .lessReduced(let before, let share): ChangeWording.reduction(of: now, to: share, before: before)
    case .added(let before): ChangeWording.fee(now, before: then, leftBefore: before, pair)
    case .higher(let before, let share): ChangeWording.fee(now, left: share, before: then, leftBefore: before, pair)
    case .left: ChangeWording.fee(now, before: then, pair)
    }
  }
}
