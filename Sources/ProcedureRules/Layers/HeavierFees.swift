import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let heavierFees = Rule(
    364, .error, isAcceptable: true,
    title: Bilingual(vi: "địa phương thu thêm", en: "a layer that costs more"),
    why: Bilingual(
      vi: "Địa phương chỉ quy định khoản thu mà trung ương giao («do hđnd_tỉnh quy định»); khoản khác chỉ được giảm "
        + "hoặc miễn.",
      en: "An area sets only the sums that are left to it («set by hđnd_tỉnh»); others it may only lower or waive."),
    wrong: .layer("lệ phí 20.000 đồng", over: "lệ phí 15.000 đồng"),
    right: .layer("lệ phí 20.000 đồng", over: "lệ phí do hđnd_tỉnh quy định"),
    .layer { layer, report in
      for increase in layer.increases where increase.undecided == nil {
        guard case .fee(let after, let before, let what) = increase.what else { continue }
        var violation = Violation(
          LayerWording.head(layer, text(what)),
          at: layer.place(of: after, in: layer.merged.fees, layer.places.fees),
          witness: LayerWording.witness(increase), help: [leftToOthers, LayerWording.accept(FindingCode(364))])
        if let before {
          violation.labels = [
            Finding.Label(
              layer.belowPlaces.fees[before],
              Bilingual(vi: "khoản thu được thay", en: "the sum that is replaced"))
          ]
        }
        report.report(violation)
      }
    })

  private static func text(_ what: BurdenIncrease.FeeIncrease) -> Bilingual {
    switch what {
    case .added: Bilingual(vi: "thêm khoản thu", en: "a sum more to pay")
    case .higher: Bilingual(vi: "mức thu cao hơn", en: "a higher sum")
    case .lessReduced(let share, let other):
      Bilingual(
        vi: "thu \(TermWording.percent(share).vi) mức thu thay vì \(TermWording.percent(other).vi)",
        en: "\(TermWording.percent(share).en) of the sum instead of \(TermWording.percent(other).en)")
    case .left:
      Bilingual(vi: "không còn mức thu xác định", en: "a sum that is no longer known")
    }
  }

  private static let leftToOthers = Bilingual(
    vi: "giữ mức thu quốc gia, hoặc thấp hơn", en: "keep the national sum, or a lower one")
}
