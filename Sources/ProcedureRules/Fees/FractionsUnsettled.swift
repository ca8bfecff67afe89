import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let fractionsUnsettled = Rule(
    310, .warning,
    title: Bilingual(vi: "chưa nói làm tròn số tiền lẻ thế nào", en: "nothing said of parts of a dong"),
    why: Bilingual(
      vi:
        "Một tỷ lệ của số tiền có thể lẻ dưới một đồng. Làm tròn thế nào là quy định, có căn cứ: danh mục ghi «quy ước số "
        + "tiền lẻ …». Chưa ghi thì mức thu lẻ đồng được trả lời là chưa biết, trong khoảng một đồng.",
      en: "A share of a sum may come to less than whole dong. How that is settled is law with a source: the catalogue "
        + "says «convention fractions of a dong …». Without it a fee that does not come to whole dong is answered as not "
        + "known, within one dong."),
    wrong: .procedure(
      "hiệu lực từ 01/01/2020\nthông tin { giá_trị: tiền \"Giá trị hợp đồng?\" }\nphí 0,1% giá_trị"),
    right: .procedure("thông tin { giá_trị: tiền \"Giá trị hợp đồng?\" }\nphí 0,1% giá_trị"),
    .procedure { subject, report in
      guard subject.convention(.fractions) == nil else { return }
      for reduction in subject.reductions {
        let mayBeFraction = reduction.duties.contains { subject.procedure.fees[$0].mayComeToFraction(reduction.share) }
        if mayBeFraction { report.report(violation(at: subject.places.fees[reduction.place])) }
      }
      for (index, fee) in subject.procedure.fees.enumerated() {
        if case .share = fee.amount { report.report(violation(at: subject.places.fees[index])) }
      }
    })

  private static func violation(at place: Place) -> Violation {
    Violation(
      Bilingual(
        vi: "mức này có thể lẻ dưới một đồng, danh mục chưa nói làm tròn thế nào",
        en: "this may come to parts of a dong, and the catalogue does not say how they are settled"),
      at: place,
      help: [
        Bilingual(
          vi: "thêm vào danh mục: «quy ước số tiền lẻ từ nửa đồng trở lên tính một đồng  [căn cứ]»",
          en: "add to the catalogue: «convention fractions of a dong count as one from half a dong on  [the law]»")
      ])
  }
}

extension Fee {
  /// Whether a share of it may be no whole dong; what other bodies set is not known here.
  fileprivate func mayComeToFraction(_ share: Int64) -> Bool {
    guard case .rate(let rate) = amount else { return false }
    let sums = rate.tiers.map(\.amount) + [rate.cap?.amount ?? 0]
    return sums.contains { sum in
      let (product, isTooLarge) = (sum % FeeShare.whole).multipliedReportingOverflow(by: share)
      return isTooLarge || product % FeeShare.whole != 0
    }
  }
}
