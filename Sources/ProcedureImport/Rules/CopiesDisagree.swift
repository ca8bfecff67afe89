import ProcedureDiagnostics

extension DataRule {
  static let copiesDisagree = DataRule(
    629, .warning,
    title: Bilingual(
      vi: "số bản trong tên giấy tờ khác số liệu",
      en: "a number of copies in the name that the data do not have"),
    why: Bilingual(
      vi: "Người nộp không biết phải nộp mấy bản; sửa theo quyết định công bố.",
      en: "Nobody can tell how many are due; mend it after the publishing decision."),
    done: DataWording.asked,
    question: "nộp mấy bản?"
  ) { record, report in
    for (group, documents) in record.documentGroups.enumerated() {
      for (row, component) in documents.components.enumerated() {
        let counts = [component.originals, component.copies, component.originals + component.copies]
        let name = report.subject.names[group][row]
        let reading = report.subject.rows[group][row]
        // The number of photographs is taken from the name, and what the way of lodging decides is asked about as that.
        guard counts[2] > 0, reading.photos == nil, !reading.tellsFormByChannel,
          let said = CopyFormExtractor.countInParentheses(name) ?? CopyFormExtractor.countAtBeginning(of: name),
          !counts.contains(Int64(said))
        else { continue }
        report.found("/executionCases/\(group)/profileComponents/\(row)/name", component.name)
      }
    }
  }
}
