import ProcedureDiagnostics

extension DataRule {
  static let copyAsOriginal = DataRule(
    620, .warning,
    title: Bilingual(
      vi: "giấy tờ là bản sao, hoặc được chọn bản sao, mà số liệu ghi bản chính",
      en: "a copy, or a paper of which a copy will do, that the data count as an original"),
    why: Bilingual(
      vi: "Tên ghi «bản sao», số lượng ghi bản chính: người dân có thể bị đòi bản chính.",
      en: "The name says copy, the count says original: people may be asked for originals."),
    done: Bilingual(
      vi: "ghi tên và số lượng như dữ liệu, kèm một «câu hỏi» cho người soạn",
      en: "name and count are those of the data, with a «question» to the author"),
    question: "nộp bản chính hay bản sao?"
  ) { record, report in
    for (group, documents) in record.documentGroups.enumerated()
    where report.subject.groups[group].asksForRows {
      for (row, component) in documents.components.enumerated() {
        let reading = report.subject.rows[group][row]
        // «bản sao hoặc bản chính» is written as a choice; the form by channel is asked about as such.
        guard component.originals > 0, component.copies == 0, reading.kind == .document,
          !reading.forms.contains(.original), !reading.tellsFormByChannel,
          CopyFormExtractor.asksForCopy(report.subject.names[group][row], besideOriginal: false)
        else { continue }
        report.found("/executionCases/\(group)/profileComponents/\(row)/originalQty", component.name)
      }
    }
  }
}
