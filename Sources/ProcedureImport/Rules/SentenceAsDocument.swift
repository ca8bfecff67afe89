import ProcedureDiagnostics

extension DataRule {
  static let sentenceAsDocument = DataRule(
    672, .warning,
    title: Bilingual(
      vi: "một câu quy định nằm ở chỗ tên giấy tờ",
      en: "a sentence where the name of a document belongs"),
    why: Bilingual(
      vi: "Câu này có thể đòi một giấy tờ của ai đó hay trong một trường hợp; viết giấy tờ ấy với điều kiện của nó.",
      en: "It may ask a paper of somebody or in some case; write that paper with its condition."),
    done: Bilingual(
      vi: "giữ nguyên văn trong tệp, kèm một «câu hỏi» cho người soạn",
      en: "kept word for word in the file, with a «question» to the author"),
    question: "phải nộp giấy tờ nào, khi nào?"
  ) { record, report in
    for (group, documents) in record.documentGroups.enumerated()
    where report.subject.groups[group].asksForRows {
      for (row, component) in documents.components.enumerated()
      where report.subject.rows[group][row].kind == .rule {
        report.found("/executionCases/\(group)/profileComponents/\(row)", component.name)
      }
    }
  }
}
