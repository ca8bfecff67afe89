import ProcedureBurden
import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let burdenNotDecided = Rule(
    365, .warning,
    title: Bilingual(vi: "chưa chứng minh được không nặng hơn", en: "not proved to weigh no more"),
    why: Bilingual(
      vi:
        "Không có ngày nào trong lịch đã biết mà thời hạn này dài hơn, nhưng năm chưa công bố có thể có; hoặc điều kiện "
        + "có quá nhiều trường hợp. Viết cùng đơn vị, hoặc tách điều kiện.",
      en: "On no known day is the limit longer, but years to come may have one; or the conditions have too many cases. "
        + "Keep to one unit, or part the conditions."),
    wrong: .layer("thời hạn thẩm_định: 16 ngày làm việc", over: "thời hạn thẩm_định: 30 ngày"),
    right: .layer("thời hạn thẩm_định: 05 ngày làm việc", over: "thời hạn thẩm_định: 30 ngày"),
    .layer { layer, report in
      for increase in layer.increases {
        if case .limit(let after, let before, .notComparable(let length, let other)) = increase.what {
          var violation = Violation(
            shorter(BurdenWording.length(length), BurdenWording.length(other)),
            at: layer.place(of: after, in: layer.merged.limits, layer.places.limits), witness: increase.witness,
            help: [LayerWording.keep(other)])
          violation.note = LayerWording.under(
            BurdenWording.length(other), layer, layer.below.limits[before].origin)
          report.report(violation)
        } else if let reason = increase.undecided {
          report.report(
            Violation(
              Bilingual(
                vi: "chưa xác định được quy định của địa phương có nặng hơn không",
                en: "whether the local layer weighs more was not decided"),
              at: layer.place, details: [reason.text]))
        }
      }
    })

  private static func shorter(_ length: Bilingual, _ other: Bilingual) -> Bilingual {
    Bilingual(
      vi: "chưa chứng minh được «\(length.vi)» luôn không dài hơn «\(other.vi)»",
      en: "«\(length.en)» is not proved to be never longer than «\(other.en)»")
  }
}
