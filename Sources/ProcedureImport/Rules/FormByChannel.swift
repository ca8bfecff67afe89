import ProcedureDiagnostics

extension DataRule {
  static let formByChannel = DataRule(
    637, .warning,
    title: Bilingual(
      vi: "tên giấy tờ nêu hình thức theo cách thức nộp",
      en: "a document name that tells its form by the channel"),
    why: Bilingual(
      vi:
        "Dòng này chỉ ghi được một hình thức; viết «qua bưu chính thì nộp bản sao có chứng thực», mỗi cách thức một câu.",
      en: "The row holds one form only: write what is due «by post» and «in person»."),
    done: Bilingual(
      vi: "giấy tờ ghi theo số liệu, lời văn giữ đủ, kèm một «câu hỏi» cho người soạn",
      en: "the document is that of the data, the text is kept, with a «question» to the author"),
    question: "nộp hình thức nào ở cách thức nào?"
  ) { record, report in
    for (group, documents) in record.documentGroups.enumerated()
    where report.subject.groups[group].asksForRows {
      for (number, row) in DocumentRow.rows(ofGroup: group, in: report.subject).enumerated()
      where row.reading.kind == .document && row.reading.tellsFormByChannel && !row.isChoice {
        report.found("/executionCases/\(group)/profileComponents/\(number)/name", row.component.name)
      }
    }
  }
}
