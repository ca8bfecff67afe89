import ProcedureDiagnostics

extension DataRule {
  static let noAgency = DataRule(
    655, .warning,
    title: Bilingual(
      vi: "không có cơ quan thực hiện",
      en: "no agency performs the procedure"),
    why: Bilingual(
      vi: "Phải có cơ quan thực hiện hoặc nhóm cơ quan.",
      en: "An agency or a group of agencies must be named."),
    done: DataWording.absent
  ) { record, report in
    if record.agencies.performing.isEmpty { report.found("/departmentsExecuting", "") }
  }
}
