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
    done: DataWording.absent
  ) { record, report in
    if record.legalBases.isEmpty { report.found("/legalBasisesDetails", "") }
  }
}
