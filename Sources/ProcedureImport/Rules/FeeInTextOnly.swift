import ProcedureDiagnostics

extension DataRule {
  static let feeInTextOnly = DataRule(
    630, .warning,
    title: Bilingual(
      vi: "mức thu bằng 0 mà lời văn có số tiền",
      en: "a fee of zero with an amount in its text"),
    why: Bilingual(
      vi: "Cổng dịch vụ công sẽ thu 0 đồng; nhập số tiền vào ô mức thu.",
      en: "The portal would charge nothing; enter the amount."),
    done: Bilingual(
      vi: "ghi khoản thu theo nguyên văn, kèm một «câu hỏi» cho người soạn",
      en: "the fee is written by its words, with a «question» to the author"),
    question: "thu bao nhiêu, trong trường hợp nào?",
    settled: Bilingual(
      vi: "lấy số tiền trong lời văn làm mức thu",
      en: "the amount of the text is the fee")
  ) { record, report in
    // Lists have no amount beside the text.
    guard !record.isFromList else { return }
    for (row, method) in record.methods.enumerated() {
      for (index, fee) in method.fees.enumerated() {
        guard (fee.value ?? 0) == 0, let amount = MoneyText.values(in: fee.description).first, amount > 0 else {
          continue
        }
        report.found(
          "/executionMethods/\(row)/fees/\(index)/value", fee.description, isSettled: FeeExtractor.read(fee).isHidden)
      }
    }
  }
}
