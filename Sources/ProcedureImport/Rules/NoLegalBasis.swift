import ProcedureDiagnostics

extension DataRule {
  static let noLegalBasis = DataRule(
    650, .warning,
    title: Bilingual(
      vi: "không có căn cứ pháp lý",
      en: "no legal basis"),
    why: Bilingual(
      vi: "Thủ tục phải dẫn văn bản quy định nó.",
      en: "A procedure must cite what lays it down."),
    done: Bilingual(
      vi: "trong tệp cũng chưa có, kèm một «câu hỏi» cho người soạn",
      en: "the file has none either, with a «question» to the author"),
    question: "văn bản nào quy định?"
  ) { record, report in
    if record.legalBases.isEmpty { report.found("/legalBasisesDetails", "") }
  }
}
