import ProcedureDiagnostics

extension DataRule {
  static let feeForATime = DataRule(
    636, .warning,
    title: Bilingual(
      vi: "mức thu chỉ dùng trong một thời gian",
      en: "a fee that holds for a time only"),
    why: Bilingual(
      vi: "Ngoài thời gian ấy mức thu là số khác; viết mức ấy, thời gian thì ghi «hiệu lực từ … đến …».",
      en: "Outside that time it is another amount: write that one, and the time as «in force from … to …»."),
    done: Bilingual(
      vi: "ghi khoản thu theo ô mức thu, lời văn giữ đủ, kèm một «câu hỏi» cho người soạn",
      en: "the fee is that of the data, the text is kept, with a «question» to the author"),
    question: "ngoài thời gian ấy, và khi ngày ấy đã qua, thu bao nhiêu?"
  ) { record, report in
    for (row, method) in record.methods.enumerated() {
      var isTold = false
      for (index, fee) in method.fees.enumerated() {
        guard case .amount(let owed, _) = FeeExtractor.read(fee).value else { continue }
        let place = "/executionMethods/\(row)/fees/\(index)/description"
        if let bound = FeeReductionExtractor.firstBound(in: fee.description) {
          guard FeeReductionExtractor.read(fee.description, fee: owed).isEmpty,
            // Asked about with both amounts.
            SecondAmountExtractor.read(fee.description, fee: owed, entered: method.fees).isEmpty
          else { continue }
          report.found(place, "\(bound): \(PlainText.line(fee.description))")
        } else if !isTold, let said = FeeReductionExtractor.firstBoundOfFee(in: report.subject.descriptions[row]) {
          // What the text of the limit says of the fee is told once.
          isTold = true
          report.found(place, "\(said.bound): \(said.line)")
        }
      }
    }
  }
}
