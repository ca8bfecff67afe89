import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let shareOutOfRange = Rule(
    382, .error,
    title: Bilingual(vi: "tỷ lệ không có nghĩa", en: "a share without sense"),
    why: Bilingual(
      vi:
        "Mức giảm để lại một phần của khoản thu: trên 0% và dưới 100%. Còn 0% là miễn, còn 100% là không giảm, và «giảm "
        + "30%» là «còn 70%». Mức thu theo tỷ lệ của một giá trị là trên 0% và không quá 100%.",
      en: "A reduction leaves a part of a duty: above 0% and below 100%. Nothing left is an exemption, all of it is no "
        + "reduction, and 30% off is «reduced to 70%». A share of a value is above 0% and at most 100%."),
    wrong: .procedure("lệ phí 20.000 đồng\nlệ phí còn 150% qua bưu chính"),
    right: .procedure("lệ phí 20.000 đồng\nlệ phí còn 50% qua bưu chính"),
    .procedure { subject, report in
      for (index, fee) in subject.procedure.fees.enumerated() {
        let isSound: Bool
        let share: Int64
        switch fee.amount {
        case .reduced(let left): (share, isSound) = (left, 1..<FeeShare.whole ~= left)
        case .share(let part): (share, isSound) = (part.millionths, 1...FeeShare.whole ~= part.millionths)
        case .exempt, .rate, .setBy, .reference: continue
        }
        guard !isSound else { continue }
        let percent = TermWording.percent(share)
        let isReduction = !fee.amount.isOwed
        report.report(
          Violation(
            isReduction
              ? Bilingual(vi: "còn \(percent.vi) không phải là mức giảm", en: "\(percent.en) left is no reduction")
              : Bilingual(vi: "tỷ lệ \(percent.vi) không thể là mức thu", en: "\(percent.en) of a value is no fee"),
            at: subject.places.fees[index],
            help: [
              isReduction
                ? Bilingual(
                  vi: "ghi phần còn phải nộp, trên 0% và dưới 100%; không phải nộp gì thì ghi «miễn …»",
                  en: "state what is left to pay, above 0% and below 100%; where nothing is, write «exempt from …»")
                : Bilingual(
                  vi: "kiểm tra lại tỷ lệ: trên 0%, không quá 100%", en: "check the share: above 0%, at most 100%")
            ]))
      }
    })
}
