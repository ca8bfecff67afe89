import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import WorkingCalendar

extension Rule {
  static let heavierTime = Rule(
    361, .error, isAcceptable: true, title: HeavierTimeWording.title, why: HeavierTimeWording.why,
    wrong: .layer("thời hạn chuyển_nhượng: 10 ngày làm việc", over: "thời hạn chuyển_nhượng: 10 ngày"),
    right: .layer("thời hạn chuyển_nhượng: 08 ngày", over: "thời hạn chuyển_nhượng: 10 ngày"),
    .layer { layer, report in
      for increase in layer.increases where increase.undecided == nil {
        if let violation = HeavierTime.violation(increase, layer) { report.report(violation) }
      }
    })
}

/// The increases of time, each as a violation.
private enum HeavierTime {
  static func violation(_ increase: BurdenIncrease, _ layer: LayerSubject) -> Violation? {
    let (merged, places) = (layer.merged, layer.places)
    switch increase.what {
    case .limit(let after, let before, let what):
      return limit(what, layer.place(of: after, in: merged.limits, places.limits), before, increase, layer)
    case .limitGone(let before):
      return plain(HeavierTimeWording.gone(layer.below.limits[before]), layer.place, increase, layer)
    case .longerExtension(let after):
      return plain(
        HeavierTimeWording.extended, layer.place(of: after, in: merged.extensions, places.extensions), increase, layer)
    case .pause(let after):
      return plain(
        HeavierTimeWording.pause, layer.place(of: after, in: merged.pauses, places.pauses), increase, layer)
    case .exclusion(let after, let names):
      let titles = names.map { name in
        merged.process.stages.first { $0.origin.id == name }?.title ?? name
      }
      return plain(
        HeavierTimeWording.exclusion(titles), layer.place(of: after, in: merged.exclusions, places.exclusions),
        increase, layer)
    case .supplement: return plain(HeavierTimeWording.supplement, layer.place, increase, layer)
    case .closing: return plain(HeavierTimeWording.closing, layer.place, increase, layer)
    case .document, .dossierSets, .requirement, .fee: return nil
    }
  }

  private static func plain(
    _ text: Bilingual, _ place: Place, _ increase: BurdenIncrease, _ layer: LayerSubject
  ) -> Violation {
    Violation(
      LayerWording.head(layer, text), at: place, witness: LayerWording.witness(increase),
      help: [HeavierTimeWording.leaveOut, LayerWording.accept(FindingCode(361))])
  }

  private static func limit(
    _ what: BurdenIncrease.LimitIncrease, _ place: Place, _ before: Int, _ increase: BurdenIncrease,
    _ layer: LayerSubject
  ) -> Violation? {
    let other = layer.below.limits[before]
    var violation = Violation(
      LayerWording.head(layer, HeavierTimeWording.limit), at: place,
      labels: [Finding.Label(layer.belowPlaces.limits[before], HeavierTimeWording.below)],
      witness: increase.witness)
    switch what {
    case .longer(let length, let than, let shown, let always):
      violation.note = LayerWording.under(BurdenWording.length(than), layer, other.origin)
      violation.details = shown.map { [LayerWording.notShorter(length, than, $0)] } ?? []
      let units = Set(length.amounts.map(\.unit) + than.amounts.map(\.unit))
      if !always, length.amounts.count == 1, units.count > 1, let unit = length.amounts.first?.unit,
        let largest = layer.comparison.largest(unit, notLongerThan: than)
      {
        violation.details.append(LayerWording.noMore(unit, than: largest, than))
      }
      violation.help = [LayerWording.keep(than), LayerWording.accept(FindingCode(361))]
    case .laterStart:
      violation.details = [HeavierTimeWording.laterStart]
      violation.help = [HeavierTimeWording.sameStart, LayerWording.accept(FindingCode(361))]
    case .noLength:
      violation.details = [HeavierTimeWording.noLength]
      violation.help = [HeavierTimeWording.giveLength, LayerWording.accept(FindingCode(361))]
    case .notComparable: return nil
    }
    return violation
  }
}
