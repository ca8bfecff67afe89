import ProcedureDiagnostics

extension DataRule {
  static let secondAmountInText = DataRule(
    635, .warning,
    title: Bilingual(
      vi: "lời văn của khoản thu còn nêu số tiền khác",
      en: "the text of a fee gives another amount as well"),
    why: Bilingual(
      vi: "Ô mức thu chỉ có một số tiền; viết từng mức kèm trường hợp hay thời gian áp dụng.",
      en: "The data hold one amount only; write each with the case or the time for which it holds."),
    done: Bilingual(
      vi: "ghi khoản thu theo ô mức thu, lời văn giữ đủ, kèm một «câu hỏi» cho người soạn",
      en: "the fee is that of the data, the text is kept, with a «question» to the author"),
    question: "khi nào thu mức nào?"
  ) { record, report in
    for (row, method) in record.methods.enumerated() {
      for (index, fee) in method.fees.enumerated() {
        guard case .amount(let owed, _) = FeeExtractor.read(fee).value else { continue }
        let others = SecondAmountExtractor.read(fee.description, fee: owed, entered: method.fees)
        guard !others.isEmpty else { continue }
        report.found(
          "/executionMethods/\(row)/fees/\(index)/description",
          DataWording.amounts([owed] + others, in: fee.description))
      }
    }
  }
}
