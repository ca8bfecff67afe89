import ProcedureDiagnostics

extension DataRule {
  static let feeDisagrees = DataRule(
    631, .warning,
    title: Bilingual(
      vi: "mức thu khác lời văn",
      en: "an amount that its text does not give"),
    why: Bilingual(
      vi: "Thu theo ô mức thu hay theo lời văn là hai số tiền khác nhau.",
      en: "The two say different amounts."),
    done: DataWording.asked,
    question: "thu mức nào?"
  ) { record, report in
    for (row, method) in record.methods.enumerated() {
      for (index, fee) in method.fees.enumerated() {
        guard let value = fee.value, value > 0, !FeeExtractor.isDollar(fee.currency) else { continue }
        if Prose(fee.description).starts(with: Cues.notPrescribed) != nil {
          report.found("/executionMethods/\(row)/fees/\(index)/value", "\(value): \(fee.description)")
          continue
        }
        let said = MoneyText.sums(in: fee.description)
        // Thousands that the text writes out say the same.
        guard !said.isEmpty, !said.contains(value), !FeeExtractor.read(fee).isHidden else { continue }
        // What is left of the fee for a time is another amount by right.
        if FeeReductionExtractor.read(fee.description, fee: value).contains(where: { $0.amount != nil }) { continue }
        report.found("/executionMethods/\(row)/fees/\(index)/value", "\(value): \(fee.description)")
      }
    }
  }
}
