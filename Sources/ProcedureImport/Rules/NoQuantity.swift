import ProcedureDiagnostics

extension DataRule {
  static let noQuantity = DataRule(
    628, .note,
    title: Bilingual(
      vi: "giấy tờ không ghi số bản chính, bản sao",
      en: "a document with neither originals nor copies"),
    why: Bilingual(
      vi: "Số 0 ở cả hai ô nghĩa là chưa ghi, không phải không nộp.",
      en: "Zero in both means not stated, not none."),
    done: Bilingual(
      vi: "ghi giấy tờ không kèm số lượng, kèm một «câu hỏi» cho người soạn",
      en: "the document is written without a count, with a «question» to the author"),
    question: "nộp bản chính hay bản sao, mấy bản?",
    settled: Bilingual(
      vi: "số ảnh ghi theo tên giấy tờ",
      en: "as many photographs as the name says")
  ) { record, report in
    for (group, documents) in record.documentGroups.enumerated()
    where report.subject.groups[group].asksForRows {
      for (row, component) in documents.components.enumerated() {
        guard component.originals == 0, component.copies == 0, component.photos == 0 else { continue }
        let reading = report.subject.rows[group][row]
        guard reading.kind == .document else { continue }
        report.found(
          "/executionCases/\(group)/profileComponents/\(row)", reading.title, isSettled: reading.photos != nil)
      }
    }
  }
}
