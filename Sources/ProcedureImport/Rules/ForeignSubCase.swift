import ProcedureDiagnostics

extension DataRule {
  static let foreignSubCase = DataRule(
    656, .warning,
    title: Bilingual(
      vi: "trường hợp mang mã của thủ tục khác",
      en: "a sub-procedure with the code of another procedure"),
    why: Bilingual(
      vi: "Mã trường hợp phải bắt đầu bằng mã thủ tục.",
      en: "Its code must begin with the procedure's."),
    done: DataWording.keptAsProse
  ) { record, report in
    for (index, subCase) in record.subCases.enumerated() where !subCase.code.hasPrefix(record.code + ".") {
      report.found("/cases/\(index)/code", subCase.code)
    }
  }
}
