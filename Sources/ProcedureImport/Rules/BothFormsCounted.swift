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
      vi:
        "theo lời văn, số liệu ghi ở chú thích; lời văn chưa rõ thì theo số liệu; kèm một «câu hỏi» cho người soạn",
      en:
        "written as the text says, with the counts in a comment, or as counted where the text is not clear; with a «question» to the author"
    ),
    question: "chỉ nộp loại bản mà lời văn nêu, hay cả hai?",
    settled: Bilingual(
      vi: "theo lời văn: nộp một trong các loại bản nêu ở đó; số liệu ghi ở chú thích",
      en: "as the text says: one of the forms suffices; the counts stand in a comment")
  ) { record, report in
    for (group, documents) in record.documentGroups.enumerated()
    where report.subject.groups[group].asksForRows {
      for (row, component) in documents.components.enumerated() where component.originals > 0 && component.copies > 0 {
        let reading = report.subject.rows[group][row]
        guard reading.kind == .document else { continue }
        let said = CountedFormsExtractor.read(component.name)
        let isOpen =
          said == nil && !reading.tellsFormByChannel
          && CopyFormExtractor.asksForCopy(report.subject.names[group][row], besideOriginal: true)
        guard said != nil || isOpen else { continue }
        report.found(
          "/executionCases/\(group)/profileComponents/\(row)/originalQty", component.name,
          isSettled: said?.explainsBoth ?? false)
      }
    }
  }
}
