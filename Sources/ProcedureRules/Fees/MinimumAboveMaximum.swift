import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let minimumAboveMaximum = Rule(
    383, .error,
    title: Bilingual(vi: "mức tối thiểu cao hơn mức tối đa", en: "a minimum above the maximum"),
    why: Bilingual(
      vi: "Mức thu theo tỷ lệ nằm giữa mức tối thiểu và mức tối đa; tối thiểu cao hơn tối đa thì không mức nào đúng: "
        + "thường là đổi chỗ hai số, thiếu hoặc thừa một số 0.",
      en:
        "A fee by share lies between its minimum and its maximum. With a minimum above the maximum no sum is right: most "
        + "often the two are swapped, or there is a zero too few or too many."),
    wrong: .procedure(
      "thông tin { giá_trị: tiền \"Giá trị hợp đồng?\" }\n"
        + "phí 0,1% giá_trị, tối thiểu 10.000.000 đồng, tối đa 5.000.000 đồng"),
    right: .procedure(
      "thông tin { giá_trị: tiền \"Giá trị hợp đồng?\" }\n"
        + "phí 0,1% giá_trị, tối thiểu 5.000.000 đồng, tối đa 10.000.000 đồng"),
    .procedure { subject, report in
      for (index, fee) in subject.procedure.fees.enumerated() {
        guard case .share(let share) = fee.amount, let minimum = share.minimum, let maximum = share.maximum,
          minimum > maximum
        else { continue }
        let (least, most) = (TermWording.money(minimum), TermWording.money(maximum))
        report.report(
          Violation(
            Bilingual(
              vi: "tối thiểu \(least.vi) cao hơn tối đa \(most.vi)",
              en: "the minimum of \(least.en) is above \(most.en)"),
            at: subject.places.fees[index],
            help: [Bilingual(vi: "kiểm tra lại hai số", en: "check both numbers")]))
      }
    })
}
