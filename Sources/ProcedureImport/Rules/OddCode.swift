import ProcedureDiagnostics

extension DataRule {
  static let oddCode = DataRule(
    609, .warning,
    title: Bilingual(
      vi: "mã thủ tục không đúng mẫu n.nnnnnn",
      en: "a code that is not of the form n.nnnnnn"),
    why: Bilingual(
      vi: "Mã thừa chữ số hoặc có dấu lạ nên không tra cứu, liên thông được.",
      en: "It cannot be looked up or linked."),
    done: DataWording.keptAsData
  ) { record, report in
    if !ImportNames.isCode(record.code) { report.found("/code", record.code) }
  }
}
