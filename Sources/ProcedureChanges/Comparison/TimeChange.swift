import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// What the rules about limits share.
enum TimeChange {
  /// The entries about limits that are decided, with what they say.
  private static func limits(
    _ found: [BurdenIncrease]
  ) -> [(entry: BurdenIncrease, own: Int, other: Int, what: BurdenIncrease.LimitIncrease)] {
    found.compactMap { entry in
      guard entry.undecided == nil, case .limit(let own, let other, let what) = entry.what else { return nil }
      if case .notComparable = what { return nil }
      return (entry, own, other, what)
    }
  }

  /// Whether only the hour differs from which the day counts as passed.
  private static func isCutoff(_ what: BurdenIncrease.LimitIncrease) -> Bool {
    guard case .longer(let length, let other, _, _) = what else { return false }
    return length.amounts == other.amounts && length.cutoff != other.cutoff
  }

  static func reportLonger(_ found: [BurdenIncrease], _ pair: VersionPair, _ report: inout ChangeReport) {
    for limit in limits(found) where !isCutoff(limit.what) { reportMore(limit, pair, &report) }
  }

  static func reportCutoff(_ found: [BurdenIncrease], _ pair: VersionPair, _ report: inout ChangeReport) {
    for limit in limits(found) where isCutoff(limit.what) { reportMore(limit, pair, &report) }
  }

  private static func reportMore(
    _ limit: (entry: BurdenIncrease, own: Int, other: Int, what: BurdenIncrease.LimitIncrease), _ pair: VersionPair,
    _ report: inout ChangeReport
  ) {
    let (now, then) = (pair.new.limits[limit.own], pair.old.limits[limit.other])
    report.report(
      ChangeWording.longer(limit.what), at: pair.site(now.origin, "limits", limit.own, before: then.origin),
      witness: ChangeWording.witness(limit.entry, limit.what), details: pair.wording(before: then.origin))
  }

  /// Limits that nothing takes the place of, in some cases or in all.
  static func reportGone(_ change: BurdenChange, _ pair: VersionPair, _ report: inout ChangeReport) {
    for found in change.heavier where found.undecided == nil {
      guard case .limitGone(let place) = found.what else { continue }
      let then = pair.old.limits[place]
      report.report(
        ChangeWording.limitGone(then), at: pair.site(gone: then.origin), witness: found.witness,
        details: ChangeWording.lighterFor(change), isIncomparable: change.isIncomparable)
    }
  }

  /// Limits where there were none.
  static func reportWon(_ found: [BurdenIncrease], _ pair: VersionPair, _ report: inout ChangeReport) {
    for entry in found where entry.undecided == nil {
      // The later version is the earlier one here.
      guard case .limitGone(let place) = entry.what else { continue }
      let now = pair.new.limits[place]
      report.report(
        ChangeWording.limitWon(now), at: pair.site(now.origin, "limits", place), witness: entry.witness)
    }
  }

  static func reportShorter(_ found: [BurdenIncrease], _ pair: VersionPair, _ report: inout ChangeReport) {
    for limit in limits(found) {
      // The later version is the other one here.
      let (now, then) = (pair.new.limits[limit.other], pair.old.limits[limit.own])
      report.report(
        ChangeWording.shorter(limit.what), at: pair.site(now.origin, "limits", limit.other, before: then.origin),
        witness: limit.entry.witness, details: pair.wording(before: then.origin))
    }
  }

  static func reportIncomparable(_ change: BurdenChange, _ pair: VersionPair, _ report: inout ChangeReport) {
    guard let heavier = limits(change.heavier).first, let lighter = limits(change.lighter).first else { return }
    let (now, then) = (pair.new.limits[heavier.own], pair.old.limits[heavier.other])
    report.report(
      ChangeWording.both(ChangeWording.longer(heavier.what), ChangeWording.shorter(lighter.what)),
      at: pair.site(now.origin, "limits", heavier.own, before: then.origin),
      witness: ChangeWording.witness(heavier.entry, heavier.what),
      details: [ChangeWording.shorterForOthers(lighter.what, lighter.entry)] + pair.wording(before: then.origin))
  }

  /// The only limit that the earlier version has, when the later one has one only too.
  static func only(_ pair: VersionPair) -> TimeLimit? {
    pair.old.limits.count == 1 && pair.new.limits.count == 1 ? pair.old.limits[0] : nil
  }
}

extension TimeLimit.Amount {
  /// The units of a length that can be computed.
  var units: Set<TimeUnit>? {
    switch self {
    case .quantity(let quantity): [quantity.unit]
    case .sameDay, .atOnce, .described: nil
    case .parts(let parts): Set(parts.flatMap { $0.alternatives.map(\.amount.unit) })
    }
  }
}
