import ProcedureDiagnostics
import ProcedureSyntax

extension DataRule {
  static let feeOfAnotherKind = DataRule(
    699, .warning,
    title: Bilingual(
      vi: "loại khoản thu khác lời văn",
      en: "the text calls the fee by another kind"),
    why: Bilingual(
      vi: "Phí, lệ phí và giá do văn bản khác nhau quy định; khoản nào thì miễn, giảm theo khoản ấy.",
      en: "Fees, charges and prices are set by different law, and reduced by it."),
    done: DataWording.asked,
    question: "khoản này là phí, lệ phí hay giá?"
  ) { record, report in
    for (row, method) in record.methods.enumerated() {
      for (index, fee) in method.fees.enumerated() {
        guard let said = FeeExtractor.kind(saidIn: fee.description), said != fee.kind else { continue }
        let kind = Statement.phrase(fee.kind.keyword)
        report.found("/executionMethods/\(row)/fees/\(index)/type", "\(kind): \(fee.description)")
      }
    }
  }
}
