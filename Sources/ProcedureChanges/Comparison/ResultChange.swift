import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// What the rules about results share. A refusal is nothing that anybody applies for.
enum ResultChange {
  static func reportReduced(_ pair: VersionPair, _ report: inout ChangeReport) {
    for (place, former) in pair.old.results.enumerated() where !former.isRefusal {
      guard let index = index(of: former, in: pair.new.results) else {
        report.report(ChangeWording.resultRemoved(former.title), at: pair.site(gone: former.origin))
        continue
      }
      let now = pair.new.results[index]
      let site = pair.site(now.origin, "results", index, before: former.origin)
      if isLonger(former.validity, than: now.validity) {
        report.report(ChangeWording.validity(now, before: former.validity), at: site)
      }
      let cases = (pair.joint.before.results[place].when, pair.joint.after.results[index].when)
      if let less = pair.joint.excess(of: cases.0, over: cases.1) {
        report.report(
          ChangeWording.resultLessOften(now.title), at: site, witness: less.witness,
          isIncomparable: pair.joint.excess(of: cases.1, over: cases.0) != nil)
      }
    }
  }

  static func reportExtended(_ pair: VersionPair, _ report: inout ChangeReport) {
    for (index, now) in pair.new.results.enumerated() where !now.isRefusal {
      guard let place = self.index(of: now, in: pair.old.results) else {
        report.report(ChangeWording.resultAdded(now.title), at: pair.site(now.origin, "results", index))
        continue
      }
      let former = pair.old.results[place]
      let site = pair.site(now.origin, "results", index, before: former.origin)
      if isLonger(now.validity, than: former.validity) {
        report.report(ChangeWording.validity(now, before: former.validity), at: site)
      }
      let cases = (pair.joint.before.results[place].when, pair.joint.after.results[index].when)
      if let more = pair.joint.excess(of: cases.1, over: cases.0), pair.joint.excess(of: cases.0, over: cases.1) == nil
      {
        report.report(ChangeWording.resultMoreOften(now.title), at: site, witness: more.witness)
      }
    }
  }

  /// Refusals that come, go, or are given in other cases.
  static func reportRefusals(_ pair: VersionPair, _ report: inout ChangeReport) {
    let (then, now) = (pair.joint.before.results, pair.joint.after.results)
    for former in then
    where former.isRefusal && !now.contains(where: { $0.isRefusal && $0.origin.id == former.origin.id }) {
      report.report(ChangeWording.refusalRemoved(former.title), at: pair.site(gone: former.origin))
    }
    for (index, result) in now.enumerated() where result.isRefusal {
      guard let former = then.first(where: { $0.isRefusal && $0.origin.id == result.origin.id }) else {
        report.report(ChangeWording.refusalAdded(result.title), at: pair.site(result.origin, "results", index))
        continue
      }
      guard !pair.joint.areEquivalent(former.when, result.when) else { continue }
      report.report(
        ChangeWording.refusalCases(result.title), at: pair.site(result.origin, "results", index, before: former.origin))
    }
  }

  static func reportForms(_ pair: VersionPair, _ report: inout ChangeReport) {
    for (index, now) in pair.new.results.enumerated() where !now.isRefusal {
      guard let place = self.index(of: now, in: pair.old.results) else { continue }
      let former = pair.old.results[place]
      let (forms, before) = (words(now, in: pair.new), words(former, in: pair.old))
      guard forms != before else { continue }
      report.report(
        ChangeWording.forms(of: now, forms, before: before),
        at: pair.site(now.origin, "results", index, before: former.origin))
    }
  }

  /// The forms as people read them: facts that count copies are indices that move when others are added.
  private static func words(_ result: ProcedureResult, in procedure: Procedure) -> Bilingual {
    TermWording.demand(result.forms) { procedure.facts.indices.contains($0) ? procedure.facts[$0].question : "" }
  }

  private static func index(of result: ProcedureResult, in results: [ProcedureResult]) -> Int? {
    results.firstIndex { $0.origin.id == result.origin.id } ?? results.firstIndex { $0.title == result.title }
  }

  /// No end is longer than any time.
  private static func isLonger(_ length: TimeQuantity?, than other: TimeQuantity?) -> Bool {
    guard length != other, let other else { return false }
    guard let length else { return true }
    switch DurationOrder(nil).compare(LimitLength(length), with: LimitLength(other)) {
    case .neverLonger, .neverLongerWhile: return false
    case .longer, .undecided: return true
    }
  }
}
