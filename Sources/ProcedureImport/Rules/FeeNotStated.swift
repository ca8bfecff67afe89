import ProcedureDiagnostics

extension DataRule {
  static let feeNotStated = DataRule(
    632, .note,
    title: Bilingual(
      vi: "mức thu bằng 0 hoặc để trống, không có lời nào nêu mức",
      en: "a fee of zero, or without an amount, and no words that give one"),
    why: Bilingual(
      vi: "Không rõ là miễn thu, chưa ghi hay ghi ở biểu kèm theo; ghi «miễn …» hoặc mức thu.",
      en: "Free, not stated, or in an attached table: write which."),
    done: Bilingual(
      vi: "ghi khoản thu với mức chưa rõ, kèm một «câu hỏi» cho người soạn",
      en: "the fee is written with an unknown amount, and a «question» to the author"),
    question: "miễn thu, hay thu bao nhiêu?"
  ) { record, report in
    for (row, method) in record.methods.enumerated() {
      for (index, fee) in method.fees.enumerated() {
        guard (fee.value ?? 0) == 0, fee.description.isEmpty else { continue }
        let kind = Statement.phrase(fee.kind.keyword)
        report.found(
          "/executionMethods/\(row)/fees/\(index)/value",
          fee.attachment.isEmpty ? kind : "\(kind), \(DataWording.attachedFees): \(fee.attachment)")
      }
    }
  }
}
