import ProcedureDiagnostics

extension DataRule {
  static let severalDocumentsInRow = DataRule(
    624, .warning,
    title: Bilingual(
      vi: "một dòng chứa nhiều giấy tờ",
      en: "several documents in one row"),
    why: Bilingual(
      vi: "Mỗi giấy tờ phải là một dòng để đếm và kiểm tra được.",
      en: "Each document needs a row, to be counted and checked."),
    done: Bilingual(
      vi: "ghi dòng này thành một giấy tờ hoặc một đoạn nguyên văn, không tách; kèm một «câu hỏi» cho người soạn",
      en: "the row is written as one document or one verbatim text, not divided, with a «question» to the author"),
    question: "tách thành những giấy tờ nào?"
  ) { record, report in
    for (group, documents) in record.documentGroups.enumerated() {
      for (row, component) in documents.components.enumerated() {
        guard
          DocumentsInRow.count(component.name) > 1
            || PapersSideBySide.areNamed(in: report.subject.names[group][row])
        else { continue }
        report.found("/executionCases/\(group)/profileComponents/\(row)/name", component.name)
      }
    }
  }
}
