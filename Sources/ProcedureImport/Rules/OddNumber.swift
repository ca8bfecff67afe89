import ProcedureDiagnostics

extension DataRule {
  static let oddNumber = DataRule(
    651, .warning,
    title: Bilingual(
      vi: "số, ký hiệu văn bản không đúng mẫu",
      en: "a document number of another form"),
    why: Bilingual(
      vi: "Số văn bản sai thì không tra cứu được.",
      en: "A wrong number cannot be looked up."),
    done: Bilingual(
      vi: "khai báo văn bản với đúng chữ của dữ liệu",
      en: "the document is declared in the words of the data")
  ) { record, report in
    for (index, basis) in record.legalBases.enumerated() {
      let number = LegalBasisExtractor.number(in: basis.code)
      let isOdd = number.map(LegalBasisExtractor.hasOddSign) ?? !LegalBasisExtractor.isJointCircular(basis.code)
      if isOdd { report.found("/legalBasisesDetails/\(index)/code", basis.code) }
    }
  }
}
