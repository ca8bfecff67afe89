import ProcedureDiagnostics

extension DataRule {
  static let basisOfTheFuture = DataRule(
    652, .warning,
    title: Bilingual(
      vi: "văn bản ghi năm sau quyết định công bố",
      en: "a legal basis from after the publishing decision"),
    why: Bilingual(
      vi: "Năm trong số văn bản muộn hơn năm công bố thủ tục: có lẽ gõ nhầm.",
      en: "The year in its number is later than the publication: perhaps a typo."),
    done: Bilingual(
      vi: "ghi căn cứ và quyết định công bố như dữ liệu, kèm một «câu hỏi» cho người soạn",
      en: "the file follows the data in both, with a «question» to the author"),
    question: "số văn bản sai, hay thủ tục đã công bố lại?"
  ) { record, report in
    guard
      let published = record.publication.date.flatMap({ Spelled.day(milliseconds: $0) }).flatMap({ Int($0.suffix(4)) })
    else { return }
    for (index, basis) in record.legalBases.enumerated() {
      guard let year = LegalBasisExtractor.year(in: basis.code), year > published else { continue }
      report.found("/legalBasisesDetails/\(index)/code", "\(basis.code) > \(published)")
    }
  }
}
