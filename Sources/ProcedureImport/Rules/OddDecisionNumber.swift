import ProcedureDiagnostics

extension DataRule {
  static let oddDecisionNumber = DataRule(
    695, .warning,
    title: Bilingual(
      vi: "số quyết định công bố không đúng mẫu",
      en: "the number of the publishing decision has another form"),
    why: Bilingual(
      vi: "Cần số và ký hiệu như «163/QĐ-BTP»; số khác thì không tra được quyết định nào.",
      en: "It should be like «163/QĐ-BTP»; another cannot be looked up."),
    done: Bilingual(
      vi: "ghi ở chú thích, chưa thành «quyết định công bố», kèm một «câu hỏi» cho người soạn",
      en: "kept as a comment, not as the publishing decision, with a «question» to the author"),
    question: "số, ký hiệu đúng là gì?"
  ) { record, report in
    let number = record.publication.number
    if !number.isEmpty, !LegalBasisExtractor.isNumber(number) {
      report.found("/procedureProposal/proposalNumber", number)
    }
  }
}
