import ProcedureDiagnostics

extension DataRule {
  static let feeNotStated = DataRule(
    632, .note,
    title: Bilingual(
      vi: "mức thu bằng 0, không có lời văn",
      en: "a fee of zero without a word"),
    why: Bilingual(
      vi: "Không rõ là miễn thu hay chưa ghi; ghi «miễn …» hoặc mức thu.",
      en: "Free or not stated: write which."),
    done: DataWording.askedAuthor
  ) { record, report in
    for (row, method) in record.methods.enumerated() {
      for (index, fee) in method.fees.enumerated() {
        guard (fee.value ?? 0) == 0, fee.description.isEmpty else { continue }
        report.found("/executionMethods/\(row)/fees/\(index)/value", fee.kind.rawValue)
      }
    }
  }
}
