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
    done: DataWording.keptAsProse
  ) { record, report in
    for (group, documents) in record.documentGroups.enumerated() {
      for (row, component) in documents.components.enumerated() {
        guard component.originals + component.copies > 0 else { continue }
        let kind = report.subject.rows[group][row].kind
        guard kind == .heading || kind == .oneOfHeading else { continue }
        report.found("/executionCases/\(group)/profileComponents/\(row)", component.name)
      }
    }
  }
}
