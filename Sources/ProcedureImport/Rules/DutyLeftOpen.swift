import ProcedureDiagnostics

extension DataRule {
  static let dutyLeftOpen = DataRule(
    670, .note,
    title: Bilingual(
      vi: "cột «Bắt buộc» không ghi có hay không",
      en: "a cell in the column «required» that says neither yes nor no"),
    why: Bilingual(
      vi:
        "Trống có thể là không bắt buộc, cũng có thể là quên ghi; lời văn có thể nêu trường hợp: ghi «không» hoặc «x», hoặc viết «khi …» trong tệp.",
      en:
        "Empty may mean optional, or forgotten, and words may tell a case: write «no» or «x», or «when …» in the file."),
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
