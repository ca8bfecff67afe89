import ProcedureDiagnostics

extension DataRule {
  static let documentTwice = DataRule(
    626, .warning,
    title: Bilingual(
      vi: "một giấy tờ ghi hai lần trong một nhóm",
      en: "one document twice in a group"),
    why: Bilingual(
      vi: "Người dân có thể phải nộp hai lần.",
      en: "It may be asked for twice."),
    done: Bilingual(
      vi: "ghi cả hai dòng, kèm một «câu hỏi» cho người soạn",
      en: "both rows are written, with a «question» to the author"),
    question: "nộp một lần hay hai lần?"
  ) { record, report in
    for (group, documents) in record.documentGroups.enumerated() {
      var seen = TextNumbers()
      for (row, component) in documents.components.enumerated()
      where !component.name.isEmpty && !seen.insert(component.name) {
        report.found("/executionCases/\(group)/profileComponents/\(row)", component.name)
      }
    }
  }
}
