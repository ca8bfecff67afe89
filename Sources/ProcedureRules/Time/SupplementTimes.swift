import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel
import WorkingCalendar

/// The times that one side has in a round of supplements, with where each is written.
struct SupplementTimes {
  let cases: [SupplementRule.Case]
  let places: [Place]
  let isNotice: Bool
  /// Whether exactly one of them holds in every case of the rule; nil where there is one for all.
  let check: PartitionCheck?

  /// What the times are for.
  var purpose: Bilingual {
    isNotice
      ? Bilingual(vi: "để cơ quan yêu cầu bổ sung", en: "for the agency to ask for a supplement")
      : Bilingual(vi: "để người nộp bổ sung", en: "for the applicant to complete the dossier")
  }

  /// Each time with its place.
  var all: Zip2Sequence<[TimeQuantity], [Place]> { zip(cases.map(\.amount), places) }
}

extension ProcedureSubject {
  /// Every time of the supplement rule; those that several rounds share are there once.
  func findSupplementTimes() -> [SupplementTimes] {
    var found: [SupplementTimes] = []
    for (round, written) in zip(procedure.supplement?.rounds ?? [], places.supplementRounds) {
      let sides = [(round.noticeTimes, written.notice, true), (round.submitTimes, written.submit, false)]
      for (cases, places, isNotice) in sides where !cases.isEmpty && !found.contains(where: { $0.places == places }) {
        let conditions = cases.map(\.when)
        let check =
          conditions == [.always]
          ? nil : partition(conditions, within: procedure.supplement?.when ?? .always, at: places[0])
        found.append(SupplementTimes(cases: cases, places: places, isNotice: isNotice, check: check))
      }
    }
    return found
  }
}
