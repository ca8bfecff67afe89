import ProcedureDiagnostics

extension DataRule {
  static let noteAsDocument = DataRule(
    622, .warning,
    title: Bilingual(
      vi: "ghi chú nằm trong danh sách giấy tờ",
      en: "a note stored as a document"),
    why: Bilingual(
      vi: "Lưu ý và việc của cơ quan không phải giấy tờ phải nộp.",
      en: "Remarks and duties of the office are not papers to hand in."),
    done: DataWording.keptAsProse
  ) { record, report in
    for (group, documents) in record.documentGroups.enumerated() {
      let isInNotes = report.subject.groups[group] == .notes
      for (row, component) in documents.components.enumerated() {
        guard isInNotes || report.subject.rows[group][row].kind == .note else { continue }
        report.found("/executionCases/\(group)/profileComponents/\(row)", component.name)
      }
    }
  }
}
