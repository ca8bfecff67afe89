import ProcedureDiagnostics

extension DataRule {
  static let feeNotStated = DataRule(
    632, .note,
    title: Bilingual(
      vi: "mức thu bằng 0 hoặc để trống, không có lời văn",
      en: "a fee of zero, or without an amount, and not a word"),
    why: Bilingual(
      vi: "Không rõ là miễn thu hay chưa ghi; ghi «miễn …» hoặc mức thu.",
      en: "Free or not stated: write which."),
    done: Bilingual(
      vi: "ghi khoản thu với mức chưa rõ, kèm một «câu hỏi» cho người soạn",
      en: "the fee is written with an unknown amount, and a «question» to the author"),
    question: "miễn thu, hay thu bao nhiêu?"
  ) { record, report in
    for (row, method) in record.methods.enumerated() {
      for (index, fee) in method.fees.enumerated() {
        guard (fee.value ?? 0) == 0, fee.description.isEmpty else { continue }
        report.found("/executionMethods/\(row)/fees/\(index)/value", Statement.phrase(fee.kind.keyword))
      }
    }
  }
}
