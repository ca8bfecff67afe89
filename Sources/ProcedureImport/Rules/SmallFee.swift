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
    done: Bilingual(
      vi: "ghi khoản thu theo nguyên văn, kèm một «câu hỏi» cho người soạn",
      en: "the fee is written by its words, with a «question» to the author"),
    question: "mức thu là bao nhiêu đồng?",
    settled: Bilingual(
      vi: "hiểu là nghìn đồng, vì lời văn nêu đúng số tiền ấy",
      en: "read as thousands, because the text gives that very amount")
  ) { record, report in
    for (row, method) in record.methods.enumerated() {
      for (index, fee) in method.fees.enumerated() {
        guard let value = fee.value, value != 0, value < 1_000, !FeeExtractor.isDollar(fee.currency),
          !FeeExtractor.namesDollars(fee.description)
        else { continue }
        report.found(
          "/executionMethods/\(row)/fees/\(index)/value",
          fee.description.isEmpty ? String(value) : "\(value) \(fee.description)",
          isSettled: FeeExtractor.read(fee).isHidden)
      }
    }
  }
}
