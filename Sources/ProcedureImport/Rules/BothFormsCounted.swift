import ProcedureDiagnostics

extension DataRule {
  static let bothFormsCounted = DataRule(
    687, .warning,
    title: Bilingual(
      vi: "số liệu ghi cả bản chính và bản sao, lời văn nói khác",
      en: "originals and copies both counted, against the text"),
    why: Bilingual(
      vi: "Lời văn nêu một loại bản, hoặc cho chọn; theo số liệu thì người dân phải nộp cả hai.",
      en: "The text asks for one of the two, or leaves a choice; by the counts people would hand in both."),
    done: Bilingual(
      vi: "theo lời văn, số liệu ghi ở chú thích; kèm một «câu hỏi» cho người soạn",
      en: "written as the text says, with the counts in a comment and a «question» to the author"),
    question: "chỉ nộp loại bản mà lời văn nêu, hay cả hai?",
    settled: Bilingual(
      vi: "theo lời văn: nộp một trong các loại bản nêu ở đó; số liệu ghi ở chú thích",
      en: "as the text says: one of the forms suffices; the counts stand in a comment")
  ) { record, report in
    for (group, documents) in record.documentGroups.enumerated() {
      for (row, component) in documents.components.enumerated() where component.originals > 0 && component.copies > 0 {
        guard report.subject.rows[group][row].kind == .document,
          let said = CountedFormsExtractor.read(component.name)
        else { continue }
        report.found(
          "/executionCases/\(group)/profileComponents/\(row)/originalQty", component.name,
          isSettled: said.explainsBoth)
      }
    }
  }
}
