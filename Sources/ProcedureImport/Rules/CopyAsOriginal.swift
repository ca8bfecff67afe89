import ProcedureDiagnostics

extension DataRule {
  static let copyAsOriginal = DataRule(
    620, .warning,
    title: Bilingual(
      vi: "giấy tờ là bản sao mà số liệu ghi bản chính",
      en: "a copy that the data count as an original"),
    why: Bilingual(
      vi: "Tên ghi «bản sao», số lượng ghi bản chính: người dân có thể bị đòi bản chính.",
      en: "The name says copy, the count says original: people may be asked for originals."),
    done: Bilingual(
      vi: "ghi tên và số lượng như dữ liệu, kèm một «câu hỏi» cho người soạn",
      en: "name and count are those of the data, with a «question» to the author"),
    question: "nộp bản chính hay bản sao?"
  ) { record, report in
    for (group, documents) in record.documentGroups.enumerated() {
      for (row, component) in documents.components.enumerated() {
        // «bản sao hoặc bản chính»
        guard component.originals > 0, component.copies == 0, report.subject.rows[group][row].originalOr.isEmpty else {
          continue
        }
        let name = report.subject.names[group][row]
        guard name.longest(of: Cues.copies, at: name.firstBehindBullet) != nil else { continue }
        report.found("/executionCases/\(group)/profileComponents/\(row)/originalQty", component.name)
      }
    }
  }
}
