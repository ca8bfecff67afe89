import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension ProcedureSubject {
  /// The stages that alone are longer than a limit, each with the first case in which that is so.
  func stagesAloneOver(where stage: (LimitFit.Cause) -> Int?) -> [(stage: Int, fit: LimitFit)] {
    var found: [(stage: Int, fit: LimitFit)] = []
    for fit in limitFits where fit.isOver {
      guard let index = stage(fit.cause(in: procedure.process.stages)) else { continue }
      if !found.contains(where: { $0.stage == index && $0.fit.limit == fit.limit }) { found.append((index, fit)) }
    }
    return found
  }

  func violation(_ stage: Int, _ fit: LimitFit, _ message: Bilingual, help: Bilingual) -> Violation {
    let wording = FitWording(self, fit)
    let length = fit.times.lengths[stage].map { LengthWording.length($0) } ?? Bilingual(verbatim: "")
    let limit = wording.limit
    let isEverywhere = fit.region == .everything
    var details: [Bilingual] = []
    if fit.runs.count > 1 {
      details.append(
        fit.isAlwaysOver
          ? Bilingual(
            vi: "\(length.vi) dài hơn \(limit.vi) trong mọi tuần không có ngày nghỉ lễ",
            en: "\(length.en) are longer than \(limit.en) in every week without holidays")
          : wording.earliest)
      if let remark = wording.calendarRemark { details.append(remark) }
    }
    return Violation(
      message, at: places.particulars(ofStage: stage).durations.first ?? places.stages[stage],
      note: length,
      labels: [
        Finding.Label(
          places.limits[fit.limit], Bilingual(vi: "thời hạn \(limit.vi)", en: "a limit of \(limit.en)"))
      ],
      details: details, witness: isEverywhere ? nil : decisions.witness(of: fit.region)?.text, help: [help])
  }
}
