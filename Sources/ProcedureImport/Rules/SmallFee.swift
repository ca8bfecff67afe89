import ProcedureDiagnostics

extension DataRule {
  static let smallFee = DataRule(
    633, .warning,
    title: Bilingual(
      vi: "mức thu nhỏ bất thường",
      en: "an amount too small to be dong"),
    why: Bilingual(
      vi: "Dưới 1.000 đồng: có lẽ là nghìn đồng hoặc ngoại tệ.",
      en: "Less than 1,000 dong: perhaps thousands, or another currency."),
    done: DataWording.readInThousands
  ) { record, report in
    for (row, method) in record.methods.enumerated() {
      for (index, fee) in method.fees.enumerated() {
        guard let value = fee.value, 1..<1_000 ~= value, !FeeExtractor.isDollar(fee.currency),
          !FeeExtractor.namesDollars(fee.description)
        else { continue }
        report.found("/executionMethods/\(row)/fees/\(index)/value", "\(value) \(fee.description)")
      }
    }
  }
}
