import ProcedureDiagnostics

extension DataRule {
  static let dutyLeftOpen = DataRule(
    670, .note,
    title: Bilingual(
      vi: "cột «Bắt buộc» để trống",
      en: "an empty cell in the column «required»"),
    why: Bilingual(
      vi: "Trống có thể là không bắt buộc, cũng có thể là quên ghi: ghi «không» hoặc «x», hoặc chọn trong tệp.",
      en: "Empty may mean optional, or forgotten: write «no» or «x», or decide in the file."),
    done: Bilingual(
      vi: "giấy tờ ghi là phải nộp, kèm một «câu hỏi» cho người soạn",
      en: "the document is asked for, with a «question» to the author"),
    question: "có bắt buộc không?"
  ) { record, report in
    for (group, documents) in record.documentGroups.enumerated() {
      for (row, component) in documents.components.enumerated() where component.duty == .leftOpen {
        report.found("/executionCases/\(group)/profileComponents/\(row)/name", component.name)
      }
    }
  }
}
