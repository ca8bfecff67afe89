import ProcedureDiagnostics

extension DataRule {
  static let headingWithQuantity = DataRule(
    621, .warning,
    title: Bilingual(
      vi: "dòng tiêu đề có số lượng",
      en: "a heading that carries a quantity"),
    why: Bilingual(
      vi: "Dòng kết thúc bằng «gồm:» chỉ giới thiệu các dòng sau, không phải giấy tờ.",
      en: "A row that ends in «gồm:» announces the next rows and is no document."),
    done: Bilingual(
      vi: "ghi dòng này thành lời dẫn, số lượng ở chú thích, kèm một «câu hỏi» cho người soạn",
      en: "the row is written as an announcement, its quantity in a comment, with a «question» to the author"),
    question: "có phải nộp thêm giấy tờ nào theo số lượng này không?",
    settled: Bilingual(
      vi: "ghi các dòng sau thành lựa chọn «một trong»; dòng này và số lượng ở chú thích",
      en: "the rows behind it are written as a choice; the row and its quantity stand in comments")
  ) { record, report in
    for (group, documents) in record.documentGroups.enumerated() {
      for (row, component) in documents.components.enumerated() where component.originals + component.copies > 0 {
        let kind = report.subject.rows[group][row].kind
        guard kind == .heading || kind == .oneOfHeading else { continue }
        let rows = DocumentRow.rows(ofGroup: group, in: report.subject).dropFirst(row).filter(\.saysSomething)
        let isChoice = rows.first.map { !$0.announced(rows.dropFirst()).isEmpty } ?? false
        report.found("/executionCases/\(group)/profileComponents/\(row)", component.name, isSettled: isChoice)
      }
    }
  }
}
