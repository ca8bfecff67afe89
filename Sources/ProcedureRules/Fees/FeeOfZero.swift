import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let feeOfZero = Rule(
    323, .warning,
    title: Bilingual(vi: "mức thu 0 đồng", en: "an amount of zero"),
    why: Bilingual(
      vi: "«0 đồng» có thể là miễn, là chưa có mức thu, hoặc là mức thu ghi ở văn bản khác: ba điều này khác nhau. "
        + "Được miễn thì ghi «miễn lệ phí»; mức do nơi khác quy định thì ghi «do … quy định» hoặc «theo \"…\"».",
      en: "\"0 dong\" may mean exempt, not set yet, or set in another instrument, which are three different things. "
        + "Write «exempt from charge» for an exemption, «set by …» or «by \"…\"» for what is set elsewhere."),
    wrong: .procedure("lệ phí 0 đồng qua trực tiếp\nlệ phí 5.000 đồng qua bưu chính"),
    right: .procedure("miễn lệ phí qua trực tiếp\nlệ phí 5.000 đồng qua bưu chính"),
    .procedure { subject, report in
      for (index, fee) in subject.procedure.fees.enumerated() {
        guard case .rate(let rate) = fee.amount, rate.tiers.allSatisfy({ $0.amount == 0 }) else { continue }
        let kind = RuleWording.kinds(fee.kinds)
        report.report(
          Violation(
            Bilingual(vi: "\(kind.vi) ghi mức 0 đồng", en: "the \(kind.en) is stated as zero"),
            at: subject.places.fees[index],
            help: [
              Bilingual(
                vi:
                  "được miễn thì ghi «miễn \(kind.vi)»; mức ghi ở văn bản khác thì ghi «do … quy định» hoặc «theo \"…\"»",
                en:
                  "for an exemption write «exempt from \(kind.en)»; for what is set elsewhere «set by …» or «by \"…\"»")
            ]))
      }
    })
}
