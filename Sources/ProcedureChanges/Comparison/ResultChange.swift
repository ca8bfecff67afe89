import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// What the rules about results share. A refusal is nothing that anybody applies for.
enum ResultChange {
  static func reportReduced(_ pair: VersionPair, _ report: inout ChangeReport) {
    for former in pair.old.results where !former.isRefusal {
      guard let index = index(of: former, in: pair.new.results) else {
        report.report(ChangeWording.resultRemoved(former.title), at: pair.site(gone: former.origin))
        continue
      }
      let now = pair.new.results[index]
      guard isLonger(former.validity, than: now.validity) else { continue }
      report.report(
        ChangeWording.validity(now, before: former.validity),
        at: pair.site(now.origin, "results", index, before: former.origin))
    }
  }

  static func reportExtended(_ pair: VersionPair, _ report: inout ChangeReport) {
    for (index, now) in pair.new.results.enumerated() where !now.isRefusal {
      guard let place = self.index(of: now, in: pair.old.results) else {
        report.report(ChangeWording.resultAdded(now.title), at: pair.site(now.origin, "results", index))
        continue
      }
      let former = pair.old.results[place]
      guard isLonger(now.validity, than: former.validity) else { continue }
      report.report(
        ChangeWording.validity(now, before: former.validity),
        at: pair.site(now.origin, "results", index, before: former.origin))
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
